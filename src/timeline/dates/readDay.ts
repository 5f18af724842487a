import type { ParsingResult } from 'chrono-node';
import { MONTH } from '../../story/sentences/months.ts';
import { day } from '../phrases/phrase.ts';
import { nextTold, settleDay } from '../scene/settleDay.ts';
import { isAtHead } from '../time/atHead.ts';
import { dateOf, isDayOfMonth, pad } from '../time/calendar.ts';
import { pattern } from '../time/pattern.ts';
import { HOURS_FOLLOW, type Read, type Words } from './chronoWords.ts';

/** Dates written with full stops have the day first: `6.10.2008`. */
const DOTTED = /^\d{1,2}\.\d{1,2}\.\d{4}$/;
/** Figures that are no date: `7.7/10`. */
const MIXED = /^\d+([./-])\d+(?!\1)[./-]\d+/;
/** Days from one to another in words, which are two expressions: `June 3 to 7`. */
const SPOKEN_RANGE = /\d(?:st|nd|rd|th)?\s+(?:to|through|until|till)\s+\d/;
/** What is named after a day: `May 1 Square`, `the April 6 Movement`. */
const NAMED_AFTER =
  /^\s+(?:Square|Street|Avenue|Boulevard|Road|Bridge|Stadium|Park|Plaza|Airport|University|Movement|Brigades?|Alliance|Coalition|Committee|Organi[sz]ation|Agreement|Accords?)\b/;
/** The hour before the minutes that chrono took for the day of a month: `at 21:| 30 March 6`. */
const HOUR_BEFORE = /\d[:.]$/;
/** The hour behind a day, which is no end of a range of days: `June 3 - 7 p.m.` */
const TO_HOUR = /\s*[-–—]\s*\d{1,2}$/;
const MONTHS_IN_YEAR = 12;
/** Months, in small letters only where they are no other word. */
const MONTH_NAME = pattern`${MONTH}|${MONTH.toUpperCase()}|[A-Z]|\b(?:january|february|april|june|july|august|september|october|november|december)\b`;
/** The year that stands after the last day of a range or list: `June 28 to July 3, 2009`. */
const YEAR_OF_DAYS = pattern`^(?:\s*(?:,|and|to|through|until|or|[-–])\s*(?:${MONTH}\s*)?\d{1,2}(?:st|nd|rd|th)?(?:\s+${MONTH})?){1,2},?\s+(?<year>(?:1[5-9]|20)\d\d)\b`;

/** Reads a day of a month that chrono found; null where its figures are none. */
export function readDay(
  { start, end }: ParsingResult,
  { text, before, after }: Words,
): Read | null {
  if (NAMED_AFTER.test(after(text.length)) && !/\d{4}/.test(text)) return null;
  if (HOUR_BEFORE.test(before) || (end && SPOKEN_RANGE.test(text))) return null;
  const isNamed = /[A-Za-z]{3,}/.test(text);
  if (isNamed ? !MONTH_NAME.test(text) : !start.isCertain('year') || MIXED.test(text)) return null;
  const own = isNamed
    ? withoutCount(HOURS_FOLLOW.test(after(text.length)) ? text.replace(TO_HOUR, '') : text)
    : text;
  const yearAtEnd = YEAR_OF_DAYS.exec(after(own.length))?.groups?.year;
  const year =
    start.isCertain('year') && own === text
      ? start.get('year')
      : yearAtEnd
        ? Number(yearAtEnd)
        : null;
  const [first, second] = [start.get('month') ?? 0, start.get('day') ?? 0];
  const [month, dayOfMonth] =
    DOTTED.test(text) && second <= MONTHS_IN_YEAR ? [second, first] : [first, second];
  if (!isDayOfMonth(month, dayOfMonth, year)) return null;
  const last = end?.get('day') ?? 0;
  const until = own === text && last > dayOfMonth && isDayOfMonth(month, last) ? last : null;
  const isHeading = isAtHead({ before, after: after(own.length) });
  const reading = day((scene) => {
    const weekday = start.isCertain('weekday') ? start.get('weekday') : null;
    const from = year
      ? dateOf(year, month, dayOfMonth)
      : ((isHeading ? nextTold(scene, month, dayOfMonth) : null) ??
        settleDay(scene, month, dayOfMonth, weekday));
    return until ? `${from}/${from.slice(0, 8)}${pad(until)}` : from;
  });
  return { reading, text: own };
}

/** Chrono takes the count in `June 5, 20 people` and `3 May, 12 people`, and the day in `June 5/6`, for a year. */
function withoutCount(text: string): string {
  const dayFirst = /^(\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z][a-z]+\.?)(?:,\s*|\s+)\d{1,3}$/.exec(
    text,
  )?.[1];
  if (dayFirst) return dayFirst;
  const day = /^(.*\D\d{1,2}(?:st|nd|rd|th)?)(?:\s*[,/]\s*|\s+)\d\d$/.exec(text)?.[1];
  return day && /[A-Za-z]\s*\.?\s*\d/.test(day) ? day : text;
}
