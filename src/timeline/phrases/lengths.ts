import type { Parser } from 'chrono-node';
import { anyCase } from '../time/pattern.ts';
import { AND_A_HALF } from './countedUnits.ts';
import { joinLengths, LENGTH_UNITS, lengthOf } from './lengthOf.ts';
import { NUMBER, readNumber, SOME } from './numbers.ts';
import { type Around, duration, phrase, set } from './phrase.ts';
import { NOTHING_FOLLOWS, PART_OF } from './units.ts';

/** One of the lengths that make up one: `an hour` and `ten minutes`. */
const PART_OF_LENGTH = String.raw`(?:${NUMBER})\s+(?:${LENGTH_UNITS})`;
const ONE_LENGTH = new RegExp(String.raw`(?<count>${NUMBER})\s+(?<unit>${LENGTH_UNITS})`, 'gi');
/** What may stand between a count and its unit. */
const BETWEEN = String.raw`(?:(?:consecutive|straight|full|more|additional|long|whole|entire|calendar|business|working|trading|fiscal|short)\s+)?`;
/** What may stand before a count: `the past` ten days; not before one in a compound, `the ten-day` trip. */
const WHICH = String.raw`(?:(?:the|these|those|its|his|her|their|this)\s+(?!\S+-(?:second|minute|hour|day|night|week|month|year)))?(?:(?:past|(?<!\b(?:to|will|would|could|can|may|might|should|must|not|did|does|do)\s|n[’']t\s)last|next|first|final|coming|previous|(?<=\b(?:the|these|those|its|his|her|their|this)\s)(?:following|preceding)|opening|closing)\s+)?`;
/** A count that is the name of a war or a reign: `the Seven Years’ War`, `the Hundred Days`. */
const NAME = /[A-Z][a-z]+[-\s][A-Z][a-z]+$/;
/** A quarter, what it is a part of behind it: `a quarter of its traffic`, `three quarters of the vote`. */
const PART = /^(?:an?|one|three)[-\s]quarters?$/i;
/** The whole behind its part. */
const OF_WHOLE = /^\s+of\s+(?:(?:[Tt]he|its|his|her|their|our|all|an?|those|these)\b|\d|[A-Z])/;
/** Words before a part of what was there before: `rose by a quarter`, `more than a quarter`. */
const BY_PART =
  /\b(?:wiped|knocked|shaved|lost|lose|rose|fell|gained|dropped|cut|by|than|about|around|nearly|almost|roughly|over|under|least|some)\s+$/i;
/** What an interest rate is changed by: `a quarter-point cut`. */
const POINT = /^[-\s](?:percentage[-\s])?points?\b/;
/** What stands before `a second` that is no second one: `for a second`, `50 frames a second`. */
const COUNTS_SECONDS =
  /(?:\b(?:for|in|within|half|than|just|only|of|lasted|about|every|a\s+fraction\s+of)|\d\s+(?!per\s?cent\b)\w+|(?:once|twice|times|[a-z]+s))\s+$/i;
