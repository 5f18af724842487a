import type { Parser } from 'chrono-node';
import { dateOf, isDate } from '../calendar.ts';
import { MONTH, readMonth } from './names.ts';
import { day, phrase, type Reading } from './phrase.ts';
import { settleDay } from './settle.ts';
import { YEAR } from './years.ts';

const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const ENDING = '(?:st|nd|rd|th)?';
const AND = '(?:,\\s+|,?\\s+(?:and|or|through|until|till)\\s+|\\s+[-–—]\\s+)';
/** Where a number is a day and not the count of what follows: `May 12 and 13`, not `May 12 and 13 ships`. */
const ENDS =
  '(?!\\w|[-–:%/]|[.,]\\d|\\s+(?!(?:in|at|on|to|and|or|for|with|as|when|after|before|of|by)\\b)[a-z])';

/** Days that share the month of the day beside them: `13` in `May 12 and 13`, `12` in `12 and 13 May`. */
export const DAY_LISTS: readonly Parser[] = [
  phrase(
    new RegExp(
      `(?<skip>(?<month>${MONTH})\\s+${DAY}${ENDING}${AND})(?<number>${DAY})${ENDING}${ENDS}(?:,?\\s+(?<year>${YEAR}))?`,
    ),
    dayOfMonth,
  ),
  phrase(
    new RegExp(
      `(?<skip>(?<month>${MONTH})\\s+${DAY}${ENDING}${AND}${DAY}${ENDING}${AND})(?<number>${DAY})${ENDING}${ENDS}(?:,?\\s+(?<year>${YEAR}))?`,
    ),
    dayOfMonth,
  ),
  phrase(
    new RegExp(
      `(?<number>${DAY})${ENDING}(?=${AND}(?:${DAY}${ENDING}${AND})?${DAY}${ENDING}\\s+(?:of\\s+)?(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?)`,
    ),
    dayOfMonth,
  ),
];

function dayOfMonth({
  month = '',
  number = '',
  year,
}: Readonly<Record<string, string | undefined>>): Reading | null {
  const of = readMonth(month);
  if (!isDate(`${year ?? 2024}-${String(of).padStart(2, '0')}-${number.padStart(2, '0')}`))
    return null;
  return day((scene) =>
    year ? dateOf(Number(year), of, Number(number)) : settleDay(scene, of, Number(number)),
  );
}
