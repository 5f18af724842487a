import { addDays, dateOf, monthIn, weekdayInMonth } from '../time/calendar.ts';
import { pattern } from '../time/pattern.ts';
import { feastOf } from './feastOf.ts';

/** The day a feast falls on in a year. */
export type Falls = (year: number) => string;

const on =
  (month: number, number: number): Falls =>
  (year) =>
    dateOf(year, month, number);
/** The first, second … such weekday of a month, and so many days after it. */
const onThe =
  (place: number, weekday: number, month: number, after = 0): Falls =>
  (year) =>
    addDays(weekdayInMonth(monthIn(year, month), place, weekday), after);
const afterEaster =
  (days: number): Falls =>
  (year) =>
    addDays(easterOf(year), days);

export const CHRISTMAS = on(12, 25);

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
export const FEAST = FEASTS.map(([name]) => name).join('|');
/** The feast that a name is of. */
export const readFeast = (named: string): Falls | undefined =>
  FEASTS.find(([name]) => pattern`^(?:${name})$`.test(named))?.[1];

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
