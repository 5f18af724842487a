import { readLength } from '../phrases/lengthOf.ts';
import { type Interval, isDate, pad, shift, spanOf } from '../time/calendar.ts';
import { daysOfPart, partOfDate } from '../time/partOfDate.ts';
import { isSpanned, type Timex } from '../time/timex.ts';
import { findTimexes } from './findTimexes.ts';

/** Small words around a date: `in | March |, 2024`. */
const NOISE =
  /\b(?:on|in|at|the|since|from|until|till|by|of|before|after|around|about|between)\b|[\s,.]+/gi;

/** What stands between the two ends of a range. */
const TO = /^\s*(?:and|to|until|till|through|[-–—])\s+(?:the\s+)?$/i;

/** No date is typed in more characters. */
const LONGEST = 60;
/** A TIMEX3 value. */
const PLAIN = /^\d{4}(?:-\d\d(?:-\d\d)?|-Q[1-4]|-W\d\d|-(?:SP|SU|FA|WI))?$/;
/** Figures written as one, of a day or month there may not be: `2025-13-01`. */
const LIKE_PLAIN = /^\d{4}-\d{1,2}(?:-\d{1,2})?$/;
/** The moment itself: `right now`. */
const NOW = /^(?:right )?now$/i;
/** A month in figures before its year: `10/2024`. */
const MONTH_AND_YEAR = /^(\d{1,2})\/(\d{4})$/;
/** A month in figures behind its year: `2024/10`. */
const YEAR_AND_MONTH = /^(\d{4})\/(\d{1,2})$/;
/** A stretch that ends or begins today, by its words and its value: `last 30 days`, `P30D`. */
const UP_TO_NOW = /^(?:the\s+)?(?:last|past|previous)\b/i;
const FROM_NOW = /^(?:the\s+)?(?:next|coming)\b/i;
/** A stretch that is longer names no days. */
const LONGEST_STRETCH = 10_000;
/** The first letters of words. */
const INITIAL = /(?<![\w’'])[a-z]/g;
/** Months and days of the week in small letters: `mar`, `tuesday`. */
const MONTH_OR_DAY =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec(?!ade)|mon(?!th)|tue|wed|thu|fri|sat|sun)[a-z]*/g;
/** A day of the week cut short: `Tues`. */
const SHORT_DAY = /\b(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\b(?!\.)/g;

/**
 * The days somebody means who types a date, such as `March`, `2024`, `last spring`, `6 July 2025`, `2025-07` or
 * `last 30 days`, seen from `today` (`YYYY-MM-DD`), month before day in `7/6/2025`; null where the words are no date, or more than one.
 */
export function parseTypedDate(typed: string, today: string): Interval | null {
  const words = typed.trim();
  if (words.length > LONGEST) return null;
  const plain = PLAIN.test(words) ? spanOf(words) : null;
  if (plain) return { from: plain.from, to: plain.to };
  if (NOW.test(words)) return { from: today, to: today };
  if (LIKE_PLAIN.test(words) && !isDate(padded(words))) return null;
  const figures = words.replace(YEAR_AND_MONTH, '$2/$1');
  const [, month = '', year = ''] = MONTH_AND_YEAR.exec(figures) ?? [];
  if (month) return parseTypedDate(`${year}-${month.padStart(2, '0')}`, today);
  for (const spelling of spellingsOf(words)) {
    const days = onlyDate(spelling, today);
    if (days) return days;
  }
  return null;
}

/**
 * The days from one typed date to another, such as `20 April to 5 May` or `between March and May`; null where the words
 * are no two dates, the first before the second.
 */
export function parseTypedRange(typed: string, today: string): Interval | null {
  const words = typed.trim();
  if (words.length > LONGEST) return null;
  for (const spelling of spellingsOf(words)) {
    const said = `from ${spelling}`;
    const [first, last, ...more] = findTimexes(said, today).filter(isSpanned);
    if (!first || !last || more.length > 0 || first.from > last.to) continue;
    const rest = [said.slice(0, first.start), said.slice(last.end)].join(' ');
    if (TO.test(said.slice(first.end, last.start)) && rest.replace(NOISE, '') === '')
      return { from: first.from, to: last.to };
  }
  return null;
}

/** Words as they were typed, and with the capitals that dates are written with. */
const spellingsOf = (words: string): string[] => [
  words,
  named(words),
  words.replace(INITIAL, toUpper),
];

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
    if (found.length !== 1 || !timex) continue;
    const rest = words.slice(0, timex.start) + words.slice(timex.end);
    const days = daysOf(timex, today);
    if (days && rest.replace(NOISE, '') === '') return days;
  }
  return null;
}

/** The days of a date, or of a stretch up to today or from it on; null for others. */
function daysOf(timex: Timex, today: string): Interval | null {
  const { text, value } = timex;
  if (isSpanned(timex)) return daysOfPart(timex, partOfDate(text, timex.precision));
  const length = readLength(value);
  if (!length || length.count > LONGEST_STRETCH) return null;
  const { count, unit } = length;
  const days = UP_TO_NOW.test(text)
    ? { from: shift(today, -count, unit), to: today }
    : FROM_NOW.test(text)
      ? { from: today, to: shift(today, count, unit) }
      : null;
  return days && isDate(days.from) && isDate(days.to) ? days : null;
}
