import type { Parser } from 'chrono-node';
import { MONTH, MONTH_OF_DAY } from '../../story/sentences/months.ts';
import { isDate, pad } from '../time/calendar.ts';
import { pattern } from '../time/pattern.ts';
import { numberedDay } from './numberedDay.ts';
import { ENDING } from './numbers.ts';
import { day, type Groups, phrase, type Reading } from './phrase.ts';
import { YEAR } from './readYear.ts';

/** A day of the month in figures. */
const DAY = String.raw`(?:[12]\d|3[01]|0?[1-9])`;
/** The same with its ending or without: `12`, `12th`. */
const NTH = `${DAY}${ENDING}?`;
/** What stands between the ends of a range of days. */
const TO = String.raw`\s+(?:to|through|until|till)\s+(?:the\s+)?`;
/** What stands between two days of a list. */
const AND = String.raw`(?:,\s+|,?\s+(?:and|or|&)\s+(?:the\s+)?|${TO}|\s+[-–—]\s+)`;
/** A day of a list before another one: `12,`, `12th and the`. */
const LISTED = NTH + AND;
const OF_YEAR = String.raw`(?:,?\s+(?<year>${YEAR}))?`;
/** Where a number is a day and not the count of what follows: `May 12 and 13`, not `May 12 and 13 ships`. */
const ENDS = String.raw`(?!\w|[-–:%/]|[.,]\d|\s+(?!(?:in|at|on|to|and|or|for|with|as|when|after|before|of|by|can|will|may|could|is|are|was|were)\b)[a-z])`;

/** Days that share the month of the day beside them: `13` in `May 12 and 13`, `12` in `12 and 13 May`. */
export const DAY_LISTS: readonly Parser[] = [
  // the 13 of May 12 and 13
  phrase(
    pattern`(?<skip>(?<month>${MONTH_OF_DAY})\s+${LISTED})(?<number>${DAY})${ENDING}?${ENDS}${OF_YEAR}`,
    numberedDay,
  ),
  // the 14 of May 12, 13 and 14
  phrase(
    pattern`(?<skip>(?<month>${MONTH_OF_DAY})\s+${LISTED}${LISTED})(?<number>${DAY})${ENDING}?${ENDS}${OF_YEAR}`,
    numberedDay,
  ),
  // the 12 of 12 and 13 May
  phrase(
    pattern`(?:the\s+)?(?<number>${DAY})${ENDING}?(?=${AND}(?:${LISTED})?${NTH}\s+(?:of\s+)?(?<month>${MONTH})${OF_YEAR})`,
    numberedDay,
  ),
  // the 12 of October 11–12
  phrase(
    pattern`(?<month>${MONTH_OF_DAY})\s+(?<number>${DAY})\s?[–—]\s?(?<last>${DAY})(?!\w|[-–:%/]|[.,]\d)${OF_YEAR}`,
    daysTo,
  ),
  // 9-10 and 16-17 August, both
  phrase(
    pattern`(?<number>${DAY})\s?[-–—]\s?(?<last>${DAY})(?=(?:,?\s+(?:and|or)|,)\s+${DAY}\s?[-–—]\s?${DAY}\s+(?:of\s+)?(?<month>${MONTH})${OF_YEAR})`,
    daysTo,
  ),
  // 8 of the night of 8 to 9 August
  phrase(
    pattern`(?<skip>\bnight\s+of\s+)(?<number>${DAY})\s+(?:to|and)\s+${DAY}\s+(?:of\s+)?(?<month>${MONTH})${OF_YEAR}`,
    numberedDay,
  ),
  // the first of 9/10 November
  phrase(pattern`(?<number>${DAY})/${DAY}\s+(?:of\s+)?(?<month>${MONTH})${OF_YEAR}`, numberedDay),
  // both days of June 3 to 7 and 3 to 7 June, beside the one read above
  phrase(
    pattern`(?<month>${MONTH_OF_DAY})\s+(?<number>${DAY})${ENDING}?(?=${TO}${NTH}(?!\w)${OF_YEAR})`,
    numberedDay,
  ),
  phrase(
    pattern`(?<skip>${NTH}${TO})(?<number>${DAY})${ENDING}?\s+(?:of\s+)?(?<month>${MONTH})${OF_YEAR}`,
    numberedDay,
  ),
];

/** The reading of the days of a month from one to another. */
function daysTo(groups: Groups): Reading | null {
  const first = numberedDay(groups);
  const { number = '', last = '' } = groups;
  if (!first || Number(last) <= Number(number)) return null;
  return day((scene) => {
    const from = first.value(scene);
    const to = from && `${from.slice(0, 8)}${pad(Number(last))}`;
    return to && isDate(to) ? `${from}/${to}` : null;
  });
}
