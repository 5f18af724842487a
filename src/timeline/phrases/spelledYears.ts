import type { Parser } from 'chrono-node';
import { readNumber } from './numbers.ts';
import { date, phrase } from './phrase.ts';

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen';
const TENS = 'twent thirt fort fift sixt sevent eight ninet'.split(' ');
const TWO_FIGURES = `(?:${TENS.join('|')})y(?:[- ](?:${ONES}))?|${TEENS}`;
/** A year that stands before more words is a count but after one of these: `nineteen ninety guests`. */
const LEADS = '(?:(?<skip>\\b(?:in|of|since|by|until|from|to|and)\\s+)|(?<=,\\s))';

/** Years as they are spoken: `nineteen eighty-nine`, `two thousand and five`, `the nineteen-sixties`. */
export const SPELLED_YEARS: readonly Parser[] = [
  phrase(
    new RegExp(
      `${LEADS}(?<century>eighteen|nineteen|twenty)[- ](?<figures>${TWO_FIGURES})(?![- ](?:years?|[a-z]+s)\\b)`,
      'i',
    ),
    ({ century = '', figures = '' }) => date(() => `${readNumber(century)}${readNumber(figures)}`),
  ),
  phrase(
    new RegExp(
      `${LEADS}two\\s+thousand(?:\\s+and)?\\s+(?<figures>${ONES}|${TEENS})(?!\\s+[a-z]+s\\b)`,
      'i',
    ),
    ({ figures = '' }) => date(() => String(2000 + (readNumber(figures) ?? 0))),
  ),
  phrase(
    new RegExp(`(?:the\\s+)?(?<century>eighteen|nineteen)[- ](?<tens>${TENS.join('|')})ies`, 'i'),
    ({ century = '', tens = '' }) =>
      date(() => `${readNumber(century)}${TENS.indexOf(tens.toLowerCase()) + 2}`),
  ),
];
