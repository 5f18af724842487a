import type { Parser } from 'chrono-node';
import { addDays, dateOf, weekdayOf, yearOf } from '../calendar.ts';
import { day, phrase } from './phrase.ts';
import { settleDay } from './settle.ts';

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
    /(?<name>New Year[’']s (?:Eve|Day)|Valentine[’']s Day|the Fourth of July|Bastille Day|Halloween|Veterans[’']? Day|Armistice Day|Christmas(?: (?:Eve|Day))?|Thanksgiving(?: Day)?)(?:,? (?<year>(?:19|20)\d\d))?/,
    ({ name = '', year }) => {
      const fixed = FIXED.find(([pattern]) => pattern.test(name));
      return day((scene) => {
        if (fixed)
          return year
            ? dateOf(Number(year), fixed[1], fixed[2])
            : settleDay(scene, fixed[1], fixed[2]);
        const near = settleDay(scene, 11, 25);
        return thanksgiving(year ? Number(year) : yearOf(near));
      });
    },
  ),
];

/** The fourth Thursday of November. */
function thanksgiving(year: number): string {
  const first = dateOf(year, 11, 1);
  return addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 21);
}
