import type { Parser } from 'chrono-node';
import { MONTH } from '../../story/sentences/months.ts';
import { pad } from '../time/calendar.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { LENGTH_UNITS, lengthOf } from './lengthOf.ts';
import {
  anyWeekday,
  IS_PART_OF_DAY,
  PART_OF_DAY,
  readMonth,
  readSeason,
  readWeekday,
  SEASON,
  WEEKDAY,
} from './names.ts';
import { NUMBER, ORDINAL, readNumber, readOrdinal, SOME } from './numbers.ts';
import { type Groups, phrase, type Reading, set } from './phrase.ts';
import { readPartOfDay } from './timeOfDay.ts';
import { NOTHING_FOLLOWS } from './units.ts';

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

/** The reading of what comes once in a unit: `a day`, `per month`. */
const oncePer = ({ unit = '' }: Groups): Reading => set(lengthOf(1, unit));

/** How often: sets, told apart from dates. */
export const SETS: readonly Parser[] = [
  // every other week, every three or four years
  phrase(
    anyCase`(?:every|each)\s+(?:(?<count>other|alternate|few|${NUMBER}|single)(?:\s+(?:or|to)\s+(?:${NUMBER}))?\s+)?(?<unit>${LENGTH_UNITS}|morning|afternoon|evening)`,
    ({ count = '', unit = '' }, { after }) => {
      if (/^weekend/i.test(unit) && !count) return null;
      if (/^second$/i.test(unit) && !NOTHING_FOLLOWS.test(after)) return null;
      const isPart = IS_PART_OF_DAY.test(unit);
      if (isPart && !count) return set(`XXXX-XX-XX${readPartOfDay(unit)}`);
      const length = isPart ? 'day' : /weekend/i.test(unit) ? 'week' : unit;
      if (/few/i.test(count)) return set(lengthOf(null, length));
      return set(lengthOf(/other|alternate/i.test(count) ? 2 : (readNumber(count) ?? 1), length));
    },
  ),
  // the first Monday of every month
  phrase(
    anyCase`(?:the\s+)?(?:first|second|third|fourth|last)\s+(?:${WEEKDAY}|day|week)\s+(?:of|in)\s+(?:each|every)\s+(?<unit>month|quarter|year)`,
    oncePer,
  ),
  // every half-year
  phrase(/(?:every|each)\s+half[-\s]year|half[-\s]yearly/i, set('P6M')),
  // the 12th of every month
  phrase(
    anyCase`(?:the\s+)?(?<number>${ORDINAL})\s+(?:day\s+)?of\s+(?:every|each)\s+month`,
    ({ number = '' }) => set(`XXXX-XX-${pad(readOrdinal(number) ?? 1)}`),
  ),
  // every May
  phrase(pattern`(?:[Ee]very|[Ee]ach)\s+(?<month>${MONTH})(?!\s+\d)`, ({ month = '' }) =>
    set(`XXXX-${pad(readMonth(month))}`),
  ),
  // every other Tuesday, Saturday mornings, Sundays
  phrase(
    pattern`(?:[Ee]very|[Ee]ach)\s+(?:(?:other|alternate|second|third)\s+)?(?<weekday>${WEEKDAY})(?:\s+(?<part>${PART_OF_DAY}))?|(?:[Aa]lternate\s+)?(?<plural>${WEEKDAY})(?:s|\s+(?<parts>${PART_OF_DAY})s)`,
    ({ weekday, plural, part, parts = part }) =>
      set(anyWeekday(readWeekday(weekday ?? plural ?? '')) + (parts ? readPartOfDay(parts) : '')),
  ),
  // the Thursday of every Tuesday and Thursday
  phrase(
    pattern`(?<skip>(?:[Ee]very|[Ee]ach)\s+(?:other\s+)?${WEEKDAY}(?:,\s+${WEEKDAY})*,?\s+(?:and|or)\s+)(?<weekday>${WEEKDAY})(?!s)`,
    ({ weekday = '' }) => set(anyWeekday(readWeekday(weekday))),
  ),
  // most mornings
  phrase(
    anyCase`most\s+(?:(?<part>${PART_OF_DAY})|(?<unit>day|week|year))s(?![’'\w])`,
    ({ part, unit = '' }) => set(part ? `XXXX-XX-XX${readPartOfDay(part)}` : lengthOf(1, unit)),
  ),
  // at weekends
  phrase(/(?<skip>\b(?:at|on|and)\s+)weekends|(?:every|each)\s+weekend/i, set('XXXX-WXX-WE')),
  // each summer
  phrase(anyCase`(?:every|each)\s+(?<season>${SEASON})`, ({ season = '' }) =>
    set(`XXXX-${readSeason(season)}`),
  ),
  // two days a week
  phrase(
    anyCase`(?:${NUMBER}|${SOME})\s+(?:hours?|days?|(?:${PART_OF_DAY})s?|weekends?|weeks?|months?|times)\s+(?:an?|per|each|every)\s+(?<unit>hour|day|night|week|month|quarter|year)`,
    oncePer,
  ),
  phrase(
    /(?:per|a)\s+(?<unit>second|minute|hour|day|week|month|quarter|year)/i,
    (groups, { before }) =>
      /\b(?:once|twice|times|thrice|per cent|percent)\s+$/i.test(before) ? oncePer(groups) : null,
  ),
  // per annum
  phrase(/per\s+(?<unit>day|week|month|quarter|year|annum)/i, ({ unit = '' }) =>
    set(lengthOf(1, unit.replace('annum', 'year'))),
  ),
  // daily, bi-monthly, semiannual
  phrase(
    /(?<stem>(?:bi-?)?(?:week|month)|hour|dai|night|fortnight|quarter|(?:(?:bi|semi)-?)?annual|biennial|year)ly|(?<annual>(?:(?:bi|semi)-?)?annual|biennial)/i,
    ({ stem, annual = '' }, { words, after }) =>
      /^[A-Z]/.test(words) && /^\s+[A-Z]/.test(after)
        ? null
        : set(ADVERBS[(stem ?? annual).toLowerCase().replace('-', '')] ?? 'P1Y'),
  ),
];
