import type { Parser } from 'chrono-node';
import {
  addDays,
  dateOf,
  dayOf,
  monthIn,
  monthOf,
  weekdayFrom,
  weekdayUpTo,
  weekOf,
  yearOf,
} from '../time/calendar.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { weekdayIn } from './daysOfMonth.ts';
import { feastOf } from './feastOf.ts';
import { readWeekday, WEEKDAY } from './names.ts';
import { date, day, phrase, type Scene } from './phrase.ts';
import { seasonValue, settleDay, settlePart } from './settle.ts';
import { readYear, WHICH_YEAR } from './years.ts';

/** The day a feast falls on in a year. */
type Falls = (year: number) => string;

const on =
  (month: number, number: number): Falls =>
  (year) =>
    dateOf(year, month, number);
/** The first, second … such weekday of a month, and so many days after it. */
const onThe =
  (place: number, weekday: number, month: number, after = 0): Falls =>
  (year) =>
    addDays(weekdayIn(monthIn(year, month), place, weekday), after);
const afterEaster =
  (days: number): Falls =>
  (year) =>
    addDays(easterOf(year), days);

const CHRISTMAS = on(12, 25);

/** Feasts by their names, the longer name of two that begin alike first. */
const FEASTS: readonly (readonly [name: string, falls: Falls])[] = [
  ['(?:the )?(?:Chinese|Lunar) New Year', feastOf('chinese', '1 1', '01-20')],
  ['Purim', feastOf('hebrew', '14 Adar', '02-20')],
  ['Passover', feastOf('hebrew', '15 Nisan', '03-24')],
  ['Rosh Hashanah?|Jewish New Year', feastOf('hebrew', '1 Tishri', '09-03')],
  ['Yom Kippur(?! [Ww]ar)', feastOf('hebrew', '10 Tishri', '09-12')],
  ['Hanukkah|Chanukah', feastOf('hebrew', '25 Kislev', '11-25')],
  ["New Year[’']?s Eve", on(12, 31)],
  ["New Year(?:[’']?s Day|[’']s)", on(1, 1)],
  [
    '(?<!(?:Chinese|Lunar|Jewish|Islamic|Persian|Buddhist|Thai|Happy) )New Year(?! Honou?rs)',
    on(1, 1),
  ],
  ['Epiphany', on(1, 6)],
  ['(?:Orthodox|Coptic) Christmas(?: Day)?', on(1, 7)],
  ['Australia Day', on(1, 26)],
  ['Holocaust (?:Memorial|Remembrance) Day', on(1, 27)],
  ['Groundhog Day', on(2, 2)],
  ['Inauguration Day', on(1, 20)],
  [String.raw`Martin Luther King(?:,? Jr\.?)? Day`, onThe(3, 1, 1)],
  ["Valentine[’']?s Day", on(2, 14)],
  ["Presidents?[’']?s? Day", onThe(3, 1, 2)],
  ["International Women[’']s Day", on(3, 8)],
  [String.raw`St\.? Patrick[’']?s Day`, on(3, 17)],
  ["April Fools?[’']?s?[’']? Day", on(4, 1)],
  ['Fat Tuesday|Shrove Tuesday|Mardi Gras', afterEaster(-47)],
  ['Ash Wednesday', afterEaster(-46)],
  ['Palm Sunday', afterEaster(-7)],
  ['Maundy Thursday', afterEaster(-3)],
  ['Good Friday', afterEaster(-2)],
  ['Easter Monday', afterEaster(1)],
  ['Orthodox Easter(?: Sunday)?', orthodoxEasterOf],
  [String.raw`Easter(?: Sunday)?(?! (?:Island|Rising|egg|bunny|eggs)\b)`, afterEaster(0)],
  ['Ascension Day', afterEaster(39)],
  ['Pentecost', afterEaster(49)],
  ["Patriots[’']? Day", onThe(3, 1, 4)],
  ['Tax Day', on(4, 15)],
  ['Earth Day', on(4, 22)],
  ['Anzac Day|ANZAC Day', on(4, 25)],
  ['May Day(?! call)', on(5, 1)],
  ['Cinco de Mayo', on(5, 5)],
  ['Victory Day', on(5, 9)],
  ["Mother[’']?s Day", onThe(2, 0, 5)],
  ['Memorial Day', onThe(5, 1, 5)],
  ['Juneteenth', on(6, 19)],
  ["Father[’']?s Day", onThe(3, 0, 6)],
  ['Canada Day', on(7, 1)],
  ['(?:the )?(?:Fourth of July|July Fourth)', on(7, 4)],
  ['Bastille Day', on(7, 14)],
  ['Labou?r Day', onThe(1, 1, 9)],
  ["Columbus Day|Indigenous Peoples?[’']? Day", onThe(2, 1, 10)],
  ['Halloween', on(10, 31)],
  ["All Saints[’']? Day", on(11, 1)],
  ['(?:the )?Day of the Dead', on(11, 2)],
  ['Guy Fawkes Night|Bonfire Night', on(11, 5)],
  ['Election [Dd]ay', onThe(1, 1, 11, 1)],
  ["Veterans[’']? Day|Armistice Day|Remembrance Day", on(11, 11)],
  ['Thanksgiving(?: Day)?', onThe(4, 4, 11)],
  ['Black Friday', onThe(4, 4, 11, 1)],
  ['Cyber Monday', onThe(4, 4, 11, 4)],
  ['World AIDS Day', on(12, 1)],
  ['Pearl Harbor Day', on(12, 7)],
  ['Christmas Eve', on(12, 24)],
  ['Boxing Day', on(12, 26)],
  ['(?:Christmas|Xmas)(?: Day)?', CHRISTMAS],
];

