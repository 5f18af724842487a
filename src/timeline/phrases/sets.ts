import type { Parser } from 'chrono-node';
import { pad } from '../time/calendar.ts';
import { LENGTH_UNITS, lengthOf } from './lengthOf.ts';
import { MONTH, readMonth, readSeason, readWeekday, SEASON, WEEKDAY } from './names.ts';
import { NUMBER, readNumber, SOME } from './numbers.ts';
import { phrase, set } from './phrase.ts';
import { NOTHING_FOLLOWS } from './units.ts';

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

/** The weekdays from one to another, of any week. */
const daysOfWeek = (first: number, last: number): string =>
  `XXXX-WXX-${first || 7}/XXXX-WXX-${last || 7}`;
const WEEKDAYS = daysOfWeek(1, 5);
/** Words of a timetable before the days that it is of. */
const OPENS =
  /\b(?:open|opens|closed|closes|available|hours|times|staffed|lines|calls?|phone|(?:buses|trains|trams|ferries|boats|services)\s+run|operates?|works?|weekly|usually|normally)\b[^.;]{0,60}$/i;
/** A weekday in full or short, as timetables have it. */
const ANY_WEEKDAY = `(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?)`;
/** Days and hours of a timetable before another day of it. */
const DAYS_BEFORE = new RegExp(
  `${ANY_WEEKDAY}\\s*(?:[-–]|to|through)[^;\\n]{0,50}(?:,|and|;)\\s+$`,
);
/** The hours of a timetable behind its days. */
const HOURS =
  /^[,:]?\s+(?:(?:from|between|at)\s+)?(?:\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?m\.?)?|noon)\s*(?:to|[-–]|until|till|and)\s*(?:\d|noon|midnight)/i;
/** What makes of such days those of one week. */
const ONCE =
  /\b(?:this|next|last|coming|following)\s+(?:week|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)/i;

/** How often: sets, told apart from dates. */
export const SETS: readonly Parser[] = [
  phrase(
    new RegExp(
      `(?:every|each)\\s+(?:(?<count>other|${NUMBER}|single)\\s+)?(?<unit>${LENGTH_UNITS}|morning|afternoon|evening)`,
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
  phrase(
    new RegExp(`every\\s+(?:few|couple\\s+of)\\s+(?<unit>${LENGTH_UNITS})`, 'i'),
    ({ unit = '' }) => set(lengthOf(null, unit)),
  ),
  phrase(/(?<skip>\b(?:at|on|and)\s+)weekends|(?:every|each)\s+weekend/i, () => set('XXXX-WXX-WE')),
  phrase(/(?<skip>\b(?:at|on|and)\s+)weekdays|(?:every|each)\s+weekday/i, () => set(WEEKDAYS)),
  // open Monday to Friday
  phrase(
    new RegExp(
      `(?<first>${ANY_WEEKDAY})(?:\\s*[-–]\\s*|\\s+(?:to|through|until|till)\\s+)(?<last>${ANY_WEEKDAY})`,
    ),
    ({ first = '', last = '' }, { before, after }) =>
      (OPENS.test(before) || HOURS.test(after)) && !ONCE.test(before + after)
        ? set(daysOfWeek(readWeekday(first), readWeekday(last)))
        : null,
  ),
  // the Friday of Mon.–Thu. 8:30–4 and Fri. 8:30–noon
  phrase(new RegExp(`(?<weekday>${ANY_WEEKDAY})`), ({ weekday = '' }, { before, after }) =>
    HOURS.test(after) && DAYS_BEFORE.test(before)
      ? set(`XXXX-WXX-${readWeekday(weekday) || 7}`)
      : null,
  ),
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
