import { MONTH, MONTH_OF_DAY } from './months.ts';

/** A preposition and a time of day, and nothing more. */
const CLOCK =
  /^(?:(?:Just|Shortly|Soon)\s+)?(?:At|By|Around|About|Before|After|Until|From|Since)\s+(?:about\s+|around\s+)?\d{1,2}(?:[:.]\d\d)?\s*[ap]\.m\.?\s*$/i;
const YEAR = '(?:,?\\s+\\d{4})';
/** A day or month of a chronicle, and nothing more. */
const DATE = new RegExp(
  `^(?:[A-Z][a-z]+day,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}${YEAR}?|${MONTH_OF_DAY}\\s+\\d{1,2}(?:st|nd|rd|th)?${YEAR}?|${MONTH}${YEAR})\\s*$`,
);
/** None is longer. */
const LONGEST = 40;

/**
 * Whether words are but the time that a sentence begins with, so that the full stop at their end is none of its:
 * `At 9:45 a.m. | Microsoft stood at $97`, `11 September 2025. | The minister resigns`.
 */
export const isLeadingTime = (words: string): boolean =>
  words.length <= LONGEST && (CLOCK.test(words) || DATE.test(words));
