import type { PartOfSpeech } from 'wink-nlp';
import type { Range } from './nounPhrases.ts';
import type { Word } from './tagWords.ts';

/** The word at a place, in lower case; empty where none stands. */
export const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

/** The word at a place as it is written; empty where none stands. */
export const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';

/** Whether the word at a place is one of some parts of speech. */
export function isTagged(
  words: readonly Word[],
  at: number,
  ...tags: readonly PartOfSpeech[]
): boolean {
  const word = words[at];
  return word !== undefined && tags.includes(word.pos);
}

/** Whether one of some words is of these parts of speech. */
export const someTagged = (
  words: readonly Word[],
  [from, to]: Range,
  ...tags: readonly PartOfSpeech[]
): boolean => words.slice(from, to).some(({ pos }) => tags.includes(pos));

/** Whether all of some words are of these parts of speech; of no words, too. */
export const allTagged = (
  words: readonly Word[],
  [from, to]: Range,
  ...tags: readonly PartOfSpeech[]
): boolean => words.slice(from, to).every(({ pos }) => tags.includes(pos));

/** Forms of to be. */
export const BE = /^(?:is|are|was|were|be|been|being)$/;

/** Where the auxiliary stands before a word and its adverbs: "| is | now put"; null where none does. */
export function auxiliaryBefore(words: readonly Word[], at: number): number | null {
  let before = at - 1;
  while (isTagged(words, before, 'ADV')) before--;
  return isTagged(words, before, 'AUX') ? before : null;
}

/** Whether nothing stands between a word and the next, not even a space. */
export const touch = (words: readonly Word[], at: number): boolean =>
  words[at] !== undefined && words[at]?.end === words[at + 1]?.start;

/** Whether a hyphen joins what stands on both sides of it: "drug | - | resistant". */
export const isHyphen = (words: readonly Word[], at: number): boolean =>
  textAt(words, at) === '-' && touch(words, at - 1) && touch(words, at);

/** Whether two words stand in one sentence. */
export const sameSentence = (words: readonly Word[], one: number, other: number): boolean =>
  words[one]?.sentence === words[other]?.sentence;

/** Whether some words stand at a place, one behind the other: "| per | cent". */
export const reads = (words: readonly Word[], at: number, ...these: readonly string[]): boolean =>
  these.every((word, step) => lowerAt(words, at + step) === word);

/** Whether the word at a place is written large. */
export const isLarge = (words: readonly Word[], at: number): boolean =>
  /^\p{Lu}/u.test(textAt(words, at));

/** "a", "an", "the" */
export const isArticle = (words: readonly Word[], at: number): boolean =>
  /^(?:an?|the)$/.test(lowerAt(words, at));
