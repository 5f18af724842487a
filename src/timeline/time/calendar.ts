/**
 * The calendar of plain dates: all in `YYYY-MM-DD` strings, no clock and no time zone.
 * Weeks are ISO 8601 weeks; seasons are the meteorological ones of the northern hemisphere.
 */

/** How finely a date is said. */
export type Precision =
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** From `from` to `to`, both days included. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** What dates are shifted by. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Seasons by their TIMEX3 sign, with the month each begins in. */
export const SEASONS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;
/** The TIMEX3 sign of a season. */
export type Season = keyof typeof SEASONS;

const DAY_MS = 86_400_000;
/** How many months each longer unit lasts. */
export const MONTHS_IN: Readonly<Record<Exclude<Unit, 'day' | 'week'>, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

const toTime = (date: string): number => Date.parse(`${date}T00:00:00Z`);
/** A number in at least two figures, as dates are written: `07`. */
export const pad = (number: number): string => String(number).padStart(2, '0');

/** The date of a year, month (1 to 12, or beyond: it carries over) and day. */
export function dateOf(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

/** The month, `2025-07`, of a year and a month (1 to 12, or beyond: it carries over). */
export const monthIn = (year: number, month: number): string => dateOf(year, month, 1).slice(0, 7);

/** The parts of a day, `YYYY-MM-DD`, as numbers; of any date that begins like one its year. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));
export const monthOf = (date: string): number => Number(date.slice(5, 7));
export const dayOf = (date: string): number => Number(date.slice(8, 10));

/** Whether the string is a day that exists, as `YYYY-MM-DD`. */
export function isDate(date: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(date) && dateOf(yearOf(date), monthOf(date), dayOf(date)) === date
  );
}

/** Whether the string is a month, as `YYYY-MM`, and whether it is a year of ours, as `YYYY`. */
export const isMonth = (date: string): boolean => /^\d{4}-\d\d$/.test(date);
export const isYear = (date: string): boolean => /^\d{4}$/.test(date);

/** Whether the string is a quarter, or a half, as `2025-Q3` and `2025-H1`; and whether it is a month or one of these. */
export const isQuarter = (date: string): boolean => /^\d{4}-[QH]\d$/.test(date);
export const isPartOfYear = (date: string): boolean => isMonth(date) || isQuarter(date);

const LEAP_YEAR = 2024;

/** Whether a year has that day of a month (1 to 12), or any year where none is given: a leap day is one. */
export const isDayOfMonth = (month: number, day: number, year: number | null = null): boolean =>
  isDate(`${year ?? LEAP_YEAR}-${pad(month)}-${pad(day)}`);

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (date: string): number => new Date(toTime(date)).getUTCDay();

/** Days from one date to another; negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((toTime(to) - toTime(from)) / DAY_MS);

/** The day so many days on. */
export const addDays = (date: string, days: number): string =>
  new Date(toTime(date) + days * DAY_MS).toISOString().slice(0, 10);

/** The time so many minutes on, `YYYY-MM-DDTHH:MM`. */
export const addMinutes = (time: string, minutes: number): string =>
  new Date(Date.parse(`${time}Z`) + minutes * 60_000).toISOString().slice(0, 16);

/** The last day of the month that a day, or any date that begins like one, lies in. */
export const monthEnd = (date: string): string => dateOf(yearOf(date), monthOf(date) + 1, 0);

/** The same day so many months on; the last of the month where that day does not exist. */
export function addMonths(date: string, months: number): string {
  const month = monthIn(yearOf(date), monthOf(date) + months);
  const day = Math.min(dayOf(date), dayOf(monthEnd(month)));
  return `${month}-${pad(day)}`;
}

/** The date so many units on. */
export function shift(date: string, by: number, unit: Unit): string {
  if (unit === 'day') return addDays(date, by);
  if (unit === 'week') return addDays(date, 7 * by);
  return addMonths(date, by * MONTHS_IN[unit]);
}

/** The first such weekday (0 for Sunday) from a day on, that day included. */
export const weekdayFrom = (day: string, weekday: number): string =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7);

/** The last such weekday (0 for Sunday) up to a day, that day included. */
export const weekdayUpTo = (day: string, weekday: number): string =>
  weekdayFrom(addDays(day, -6), weekday);

/** The first such weekday (0 for Sunday) after a day, or the last before it where the step is one back. */
export const weekdayBeside = (day: string, weekday: number, step: number): string =>
  step > 0 ? weekdayFrom(addDays(day, 1), weekday) : weekdayUpTo(addDays(day, -1), weekday);

