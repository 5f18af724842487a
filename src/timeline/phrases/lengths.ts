import type { Parser } from 'chrono-node';
import { pad } from '../time/calendar.ts';
import { AND_A_HALF } from './countedUnits.ts';
import { MONTH, readMonth, readSeason, readWeekday, SEASON, WEEKDAY } from './names.ts';
import { NUMBER, readNumber, SOME } from './numbers.ts';
import { phrase, type Reading } from './phrase.ts';
import { NOTHING_FOLLOWS } from './units.ts';

/** Units that lengths are told in, more than the calendar has. */
const UNITS =
  'seconds?|minutes?|hours?|days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)|millenni(?:ums?|a)';
/** What may stand between a count and its unit. */
const BETWEEN =
  '(?:(?:consecutive|straight|full|more|additional|long|whole|entire|calendar|business|working|trading|fiscal|short)\\s+)?';
/** What may stand before a count: `the past` ten days; not before one in a compound, `the ten-day` trip. */
const WHICH =
  '(?:(?:the|these|those|its|his|her|their|this)\\s+(?!\\S+-(?:second|minute|hour|day|night|week|month|year)))?(?:(?:past|last|next|first|final|coming|previous|following|preceding|opening|closing)\\s+)?';
/** ISO 8601 signs of the units, with what one of them counts for. */
const SIGNS: readonly (readonly [start: string, sign: string, times: number])[] = [
  ['second', 'TS', 1],
  ['minute', 'TM', 1],
  ['hour', 'TH', 1],
  ['day', 'D', 1],
  ['night', 'D', 1],
  ['weekend', 'D', 2],
  ['week', 'W', 1],
  ['fortnight', 'W', 2],
  ['month', 'M', 1],
  ['quarter', 'M', 3],
  ['year', 'Y', 1],
  ['decade', 'Y', 10],
  ['centur', 'Y', 100],
  ['millen', 'Y', 1000],
];
/** The units in which a part of a longer one is told: half an hour is 30 minutes. */
const SMALLER: Readonly<Record<string, readonly [unit: string, fits: number]>> = {
  TH: ['minute', 60],
  D: ['hour', 24],
  Y: ['month', 12],
};
/** A count that is the name of a war or a reign: `the Seven Years’ War`, `the Hundred Days`. */
const NAME = /[A-Z][a-z]+[-\s][A-Z][a-z]+$/;
/** A quarter, what it is a part of behind it: `a quarter of its traffic`, `three quarters of the vote`. */
const PART = /^(?:an?|one|three)[-\s]quarters?$/i;
/** The whole behind its part. */
const OF_WHOLE = /^\s+of\s+(?:the|its|his|her|their|our|all|an?|those|these|\d)/i;
/** Words before a part of what was there before: `rose by a quarter`, `more than a quarter`. */
const BY_PART = /\b(?:by|than|about|around|nearly|almost|roughly|over|under|least|some)\s+$/i;
/** What stands before `a second` that is no second one: `for a second`, `50 frames a second`. */
const COUNTS_SECONDS =
  /(?:\b(?:for|in|within|half|than|just|only|of|lasted|about|every|a\s+fraction\s+of)|\d\s+(?!per\s?cent\b)\w+|(?:once|twice|times|[a-z]+s))\s+$/i;
/** Units that may pass whole: `all day`, `the entire week`, `a year-long war`. */
const WHOLE = 'day|night|week|weekend|month|year|decade|century';
const PARTS_OF_DAY = 'morning|afternoon|evening|night';
/** How often, by the stem of the adverb. */
const ADVERBS: Readonly<Record<string, string>> = {
  hour: 'PT1H',
  dai: 'P1D',
  night: 'P1D',
  week: 'P1W',
  fortnight: 'P2W',
  month: 'P1M',
  quarter: 'P3M',
  annual: 'P1Y',
  year: 'P1Y',
  biannual: 'P6M',
  semiannual: 'P6M',
  biennial: 'P2Y',
  biweek: 'P2W',
  bimonth: 'P2M',
};

/** The ISO 8601 duration of so many units; `X` stands for a number nobody gave. */
export function lengthOf(count: number | null, unit: string): string {
  const [, sign = 'D', times = 1] =
    SIGNS.find(([start]) => unit.toLowerCase().startsWith(start)) ?? [];
  const [smaller, fits] = SMALLER[sign] ?? [];
  if (count !== null && count < 1 && smaller && fits && times === 1)
    return lengthOf(count * fits, smaller);
  const number = count === null ? 'X' : String(count * times);
  return sign.length > 1 ? `PT${number}${sign.slice(1)}` : `P${number}${sign}`;
}

