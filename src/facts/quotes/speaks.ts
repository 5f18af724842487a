import type { Word } from '../words/tagWords.ts';
import { SPEECH, UTTERS, UTTERS_WITH } from '../words/wordLists.ts';

/** Whether a word is a verb of speech: "state", and not "the State" or "a state". */
export const speaks = (word: Word | undefined): boolean =>
  word !== undefined && SPEECH.has(word.lower) && word.pos !== 'NOUN' && word.text === word.lower;

/** Whether a word tells of a saying where it stands beside a quote, which more verbs do: “…,” she | laughs |, “…,” he | points | out. */
export const speaksBeside = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || word.text !== word.lower) return false;
  return (
    speaks(word) ||
    (word.pos !== 'NOUN' && UTTERS.has(word.lower)) ||
    (words[at + 1] !== undefined && UTTERS_WITH.get(word.lower) === words[at + 1]?.lower)
  );
};

/** Whether a word right behind a quote speaks: the tagger takes the "jokes" of “…,” | jokes | NAME for a noun. */
export const speaksBehind = (words: readonly Word[], at: number): boolean =>
  speaksBeside(words, at) ||
  (words[at]?.pos === 'NOUN' &&
    words[at]?.text === words[at]?.lower &&
    SPEECH.has(words[at]?.lower ?? ''));
