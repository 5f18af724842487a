import { dateOf, isDate, isDayOfMonth, pad } from '../time/calendar.ts';
import { readMonth } from './names.ts';
import { readOrdinal } from './numbers.ts';
import { day, type Reading } from './phrase.ts';
import { settleDay } from './settle.ts';

/** The reading of a month and the number of a day in it, with its year where that is said; null where there is no such day. */
export function numberedDay({
  month = '',
  number = '',
  year,
}: Readonly<Record<string, string | undefined>>): Reading | null {
  const [of, which] = [readMonth(month), readOrdinal(number) ?? 0];
  const isDay = year ? isDate(`${year}-${pad(of)}-${pad(which)}`) : isDayOfMonth(of, which);
  if (!isDay) return null;
  return day((scene) => (year ? dateOf(Number(year), of, which) : settleDay(scene, of, which)));
}
