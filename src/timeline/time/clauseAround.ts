import type { Span } from '../../story/article.ts';
import { isLeadingTime } from '../../story/sentences/isLeadingTime.ts';

/** Marks that end a clause. */
const CLAUSE_END = /[.!?;:]["”’)]*\s/g;
/** Words whose full stop ends no sentence. */
const ABBREVIATED =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|St|Sept?|Oct|Nov|Dec|Jan|Feb|Aug|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|No|vs)\.\s$/;
/** A time of day, and what may follow its full stop in the same sentence. */
const HALF_OF_DAY = /\b[ap]\.m\.\s$/;
/** What follows the full stop of `p.m.` within a sentence: small letters, a weekday, a time zone. */
const TIME_GOES_ON =
  /^(?:[^A-Z]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{1,3}T\b|GMT|UTC|Eastern|Pacific|Central)/;
/** How many characters to either side a clause is looked for. */
const LONGEST_CLAUSE = 600;
/** So many characters to either side of a mark tell whether it ends a clause. */
const LONGEST_WORD = 12;

/** The stretch of text around a span that ends at sentence marks and semicolons. */
export function clauseAround(text: string, { start, end }: Span): Span {
  const first = Math.max(0, start - LONGEST_CLAUSE);
  const around = text.slice(first, end + LONGEST_CLAUSE);
  let from = first;
  for (const { index, 0: mark } of around.matchAll(CLAUSE_END)) {
    const at = first + index + mark.length;
    if (start < at && at < end) continue;
    const words = text.slice(Math.max(0, at - LONGEST_WORD), at);
    if (ABBREVIATED.test(words)) continue;
    if (HALF_OF_DAY.test(words) && TIME_GOES_ON.test(text.slice(at, at + LONGEST_WORD))) continue;
    if (isLeadingTime(text.slice(from, at))) continue;
    if (at > start) return { start: from, end: Math.max(end, at - mark.length) };
    from = at;
  }
  return { start: from, end: first + around.length };
}
