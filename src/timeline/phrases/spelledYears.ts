import type { Parser } from 'chrono-node';
import { anyCase } from '../time/pattern.ts';
import { TENS } from './decades.ts';
import { FROM_10_TO_99, readNumber, UP_TO_99 } from './numbers.ts';
import { date, phrase } from './phrase.ts';

/** A year that stands before more words is a count but after one of these: `nineteen ninety guests`. */
const LEADS = String.raw`(?:(?<skip>\b(?:in|of|since|by|until|from|to|and)\s+)|(?<=,\s))`;

/** Years as they are spoken: `nineteen eighty-nine`, `two thousand and five`, `the nineteen-sixties`. */
export const SPELLED_YEARS: readonly Parser[] = [
  phrase(
    anyCase`${LEADS}(?:(?<century>eighteen|nineteen|twenty)[- ](?<figures>${FROM_10_TO_99})|two\s+thousand(?:\s+and)?\s+(?<last>${UP_TO_99}))\b(?![- ](?:years?|[a-z]+s)\b)`,
    ({ century, figures = '', last = '' }) =>
      date(() =>
        century
          ? `${readNumber(century)}${readNumber(figures)}`
          : String(2000 + (readNumber(last) ?? 0)),
      ),
  ),
  phrase(
    anyCase`(?:the\s+)?(?<century>eighteen|nineteen)[- ](?<tens>${Object.keys(TENS).join('|')})`,
    ({ century = '', tens = '' }) =>
      date(() => `${readNumber(century)}${TENS[tens.toLowerCase()]}`),
  ),
];
