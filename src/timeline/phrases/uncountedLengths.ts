import type { Parser } from 'chrono-node';
import { anyCase } from '../time/pattern.ts';
import { BETWEEN, WHICH } from './countedLengths.ts';
import { LENGTH_UNITS, lengthOf } from './lengthOf.ts';
import { SOME } from './numbers.ts';
import { duration, type Groups, phrase, type Reading } from './phrase.ts';
import { NOTHING_FOLLOWS, PART_OF } from './units.ts';

/** Units that may pass whole: `all day`, `the entire week`, `a year-long war`. */
const WHOLE = 'day|night|week|weekend|month|year|decade|century';
/** Words before what went on for a time: `ended | months | of talks`. */
const AMID =
  /(?:^|[,;(—–]\s*|\b(?:end(?:s|ed|ing)?|follow(?:s|ed|ing)?|(?:led|leads?|leading)\s+to|spark(?:s|ed|ing)|prompt(?:s|ed|ing)|trigger(?:s|ed|ing)|despite|caps|capped|faces?|faced|cost|and|or|with|by|through|amid|spent|endured|into|brought)\s+)$/i;
/** Words before a length that something takes: `took | hours`, `within | days`. */
const FOR = String.raw`(?:for|over|after|within|of|in|just|took|take|spent|than|wait(?:ed|ing)?|(?<!\b(?:the|its|his|her|their)\s)last(?:s|ed)?)`;
/** The same before one that nobody measured: `waited | a long time`. */
const FOR_LONG = String.raw`(?:for|after|wait(?:ed|s|ing)?|last(?:ed|s|ing)?|takes?|took|taken|taking|spent|stay(?:ed|s)?|lived|been)\s+(?:such\s+|quite\s+)?`;

/** The reading of a unit that nobody counted: one of it, or some of those in the plural. */
const uncounted = ({ unit = '' }: Groups): Reading =>
  duration(lengthOf(/s$/i.test(unit) ? null : 1, unit));

/** Durations of units that nobody counted, or of one. */
export const UNCOUNTED_LENGTHS: readonly Parser[] = [
  // the past few weeks
  phrase(
    anyCase`${WHICH}(?:${SOME})[-\s]${BETWEEN}(?<unit>${LENGTH_UNITS})`,
    ({ unit = '' }, { after }) =>
      /^[- ]old/.test(after) || !/s$/.test(unit) ? null : duration(lengthOf(null, unit)),
  ),
  // all day, the entire week, a year-long war
  phrase(
    anyCase`(?:all|(?:the|a|an)\s+(?:entire|whole))[-\s](?<all>${WHOLE})(?:\s+long)?|(?:the\s+)?(?<long>${WHOLE})s?-?long`,
    ({ all, long }, { words }) =>
      duration(lengthOf(/s-?long$/i.test(words) ? null : 1, all ?? long ?? '')),
  ),
  // the half hour, a half-century
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
    anyCase`(?<skip>\b${FOR_LONG})an?\s+(?:very\s+)?(?:long|short)\s+(?:time|while)(?![-’'\w]|\s+(?:ago|back|earlier|later|before|after|friend|ally|partner)\b)`,
    duration('PXD'),
  ),
  // the final hour of trading, in the closing minutes; not at the last minute
  phrase(
    /(?<!\bat\s+)the\s+(?:final|last|first|opening|closing)\s+(?<unit>hours?|minutes?|seconds)(?![-’'\w])/i,
    uncounted,
  ),
  // within the hour
  phrase(
    /(?<skip>\bwithin\s+)the\s+(?<unit>hour|day|week|month|year|decade)/i,
    (groups, { after }) => (NOTHING_FOLLOWS.test(after) ? uncounted(groups) : null),
  ),
  // over the past years
  phrase(
    /(?<skip>\b(?:over|in|during|for|throughout|within)\s+)(?:the|these)\s+past\s+(?<unit>days|weeks|months|years|decades|centuries)/i,
    (groups, { after }) => (PART_OF.test(after) ? null : uncounted(groups)),
  ),
  // the largest single-day fall, a multi-year deal
  phrase(
    /(?:a\s+)?(?<how>single|multi|(?<=\b(?:largest|biggest|worst|best|greatest|steepest|record)\s)one)[-\s](?<unit>minute|hour|day|week|weekend|month|quarter|year|decade)/i,
    ({ how = '', unit = '' }) => duration(lengthOf(/multi/i.test(how) ? null : 1, unit)),
  ),
  // took hours, within days
  phrase(anyCase`(?<skip>${FOR}\s+)(?<unit>${LENGTH_UNITS})(?=\W)`, ({ unit = '' }) =>
    /s$/.test(unit) && !/seconds/i.test(unit) ? duration(lengthOf(null, unit)) : null,
  ),
  // weeks before the vote, minutes after takeoff, hours away
  phrase(
    /(?<unit>minutes|hours|days|weeks|months|years|decades)(?=\s+(?:(?:before|after)\s+(?!that\b)[\w’'“"]|away\b))/i,
    uncounted,
  ),
  // ended months of talks
  phrase(/(?<unit>days|weeks|months|years)(?=\s+of\b)/i, (groups, { before }) =>
    AMID.test(before) ? uncounted(groups) : null,
  ),
  // days or even weeks
  phrase(
    /(?<skip>\b(?:hours|days|weeks|months|years)(?:,?\s+or\s+(?:even\s+)?|,\s+(?:not|even|perhaps|maybe|if\s+not)\s+|,\s+))(?<unit>days|weeks|months|years|decades)/i,
    uncounted,
  ),
  // another year, a further week
  phrase(
    /(?:another|an?\s+(?:further|additional|extra))\s+(?<unit>hour|day|week|month|year|decade)(?![\w’'-])/i,
    uncounted,
  ),
  // profit for the year ended June 30
  phrase(
    /(?:the|its)\s+year(?=\s+(?:(?:that\s+)?end(?:ed|ing)\b|to\s+(?:(?:the\s+)?end(?:\s+of\s+|-)|mid-)?(?:[A-Z]|\d)))/i,
    duration('P1Y'),
  ),
  // decades
  phrase(/decades|centuries|millennia/i, duration('PXY')),
];
