import type { Parser } from 'chrono-node';
import { theDay } from '../scene/dayTold.ts';
import { looksAhead, mentionedStart, type Scene } from '../scene/scene.ts';
import { isJustOver, stretchTold } from '../scene/stretchTold.ts';
import { addDays, monthOf, weekdayOf, yearOf } from '../time/calendar.ts';
import { anyCase } from '../time/pattern.ts';
import { unitFrom, unitValue } from '../time/unitsFrom.ts';
import { date, day, phrase } from './phrase.ts';
import { PART_OF, stepOf, UNIT } from './units.ts';

/** Words that make `the last year` a stretch of time and not the year before. */
const OVER = /\b(?:over|in|for|during|within|throughout)\s+$/i;
/** Words before the last day or year of somebody: `in his last year at school`. */
const WHOSE = /\b(?:its|his|her|their|our|my|a)\s+$/i;
/** What sums up, and names no time, where a pronoun follows: `at the end of the day, it is your money`. */
const SUMS_UP = /\b(?:at|in)\s+the\s+end\s+of\s+the\s+day$/i;
/** The pronoun that follows it. */
const IDIOM_GOES_ON = /^,?\s+(?:it|we|you|they|I)\b/;
/** The last month in which the middle of a year is not over. */
const MID_YEAR = 7;
/** The last month in which `the new year` is the one that has begun. */
const NEW_UNTIL = 4;

/** Units of the calendar by how they stand to publication: `this week`, `the end of the year`. */
export const RELATIVE: readonly Parser[] = [
  // the current quarter
  phrase(anyCase`(?:the\s+)?current\s+(?<unit>${UNIT})(?!\s+of\b)`, ({ unit = '' }) =>
    date(({ published }) => unitValue(published, 0, unit)),
  ),
  // the coming week, its latest quarter
  phrase(
    /(?<which>the\s+coming|(?:the|its|their)\s+(?:latest|most\s+recent))\s+(?<unit>weekend|week|month|quarter|year)/i,
    ({ which = '', unit = '' }) =>
      date(({ published }) => unitValue(published, stepOf(which), unit)),
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
    /the\s+(?<unit>week|weekend|month|year)\s+(?<which>after\s+next|before\s+last)/i,
    ({ unit = '', which = '' }) =>
      date(({ published }) => unitValue(published, 2 * stepOf(which), unit)),
  ),
  // to-day, as papers once wrote it
  phrase(/to-(?:day|(?<morrow>morrow))/i, ({ morrow }) =>
    day(({ published }) => addDays(published, morrow ? 1 : 0)),
  ),
  // the day after tomorrow
  phrase(/(?:the\s+)?day\s+(?<which>after\s+tomorrow|before\s+yesterday)/i, ({ which = '' }) =>
    day(({ published }) => addDays(published, 2 * stepOf(which))),
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
    /(?<skip>\b[Bb]efore\s+)the\s+(?<unit>week|month|year)(?=\s+(?:is|was)\s+(?:out|over)\b)/,
    ({ unit = '' }) => date((scene) => stretchTold(scene, unit)),
  ),
  // in the new year
  phrase(
    /(?<skip>\b(?:in|into|during|of|by|until|till|before|after|for|since|from|enter(?:s|ed|ing)?|start(?:s|ed|ing)?|beg[ai]n(?:s|ning)?|open(?:s|ed|ing)?)\s+)the\s+new\s+year/,
    () =>
      date(({ published }) => String(yearOf(published) + (monthOf(published) > NEW_UNTIL ? 1 : 0))),
  ),
  // midweek
  phrase(/mid-?(?<unit>week|month|year|decade|century)/i, ({ unit = '' }) =>
    date(({ published, tense }) => {
      const isOver = monthOf(published) > MID_YEAR;
      const step = tense === 'future' && isOver ? 1 : tense === 'past' && !isOver ? -1 : 0;
      return unitValue(published, /year/i.test(unit) ? step : 0, unit);
    }),
  ),
  phrase(
    /the\s+turn\s+of\s+the\s+century/i,
    date(({ published }) => unitValue(published, 0, 'century')),
  ),
  // year-end, the month’s end, year-to-date
  phrase(
    /(?<unit>year|month|quarter)[- ]end|(?:the\s+)?(?<whose>week|month|quarter|year|decade)[’']s[- ]end|(?<sofar>year)[- ]to[- ]date/i,
    ({ sofar = '', whose = sofar, unit = whose }) =>
      date(({ published }) => unitValue(published, 0, unit)),
  ),
];

/** The unit of which words name a part: that of publication, or of a bygone or later time that was told. */
function unitParted(scene: Scene, words: string, unit: string): string | null {
  if (/day/i.test(unit)) return theDay(scene);
  if (/^the\s+(?:end|close)\s+of\s+the\s+year$/i.test(words) && isJustOver(scene))
    return String(yearOf(scene.published) - 1);
  const goesOnBygone = scene.bygone !== null && !looksAhead(scene);
  const isAhead = scene.beside !== null && mentionedStart(scene) > scene.published;
  if ((goesOnBygone || isAhead) && !/\bthis\b/i.test(words))
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
