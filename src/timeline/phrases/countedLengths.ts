import type { Parser } from 'chrono-node';
import { anyCase } from '../time/pattern.ts';
import { AND_A_HALF, readCount } from './countedUnits.ts';
import { joinLengths, LENGTH_UNITS, lengthOf } from './lengthOf.ts';
import { NUMBER, readNumber } from './numbers.ts';
import { type Around, duration, phrase, set } from './phrase.ts';
import { NOTHING_FOLLOWS } from './units.ts';

/** Whose lengths they are, or which: `its | first two years`. */
const OWNER = '(?:the|these|those|its|his|her|their|this)';
/** No auxiliary, after which `last` is a verb: `will | last two hours`. */
const NO_AUXILIARY = String.raw`(?<!\b(?:to|will|would|could|can|may|might|should|must|not|did|does|do)\s|n[’']t\s)`;
/** What may stand before a count: `the past` ten days; not before one in a compound, `the ten-day` trip. */
export const WHICH = String.raw`(?:${OWNER}\s+(?!\S+-(?:second|minute|hour|day|night|week|month|year)))?(?:(?:past|${NO_AUXILIARY}last|next|first|final|coming|previous|(?<=\b${OWNER}\s)(?:following|preceding)|opening|closing)\s+)?`;
/** What may stand between a count and its unit: `five | straight | days`. */
export const BETWEEN =
  '(?:(?:consecutive|straight|full|more|additional|long|whole|entire|calendar|business|working|trading|fiscal|short)\\s+)?';
/** What counts back or ahead by a length, and makes a date of it: `two or three years | ago`. */
const COUNTS = 'ago|back|hence|earlier|later|before|after|prior|old';
/** One of the lengths that make up one: `an hour` and `ten minutes`. */
const PART_OF_LENGTH = String.raw`(?:${NUMBER})\s+(?:${LENGTH_UNITS})`;
const ONE_LENGTH = new RegExp(String.raw`(?<count>${NUMBER})\s+(?<unit>${LENGTH_UNITS})`, 'gi');
/** How many years so many of each make: `4.5 billion years`. */
const MANY_YEARS: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** What makes of a length a set: `every | five hours`. */
const EACH = /\b(?:every|each)\s+$/i;
/** What numbers somebody or something, and counts nothing: `aged | 12`. */
const NUMBERS = /\b(?:aged?|number)\s+$/i;
/** A count that is the name of a war or a reign: `the Seven Years’ War`, `the Hundred Days`. */
const NAME = /[A-Z][a-z]+[-\s][A-Z][a-z]+$/;
/** What an interest rate is changed by: `a quarter|-point cut`. */
const POINT = /^[-\s](?:percentage[-\s])?points?\b/;
/** What makes of `a year` a comparison or a manner: `a year|-on-year fall`, `the day-to-day running`. */
const SET_SIDE_BY_SIDE = /^-(?:on|over|to|by|in)-/;
/** A quarter, what it is a part of behind it: `a quarter | of its traffic`, `three quarters | of the vote`. */
const PART = /^(?:an?|one|three)[-\s]quarters?$/i;
const OF_WHOLE = /^\s+of\s+(?:(?:[Tt]he|its|his|her|their|our|all|an?|those|these)\b|\d|[A-Z])/;
/** Words before a part of what was there before: `rose by | a quarter`, `more than | a quarter`. */
const BY_PART =
  /\b(?:wiped|knocked|shaved|lost|lose|rose|fell|gained|dropped|cut|by|than|about|around|nearly|almost|roughly|over|under|least|some)\s+$/i;
/** What stands before `a second` that is no second one: `for | a second`, `50 frames | a second`. */
const COUNTS_SECONDS =
  /(?:\b(?:for|in|within|half|than|just|only|of|lasted|about|every|a\s+fraction\s+of)|\d\s+(?!per\s?cent\b)\w+|(?:once|twice|times|[a-z]+s))\s+$/i;

/** The count of `a year`. */
const IS_ONE = /^an?$/i;
const isPlural = (unit: string): boolean => /s$/i.test(unit);

