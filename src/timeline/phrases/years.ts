import type { Parser } from 'chrono-node';
import { mentionedStart, type Scene } from '../scene/scene.ts';
import { isDate, pad, yearOf } from '../time/calendar.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { ORDINAL, readOrdinal } from './numbers.ts';
import { date, day, phrase } from './phrase.ts';

/** A pattern for a year in figures, from 1500 on. */
export const YEAR = String.raw`(?:1[5-9]\d\d|20\d\d)`;
/** A year by how it stands to this one, or to the one told of: `the following year`. */
const BESIDE = 'this|last|next|that|the (?:previous|preceding|prior|following|next|same|current)';
/** The same as words of their own. */
export const BESIDE_YEAR = `(?:${BESIDE}) year`;
/** A year by its figures or by how it stands to another. */
export const WHICH_YEAR = `(?:${YEAR}|(?:${BESIDE})(?: fiscal| financial)? year|a year (?:ago|earlier|before)|the year)`;
/** Words that end in an s and are no plural, or may follow a year all the same: `in 1998 was`, `1998 elections`. */
export const NO_PLURAL =
  'onwards|afterwards|was|is|has|as|its|his|this|us|versus|across|always|does|perhaps|sales|elections?|games|olympics';
/** What is counted without an s. */
const COUNTABLE =
  'percent|pence|people|men|women|children|troops|million|billion|thousand|cc|km|kg|m|MW|lb|ft|mph';
/** A noun in the plural, a unit, an address, a fraction. */
const COUNTS = [
  String.raw`\s+(?:(?!${NO_PLURAL})[a-z]*[a-z](?<![siu])s|${COUNTABLE})\b`,
  String.raw`\s+(?:[A-Z][\w.]+\s+){1,3}(?:Street|Avenue|Road|Boulevard|Drive|Lane)\b`,
  String.raw`\s*%`,
  String.raw`\s+by\s+\d`,
  String.raw`\s*[x×]\s*\d`,
  String.raw`[,.]\d`,
  '[-–](?!early|mid|late)[a-z]',
  String.raw`[’']s? ?\d`,
].join('|');
/** What follows a count of things and not a year: a noun in the plural, a unit, an address, a fraction. */
const COUNTED = pattern`^(?:${COUNTS})`;

/** A name that an old year behind it numbers: `the Ranchero 1500`. */
const MODEL =
  /\b(?!(?:In|By|Since|After|Before|Between|During|From|Until|Till|Of|Around|About)\s)[A-Z][\w’-]+\s$/;

