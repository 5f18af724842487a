import type { Parser } from 'chrono-node';
import { MONTH, MONTH_OF_DAY } from '../../story/sentences/months.ts';
import {
  addDays,
  dateOf,
  isDate,
  isDayOfMonth,
  monthIn,
  monthOf,
  pad,
  spanOf,
  weekdayFrom,
  weekdayOf,
  yearOf,
} from '../time/calendar.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { BOUNDED_BY } from '../time/periodEnded.ts';
import { PART_OF_DAY, readMonth, readWeekday, WEEKDAY } from './names.ts';
import { numberedDay } from './numberedDay.ts';
import { ENDING, ORDINAL, readOrdinal } from './numbers.ts';
import { date, day, type Groups, phrase, type Reading, type Scene } from './phrase.ts';
import { mentionedStart, settleDay, settleMonth } from './settle.ts';
import { NOTHING_FOLLOWS, unitValue } from './units.ts';
import { unitFrom } from './unitsFrom.ts';
import { BESIDE_YEAR, fullYear, readYear, WHICH_YEAR, YEAR } from './years.ts';

/** Before a day that a name follows: `On the 14th Parliament voted`, not `On the 14th Street bridge`. */
const OPENS_ON = /\bOn\s+$/;
const NAME_FOLLOWS =
  /^\s+(?!(?:\w+\s+){0,2}(?:Street|Avenue|Floor|Century|Amendment|Congress|Regiment|Brigade|Division|Battalion|Army)\b)[A-Z]/;
/** A month by how it stands to that of publication, or the one told of: `of next month`, `of the month`. */
const OTHER_MONTH = String.raw`(?<which>this|last|next|the|that)\s+(?:same\s+)?month`;
/** The month behind a day, with its year: `of May last year`, `of the month`. */
const OF_MONTH = String.raw`(?:of|in)\s+(?:(?<month>${MONTH})(?:,?\s+(?:of\s+)?(?<year>${WHICH_YEAR}))?|${OTHER_MONTH})`;

/** The day to which a range runs that begins with another. */
const TO_DAY = String.raw`(?:\s*(?:[-–—/]|and|to)\s*\d{1,2})?`;
/** A day and its month, or the other way round, and what a range goes on with: `the 3rd of May`, `July 21–27`. */
const dayWith = (range = ''): string =>
  String.raw`(?:(?:the\s+)?(?<number>\d{1,2})${ENDING}?${range}\s+(?:of\s+)?(?<month>${MONTH})|(?<of>${MONTH_OF_DAY})\s+(?<last>\d{1,2})${ENDING}?${range})`;
/** A day, or days of one month, with the year where it is said. */
export const DAY_AND_YEAR = String.raw`${dayWith(TO_DAY)}(?:,?\s+(?<year>${YEAR}))?`;
const IS_MONTH = /^\d{4}-\d\d$/;
const IS_WEEK = /^\d{4}-W\d\d$/;
/** Where a day opens a clause: `on the 14th they left`. */
const SUBJECT_FOLLOWS = /^\s+(?:it|he|she|they|we|I|you|the|an?|his|her|its|their)\b/;
/** Small words and verbs behind a day, where a count would go on to what it counts: `ruled on the 9th that`. */
const CLAUSE_GOES_ON =
  /^\s+(?:is|are|was|were|has|had|will|would|that|who|which|if|whether|unless|because|off|after|before|for|to|with|without|by|from|over|near|against|amid|despite|but|or|during|following)\b/;
/** What a count by its place is not of: `by the 28th some 9,000 people`, `on the 3rd police found`. */
const OTHERS_FOLLOW =
  /^\s+(?:\$?\d|(?:some|about|around|nearly|almost|over|at\s+least|more\s+than|fewer\s+than|all|both|most|many|several|few|no|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|people|police|troops|M(?:r|rs|s)\.)\s)/;
