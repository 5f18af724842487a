import type { PartOfSpeech } from 'wink-nlp';
import type { Range } from './range.ts';
import type { Word } from './tagWords.ts';

/** The word at a place, in lower case; empty where none stands. */
export const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

/** The word at a place as it is written; empty where none stands. */
export const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';

/** The words from one up to, not with, another, with a space between each. */
export function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** A word that is written large. */
export const CAPITAL = /^\p{Lu}/u;

/** Whether the word at a place is written large. */
export const isLarge = (words: readonly Word[], at: number): boolean =>
  CAPITAL.test(textAt(words, at));

/** The same of a word that does not open a sentence, whose capital would say nothing. */
export const isLargeInside = (words: readonly Word[], at: number): boolean =>
  words[at]?.opens === false && isLarge(words, at);

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

/** Whether a word looks like part of a name: a proper noun, written large. */
export const isProperNoun = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'PROPN') && isLarge(words, at);

/** Where words of some parts of speech end that begin at one; the word itself where none does. */
export function taggedEnd(
  words: readonly Word[],
  from: number,
  ...tags: readonly PartOfSpeech[]
): number {
  let end = from;
  while (isTagged(words, end, ...tags)) end++;
  return end;
}

/** Where such words begin that end before one; the word itself where none do. */
export function taggedStart(
  words: readonly Word[],
  end: number,
  ...tags: readonly PartOfSpeech[]
): number {
  let start = end;
  while (isTagged(words, start - 1, ...tags)) start--;
  return start;
}

/** Where the auxiliary stands before a word and its adverbs: "| is | now put"; null where none does. */
export function auxiliaryBefore(words: readonly Word[], at: number): number | null {
  const before = taggedStart(words, at, 'ADV') - 1;
  return isTagged(words, before, 'AUX') ? before : null;
}

/** The word before a place, past a "the" there: "| Court of | the Nordic Union". */
export const beforeThe = (words: readonly Word[], at: number): number =>
  lowerAt(words, at - 1) === 'the' ? at - 2 : at - 1;

/** Whether nothing stands between a word and the next, not even a space. */
export const touch = (words: readonly Word[], at: number): boolean =>
  words[at] !== undefined && words[at]?.end === words[at + 1]?.start;

/** Whether a hyphen joins what stands on both sides of it: "drug | - | resistant". */
export const isHyphen = (words: readonly Word[], at: number): boolean =>
  textAt(words, at) === '-' && touch(words, at - 1) && touch(words, at);

/** Whether the mark of an owner stands at a place: "the county | 's | libraries", "the camps | ' | classrooms". */
export const isOwnerMark = (words: readonly Word[], at: number): boolean =>
  /^'s?$/.test(lowerAt(words, at));

/** Whether two words stand in one sentence. */
export const sameSentence = (words: readonly Word[], one: number, other: number): boolean =>
  words[one]?.sentence === words[other]?.sentence;

/** Whether some words stand at a place, one behind the other: "| per | cent". */
export const reads = (words: readonly Word[], at: number, ...these: readonly string[]): boolean =>
  these.every((word, step) => lowerAt(words, at + step) === word);

/** "a", "an", "the" */
export const isArticle = (words: readonly Word[], at: number): boolean =>
  /^(?:an?|the)$/.test(lowerAt(words, at));
