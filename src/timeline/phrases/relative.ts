import type { Parser } from 'chrono-node';
import { MONTH } from '../../story/sentences/months.ts';
import {
  addDays,
  isDate,
  monthOf,
  weekdayFrom,
  weekdayNear,
  weekdayOf,
  yearOf,
} from '../time/calendar.ts';
import { anyCase } from '../time/pattern.ts';
import { COUNTED_UNITS, readCounted } from './countedUnits.ts';
import { theDay } from './dayOfClock.ts';
import { lengthOf } from './lengthOf.ts';
import { readMonth, readWeekday, WEEKDAY } from './names.ts';
import { NUMBER, readNumber, readWhole, SOME } from './numbers.ts';
import { date, day, PAST, phrase, type Scene } from './phrase.ts';
import { looksAhead, mentionedStart, settleMonth, settleWeekday, weekdayOff } from './settle.ts';
import { isJustOver } from './stretchTold.ts';
import { PART_OF, readUnit, stepOf, UNIT, UNITS, unitValue } from './units.ts';
import { exactlyFrom, shiftYears, unitFrom, unitsFrom } from './unitsFrom.ts';

/** Words that make `the last year` a stretch of time and not the year before. */
const OVER = /\b(?:over|in|for|during|within|throughout)\s+$/i;

/** Words before the last day or year of somebody: `in his last year at school`. */
const WHOSE = /\b(?:its|his|her|their|our|my|a)\s+$/i;
/** What sums up, and names no time, where a pronoun follows: `at the end of the day, it is your money`. */
const SUMS_UP = /\b(?:at|in)\s+the\s+end\s+of\s+the\s+day$/i;
/** The pronoun that follows it. */
const IDIOM_GOES_ON = /^,?\s+(?:it|we|you|they|I)\b/;
/** What is ranked among all of a stretch: `the third election`, `the worst drought`. */
const RANKED =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|\w{2,}est|worst|best|most|least|times?)\b(?:\s+[\w’-]+){0,7}\s+in\s+$/i;
/** So many things before the time that they take: `will hear 74 witnesses in eight weeks`. */
const COUNTED_IN = /\b\d[\d,]*\s+[a-z]+\s+in\s+$/;
/** The last month in which the middle of a year is not over. */
const MID_YEAR = 7;
/** The last month in which `the new year` is the one that has begun. */
const NEW_UNTIL = 4;
/** What was to be done within a time, seen from the past: `the hall would be built in two years`. */
const WAS_TO_TAKE = /^(?!.*\b(?:said|says|told|announced)\b).*\bwould\b[^.;]*\bin\s+$/;
/** What is moved by a length of time, or reaches back over it: `pushed the vote two weeks back`. */
const PUT_BACK =
  /\b(?:set|put|push\w*|mov\w+|held|knock\w*|dat(?:e|es|ed|ing)|go(?:es|ing)?|went|stretch\w*|reach\w*|trac\w+)\b[^.;]*$/i;
/** Where `two years back` is two years ago: `Ten years back he came`. */
const AGO_ENDS = /^(?:[^\s\w-]|\s+(?:he|she|it|they|we|I|you|the|an?|when|as|and|but)\b|\s*$)/;
/** Whether a text goes on from a bygone date. */
const goesOnBygone = (scene: Scene): boolean => scene.bygone !== null && !looksAhead(scene);
/** A part of a year that a sentence compares with that of `a year ago`. */
const PART_OF_YEAR = /^\d{4}-(?:\d\d|Q\d|H\d)$/;
/** Whether a date is a part of the year up to publication. */
const isPartOfYear = (value: string, published: string): boolean =>
  PART_OF_YEAR.test(value) && yearOf(value) >= yearOf(published) - 1;

/** The word before a distance that is meant to the day: `exactly a year ago`. */
const EXACTLY = /\bexactly\s+$/i;

/** What a distance in years is told to: `ten years ago | this month`, `| on Monday`, `| in May`. */
const TO_WHEN = String.raw`(?:today|(?<which>this|last|next)\s+(?<unit>week|month)|(?:(?<how>this|last|next|on)\s+)?(?<weekday>${WEEKDAY})|(?:in|this)\s+(?<month>${MONTH}))`;

