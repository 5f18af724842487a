import type { Interval } from '../time/calendar.ts';
import { isDate, pad, spanOf } from '../time/calendar.ts';
import { findTimexes } from './findTimexes.ts';

const NOISE =
  /\b(?:on|in|at|the|since|from|until|till|by|of|before|after|around|about)\b|[\s,.]+/gi;

/** No date is typed in more characters. */
const LONGEST = 60;
/** A TIMEX3 value. */
const PLAIN = /^\d{4}(?:-\d\d(?:-\d\d)?|-Q[1-4]|-W\d\d|-(?:SP|SU|FA|WI))?$/;
/** Figures written as one, of a day or month there may not be: `2025-13-01`. */
const LIKE_PLAIN = /^\d{4}-\d{1,2}(?:-\d{1,2})?$/;
const NOW = /^(?:right )?now$/i;
const MONTH_AND_YEAR = /^(\d{1,2})\/(\d{4})$/;
const MONTH_OR_DAY =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*/g;
const SHORT_DAY = /\b(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\b(?!\.)/g;

/**
 * The days somebody means who types a date, such as `March`, `2024`, `last spring`, `6 July 2025` or `2025-07`,
 * seen from `today` (`YYYY-MM-DD`), month before day in `7/6/2025`; null where the words are no date, or more than one.
 */
export function parseTypedDate(typed: string, today: string): Interval | null {
  const words = typed.trim();
  if (words.length > LONGEST) return null;
  const plain = PLAIN.test(words) ? spanOf(words) : null;
  if (plain) return { from: plain.from, to: plain.to };
  if (NOW.test(words)) return { from: today, to: today };
  if (LIKE_PLAIN.test(words) && !isDate(padded(words))) return null;
  const [, month = '', year = ''] = MONTH_AND_YEAR.exec(words) ?? [];
  if (month) return parseTypedDate(`${year}-${month.padStart(2, '0')}`, today);
  for (const spelling of [words, named(words), words.replace(/\b[a-z]/g, toUpper)]) {
    const range = onlyDate(spelling, today);
    if (range) return range;
  }
  return null;
}

/** A day of a month, in figures of one or two: `2025-7-6` as `2025-07-06`; the first where only a month is written. */
function padded(words: string): string {
  const [year = '', month = '', day = '1'] = words.split('-');
  return `${year}-${pad(Number(month))}-${pad(Number(day))}`;
}

const toUpper = (letters: string): string => letters.toUpperCase();

/** Months and weekdays typed in small letters are meant all the same, and weekdays without their full stop. */
const named = (words: string): string =>
  words.replace(MONTH_OR_DAY, (word) => word.replace(/^[a-z]/, toUpper)).replace(SHORT_DAY, '$&.');

function onlyDate(text: string, today: string): Interval | null {
  const timexes = [`in ${text}`, `in the ${text}`, `on ${text}`].map((words) => ({
    words,
    found: findTimexes(words, today),
  }));
  for (const { words, found } of timexes) {
    const [timex] = found;
    if (found.length !== 1 || !timex?.from || !timex.to) continue;
    const rest = words.slice(0, timex.start) + words.slice(timex.end);
    if (rest.replace(NOISE, '') === '') return { from: timex.from, to: timex.to };
  }
  return null;
}
