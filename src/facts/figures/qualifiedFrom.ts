import type { Word } from '../words/tagWords.ts';
import { lowerAt, reads } from '../words/wordAt.ts';
import { CHANGES, QUALIFIERS } from '../words/wordLists.ts';

/** The words of each qualifier. */
const SPLIT_QUALIFIERS = QUALIFIERS.map((qualifier) => qualifier.split(' '));

/** What moves up, or is moved: "was | revised | up to 2.1%". */
const RAISED =
  /^(?:revised|raised|marked|pushed|lifted|went|gone|go|goes|moved|moves|adjusted|rounded|scaled|stepped|bid|driven|drove|sent)$/;

/** Where the words begin that limit a number: "more than | 2,600". */
export function qualifiedFrom(words: readonly Word[], from: number): number {
  // "plus or | minus | 5 per cent"
  const isEither = reads(words, from - 3, 'plus', 'or');
  if (lowerAt(words, from - 1) === 'minus') return isEither ? from - 3 : from - 1;
  const qualifier = SPLIT_QUALIFIERS.find((parts) =>
    parts.every((part, index) => lowerAt(words, from - parts.length + index) === part),
  );
  const start = qualifier ? from - qualifier.length : from;
  // "ticked up | to 2.9 percent", "was revised up | to 2.1%"
  const before = lowerAt(words, start - 1);
  const rises = qualifier?.join(' ') === 'up to' && (CHANGES.has(before) || RAISED.test(before));
  return rises ? from : start;
}
