import type { Parser } from 'chrono-node';
import { MONTH } from '../../story/sentences/months.ts';
import { weekdayOff } from '../scene/settleWeekday.ts';
import {
  isDate,
  isPartOfYear,
  monthIn,
  weekdayFrom,
  weekdayNear,
  weekdayUpTo,
  yearOf,
} from '../time/calendar.ts';
import { anyCase } from '../time/pattern.ts';
import { exactlyFrom, readUnit, shiftYears, unitsFrom, unitValue } from '../time/unitsFrom.ts';
import { COUNTED_UNITS, readCounted } from './countedUnits.ts';
import { lengthOf } from './lengthOf.ts';
import { readMonth, readWeekday, WEEKDAY } from './names.ts';
import { NUMBER, readNumber, readWhole, SOME } from './numbers.ts';
import { date, day, PAST, phrase } from './phrase.ts';
import { stepOf, UNITS } from './units.ts';

/** What is ranked among all of a stretch: `the third election`, `the worst drought`. */
const RANKED =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|\w{2,}est|worst|best|most|least|times?)\b(?:\s+[\w’-]+){0,7}\s+in\s+$/i;
/** So many things before the time that they take: `will hear 74 witnesses in eight weeks`. */
const COUNTED_IN = /\b\d[\d,]*\s+[a-z]+\s+in\s+$/;
/** What was to be done within a time, seen from the past: `the hall would be built in two years`. */
const WAS_TO_TAKE = /^(?!.*\b(?:said|says|told|announced)\b).*\bwould\b[^.;]*\bin\s+$/;
/** What is moved by a length of time, or reaches back over it: `pushed the vote two weeks back`. */
const PUT_BACK =
  /\b(?:set|put|push\w*|mov\w+|held|knock\w*|dat(?:e|es|ed|ing)|go(?:es|ing)?|went|stretch\w*|reach\w*|trac\w+)\b[^.;]*$/i;
/** Where `two years back` is two years ago: `Ten years back he came`. */
const AGO_ENDS = /^(?:[^\s\w-]|\s+(?:he|she|it|they|we|I|you|the|an?|when|as|and|but)\b|\s*$)/;
/** Whether a date is a part of the year up to publication, which a sentence compares with that of `a year ago`. */
const isOfLastYear = (value: string, published: string): boolean =>
  isPartOfYear(value) && yearOf(value) >= yearOf(published) - 1;

/** The word before a distance that is meant to the day: `exactly a year ago`. */
const EXACTLY = /\bexactly\s+$/i;

/** What a distance in years is told to: `ten years ago | this month`, `| on Monday`, `| in May`. */
const TO_WHEN = String.raw`(?:today|(?<which>this|last|next)\s+(?<unit>week|month)|(?:(?<how>this|last|next|on)\s+)?(?<weekday>${WEEKDAY})|(?:in|this)\s+(?<month>${MONTH}))`;

/** Dates told by a count of units from publication: `two years ago`, `in three days`. */
export const DISTANCES: readonly Parser[] = [
  // two years ago, three months hence, a year ago to the day
  phrase(
    anyCase`${COUNTED_UNITS}\s+(?:or\s+(?:so|more)\s+)?(?<which>ago|back|from\s+now|hence)(?<exact>\s+to\s+the\s+(?:very\s+)?day\b)?`,
    (groups, { before, after }) => {
      const counted = readCounted(groups);
      if (!counted) return null;
      const { number, unit } = counted;
      const { which = '' } = groups;
      if (/back/i.test(which) && (PUT_BACK.test(before) || !AGO_ENDS.test(after))) return null;
      const step = number * stepOf(which);
      if (Number.isInteger(number) && (EXACTLY.test(before) || groups.exact))
        return day(({ published }) => exactlyFrom(published, step, unit));
      if (unit === 'day') return day(({ published }) => unitsFrom(published, step, unit));
      return date(({ published, beside }) =>
        unit === 'year' && step === -1 && beside && isOfLastYear(beside, published)
          ? shiftYears(beside, step)
          : unitsFrom(published, step, unit),
      );
    },
  ),
  // ten years ago this month, a year ago on Monday, two years ago in May
  phrase(
    anyCase`(?<count>${NUMBER})\s+years?\s+ago\s+${TO_WHEN}(?!\s+\d)`,
    ({ count = '', which = '', unit, how, weekday, month }) => {
      const number = readNumber(count);
      if (number === null) return null;
      return date(({ published }) => {
        if (month) return monthBack(published, month, number);
        const now = weekday ? weekdayBy(published, readWeekday(weekday), how) : published;
        const then = exactlyFrom(now, -number, 'year');
        return unit && isDate(then) ? unitValue(then, stepOf(which), unit) : then;
      });
    },
  ),
  // in August two years ago
  phrase(
    anyCase`(?<month>${MONTH}),?\s+(?<count>${NUMBER})\s+years?\s+ago`,
    ({ month = '', count = '' }) => {
      const number = readWhole(count);
      return number === null ? null : date(({ published }) => monthBack(published, month, number));
    },
  ),
  // generations ago, 230 million years ago
  phrase(
    anyCase`(?:(?:an?|one|two|several|many)\s+)?generations?\s+ago|(?:${NUMBER}|${SOME})\s+(?:hundred\s+)?(?:thousand|million|billion)\s+years\s+ago`,
    PAST,
  ),
  // a few days ago, long ago, not moments back to
  phrase(
    anyCase`(?:(?:${SOME})\s+)?(?:${UNITS}|hours|minutes|moments|ages|long)\s+(?:ago|back)(?!\s+(?:(?<=long\s+ago\s+)as|to|in|into|on|at|home|from)\b)`,
    PAST,
  ),
  // two hours ago
  phrase(anyCase`(?:${NUMBER})\s+(?:hours?|minutes?)\s+ago`, {
    ...PAST,
    type: 'TIME',
  }),
  // in two weeks’ time, in three days
  phrase(
    anyCase`(?<skip>in\s+)(?<count>${NUMBER})\s+(?<unit>days?|weeks?|months?|years?)(?:[’']s?\s+time|(?=\s*[,.;)]|\s+(?:and|when|if|to)\b|\s*$))`,
    ({ count = '', unit = '' }, { words, before }) => {
      const number = readNumber(count);
      if (number === null) return null;
      // What could double in a day does so within one; the third vote in four years is the third of them.
      const isSpell =
        /^an?\s+day$/i.test(words) ||
        RANKED.test(before) ||
        COUNTED_IN.test(before) ||
        WAS_TO_TAKE.test(before);
      return {
        ...date(({ published, tense }) =>
          tense === 'future' && !isSpell
            ? unitsFrom(published, Math.round(number), readUnit(unit))
            : null,
        ),
        otherwise: { type: 'DURATION', value: () => lengthOf(number, unit) },
      };
    },
  ),
];

/** The month so named so many years before that of this one. */
const monthBack = (published: string, month: string, years: number): string =>
  shiftYears(monthIn(yearOf(published), readMonth(month)), -years);

/** The weekday that `this`, `last` or `next` names; with no such word the nearest one. */
function weekdayBy(published: string, weekday: number, which = ''): string {
  if (/last/i.test(which)) return weekdayUpTo(published, weekday);
  if (/next/i.test(which)) return weekdayOff(published, weekday, 1);
  return (/this/i.test(which) ? weekdayFrom : weekdayNear)(published, weekday);
}