/** Where a day without its ending is no count of what follows: `on Sunday 31, at noon`. */
const ENDS = /^(?:["”’)]*\s*[;:!?)]|[.,]?\s*$|[.,](?!\d)|\s+(?:at|from)\b)/;
/** A year by how it stands to this one, or to the one told of; its figures after `of` only. */
const OTHER_YEAR = String.raw`(?:of\s+)?(?<year>${BESIDE_YEAR}|(?<=\bof\s)${YEAR})`;

/** Some day or other: `one January morning`, `a wet Monday`, `one night`. */
const SOME_DAY = String.raw`(?:[Oo]ne|[Aa]n?)\s+(?:[a-z]+\s+){0,2}?(?:(?<month>${MONTH})(?:\s+(?:day|${PART_OF_DAY}))?|${WEEKDAY}(?:\s+(?:${PART_OF_DAY}))?|(?<=\b[Oo]ne\s+)(?:day|${PART_OF_DAY}))`;

/** Days told by their place in a month. */
export const DAYS_OF_MONTH: readonly Parser[] = [
  // on the 14th
  phrase(
    /(?<skip>(?:on|by|until|since|from|(?:morning|afternoon|evening|night|week)\s+of|(?:set|due|scheduled|planned|fixed|booked|called|timed)\s+for)\s+)the\s+(?<number>\d{1,2})(?:st|nd|rd|th)/i,
    ({ number = '' }, { before, after }) =>
      NOTHING_FOLLOWS.test(after) ||
      SUBJECT_FOLLOWS.test(after) ||
      CLAUSE_GOES_ON.test(after) ||
      OTHERS_FOLLOW.test(after) ||
      (OPENS_ON.test(before) && NAME_FOLLOWS.test(after))
        ? day((scene) => numberedDayTold(scene, Number(number)))
        : null,
  ),
  // the week of July 21, the weekend of October 11–12
  phrase(pattern`(?:[Tt]he\s+)?(?<unit>week(?:end)?)\s+of\s+${DAY_AND_YEAR}`, unitOfDay),
  // the week of “the week ended Aug. 9”, whose day stands for itself
  phrase(
    pattern`(?:[Tt]he\s+)?(?<unit>week(?:end)?|month)(?=${BOUNDED_BY}(?:${WEEKDAY},?\s+)?${DAY_AND_YEAR})`,
    unitOfDay,
  ),
  // the first week of January, the last day of 2024, the first Monday of next month
  phrase(
    pattern`(?:the\s+)?(?:very\s+)?(?<place>first|second|third|fourth|last|final)\s+(?<unit>week|weekend|day|${WEEKDAY})\s+(?:${OF_MONTH}|(?:of|in)\s+(?<of>${WHICH_YEAR}))`,
    ({ place = '', unit = '', month, year, which, of }) => {
      const nth = readOrdinal(place);
      const marked = (scene: Scene): string | null => {
        const within = of
          ? `${readYear(of, scene)}-${nth ? '01' : MONTHS}`
          : month
            ? monthTold(scene, month, year)
            : otherMonth(scene, which);
        return unit === 'day'
          ? dayIn(within, nth ?? 0)
          : weekdayIn(within, nth ?? LAST, MIDDLES[unit] ?? readWeekday(unit));
      };
      if (!(unit in MIDDLES)) return day(marked);
      return date((scene) => {
        const inWeek = marked(scene);
        return inWeek && unitValue(inWeek, 0, unit);
      });
    },
  ),
  // on Sunday 31, Friday the 13th
  phrase(
    pattern`(?<weekday>${WEEKDAY})(?:(?<loose>,\s+the|,)?\s+(?:the\s+)?(?<number>\d{1,2})${ENDING}|\s+(?<bare>\d{1,2})(?!:\d))(?!\s+(?:of\s+)?${MONTH})`,
    ({ weekday = '', loose, bare, number = bare }, { after }) =>
      (loose && !NOTHING_FOLLOWS.test(after)) || (bare && !ENDS.test(after))
        ? null
        : day((scene) => settleNumbered(scene, readWeekday(weekday), Number(number))),
  ),
  // on 6/29, on 29/6
  phrase(
    /(?<skip>\b(?:[Oo]n|[Ss]ince|[Uu]ntil)\s+)(?<first>\d{1,2})\/(?<second>\d{1,2})(?![\d/]|\s*(?:of|cup|inch|cent))/,
    ({ first = '', second = '' }) => {
      const isDayFirst = Number(first) > MONTHS;
      const [month, number] = isDayFirst ? [second, first] : [first, second];
      if (Number(month) < 1 || Number(month) > MONTHS) return null;
      return isDayOfMonth(Number(month), Number(number))
        ? day((scene) => settleDay(scene, Number(month), Number(number)))
        : null;
    },
  ),
  // last year, on Aug. 28
  phrase(
    pattern`(?<skip>(?<year>[Ll]ast\s+year|[Nn]ext\s+year),?\s+(?:on|in)\s+)(?<month>${MONTH})(?:\s+(?<number>\d{1,2})(?!\d|,\s+\d{4}))?(?!\s+\d)`,
    ({ month = '', number, year }) =>
      number
        ? day((scene) => dayIn(monthTold(scene, month, year), Number(number)))
        : date((scene) => monthTold(scene, month, year)),
  ),
  // October the 6th, the sixth of October 1973
  phrase(
    pattern`(?<month>${MONTH})\s+the\s+(?<number>${ORDINAL})(?:,?\s+(?<year>${YEAR}))?`,
    numberedDay,
  ),
  // the sixth of October 1973, Wednesday, the 4th of March
  phrase(
    pattern`(?:(?<weekday>${WEEKDAY}),?\s+)?(?:the\s+)?(?<number>${ORDINAL})\s+(?:day\s+)?of\s+(?<month>${MONTH})(?:,?\s+(?<year>${YEAR}))?(?!\s+\d)`,
    numberedDay,
  ),
  // on 10. April 2009, on Friday 10, April 2009
  phrase(
    pattern`(?<skip>\b(?:[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom)\s+)(?:(?<weekday>${WEEKDAY}),?\s+)?(?<number>\d{1,2})${ENDING}?[.,]\s?(?:of\s+)?(?<month>${MONTH}),?\s+(?<year>${YEAR})`,
    numberedDay,
  ),
  // the 3rd of May last year, July 4 of 1995, July 26 '05
  phrase(
    pattern`${dayWith()},?\s+(?:${OTHER_YEAR}|['’‘](?<figures>\d\d))`,
    ({ year, figures, ...groups }) => {
      const { month = '', number } = dayNamed(groups);
      return day((scene) => {
        const of = figures
          ? monthIn(fullYear(figures, scene), readMonth(month))
          : monthTold(scene, month, year);
        return dayIn(of, Number(number));
      });
    },
  ),
  // one January morning in 1962, one night in May 1947, on a wet Monday in July
  phrase(
    pattern`${SOME_DAY}\s+(?:in|of)\s+(?:(?:early|late|mid)[- ])?(?:(?<of>${MONTH})(?:,?\s+(?<last>${YEAR}))?|(?<year>${YEAR}))(?!,?\s+\d|\d)`,
    ({ month, year, of, last }) =>
      date((scene) =>
        of || month ? monthTold(scene, of ?? month ?? '', last ?? year) : (year ?? null),
      ),
  ),
  // the 15th of next month
  phrase(
    anyCase`(?:the\s+)?(?<number>${ORDINAL})\s+(?:day\s+)?of\s+${OTHER_MONTH}`,
    ({ number = '', which }) =>
      day((scene) => dayIn(otherMonth(scene, which), readOrdinal(number) ?? 0)),
  ),
];

/** The reading of the week, weekend or month of the day that the groups of `DAY_AND_YEAR` name. */
function unitOfDay({ unit = '', ...groups }: Groups): Reading | null {
  const reading = readDayAndYear(groups);
  return (
    reading &&
    date((scene) => {
      const value = reading.value(scene);
      return value && unitValue(value, 0, unit);
    })
  );
}

/** The reading of the day, the first of several, that the groups of `DAY_AND_YEAR` name, and its weekday beside them. */
export const readDayAndYear = ({ weekday, ...groups }: Groups): Reading | null =>
  numberedDay({ weekday, ...dayNamed(groups) });

/** A day and its month, as the groups of `dayWith` hold them in either order. */
const dayNamed = ({ number, month, of = month, last = number, year }: Groups): Groups => ({
  month: of,
  number: last,
  year,
});

/**
 * The day so numbered of the month told of; where the verbs look ahead and that is over, the next one from
 * publication on, and where they look back and it is still to come this month, that of the month before.
 */
function numberedDayTold(
  { mentioned, mentionedDay, published, tense }: Scene,
  number: number,
): string | null {
  const month = monthMentioned(mentioned);
  const isAhead = tense === 'past' && month !== null && month > published.slice(0, 7);
  const told = dayIn(month === null || isAhead ? mentionedDay.slice(0, 7) : month, number);
  if (tense === 'past' && told && told > published && told.startsWith(published.slice(0, 7)))
    return dayIn(unitFrom(published, -1, 'month'), number);
  if (tense === 'past' || tense === 'unsaid' || !told || told >= published) return told;
  const next = [0, 1].map((by) => dayIn(unitFrom(published, by, 'month'), number));
  return next.find((date) => date !== null && date >= published) ?? told;
}

/** The month of a month or week last spoken of; null where that was something else. */
const monthMentioned = (mentioned: string): string | null =>
  IS_MONTH.test(mentioned)
    ? mentioned
    : IS_WEEK.test(mentioned)
      ? (spanOf(mentioned)?.from.slice(0, 7) ?? null)
      : null;

const MONTHS = 12;
/** The day by which a week or weekend lies in a month: that of its Thursday, as in ISO 8601. */
const MIDDLES: Readonly<Record<string, number>> = { week: 4, weekend: 6 };
/** Months from that of publication, the nearest first. */
const MONTHS_AROUND = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];
/** More weeks than a month has: its last such weekday is meant. */
const LAST = 5;

/** The month words name, `2025-07`. */
function monthTold(scene: Scene, month: string, year: string | undefined): string {
  const said = readYear(year, scene);
  return said ? monthIn(said, readMonth(month)) : settleMonth(scene, readMonth(month));
}

/** This month, the last or the next; with other words the one last spoken of. */
function otherMonth(scene: Scene, which = ''): string {
  const step = { last: -1, this: 0, next: 1 }[which.toLowerCase()];
  return step === undefined
    ? mentionedStart(scene).slice(0, 7)
    : unitFrom(scene.published, step, 'month');
}

/** A day of a month by its number, 0 for the last; null where the month has none such. */
function dayIn(month: string, number: number): string | null {
  if (number === 0) return dateOf(yearOf(month), monthOf(month) + 1, 0);
  const date = `${month}-${pad(number)}`;
  return isDate(date) ? date : null;
}

/** The nearest day with a weekday and a number, `Friday the 13th`, on the side that the verbs look to. */
function settleNumbered(scene: Scene, weekday: number, number: number): string | null {
  const days = MONTHS_AROUND.map((by) => dayIn(unitFrom(scene.published, by, 'month'), number));
  const fitting = days.filter(
    (date): date is string => date !== null && weekdayOf(date) === weekday,
  );
  const sided = fitting.filter((date) =>
    scene.tense === 'future' ? date >= scene.published : date <= scene.published,
  );
  return sided[0] ?? fitting[0] ?? null;
}

/** The first, second … such weekday of a month; the last one where there is none so late. */
export function weekdayIn(month: string, place: number, weekday: number): string {
  const first = `${month}-01`;
  const date = addDays(weekdayFrom(first, weekday), 7 * (place - 1));
  return monthOf(date) === monthOf(month) ? date : addDays(date, -7);
}
