import {
  addDays,
  dateOf,
  MONTHS_IN,
  monthOf,
  shift,
  type Unit,
  unitValueOf,
  yearOf,
} from './calendar.ts';

/** The years that a date is written in. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** What lies before or after all years that a date is written in; null for a year among them. */
function beyond(year: number): 'PAST_REF' | 'FUTURE_REF' | null {
  return year < FIRST_YEAR ? 'PAST_REF' : year > LAST_YEAR ? 'FUTURE_REF' : null;
}

/** Shifts a value by whole years, its precision kept: `2009-02` becomes `2008-02`. */
export const shiftYears = (value: string, years: number): string =>
  beyond(yearOf(value) + years) ??
  value.replace(/\d{4}/, (year) => String(Number(year) + years).padStart(4, '0'));

/** How many of the smaller unit make one of the greater, in which a part of that one is counted. */
const SMALLER: Readonly<Record<Unit, readonly [times: number, unit: Unit]>> = {
  century: [100, 'year'],
  decade: [10, 'year'],
  year: [12, 'month'],
  quarter: [3, 'month'],
  month: [30, 'day'],
  week: [7, 'day'],
  day: [1, 'day'],
};

/** How many years each unit lasts, roughly. */
const YEARS_IN: Readonly<Record<Unit, number>> = {
  day: 1 / 365,
  week: 1 / 52,
  month: 1 / 12,
  quarter: 1 / 4,
  year: 1,
  decade: 10,
  century: 100,
};

/** What lies so far from a day that no calendar holds it; null for what one does. */
const beyondFrom = (date: string, by: number, unit: Unit): string | null =>
  beyond(yearOf(date) + by * YEARS_IN[unit]);

/**
 * The value of what lies so many units from a day, a part of one counted in the smaller: half a century is 50 years.
 * What lies beyond the calendar is past or future, no more.
 */
export function unitsFrom(date: string, by: number, unit: Unit): string {
  const beyondCalendar = beyondFrom(date, by, unit);
  if (beyondCalendar) return beyondCalendar;
  if (Number.isInteger(by)) return unitFrom(date, by, unit);
  const [times, smaller] = SMALLER[unit];
  const isLess = Math.abs(by) < 1 || smaller === 'year';
  return unitValueOf(shift(date, Math.round(by * times), smaller), isLess ? smaller : unit);
}

/** The day that lies so many whole units from a day, to the day; what lies beyond the calendar is past or future, no more. */
export const exactlyFrom = (date: string, by: number, unit: Unit): string =>
  beyondFrom(date, by, unit) ?? shift(date, by, unit);

/** The value of a unit that lies `by` units from the one `date` lies in. */
export function unitFrom(date: string, by: number, unit: Unit): string {
  if (unit === 'day') return addDays(date, by);
  if (unit === 'week') return unitValueOf(addDays(date, 7 * by), 'week');
  return unitValueOf(dateOf(yearOf(date), monthOf(date) + by * MONTHS_IN[unit], 1), unit);
}

/** The unit that a word names, `weeks`, `centuries`; a fortnight is counted in weeks. */
export const readUnit = (word: string): Unit => {
  const unit = word.toLowerCase().replace(/s$/, '').replace('centurie', 'century');
  return unit === 'fortnight' ? 'week' : (unit as Unit);
};

/** The value of the unit so far from a day; a weekend has its own sign, `2025-W27-WE`. */
export const unitValue = (day: string, by: number, unit: string): string =>
  /weekend/i.test(unit) ? `${unitFrom(day, by, 'week')}-WE` : unitFrom(day, by, readUnit(unit));
