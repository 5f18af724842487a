import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence, textAt } from '../../words/wordAt.ts';

/** The signs that a clause ends at. */
export const CLAUSE_ENDS = /^[,;:()]$|^--$|^[—–]$/;

/** Whether a clause ends before a word: with its sentence, at a sign, or where another is joined to it. */
export const endsClause = (words: readonly Word[], at: number): boolean =>
  !sameSentence(words, at, at - 1) ||
  /^(?:[,;:.)”"]|—|–)$/.test(textAt(words, at)) ||
  isTagged(words, at, 'CCONJ', 'SCONJ');

/** Whether a phrase ends before a word, for all that its tag tells: "wounded 53 | in the market", "to 560 | last year", against "560 | -strong". */
export const endsThere = (words: readonly Word[], to: number): boolean =>
  !sameSentence(words, to, to - 1) ||
  (isTagged(words, to, 'PUNCT', 'CCONJ', 'ADP', 'SCONJ', 'ADV') &&
    !/^[-/(]$/.test(textAt(words, to))) ||
  /^(?:last|this|next)$/.test(lowerAt(words, to));

/** No time behind a quantity has more words: "in the first quarter". */
export const LONGEST_TIME = 5;

/** Where a time ends that a sign parts from what follows: "820,000 tons | last year |, up 12%", "3.8 percent | in May |,"; the word itself where none stands. */
export function pastTime(words: readonly Word[], from: number): number {
  const length = words.slice(from, from + LONGEST_TIME + 1).findIndex(({ pos }) => pos === 'PUNCT');
  const time = words.slice(from, from + Math.max(0, length));
  return time.every(({ pos }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(pos))
    ? from + time.length
    : from;
}
