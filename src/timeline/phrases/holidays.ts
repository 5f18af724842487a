import type { Parser } from 'chrono-node';
import { addDays, dateOf, monthOf, weekdayOf, yearOf } from '../calendar.ts';
import { day, phrase } from './phrase.ts';
import { settleDay } from './settle.ts';

/** Days told by Thanksgiving, with how many days after it they are. */
const AFTER_THANKSGIVING: Readonly<Record<string, number>> = {
  'Black Friday': 1,
  'Cyber Monday': 4,
};

/** Feasts that fall on the same day each year, by month and day. */
const FIXED: readonly (readonly [name: RegExp, month: number, day: number])[] = [
  [/new year[’']s eve/i, 12, 31],
  [/new year[’']s day/i, 1, 1],
  [/valentine/i, 2, 14],
  [/july 4th|fourth of july|independence day/i, 7, 4],
  [/bastille/i, 7, 14],
  [/halloween/i, 10, 31],
  [/veterans|armistice/i, 11, 11],
  [/christmas eve/i, 12, 24],
  [/christmas|boxing/i, 12, 25],
];

/** Feasts by name, and September 11. */
export const HOLIDAYS: readonly Parser[] = [
  phrase(/9\/11|Sept(?:ember|\.)? 11(?:th)?(?=(?:,? 2001,?)? (?:terror|attack|hijack))/, () =>
    day(() => '2001-09-11'),
  ),
  phrase(
    /(?<name>New Year[’']s (?:Eve|Day)|Valentine[’']s Day|the Fourth of July|Bastille Day|Halloween|Veterans[’']? Day|Armistice Day|Christmas(?: (?:Eve|Day))?|Thanksgiving(?: Day)?|Black Friday|Cyber Monday|Labor Day|Memorial Day)(?:(?:,| of)? (?<year>(?:19|20)\d\d))?/,
    ({ name = '', year }) => {
      const fixed = FIXED.find(([pattern]) => pattern.test(name));
      return day((scene) => {
        if (fixed)
          return year
            ? dateOf(Number(year), fixed[1], fixed[2])
            : settleDay(scene, fixed[1], fixed[2]);
        const [month, place, weekday] = /Labor/.test(name)
          ? [9, 1, 1]
          : /Memorial/.test(name)
            ? [5, 5, 1]
            : [11, 4, 4];
        const said = year ? Number(year) : yearOf(settleDay(scene, month, 15));
        return addDays(dayInMonth(said, month, place, weekday), AFTER_THANKSGIVING[name] ?? 0);
      });
    },
  ),
];

/** The first, second … such weekday of a month; the last one where there is none so late. */
function dayInMonth(year: number, month: number, place: number, weekday: number): string {
  const first = dateOf(year, month, 1);
  const date = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (place - 1));
  return monthOf(date) === month ? date : addDays(date, -7);
}
