import type { Parser } from 'chrono-node';
import { pattern } from '../time/pattern.ts';
import { anyWeekday, readWeekday, WEEKDAY } from './names.ts';
import { phrase, set } from './phrase.ts';

/** The weekdays from one to another, of any week. */
const daysOfWeek = (first: number, last: number): string =>
  `${anyWeekday(first)}/${anyWeekday(last)}`;
const WEEKDAYS = daysOfWeek(1, 5);
/** Words of a timetable before the days that it is of. */
const OPENS =
  /\b(?:open|opens|closed|closes|available|hours|times|staffed|lines|calls?|phone|(?:buses|trains|trams|ferries|boats|services)\s+run|operates?|works?|weekly|usually|normally)\b[^.;]{0,60}$/i;
/** A weekday in full or short, as timetables have it. */
const ANY_WEEKDAY = String.raw`(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?)`;
/** Days and hours of a timetable before another day of it. */
const DAYS_BEFORE = pattern`${ANY_WEEKDAY}\s*(?:[-–]|to|through)[^;\n]{0,50}(?:,|and|;)\s+$`;
/** The hours of a timetable behind its days. */
const HOURS =
  /^[,:]?\s+(?:(?:from|between|at)\s+)?(?:\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?m\.?)?|noon)\s*(?:to|[-–]|until|till|and)\s*(?:\d|noon|midnight)/i;
/** What makes of such days those of one week. */
const ONCE =
  /\b(?:this|next|last|coming|following)\s+(?:week|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)/i;

/** The days of a timetable, which are of any week: `open Monday to Friday, 9.30am to 3pm`. */
export const TIMETABLES: readonly Parser[] = [
  // on weekdays
  phrase(/(?<skip>\b(?:at|on|and)\s+)weekdays|(?:every|each)\s+weekday/i, set(WEEKDAYS)),
  // open Monday to Friday
  phrase(
    pattern`(?<first>${ANY_WEEKDAY})(?:\s*[-–]\s*|\s+(?:to|through|until|till)\s+)(?<last>${ANY_WEEKDAY})`,
    ({ first = '', last = '' }, { before, after }) =>
      (OPENS.test(before) || HOURS.test(after)) && !ONCE.test(before + after)
        ? set(daysOfWeek(readWeekday(first), readWeekday(last)))
        : null,
  ),
  // the Friday of Mon.–Thu. 8:30–4 and Fri. 8:30–noon
  phrase(pattern`(?<weekday>${ANY_WEEKDAY})`, ({ weekday = '' }, { before, after }) =>
    HOURS.test(after) && DAYS_BEFORE.test(before) ? set(anyWeekday(readWeekday(weekday))) : null,
  ),
];