/** Words before a year that let no count be meant, whatever follows: `in 2007 remarks`, `its 2009 losses`, `pre-1967 borders`. */
const DATED =
  /(?:\b(?:in|since|during|until|its|their|his|her|[a-z]+[’']s|\d{4}\s+and)\s+|\b(?:pre|post)[-–])$/i;
/** `The 1967 borders` are of a year; a count after `the` or `of` is round. */
const THE = /\b(?:the|of)\s+$/i;
/** What a count may stand before: `1998 | houses`. */
const PLURAL = /^\s+[a-z]+s\b/;
/** `1989 by 11` is a size, but for `adopted in 1989 by 11 states`. */
const SIZED = /^\s+by\s+\d/;

/** The year words name, seen from the scene; null where there are none. */
export function readYear(words: string | undefined, scene: Scene): number | null {
  if (!words) return null;
  const figures = /\d{4}/.exec(words)?.[0];
  if (figures) return Number(figures);
  const now = yearOf(scene.published);
  const then = yearOf(mentionedStart(scene));
  if (/\blast\b|\bago\b/i.test(words)) return now - 1;
  if (/^a year/.test(words)) return then - 1;
  if (/previous|preceding|prior/.test(words)) return then - 1;
  if (/following|the next/.test(words)) return then + 1;
  if (/\bnext\b/i.test(words)) return now + 1;
  return /that|same/.test(words) ? then : now;
}

/** How far ahead the year of two figures, `'30`, may lie. */
const YEARS_AHEAD = 20;

/** The full year of two figures: the last such one, or the next where it is at most so many years ahead. */
export function fullYear(figures: string, scene: Scene, ahead = YEARS_AHEAD): number {
  const now = yearOf(scene.published);
  const year = Math.floor(now / 100) * 100 + Number(figures);
  return year > now + ahead ? year - 100 : year;
}

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
const DECADES = 10;

/** What makes of figures a part of a number, a sum or an address: `$|2000`, `12.|1998`; but `mid-|1998`, `1997–|1998` are years. */
const OF_NUMBER =
  /(?<!(?:mid|pre|post)[-–]|\b[a-z]\w{2,}[,.:]|\b\d{4}[-–])(?<=[\d$£€¥#,.:/+*–-])$|[$£€¥]\s?$/i;
/** The same behind it: `2000|,000`, `1998|/5`. */
const NUMBER_GOES_ON = /^(?:[/:]\d|,\d{3})/;
/** What bears a number: `Windows | 2000`, `Resolution | 1973`. */
const NUMBERED =
  /\b(?:Windows|Office|Server|Studio|Exchange|Word|Excel|No\.|number|[Ff]light|[Rr]oom|[Rr]oute|Highway|Interstate|Resolution|Proposition|[Aa]rticle|[Ss]ection|[Pp]aragraph|[Dd]ial|Channel|Unit|Form|Line|Model|Boeing|asteroid)\s$/;

/** Whether figures that may be a year are another number, or count what stands behind them. */
function isNumber(figures: string, before: string, after: string): boolean {
  if (OF_NUMBER.test(before) || NUMBERED.test(before) || NUMBER_GOES_ON.test(after)) return true;
  if (MODEL.test(before) && figures < '1800') return true;
  const isDated =
    ((PLURAL.test(after) || SIZED.test(after)) && DATED.test(before) && !/00$/.test(figures)) ||
    (PLURAL.test(after) && THE.test(before) && !/[05]$/.test(figures));
  return COUNTED.test(after) && !isDated;
}

/** Years, ranges of years, decades and centuries. */
export const YEARS: readonly Parser[] = [
  // 2025, mid-1998
  phrase(pattern`(?<year>${YEAR})`, ({ year = '' }, { before, after }) =>
    isNumber(year, before, after) ? null : date(() => year),
  ),
  // 20250706
  phrase(
    /(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])/,
    ({ year, month, day: of }) => {
      const value = `${year}-${month}-${of}`;
      return isDate(value) ? day(() => value) : null;
    },
  ),
  // 1998–99, 2001/2002
  phrase(
    pattern`(?<first>${YEAR})\s?[-–—/]\s?(?<last>${YEAR}|\d\d)(?![-/]\d)`,
    ({ first = '', last = '' }) => {
      const to =
        last === '00'
          ? String(Number(first.slice(0, 2)) + 1) + last
          : last.length === 2
            ? first.slice(0, 2) + last
            : last;
      return Number(to) > Number(first) ? date(() => `${first}/${to}`) : null;
    },
  ),
  // in ’98
  phrase(/['’‘](?<year>\d\d)/, ({ year = '' }, { before }) =>
    /(?:^|\b(?:in|of|since|by|until|from|to|and|back|before|after|winter|summer|spring|fall)\s)$/i.test(
      before,
    )
      ? date((scene) => String(fullYear(year, scene)))
      : null,
  ),
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
      const decade = /opening/i.test(place) ? 1 : (readOrdinal(place) ?? DECADES);
      if (decade > DECADES) return null;
      const said = which === undefined ? null : readOrdinal(which);
      return date(({ published }) => {
        const century = said === null ? Math.floor(yearOf(published) / 100) : said - 1;
        return `${pad(century)}${decade - 1}`;
      });
    },
  ),
];
