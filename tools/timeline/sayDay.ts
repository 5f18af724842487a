import { daysBetween, monthOf, weekdayOf, yearOf } from '../../src/timeline/time/calendar.ts';
import type { Dice } from './dice.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * A day as a story of another day says it: the nearer, the shorter.
 *
 * @param coarse how likely a day of weeks ago is spoken of by its month or year
 */
export function sayDay(day: string, published: string, dice: Dice, coarse: number): string {
  const ago = daysBetween(day, published);
  const weekday = WEEKDAYS[weekdayOf(day)] ?? '';
  if (ago === 0) return dice.pick([`on ${weekday}`, `on ${weekday}`, 'today', 'earlier today']);
  if (ago === 1)
    return dice.pick([`on ${weekday}`, `on ${weekday}`, 'yesterday', `late ${weekday}`]);
  if (ago > 1 && ago < 7) return dice.pick([`on ${weekday}`, `on ${weekday}`, `last ${weekday}`]);
  const month = MONTHS[monthOf(day) - 1] ?? '';
  const sameYear = yearOf(day) === yearOf(published);
  const year = sameYear ? '' : ` ${yearOf(day)}`;
  if (ago < 7 || !dice.chance(coarse))
    return `on ${sayDayMonth(day, dice)}${sameYear || ago < 90 ? '' : `,${year}`}`;
  if (ago < 90) return `in ${month}${year}`;
  return dice.pick([`in ${month}${year}`, sameYear ? `in ${month}` : 'last year']);
}

/** `May 2` or `2 May`. */
export function sayDayMonth(day: string, dice: Dice): string {
  const month = MONTHS[monthOf(day) - 1] ?? '';
  const number = Number(day.slice(8));
  return dice.pick([`${month} ${number}`, `${number} ${month}`]);
}
