import { settleDay } from '../scene/settleDay.ts';
import { dateOf, isDayOfMonth } from '../time/calendar.ts';
import { readMonth, readWeekday } from './names.ts';
import { readOrdinal } from './numbers.ts';
import { date, day, type Groups, type Reading } from './phrase.ts';

/** The reading of a month and the number of a day in it, with its weekday and year where they are said; null where there is no such day. */
export function numberedDay({ weekday, month = '', number = '', year }: Groups): Reading | null {
  const [of, which] = [readMonth(month), readOrdinal(number) ?? 0];
  const inYear = year ? Number(year) : null;
  if (!isDayOfMonth(of, which, inYear)) return null;
  const named = weekday ? readWeekday(weekday) : null;
  return day((scene) => (inYear ? dateOf(inYear, of, which) : settleDay(scene, of, which, named)));
}

/** The reading of what is told by such a day, as `read` makes it of that: its week, the quarter that it ends. */
export function byNumberedDay(groups: Groups, read: (day: string) => string): Reading | null {
  const reading = numberedDay(groups);
  if (!reading) return null;
  return date((scene) => {
    const told = reading.value(scene);
    return told && read(told);
  });
}
