import type { Parser } from 'chrono-node';
import { MONTH, MONTH_OF_DAY } from '../../story/sentences/months.ts';
import { mentionedStart, type Scene } from '../scene/scene.ts';
import { settleDay } from '../scene/settleDay.ts';
import { settleMonth } from '../scene/settleMonth.ts';
import { dayInMonth, isDayOfMonth, monthIn, weekdayInMonth } from '../time/calendar.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { BOUNDED_BY } from '../time/periodEnded.ts';
import { unitFrom, unitValue } from '../time/unitsFrom.ts';
import { PART_OF_DAY, readMonth, readWeekday, WEEKDAY } from './names.ts';
import { byNumberedDay, numberedDay } from './numberedDay.ts';
import { ENDING, ORDINAL, readOrdinal } from './numbers.ts';
import { date, day, type Groups, phrase, type Reading } from './phrase.ts';
import { BESIDE_YEAR, fullYear, readYear, WHICH_YEAR, YEAR } from './readYear.ts';
import { stepOf } from './units.ts';

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
/** A year by how it stands to this one, or to the one told of; its figures after `of` only. */
const OTHER_YEAR = String.raw`(?:of\s+)?(?<year>${BESIDE_YEAR}|(?<=\bof\s)${YEAR})`;

/** Some day or other: `one January morning`, `a wet Monday`, `one night`. */
const SOME_DAY = String.raw`(?:[Oo]ne|[Aa]n?)\s+(?:[a-z]+\s+){0,2}?(?:(?<month>${MONTH})(?:\s+(?:day|${PART_OF_DAY}))?|${WEEKDAY}(?:\s+(?:${PART_OF_DAY}))?|(?<=\b[Oo]ne\s+)(?:day|${PART_OF_DAY}))`;

/** Days told by their place in a month. */
export const DAYS_OF_MONTH: readonly Parser[] = [
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
          ? dayInMonth(within, nth ?? 0)
          : weekdayInMonth(within, nth ?? LAST, MIDDLES[unit] ?? readWeekday(unit));
      };
      if (!(unit in MIDDLES)) return day(marked);
      return date((scene) => {
        const inWeek = marked(scene);
        return inWeek && unitValue(inWeek, 0, unit);
      });
    },
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
        ? day((scene) => dayInMonth(monthTold(scene, month, year), Number(number)))
        : date((scene) => monthTold(scene, month, year)),
  ),
  // October the 6th
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
        return dayInMonth(of, Number(number));
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
      day((scene) => dayInMonth(otherMonth(scene, which), readOrdinal(number) ?? 0)),
  ),
];

/** The reading of the week, weekend or month of the day that the groups of `DAY_AND_YEAR` name. */
function unitOfDay({ unit = '', ...groups }: Groups): Reading | null {
  return byNumberedDay(dayNamed(groups), (of) => unitValue(of, 0, unit));
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

const MONTHS = 12;
/** The day by which a week or weekend lies in a month: that of its Thursday, as in ISO 8601. */
const MIDDLES: Readonly<Record<string, number>> = { week: 4, weekend: 6 };
/** More weeks than a month has: its last such weekday is meant. */
const LAST = 5;

/** The month words name, `2025-07`. */
function monthTold(scene: Scene, month: string, year: string | undefined): string {
  const said = readYear(year, scene);
  return said ? monthIn(said, readMonth(month)) : settleMonth(scene, readMonth(month));
}

/** This month, the last or the next; with other words the one last spoken of. */
function otherMonth(scene: Scene, which = ''): string {
  return /^th(?:e|at)$/i.test(which)
    ? mentionedStart(scene).slice(0, 7)
    : unitFrom(scene.published, stepOf(which), 'month');
}
