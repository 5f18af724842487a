import type { Word } from '../words/tagWords.ts';
import { lowerAt } from '../words/wordAt.ts';
import { SPEECH, UTTERS, UTTERS_WITH } from '../words/wordLists.ts';

/** Whether a word is one for speech, not written large; the tagger may take it for a noun. */
const isOfSpeech = (word: Word | undefined): boolean =>
  word !== undefined && word.text === word.lower && SPEECH.has(word.lower);

/** Whether a word is a verb of speech: "state", and not "the State" or "a state". */
export const speaks = (word: Word | undefined): boolean => isOfSpeech(word) && word?.pos !== 'NOUN';

/** Whether a word tells of a saying with the word behind it: “…,” he | points | out. */
export const uttersWithNext = (words: readonly Word[], at: number): boolean =>
  UTTERS_WITH.has(`${lowerAt(words, at)} ${lowerAt(words, at + 1)}`);

/** Whether a word tells of a saying where it stands beside a quote, which more verbs do: “…,” she | laughs |, “…,” he | points | out. */
export const speaksBeside = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || word.text !== word.lower) return false;
  return (
    speaks(word) || (word.pos !== 'NOUN' && UTTERS.has(word.lower)) || uttersWithNext(words, at)
  );
};

/** Whether a word right behind a quote speaks: “…,” | jokes | NAME, which looks like a noun. */
export const speaksBehind = (words: readonly Word[], at: number): boolean =>
  speaksBeside(words, at) || isOfSpeech(words[at]);

/** Whether a word right before a quote speaks: NAME | notes | “…”, which looks like a noun. */
export const speaksAhead = (words: readonly Word[], at: number): boolean =>
  speaks(words[at]) || (words[at - 1]?.pos === 'PROPN' && isOfSpeech(words[at]));
