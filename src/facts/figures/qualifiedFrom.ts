import type { Word } from '../words/tagWords.ts';
import { lowerAt } from '../words/wordAt.ts';
import { CHANGES, QUALIFIERS } from '../words/wordLists.ts';

/** The words of each qualifier. */
const SPLIT_QUALIFIERS = QUALIFIERS.map((qualifier) => qualifier.split(' '));

/** Where the words begin that limit a number: "more than | 2,600". */
export function qualifiedFrom(words: readonly Word[], from: number): number {
  // "plus or | minus | 5 per cent"
  const isEither = lowerAt(words, from - 2) === 'or' && lowerAt(words, from - 3) === 'plus';
  if (lowerAt(words, from - 1) === 'minus') return isEither ? from - 3 : from - 1;
  const qualifier = SPLIT_QUALIFIERS.find((parts) =>
    parts.every((part, index) => lowerAt(words, from - parts.length + index) === part),
  );
  const start = qualifier ? from - qualifier.length : from;
  // "ticked up | to 2.9 percent"
  const rises = qualifier?.join(' ') === 'up to' && CHANGES.has(lowerAt(words, start - 1));
  return rises ? from : start;
}
