import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence, textAt } from '../words/wordAt.ts';

/** The signs that a clause ends at. */
export const CLAUSE_ENDS = /^[,;:()]$|^--$|^[—–]$/;

/** Whether a phrase ends before a word, for all that its tag tells: "wounded 53 | in the market", "to 560 | last year", against "560 | -strong". */
export const endsThere = (words: readonly Word[], to: number): boolean =>
  !sameSentence(words, to, to - 1) ||
  (isTagged(words, to, 'PUNCT', 'CCONJ', 'ADP', 'SCONJ', 'ADV') &&
    !/^[-/(]$/.test(textAt(words, to))) ||
  /^(?:last|this|next)$/.test(lowerAt(words, to));