/** Whether words that look like a length are none. */
function isNone({ words, before, after }: Around, count: string, unit: string): boolean {
  const isSecond = /^an?\s+second$/i.test(words);
  return (
    EACH.test(before) ||
    NUMBERS.test(before) ||
    NAME.test(words) ||
    POINT.test(after) ||
    SET_SIDE_BY_SIDE.test(after) ||
    (IS_ONE.test(count) && isPlural(unit)) ||
    (PART.test(words) && (OF_WHOLE.test(after) || BY_PART.test(before))) ||
    (isSecond && !(COUNTS_SECONDS.test(before) && NOTHING_FOLLOWS.test(after)))
  );
}

/** A number, with its sign or with what it counts: `5%`, `50 cents`, not `48 for`. */
const SUM = String.raw`\d(?:%|m|bn|tn|k|p|[\d,.]*\s+(?!(?:for|in|over|within|after|of|to|on|at|by|from|and|or)\b)[a-z]+)?`;
/** Money whose plural has no s. */
const MONEY = 'kroner|kronor|kroon|yen|yuan|won|baht|rand|ringgit|zloty|forint|rupiah';
/** So much or so many before the unit in which they come: `50 cents | a day`, `twice | a year`. */
const SO_MUCH = anyCase`(?:${SUM}|\b(?:once|twice|times|percent|per\s+cent|each|people|${MONEY}|million|billion|thousand|hundred|dozen|more|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+s))\s+$`;
/** What tells how long something is, and not how often: `was | a year`. */
const IS_SO_LONG = /\b(?:was|is|has|as|its|his|lasts)\s+$/i;
/** What counts from or is of it: `six games | a year | after`. */
const GOES_ON = /^\s+(?:after|before|of)\b/i;

/** Whether `a day` is each day: `50 cents | a day`. */
const isRate = ({ before, after }: Around, count: string, unit: string): boolean =>
  IS_ONE.test(count) &&
  !isPlural(unit) &&
  SO_MUCH.test(before) &&
  !IS_SO_LONG.test(before) &&
  !GOES_ON.test(after);

/** Durations of so many units, told apart from dates, and rates, which look like them. */
export const COUNTED_LENGTHS: readonly Parser[] = [
  // the past ten days, two and a half years, a 12-year-old; 50 cents a day
  phrase(
    anyCase`${WHICH}(?<count>${NUMBER})(?<half>${AND_A_HALF}|\s+1/2)?[-\s–]${BETWEEN}(?<unit>${LENGTH_UNITS})(?<halfAfter>${AND_A_HALF})?(?:[-\s]olds?|\s+of\s+age)?`,
    ({ unit = '', ...counted }, around) => {
      const { count = '' } = counted;
      const number = readCount(counted);
      if (number === null || isNone(around, count, unit)) return null;
      if (isRate(around, count, unit)) return set(lengthOf(1, unit));
      return duration(lengthOf(number, unit));
    },
  ),
  // two or three years
  phrase(
    anyCase`(?:${NUMBER})(?:\s?[-–]\s?|\s+(?:to|or)\s+)(?<count>${NUMBER})[-\s](?<unit>${LENGTH_UNITS})(?!\s+(?:${COUNTS}|from|an?|per|each|every)\b)`,
    ({ count = '', unit = '' }) => {
      const most = readNumber(count);
      return most === null || most < 1 ? null : duration(lengthOf(most, unit));
    },
  ),
  // an hour and ten minutes
  phrase(
    anyCase`${PART_OF_LENGTH}(?:,?\s+(?:and\s+)?${PART_OF_LENGTH}){1,2}(?!\s+(?:${COUNTS})\b)`,
    (_, { words, before }) => {
      if (EACH.test(before)) return null;
      const parts = [...words.matchAll(ONE_LENGTH)].map(
        ({ groups: { count = '', unit = '' } = {} }) => lengthOf(readNumber(count), unit),
      );
      const joined = joinLengths(parts);
      return joined === null ? null : duration(joined);
    },
  ),
  // 4.5 billion years
  phrase(
    anyCase`(?<count>${NUMBER})\s+(?<many>thousand|million|billion)\s+years(?!\s+ago)(?:\s+of\s+age)?`,
    ({ count = '', many = '' }) => {
      const number = readNumber(count);
      return number === null
        ? null
        : duration(`P${Math.round(number * (MANY_YEARS[many.toLowerCase()] ?? 1))}Y`);
    },
  ),
];
