import type { Parser } from 'chrono-node';
import type { Scene } from '../scene/scene.ts';
import { settleDay } from '../scene/settleDay.ts';
import { settlePart } from '../scene/settlePart.ts';
import { seasonValue } from '../scene/settleSeason.ts';
import { addDays, dayOf, monthOf, weekdayBeside, weekOf, yearOf } from '../time/calendar.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { CHRISTMAS, type Falls, FEAST, readFeast } from './feasts.ts';
import { readWeekday, WEEKDAY } from './names.ts';
import { date, day, phrase } from './phrase.ts';
import { readYear, WHICH_YEAR } from './readYear.ts';
import { stepOf } from './units.ts';

/** The day that `the September 11 attacks` are named after, and how it is written. */
const ATTACKS = '2001-09-11';
const ELEVENTH = String.raw`(?:Sept(?:ember|\.)? 11(?:th)?|11(?:th)? Sept(?:ember|\.)?)`;
const DAY_OF_ATTACKS = day((scene) =>
  scene.published < ATTACKS ? settleDay(scene, 9, 11) : ATTACKS,
);

/** Days that bear a name of their own ever since. */
const NAMED_DAYS: Readonly<Record<string, string>> = {
  'Black Thursday': '1929-10-24',
  'Black Tuesday': '1929-10-29',
  'Black Monday': '1987-10-19',
  'Black Wednesday': '1992-09-16',
  'D-Day': '1944-06-06',
  'V-E Day': '1945-05-08',
  'VE Day': '1945-05-08',
  'V-J Day': '1945-08-15',
  'VJ Day': '1945-08-15',
};

/** What is had or given at a feast, and names no day: `an early Christmas | present |`. */
const GIVEN_THEN =
  /^\s+(?:presents?|gifts?|cards?|trees?|lights|decorations|carols?|dinners?|cakes?|eggs?|jumpers?|bonus(?:es)?|cracker)\b/;

/** Feasts by name, days named in memory, and September 11. */
export const HOLIDAYS: readonly Parser[] = [
  // in the wake of Sept. 11, two decades after Sept. 11, the deadliest attack since Sept. 11
  phrase(
    pattern`(?<skip>\b(?:attacks?|bombings?|hijackings?|hijacked|(?:anti-)?terror(?:ism|ist)?)\b[^.;]{0,40}?\b(?:since|after)\s+|\b(?:wake|aftermath|shadow|victims|anniversary|attacks|bombings|hijackings|events)\s+of\s+(?:the\s+)?|\b(?:years?|decades?|generation|era|world)\s+(?:after|since|before)\s+|\b(?:post|pre)-)${ELEVENTH}(?!,? \d)`,
    DAY_OF_ATTACKS,
  ),
  // the 9/11 hijackers, the Sept. 11 attacks
  phrase(pattern`9/11|${ELEVENTH}(?=(?:,? 2001,?)? (?:terror|attack|hijack))`, DAY_OF_ATTACKS),
  // Black Monday, D-Day
  phrase(pattern`${Object.keys(NAMED_DAYS).join('|')}`, (_, { words, after }) =>
    /^,?\s+(?:\d|[A-Z])/.test(after)
      ? null
      : day(({ published }) => {
          const named = NAMED_DAYS[words] ?? published;
          return named < published ? named : null;
        }),
  ),
  // last Christmas, Easter 2019, Labor Day weekend
  phrase(
    pattern`(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his)\s+)?(?<name>${FEAST})(?:(?:,| of| in)? (?<year>${WHICH_YEAR}))?(?<weekend> weekend)?`,
    ({ which, name = '', year, weekend }, { after }) => {
      const falls = readFeast(name);
      if (!falls || GIVEN_THEN.test(after)) return null;
      const feast = feastIn(falls, year, which);
      return weekend ? date((scene) => weekendAt(feast(scene))) : day(feast);
    },
  ),
  // the day after Labor Day, the Friday before Easter last year
  phrase(
    anyCase`(?:the\s+(?:day|(?<weekday>${WEEKDAY}))\s+(?<which>before|after)|the\s+eve\s+of)\s+(?<name>${FEAST})(?:,?\s+(?<year>${WHICH_YEAR}))?`,
    ({ weekday, which = 'before', name = '', year }) => {
      const falls = readFeast(name);
      const step = stepOf(which);
      if (!falls) return null;
      const feast = feastIn(falls, year);
      return day((scene) => {
        if (!weekday) return addDays(feast(scene), step);
        return weekdayBeside(feast(scene), readWeekday(weekday), step);
      });
    },
  ),
  // this holiday season
  phrase(
    anyCase`(?:(?:the|(?<which>this|last|next))\s+)?(?:(?<year>${WHICH_YEAR})(?:\s?[’']s)?\s+)?(?:holiday|Christmas)\s+(?:(?:shopping|sales?|buying)\s+)?season`,
    ({ which, year }) => {
      const feast = feastIn(CHRISTMAS, year, which);
      return date((scene) => seasonValue(yearOf(feast(scene)), 'WI'));
    },
  ),
  // over the holidays
  phrase(
    /(?<skip>\b(?:for|over|during|before|after|until|by|of|around)\s+)(?:the\s+|(?=Christmas|winter|year-end))(?:(?:upcoming|coming|past)\s+)?(?<named>Christmas\s+|winter\s+|year-end\s+)?holidays(?!\s+(?:abroad|in\s+(?:Spain|Greece|Turkey|France|Italy)))/,
    ({ named }) =>
      date((scene) => {
        const isNear = HOLIDAY_MONTHS.includes(monthOf(scene.published));
        return named || isNear ? seasonValue(yearOf(settleFeast(scene, CHRISTMAS)), 'WI') : null;
      }),
  ),
  // the holiday quarter
  phrase(
    /(?:the\s+)?holiday\s+quarter/i,
    date((scene) => settlePart(scene, 'Q4')),
  ),
];

/** A feast in its scene: that of the year said, or without one as `which` says. */
const feastIn =
  (falls: Falls, year: string | undefined, which?: string) =>
  (scene: Scene): string => {
    const said = readYear(year, scene);
    return said ? falls(said) : settleFeast(scene, falls, which);
  };

/** In these months `the holidays` are those around Christmas. */
const HOLIDAY_MONTHS: readonly number[] = [1, 9, 10, 11, 12];

/** The weekend that a feast makes long, or lies in: of a Monday or Tuesday the one before it. */
const weekendAt = (feast: string): string => `${weekOf(addDays(feast, -2))}-WE`;

/** A feast without its year: the nearest as days are settled, or the last or next one where the words say so. */
function settleFeast(scene: Scene, falls: Falls, which = ''): string {
  const year = yearOf(scene.published);
  const feast = falls(year);
  const near = [falls(year - 1), feast, falls(year + 1)];
  const step = stepOf(which);
  if (step < 0) return near.findLast((each) => each < scene.published) ?? feast;
  if (step > 0) return near.find((each) => each > scene.published) ?? feast;
  return falls(yearOf(settleDay(scene, monthOf(feast), dayOf(feast))));
}