/** The nearest such weekday (0 for Sunday) to a day. */
export const weekdayNear = (day: string, weekday: number): string =>
  weekdayFrom(addDays(day, -3), weekday);

/** The weekday (0 for Sunday) in the ISO week that a day lies in, which begins on a Monday. */
export const weekdayInWeek = (date: string, weekday: number): string =>
  addDays(date, (weekday || 7) - (weekdayOf(date) || 7));

/** The first, second … such weekday (0 for Sunday) of a month, `2025-07`; the last one where there is none so late. */
export function weekdayInMonth(month: string, place: number, weekday: number): string {
  const date = addDays(weekdayFrom(`${month}-01`, weekday), 7 * (place - 1));
  return monthOf(date) === monthOf(month) ? date : addDays(date, -7);
}

/** The day so numbered of a month, `2025-07`, 0 for its last; null where it has none such. */
export function dayInMonth(month: string, number: number): string | null {
  if (number === 0) return monthEnd(month);
  const date = `${month}-${pad(number)}`;
  return isDate(date) ? date : null;
}

/** The ISO week a date lies in, `2025-W27`. */
export function weekOf(date: string): string {
  const thursday = addDays(date, 4 - (weekdayOf(date) || 7));
  const week = Math.floor(daysBetween(dateOf(yearOf(thursday), 1, 1), thursday) / 7) + 1;
  return `${thursday.slice(0, 4)}-W${pad(week)}`;
}

/** The TIMEX3 value of the unit a date lies in: `2025-07-06`, `2025-W27`, `2025-07`, `2025-Q3`, `2025`, `202`, `20`. */
export function unitValueOf(date: string, unit: Unit): string {
  switch (unit) {
    case 'day':
      return date;
    case 'week':
      return weekOf(date);
    case 'month':
      return date.slice(0, 7);
    case 'quarter':
      return `${date.slice(0, 4)}-Q${Math.ceil(monthOf(date) / 3)}`;
    case 'year':
      return date.slice(0, 4);
    case 'decade':
      return date.slice(0, 3);
    case 'century':
      return date.slice(0, 2);
  }
}

/** A period of business that is counted in whole weeks may end so many days into the next: a quarter on January 3. */
const SPILLS = 10;

/** The value of the quarter or year of business that ended on a day. */
export const unitEnded = (day: string, unit: 'quarter' | 'year'): string =>
  unitValueOf(addDays(day, -SPILLS), unit);

/** A TIMEX3 date: century, decade, year or fiscal year, month, day, week, weekend, quarter, half, season. */
const VALUE =
  /^(?:FY)?(\d{2,4})(?:-(?:(0[1-9]|1[0-2])(?:-(\d\d))?|W([0-4]\d|5[0-3])(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?$/;

/**
 * The days a TIMEX3 date value spans and its precision; null for what names no stretch of the calendar. When a fiscal
 * year begins is not told, so `FY2025` spans the year 2025.
 */
export function spanOf(value: string): (Interval & { readonly precision: Precision }) | null {
  if (value.includes('/')) {
    const [first, last] = value.split('/').map(spanOf);
    return first && last ? { from: first.from, to: last.to, precision: first.precision } : null;
  }
  const match = VALUE.exec(value.replace(/T.*$/, ''));
  if (!match) return null;
  const [, digits = '', month, day, week, weekend, quarter, half, season] = match;
  const year = Number(digits);
  const months = (first: number, count: number, precision: Precision) => ({
    from: dateOf(year, first, 1),
    to: dateOf(year, first + count, 0),
    precision,
  });
  if (digits.length < 4) {
    if (match[0] !== digits) return null;
    const years = 10 ** (4 - digits.length);
    const precision = years === 10 ? 'decade' : 'century';
    return { from: dateOf(year * years, 1, 1), to: dateOf(year * years + years, 1, 0), precision };
  }
  if (day) {
    const date = `${digits}-${month}-${day}`;
    return isDate(date) ? { from: date, to: date, precision: 'day' } : null;
  }
  if (month) return months(Number(month), 1, 'month');
  if (week) {
    const fourth = dateOf(year, 1, 4);
    const monday = addDays(fourth, 1 - (weekdayOf(fourth) || 7) + 7 * (Number(week) - 1));
    return { from: addDays(monday, weekend ? 5 : 0), to: addDays(monday, 6), precision: 'week' };
  }
  if (quarter) return months(3 * Number(quarter) - 2, 3, 'quarter');
  if (half) return months(6 * Number(half) - 5, 6, 'quarter');
  if (season) return months(SEASONS[season as Season], 3, 'season');
  return months(1, 12, 'year');
}