/** A pattern for the name of a feast. */
const FEAST = FEASTS.map(([name]) => name).join('|');
const readFeast = (named: string): Falls | undefined =>
  FEASTS.find(([name]) => pattern`^(?:${name})$`.test(named))?.[1];

/** The day that `the September 11 attacks` are named after. */
const ATTACKS = '2001-09-11';
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

/** Feasts by name, days named in memory, and September 11. */
export const HOLIDAYS: readonly Parser[] = [
  // in the wake of Sept. 11, two decades after Sept. 11, the deadliest attack since Sept. 11
  phrase(
    /(?<skip>\b(?:attacks?|bombings?|hijackings?|hijacked|terrorism)\b[^.;]{0,40}?\bsince\s+|\b(?:wake|aftermath|shadow|victims|anniversary|attacks|bombings|hijackings|events)\s+of\s+(?:the\s+)?|\b(?:years?|decades?|generation|era|world)\s+(?:after|since|before)\s+|\b(?:post|pre)-)Sept(?:ember|\.)? 11(?:th)?(?!,? \d)/,
    DAY_OF_ATTACKS,
  ),
  // the 9/11 hijackers, the Sept. 11 attacks
  phrase(
    /9\/11|Sept(?:ember|\.)? 11(?:th)?(?=(?:,? 2001,?)? (?:terror|attack|hijack))/,
    DAY_OF_ATTACKS,
  ),
  // Bloody Sunday
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
    ({ which, name = '', year, weekend }) => {
      const falls = readFeast(name);
      if (!falls) return null;
      const feast = feastIn(falls, year, which);
      return weekend ? date((scene) => weekendAt(feast(scene))) : day(feast);
    },
  ),
  // the day after Labor Day, the Friday before Easter last year
  phrase(
    anyCase`(?:the\s+(?:day|(?<weekday>${WEEKDAY}))\s+(?<which>before|after)|the\s+eve\s+of)\s+(?<name>${FEAST})(?:,?\s+(?<year>${WHICH_YEAR}))?`,
    ({ weekday, which = 'before', name = '', year }) => {
      const falls = readFeast(name);
      const step = /after/i.test(which) ? 1 : -1;
      if (!falls) return null;
      const feast = feastIn(falls, year);
      return day((scene) => {
        const beside = addDays(feast(scene), step);
        if (!weekday) return beside;
        return (step > 0 ? weekdayFrom : weekdayUpTo)(beside, readWeekday(weekday));
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
  const near = [year - 1, year, year + 1].map(falls);
  if (/last/i.test(which)) return near.findLast((each) => each < scene.published) ?? falls(year);
  if (/next/i.test(which)) return near.find((each) => each > scene.published) ?? falls(year);
  const feast = falls(year);
  return falls(yearOf(settleDay(scene, monthOf(feast), dayOf(feast))));
}

/** Easter Sunday of the Gregorian calendar (the anonymous computus; Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leaps = Math.floor(century / 4);
  const moon =
    (19 * golden +
      century -
      leaps -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const short = year % 100;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(short / 4) - moon - (short % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * shift + 114;
  return dateOf(year, Math.floor(days / 31), (days % 31) + 1);
}

/** Easter Sunday of the Julian calendar, as its day in ours (Meeus, Astronomical Algorithms, chapter 8). */
function orthodoxEasterOf(year: number): string {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const days = moon + sunday + 114;
  const julian = dateOf(year, Math.floor(days / 31), (days % 31) + 1);
  // The Julian calendar has a leap day in each century, ours in every fourth.
  const century = Math.floor(year / 100);
  return addDays(julian, century - Math.floor(century / 4) - 2);
}
