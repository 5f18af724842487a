import type { Parser } from 'chrono-node';
import { isDate } from '../time/calendar.ts';
import { pattern } from '../time/pattern.ts';
import { date, day, phrase } from './phrase.ts';
import { fullYear, YEAR } from './readYear.ts';

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

/** Years and ranges of years in figures. */
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
];