/** Dates told by their distance from publication. */
export const RELATIVE: readonly Parser[] = [
  // the current quarter
  phrase(anyCase`(?:the\s+)?current\s+(?<unit>${UNIT})(?!\s+of\b)`, ({ unit = '' }) =>
    date(({ published }) => unitValue(published, 0, unit)),
  ),
  // the coming week, its latest quarter
  phrase(
    /(?:the\s+(?<ahead>coming)|(?:the|its|their)\s+(?:latest|most\s+recent))\s+(?<unit>weekend|week|month|quarter|year)/i,
    ({ ahead, unit = '' }) => date(({ published }) => unitValue(published, ahead ? 1 : -1, unit)),
  ),
  // this past week, next year
  phrase(
    anyCase`(?<which>this|last|next|this past|this coming)\s+(?:calendar\s+|working\s+)?(?<unit>weekend|${UNIT})`,
    ({ which = '', unit = '' }, { before, after }) => {
      const isBare = /^(?:this|last|next)$/i.test(which);
      if (/^-/.test(after) || (isBare && /^day$/i.test(unit))) return null;
      if (/^(?:last|next)$/i.test(which) && /\bthe\s+$/i.test(before)) return null;
      if (/^last$/i.test(which) && WHOSE.test(before)) return null;
      const isThisWeek = /^this$/i.test(which) && /^week$/i.test(unit);
      const isLater = /\blater\s+$/i.test(before);
      return date((scene) =>
        unitValue(scene.published, isThisWeek ? turned(scene, isLater) : stepOf(which), unit),
      );
    },
  ),
  // the last quarter
  phrase(anyCase`the\s+last\s+(?<unit>${UNIT})`, ({ unit = '' }, { before, after }) =>
    (OVER.test(before) && unit !== 'quarter') ||
    /^(?:day|decade|century)$/i.test(unit) ||
    PART_OF.test(after)
      ? null
      : date(({ published }) => unitValue(published, -1, unit)),
  ),
  // the year before last, the weekend after next
  phrase(
    /the\s+(?<unit>week|weekend|month|year)\s+(?:after\s+next|(?<back>before\s+last))/i,
    ({ unit = '', back }) => date(({ published }) => unitValue(published, back ? -2 : 2, unit)),
  ),
  // to-day, as papers once wrote it
  phrase(/to-(?:day|(?<morrow>morrow))/i, ({ morrow }) =>
    day(({ published }) => addDays(published, morrow ? 1 : 0)),
  ),
  // the day after tomorrow
  phrase(/(?:the\s+)?day\s+(?:after\s+tomorrow|(?<back>before\s+yesterday))/i, ({ back }) =>
    day(({ published }) => addDays(published, back ? -2 : 2)),
  ),
  // two years ago, three months hence, a year ago to the day
  phrase(
    anyCase`${COUNTED_UNITS}\s+(?:or\s+(?:so|more)\s+)?(?<which>ago|back|from\s+now|hence)(?<exact>\s+to\s+the\s+(?:very\s+)?day\b)?`,
    (groups, { before, after }) => {
      const counted = readCounted(groups);
      if (!counted) return null;
      const { number, unit } = counted;
      const { which = '' } = groups;
      if (/back/i.test(which) && (PUT_BACK.test(before) || !AGO_ENDS.test(after))) return null;
      const isAgo = /ago|back/i.test(which);
      const step = isAgo ? -number : number;
      if (Number.isInteger(number) && (EXACTLY.test(before) || groups.exact))
        return day(({ published }) => exactlyFrom(published, step, unit));
      if (unit === 'day') return day(({ published }) => unitsFrom(published, step, unit));
      return date(({ published, beside }) =>
        isAgo && unit === 'year' && number === 1 && beside && isPartOfYear(beside, published)
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
      return date((scene) => {
        const { published } = scene;
        if (month) return shiftYears(settleMonth(scene, readMonth(month), 'this'), -number);
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
      return number === null
        ? null
        : date((scene) => shiftYears(settleMonth(scene, readMonth(month), 'this'), -number));
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
  // over the long weekend
  phrase(/the\s+(?:(?:holiday|long|past|entire)\s+)?weekend/i, (_, { before }) =>
    date(({ published, tense, mentionedDay }) => {
      // A tale goes on to the weekend after the day it told of.
      if (/\bby\s+$/i.test(before) && tense === 'past' && mentionedDay < published)
        return `${unitFrom(mentionedDay, 0, 'week')}-WE`;
      const ahead = tense === 'future' || weekdayOf(published) % 6 === 0;
      return `${unitFrom(published, ahead ? 0 : -1, 'week')}-WE`;
    }),
  ),
  // the end of the week, the rest of the year
  phrase(
    anyCase`(?:the\s+)?(?<which>start|beginning|middle|midst|end|close|rest|remainder)\s+of\s+(?:(?:the|this)\s+(?:(?:trading|business|working)\s+)?)?(?<unit>weekend|${UNIT})`,
    ({ unit = '' }, { words, before, after }) =>
      SUMS_UP.test(before + words) && IDIOM_GOES_ON.test(after)
        ? null
        : date((scene) => unitParted(scene, words, unit)),
  ),
  // before the year is out
  phrase(
    /(?<skip>\bbefore\s+)(?:the|this)\s+(?<unit>week|month|year)(?=\s+(?:is|was)\s+(?:out|over)\b)/,
    ({ unit = '' }) =>
      date((scene) => {
        const isBygone = goesOnBygone(scene);
        return unitValue(isBygone ? mentionedStart(scene) : scene.published, 0, unit);
      }),
  ),
  // in the new year
  phrase(
    /(?<skip>\b(?:in|into|during|of|by|until|till|before|after|for|since|from|enter(?:s|ed|ing)?|start(?:s|ed|ing)?|beg[ai]n(?:s|ning)?|open(?:s|ed|ing)?)\s+)the\s+new\s+year/,
    () =>
      date(({ published }) => String(yearOf(published) + (monthOf(published) > NEW_UNTIL ? 1 : 0))),
  ),
  // midweek, year-to-date
  phrase(
    /mid-?(?<unit>week|month|year|decade|century)|(?<sofar>year)[- ]to[- ]date/i,
    ({ unit, sofar = '' }) =>
      date(({ published, tense }) => {
        const isOver = monthOf(published) > MID_YEAR;
        const step = tense === 'future' && isOver ? 1 : tense === 'past' && !isOver ? -1 : 0;
        return unitValue(published, unit === 'year' ? step : 0, unit ?? sofar);
      }),
  ),
  phrase(
    /the\s+turn\s+of\s+the\s+century/i,
    date(({ published }) => unitValue(published, 0, 'century')),
  ),
  // year-end, the month’s end
  phrase(
    /(?<unit>year|month|quarter)[- ]end|(?:the\s+)?(?<whose>week|month|quarter|year|decade)[’']s[- ]end/i,
    ({ whose, unit = whose ?? '' }) => date(({ published }) => unitValue(published, 0, unit)),
  ),
  // at the time
  phrase(/(?<skip>at\s+)the\s+time(?!\s+(?:of|that|being|when|for|to)\b)/i, PAST),
];

/** The unit of which words name a part: that of publication, or of a bygone or later time that was told. */
function unitParted(scene: Scene, words: string, unit: string): string | null {
  if (/day/i.test(unit)) return theDay(scene);
  if (/^the\s+(?:end|close)\s+of\s+the\s+year$/i.test(words) && isJustOver(scene))
    return String(yearOf(scene.published) - 1);
  const isAhead = scene.beside !== null && mentionedStart(scene) > scene.published;
  if ((goesOnBygone(scene) || isAhead) && !/\bthis\b/i.test(words))
    return unitValue(mentionedStart(scene), 0, unit);
  // The end of a century that is under way is still to come.
  const isEnd = /^the\s+(?:end|close)/i.test(words);
  const isOver = isEnd && /century/i.test(unit) && scene.tense === 'past';
  return unitValue(scene.published, isOver ? -1 : 0, unit);
}

/** On a Sunday, which ends its week, what is still to come `this week` is in the next: by how many weeks it lies off. */
function turned({ published, tense }: Scene, isLater: boolean): 0 | 1 {
  return weekdayOf(published) === 0 && (isLater || tense === 'future') ? 1 : 0;
}

/** The weekday that `this`, `last` or `next` names; with no such word the nearest one. */
function weekdayBy(published: string, weekday: number, which = ''): string {
  if (/last/i.test(which)) return settleWeekday({ published, tense: 'past' }, weekday);
  if (/next/i.test(which)) return weekdayOff(published, weekday, 'future');
  return (/this/i.test(which) ? weekdayFrom : weekdayNear)(published, weekday);
}