/** What makes of `a year` a comparison or a manner: `a year-on-year fall`, `the day-to-day running`. */
const SET_SIDE_BY_SIDE = /^-(?:on|over|to|by|in)-/;
/** Words before what went on for a time: `ended months of talks`. */
const AMID =
  /(?:^|[,;(—–]\s*|\b(?:end(?:s|ed|ing)?|follow(?:s|ed|ing)?|(?:led|leads?|leading)\s+to|spark(?:s|ed|ing)|prompt(?:s|ed|ing)|trigger(?:s|ed|ing)|despite|caps|capped|faces?|faced|cost|and|or|with|by|through|amid|spent|endured|into|brought)\s+)$/i;
/** What makes of a length a set: `every five hours`. */
const EACH = /\b(?:every|each)\s+$/i;
/** How many years so many of each make. */
const MANY_YEARS: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
/** Units that may pass whole: `all day`, `the entire week`, `a year-long war`. */
const WHOLE = 'day|night|week|weekend|month|year|decade|century';
/** What numbers somebody or something, and counts nothing: `aged 12`. */
const NUMBERS = /\b(?:aged?|number)\s+$/i;
/** Whether words that look like a length are none. */
function isNone({ words, before, after }: Around, count: string, unit: string): boolean {
  const isSecond = /^an?\s+second$/i.test(words);
  return (
    EACH.test(before) ||
    NUMBERS.test(before) ||
    NAME.test(words) ||
    POINT.test(after) ||
    SET_SIDE_BY_SIDE.test(after) ||
    (IS_ONE.test(count) && /s$/i.test(unit)) ||
    (PART.test(words) && (OF_WHOLE.test(after) || BY_PART.test(before))) ||
    (isSecond && !(COUNTS_SECONDS.test(before) && NOTHING_FOLLOWS.test(after)))
  );
}

const IS_ONE = /^an?$/i;
/** So much or so many before the unit in which they come: `50 cents | a day`, `twice | a year`. */
const SO_MUCH =
  /(?:\d(?:%|m|bn|tn|k|p|[\d,.]*\s+(?!(?:for|in|over|within|after|of|to|on|at|by|from|and|or)\b)[a-z]+)?|\b(?:once|twice|times|percent|per\s+cent|each|people|kroner|kronor|kroon|yen|yuan|won|baht|rand|ringgit|zloty|forint|rupiah|million|billion|thousand|hundred|dozen|more|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+s))\s+$/i;
/** What tells how long something is, and not how often: `was | a year`. */
const IS_SO_LONG = /\b(?:was|is|has|as|its|his|lasts)\s+$/i;
const GOES_ON = /^\s+(?:after|before|of)\b/i;
/** Whether `a day` is each day: `50 cents a day`. */
const isRate = ({ before, after }: Around, count: string, unit: string): boolean =>
  IS_ONE.test(count) &&
  !/s$/i.test(unit) &&
  SO_MUCH.test(before) &&
  !IS_SO_LONG.test(before) &&
  !GOES_ON.test(after);

/** How long: durations, told apart from dates, and rates, which look like them. */
export const LENGTHS: readonly Parser[] = [
  phrase(
    anyCase`${WHICH}(?<count>${NUMBER})(?<half>${AND_A_HALF}|\s+1/2)?[-\s–]${BETWEEN}(?<unit>${LENGTH_UNITS})(?<halfAfter>${AND_A_HALF})?(?:[-\s]olds?|\s+of\s+age)?`,
    ({ count = '', unit = '', half, halfAfter }, around) => {
      const number = readNumber(count);
      if (number === null || isNone(around, count, unit)) return null;
      if (isRate(around, count, unit)) return set(lengthOf(1, unit));
      return duration(lengthOf(number + (half || halfAfter ? 0.5 : 0), unit));
    },
  ),
  // two or three years
  phrase(
    anyCase`(?:${NUMBER})(?:\s?[-–]\s?|\s+(?:to|or)\s+)(?<count>${NUMBER})[-\s](?<unit>${LENGTH_UNITS})(?!\s+(?:ago|back|hence|from|earlier|later|before|after|prior|old|an?|per|each|every)\b)`,
    ({ count = '', unit = '' }) => {
      const most = readNumber(count);
      return most === null || most < 1 ? null : duration(lengthOf(most, unit));
    },
  ),
  // an hour and ten minutes
  phrase(
    anyCase`${PART_OF_LENGTH}(?:,?\s+(?:and\s+)?${PART_OF_LENGTH}){1,2}(?!\s+(?:ago|back|hence|earlier|later|before|after|prior|old)\b)`,
    (_, { words, before }) => {
      if (EACH.test(before)) return null;
      const parts = [...words.matchAll(ONE_LENGTH)].map(
        ({ groups: { count = '', unit = '' } = {} }) => lengthOf(readNumber(count), unit),
      );
      const joined = joinLengths(parts);
      return joined === null ? null : duration(joined);
    },
  ),
  phrase(
    anyCase`${WHICH}(?:${SOME})[-\s]${BETWEEN}(?<unit>${LENGTH_UNITS})`,
    ({ unit = '' }, { after }) =>
      /^[- ]old/.test(after) || !/s$/.test(unit) ? null : duration(lengthOf(null, unit)),
  ),
  phrase(
    anyCase`(?:all|(?:the|a|an)\s+(?:entire|whole))[-\s](?<all>${WHOLE})(?:\s+long)?|(?:the\s+)?(?<long>${WHOLE})s?-?long`,
    ({ all, long }, { words }) =>
      duration(lengthOf(/s-?long$/i.test(words) ? null : 1, all ?? long ?? '')),
  ),
  phrase(/(?:(?:the|an?)\s+)?half[-\s](?<unit>hour|day|year|decade|century)/i, ({ unit = '' }) =>
    duration(lengthOf(0.5, unit)),
  ),
  // the past week, the next fortnight
  phrase(
    /(?:the|this|these)\s+(?:past\s+(?<past>day|week|fortnight|month|quarter|year|decade|century)|last\s+(?<last>week|fortnight|month|year|decade|century)|(?:next|coming)\s+(?<next>fortnight))/i,
    ({ next = '', last = next, past = last }, { after }) =>
      PART_OF.test(after) ? null : duration(lengthOf(1, past)),
  ),
  // waited a long time
  phrase(
    /(?<skip>\b(?:for|after|wait(?:ed|s|ing)?|last(?:ed|s|ing)?|takes?|took|taken|taking|spent|stay(?:ed|s)?|lived|been)\s+(?:such\s+|quite\s+)?)an?\s+(?:very\s+)?(?:long|short)\s+(?:time|while)(?![-’'\w]|\s+(?:ago|back|earlier|later|before|after|friend|ally|partner)\b)/i,
    duration('PXD'),
  ),
  // the final hour of trading, in the closing minutes; not at the last minute
  phrase(
    /(?<!\bat\s+)the\s+(?:final|last|first|opening|closing)\s+(?<unit>hours?|minutes?|seconds)(?![-’'\w])/i,
    ({ unit = '' }) => duration(lengthOf(/s$/i.test(unit) ? null : 1, unit)),
  ),
  // within the hour
  phrase(
    /(?<skip>\bwithin\s+)the\s+(?<unit>hour|day|week|month|year|decade)/i,
    ({ unit = '' }, { after }) =>
      NOTHING_FOLLOWS.test(after) ? duration(lengthOf(1, unit)) : null,
  ),
  // over the past years
  phrase(
    /(?<skip>\b(?:over|in|during|for|throughout|within)\s+)(?:the|these)\s+past\s+(?<unit>days|weeks|months|years|decades|centuries)/i,
    ({ unit = '' }, { after }) => (PART_OF.test(after) ? null : duration(lengthOf(null, unit))),
  ),
  // the largest single-day fall
  phrase(
    /(?:a\s+)?(?<how>single|multi|(?<=\b(?:largest|biggest|worst|best|greatest|steepest|record)\s)one)[-\s](?<unit>minute|hour|day|week|weekend|month|quarter|year|decade)/i,
    ({ how = '', unit = '' }) => duration(lengthOf(/multi/i.test(how) ? null : 1, unit)),
  ),
  phrase(
    anyCase`(?<skip>(?:for|over|after|within|of|in|just|took|take|spent|than|wait(?:ed|ing)?|(?<!\b(?:the|its|his|her|their)\s)last(?:s|ed)?)\s+)(?<unit>${LENGTH_UNITS})(?=\W)`,
    ({ unit = '' }) =>
      /s$/.test(unit) && !/seconds/i.test(unit) ? duration(lengthOf(null, unit)) : null,
  ),
  // weeks before the vote, minutes after takeoff
  phrase(
    /(?<unit>minutes|hours|days|weeks|months|years|decades)(?=\s+(?:(?:before|after)\s+(?!that\b)[\w’'“"]|away\b))/i,
    ({ unit = '' }) => duration(lengthOf(null, unit)),
  ),
  // ended months of talks, days or even weeks, another year
  phrase(/(?<unit>days|weeks|months|years)(?=\s+of\b)/i, ({ unit = '' }, { before }) =>
    AMID.test(before) ? duration(lengthOf(null, unit)) : null,
  ),
  phrase(
    /(?<skip>\b(?:hours|days|weeks|months|years)(?:,?\s+or\s+(?:even\s+)?|,\s+(?:not|even|perhaps|maybe|if\s+not)\s+|,\s+))(?<unit>days|weeks|months|years|decades)/i,
    ({ unit = '' }) => duration(lengthOf(null, unit)),
  ),
  phrase(
    /(?:another|an?\s+(?:further|additional|extra))\s+(?<unit>hour|day|week|month|year|decade)(?![\w’'-])/i,
    ({ unit = '' }) => duration(lengthOf(1, unit)),
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
  phrase(
    /(?:the|its)\s+year(?=\s+(?:(?:that\s+)?end(?:ed|ing)\b|to\s+(?:(?:the\s+)?end(?:\s+of\s+|-)|mid-)?(?:[A-Z]|\d)))/i,
    duration('P1Y'),
  ),
  phrase(/decades|centuries|millennia/i, duration('PXY')),
];
