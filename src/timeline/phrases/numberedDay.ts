import { dateOf, isDayOfMonth } from '../time/calendar.ts';
import { readMonth, readWeekday } from './names.ts';
import { readOrdinal } from './numbers.ts';
import { day, type Groups, type Reading } from './phrase.ts';
import { settleDay } from './settle.ts';

/** The reading of a month and the number of a day in it, with its weekday and year where they are said; null where there is no such day. */
export function numberedDay({ weekday, month = '', number = '', year }: Groups): Reading | null {
  const [of, which] = [readMonth(month), readOrdinal(number) ?? 0];
  const inYear = year ? Number(year) : null;
  if (!isDayOfMonth(of, which, inYear)) return null;
  const named = weekday ? readWeekday(weekday) : null;
  return day((scene) => (inYear ? dateOf(inYear, of, which) : settleDay(scene, of, which, named)));
}
