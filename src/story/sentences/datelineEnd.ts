import { MONTH_OF_DAY } from './months.ts';

const DAY = `${MONTH_OF_DAY}\\s+\\d{1,2}`;
/** A place in capitals. */
const CAPITALS = '\\p{Lu}{2}[^\\p{Ll}!?—–:]{0,30}';
/** The same with what may stand beside it: `HELSINKI, Feb. 12`, `EDMONTON, Alberta`. */
const PLACE = `${CAPITALS}(?:,[^!?—–-]{0,40}?)?`;
/** A place in small letters, which the day behind it tells from other words: `Hartford, Jan. 28`. */
const PLACE_BY_DAY = `(?:\\p{Lu}[\\p{L}.’'-]*[,\\s]+){1,6}${DAY}`;
/** The agency behind it: `(Reuters)`. */
const AGENCY = '\\s*(?:\\([^)]{1,40}\\)\\s*)?';
/** A report begins with a capital: `NATO — an alliance — met` is none. */
const REPORT = '\\s+(?=[“"‘\'(]?[\\p{Lu}\\p{N}$£€])';
/** A day with its year may stand without a place: `Feb. 23, 2015 -- Babies`. A colon ends only a place in capitals with its day, as in `MUMBAI, Nov. 5: Buses`: others head the entries of a chronicle. */
const DATELINE = new RegExp(
  `^(?:(?:${PLACE}|${PLACE_BY_DAY}|${DAY},\\s+\\d{4})${AGENCY}\\s(?:[-–—]|--)|${CAPITALS},\\s+${DAY}${AGENCY}:)${REPORT}`,
  'u',
);

/** Where the words of a paragraph begin behind the place, the day and the agency that stand before a report; 0 where there are none. */
export const datelineEnd = (text: string): number => DATELINE.exec(text)?.[0].length ?? 0;