const duration = (value: string): Reading => ({ type: 'DURATION', value: () => value });
const set = (value: string): Reading => ({ type: 'SET', value: () => value });

/** How long (durations) and how often (sets): told apart from dates. */
export const LENGTHS: readonly Parser[] = [
  phrase(
    new RegExp(
      `${WHICH}(?<count>${NUMBER})(?<half>${AND_A_HALF}|\\s+1/2)?[-\\s–]${BETWEEN}(?<unit>${UNITS})(?<halfAfter>${AND_A_HALF})?(?:[-\\s]olds?|\\s+of\\s+age)?`,
      'i',
    ),
    ({ count = '', unit = '', half, halfAfter }, { words, before, after }) => {
      if (NAME.test(words)) return null;
      if (PART.test(words) && (OF_WHOLE.test(after) || BY_PART.test(before))) return null;
      if (
        /^an?\s+second$/i.test(words) &&
        !(COUNTS_SECONDS.test(before) && NOTHING_FOLLOWS.test(after))
      )
        return null;
      if (/\b(?:aged?|number)\s+$/i.test(before)) return null;
      const number = readNumber(count);
      if (number === null) return null;
      if (
        /^an?$/i.test(count) &&
        /(?:\d(?:[\d,.]*\s+[a-z]+)?|\b(?:once|twice|times|percent|per\s+cent|each|people|million|billion|thousand|hundred|dozen|more|[a-z]+s))\s+$/i.test(
          before,
        ) &&
        !/s$/i.test(unit) &&
        !/^\s+(?:after|before|of)\b/i.test(after) &&
        !/\b(?:was|is|has|as|its|his|lasts)\s+$/i.test(before)
      )
        return set(lengthOf(1, unit));
      return duration(lengthOf(number + (half || halfAfter ? 0.5 : 0), unit));
    },
  ),
  // an hour and ten minutes
  phrase(
    new RegExp(
      `(?<hours>${NUMBER})\\s+hours?,?\\s+(?:and\\s+)?(?<minutes>${NUMBER})\\s+minutes?`,
      'i',
    ),
    ({ hours = '', minutes = '' }) => {
      const [many, few] = [readNumber(hours), readNumber(minutes)];
      return many === null || few === null ? null : duration(`PT${many}H${few}M`);
    },
  ),
  phrase(
    new RegExp(`${WHICH}(?:${SOME})[-\\s]${BETWEEN}(?<unit>${UNITS})`, 'i'),
    ({ unit = '' }, { after }) =>
      /^[- ]old/.test(after) || !/s$/.test(unit) ? null : duration(lengthOf(null, unit)),
  ),
  phrase(
    new RegExp(
      `(?:all|(?:the|a|an)\\s+(?:entire|whole))\\s+(?<all>${WHOLE})(?:\\s+long)?|(?:the\\s+)?(?<long>${WHOLE})s?-?long`,
      'i',
    ),
    ({ all, long }, { words }) =>
      duration(lengthOf(/s-?long$/i.test(words) ? null : 1, all ?? long ?? '')),
  ),
  phrase(/(?:(?:the|an?)\s+)?half[-\s](?<unit>hour|day|year|decade|century)/i, ({ unit = '' }) =>
    duration(lengthOf(0.5, unit)),
  ),
  phrase(
    /(?:the|this)\s+(?:past\s+(?<past>day|week|month|quarter|year|decade|century)|last\s+(?<last>week|month|year|decade|century))(?!\s+of\b)/i,
    ({ past, last }) => duration(lengthOf(1, past ?? last ?? '')),
  ),
  phrase(
    new RegExp(
      `(?<skip>(?:for|over|after|within|of|in|just|took|take|spent|than)\\s+)(?<unit>${UNITS})(?=\\W)`,
      'i',
    ),
    ({ unit = '' }) =>
      /s$/.test(unit) && !/seconds/i.test(unit) ? duration(lengthOf(null, unit)) : null,
  ),
  phrase(/(?:the|its)\s+year(?=\s+(?:that\s+)?end(?:ed|ing)\b)/i, () => duration('P1Y')),
  phrase(/decades|centuries|millennia/i, () => duration('PXY')),
  phrase(
    new RegExp(
      `(?:every|each)\\s+(?:(?<count>other|${NUMBER}|single)\\s+)?(?<unit>${UNITS}|morning|afternoon|evening)`,
      'i',
    ),
    ({ count = '', unit = '' }, { after }) => {
      if (/^weekend/i.test(unit) && !count) return null;
      if (/^second$/i.test(unit) && !NOTHING_FOLLOWS.test(after)) return null;
      const length = /ing|noon/.test(unit) ? 'day' : /weekend/i.test(unit) ? 'week' : unit;
      return set(lengthOf(/other/i.test(count) ? 2 : (readNumber(count) ?? 1), length));
    },
  ),
  phrase(
    new RegExp(
      `(?:the\\s+)?(?:first|second|third|fourth|last)\\s+(?:${WEEKDAY}|day|week)\\s+(?:of|in)\\s+(?:each|every)\\s+(?<unit>month|quarter|year)`,
      'i',
    ),
    ({ unit = '' }) => set(lengthOf(1, unit)),
  ),
  phrase(new RegExp(`(?:[Ee]very|[Ee]ach)\\s+(?<month>${MONTH})(?!\\s+\\d)`), ({ month = '' }) =>
    set(`XXXX-${pad(readMonth(month))}`),
  ),
  phrase(
    new RegExp(
      `(?:[Ee]very|[Ee]ach)\\s+(?:(?:other|second|third)\\s+)?(?<weekday>${WEEKDAY})(?:\\s+(?<part>${PARTS_OF_DAY}))?|(?<plural>${WEEKDAY})(?:s|\\s+(?<parts>${PARTS_OF_DAY})s)`,
    ),
    ({ weekday, plural, part, parts = part }) =>
      set(
        `XXXX-WXX-${readWeekday(weekday ?? plural ?? '') || 7}${parts ? `T${parts.slice(0, 2).toUpperCase()}` : ''}`,
      ),
  ),
  // the Thursday of every Tuesday and Thursday
  phrase(
    new RegExp(
      `(?<skip>(?:[Ee]very|[Ee]ach)\\s+(?:other\\s+)?${WEEKDAY}(?:,\\s+${WEEKDAY})*,?\\s+(?:and|or)\\s+)(?<weekday>${WEEKDAY})(?!s)`,
    ),
    ({ weekday = '' }) => set(`XXXX-WXX-${readWeekday(weekday) || 7}`),
  ),
  phrase(/(?<skip>\b(?:at|on|and)\s+)weekends|(?:every|each)\s+weekend/i, () => set('XXXX-WXX-WE')),
  phrase(new RegExp(`(?:every|each)\\s+(?<season>${SEASON})`, 'i'), ({ season = '' }) =>
    set(`XXXX-${readSeason(season.toLowerCase())}`),
  ),
  // two days a week
  phrase(
    new RegExp(
      `(?:${NUMBER}|${SOME})\\s+(?:hours?|days?|(?:${PARTS_OF_DAY})s?|weekends?|weeks?|months?|times)\\s+(?:an?|per|each|every)\\s+(?<unit>hour|day|night|week|month|quarter|year)`,
      'i',
    ),
    ({ unit = '' }) => set(lengthOf(1, unit)),
  ),
  phrase(
    /(?:per|a)\s+(?<unit>second|minute|hour|day|week|month|quarter|year)/i,
    ({ unit = '' }, { before }) =>
      /\b(?:once|twice|times|thrice|per cent|percent)\s+$/i.test(before) || /\bper$/i.test(before)
        ? set(lengthOf(1, unit))
        : null,
  ),
  phrase(/per\s+(?<unit>day|week|month|quarter|year|annum)/i, ({ unit = '' }) =>
    set(lengthOf(1, unit.replace('annum', 'year'))),
  ),
  phrase(
    /(?<stem>(?:bi-?)?(?:week|month)|hour|dai|night|fortnight|quarter|(?:(?:bi|semi)-?)?annual|biennial|year)ly|(?<annual>(?:(?:bi|semi)-?)?annual|biennial)/i,
    ({ stem, annual = '' }, { words, after }) =>
      /^[A-Z]/.test(words) && /^\s+[A-Z]/.test(after)
        ? null
        : set(ADVERBS[(stem ?? annual).toLowerCase().replace('-', '')] ?? 'P1Y'),
  ),
];
