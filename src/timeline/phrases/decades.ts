import type { Parser } from 'chrono-node';
import type { Scene } from '../scene/scene.ts';
import { pad, yearOf } from '../time/calendar.ts';
import { anyCase } from '../time/pattern.ts';
import { ORDINAL, readOrdinal } from './numbers.ts';
import { date, phrase } from './phrase.ts';
import { fullYear } from './readYear.ts';

/** The decade told by its tens, the last that has begun: `199`. */
const decadeOf = (tens: number | string, scene: Scene): string =>
  String(fullYear(`${tens}0`, scene, 0)).slice(0, 3);

/** The decade told by its tens beside another one: of the same century, or of the last where none was told. */
const decadeBeside = (tens: string, scene: Scene): string =>
  scene.beside && /^\d{3}$/.test(scene.beside)
    ? scene.beside.slice(0, 2) + tens
    : decadeOf(tens, scene);

/** What the nineties are of that are no decade. */
const DEGREES = /\b(?:degrees|temperatures?|highs?|lows?|weather|mph|percent|shares?)\b/i;
/** Whose years they are of a life: `in her late 30s`. */
const IS_AGE = /\b(?:his|her|their|my|our|your)\s+$/i;
/** The tens of a decade by its name. */
export const TENS: Readonly<Record<string, number>> = {
  noughties: 0,
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

/** How many decades a century has. */
const MOST_DECADES = 10;

/** Decades and centuries: `the 1980s`, `the late sixties`, `the 19th century`. */
export const DECADES: readonly Parser[] = [
  // the 70s of the 1960s and 70s
  phrase(
    /(?<skip>(?:1\d|20)?\d0['’]?s\s+(?:and|or|to)\s+)(?:the\s+)?['’‘]?(?<tens>\d)0['’]?s/,
    ({ tens = '' }, { before, after }) =>
      DEGREES.test(before + after) ? null : date((scene) => decadeBeside(tens, scene)),
  ),
  // the 1980s
  phrase(/(?:the\s+)?(?<decade>(?:1\d|20)\d)0\s?['’]?s/, ({ decade = '' }) =>
    date(() => (/^1\d0/.test(decade) ? decade.slice(0, 2) : decade)),
  ),
  // the early ’80s
  phrase(
    /(?:(?:the\s+)?['’‘]|(?:the\s+(?:early[- ]|late[- ]|mid-?)?|mid-|(?:the\s+)?(?:early|late)[- ]['’‘]?))(?<tens>\d)0[’']?s/,
    ({ tens = '' }, { before, after }) =>
      DEGREES.test(before + after) || IS_AGE.test(before)
        ? null
        : date((scene) => decadeOf(tens, scene)),
  ),
  // the late sixties
  phrase(
    anyCase`the\s+(?:(?:early|late|mid)[- ])?(?<tens>${Object.keys(TENS).join('|')})`,
    ({ tens = '' }) => date((scene) => decadeOf(TENS[tens.toLowerCase()] ?? 0, scene)),
  ),
  // the 19th century, the 17th of the 17th and 18th centuries
  phrase(
    anyCase`(?:the\s+)?(?<which>${ORDINAL})(?:[- ]centur(?:y|ies)|(?=(?:,|\s(?:and|or|to)|\s?[-–])\s?(?:the\s+)?(?:early\s+|late\s+)?(?:${ORDINAL})[- ]centur(?:y|ies)))`,
    ({ which = '' }) => {
      const century = readOrdinal(which);
      return century ? date(() => pad(century - 1)) : null;
    },
  ),
  // the first decade of the 21st century
  phrase(
    anyCase`(?:the\s+)?(?<place>${ORDINAL}|last|final|opening)\s+decade\s+of\s+(?:the\s+(?<which>${ORDINAL})[- ]century|(?:the|this)\s+(?:new\s+|current\s+)?century)`,
    ({ place = '', which }) => {
      const decade = /opening/i.test(place) ? 1 : (readOrdinal(place) ?? MOST_DECADES);
      if (decade > MOST_DECADES) return null;
      const said = which === undefined ? null : readOrdinal(which);
      return date(({ published }) => {
        const century = said === null ? Math.floor(yearOf(published) / 100) : said - 1;
        return `${pad(century)}${decade - 1}`;
      });
    },
  ),
];
