import type { Span } from '../../story/article.ts';
import { readLength } from '../phrases/lengthOf.ts';
import { readWeekday, WEEKDAY } from '../phrases/names.ts';
import type { Groups } from '../phrases/phrase.ts';
import { stepOf } from '../phrases/units.ts';
import { addDays, shift, spanOf, unitValueOf, weekdayBeside, weekOf } from '../time/calendar.ts';
import { anyCase } from '../time/pattern.ts';
import { isSpanned, type SpannedTimex, type Timex } from '../time/timex.ts';
import { readUnit, unitFrom } from '../time/unitsFrom.ts';
import { wordsAround } from '../time/wordsAround.ts';

/** What stands between a count of units and the date that it is counted from. */
const COUNTED_FROM = /^\s+(?<way>before|ahead\s+of|prior\s+to|after|following)\s+(?:the\s+)?$/;
/** Longer ago, or ahead, nothing is told by its distance from a date. */
const MOST_UNITS = 1000;
/** A day beside a date, by its name or by how it stands to it: `the Monday after`, `the day before`. */
const BESIDE = anyCase`\bthe\s+(?:(?<weekday>${WEEKDAY})|(?<unit>day|weekend|week))\s+(?<way>before|after|following)\s+(?:the\s+)?$`;
/** So many characters before a date tell what is told beside it. */
const NEAR = 40;

/**
 * Of the time expressions of a sentence those that are dates, with what is told by its distance from one as the date it
 * then is: `six days before Christmas` is the 19th of December, `the Monday after Easter` a Monday. Two expressions to
 * TIMEX3, they date one event.
 */
export function countOffsets(text: string, timexes: readonly Timex[]): SpannedTimex[] {
  const dates: SpannedTimex[] = [];
  for (const [place, timex] of timexes.entries()) {
    if (!isSpanned(timex)) continue;
    const length = timexes[place - 1];
    const counted = length?.type === 'DURATION' ? offsetFrom(text, length, timex) : null;
    const told = counted ?? besideDate(text, timex) ?? timex;
    while ((dates.at(-1)?.end ?? -1) > told.start) dates.pop();
    dates.push(told);
  }
  return dates;
}

/** What parts a day from what lies so far from it: `on Monday, | six days after she resigned`. */
const PARTED = /^,\s+(?:(?:just|only|exactly|precisely)\s+)?$/;
/** A length that is told loosely comes to no day: `about six days after`. */
const LOOSELY =
  /^(?:about|around|approximately|roughly|nearly|almost|barely|some|over|under|more|less|fewer|at\s|up\s)/i;
/** What is told by its distance from a day before it. */
const FROM_DAY = /^\s+(?<way>after|before)(?=\s+[\p{L}“"])(?!\s+that\b)/u;

/** The days of what a sentence tells by its distance from a day: `on 9 December, six days after he resigned` names the 3rd, too. */
export function countBack(text: string, timexes: readonly Timex[]): SpannedTimex[] {
  return timexes.flatMap((length, place) => {
    const date = timexes[place - 1];
    const told = length.type === 'DURATION' ? readLength(length.value) : null;
    if (!date || !isSpanned(date) || date.precision !== 'day' || told?.unit !== 'day') return [];
    if (
      LOOSELY.test(length.text) ||
      !PARTED.test(text.slice(date.end, length.start)) ||
      told.count > MOST_UNITS
    )
      return [];
    const [words = '', way] = FROM_DAY.exec(text.slice(length.end)) ?? [];
    if (!way) return [];
    const value = addDays(date.to, -stepOf(way) * told.count);
    const end = length.end + words.length;
    return movedTo(text, date, { start: length.start, end }, value) ?? [];
  });
}

function offsetFrom(text: string, length: Timex, date: SpannedTimex): SpannedTimex | null {
  const { way } = COUNTED_FROM.exec(text.slice(length.end, date.start))?.groups ?? {};
  const told = readLength(length.value);
  if (!way || !told || date.precision !== 'day' || told.count > MOST_UNITS) return null;
  const { count, unit } = told;
  const day = stepOf(way) > 0 ? shift(date.to, count, unit) : shift(date.from, -count, unit);
  return movedTo(text, date, { start: length.start, end: date.end }, unitValueOf(day, unit));
}

/** `the weekend after Labor Day`: the next such day, week or weekend after a date, or the last before it. */
function besideDate(text: string, date: SpannedTimex): SpannedTimex | null {
  const before = wordsAround(text, date, NEAR).before;
  const found = BESIDE.exec(before);
  if (!found || date.precision !== 'day') return null;
  const start = date.start - before.length + found.index;
  return movedTo(text, date, { start, end: date.end }, valueBeside(date, found.groups ?? {}));
}

/** The value of what the groups of `BESIDE` name beside a date. */
function valueBeside({ from, to }: SpannedTimex, { weekday, unit = '', way = '' }: Groups): string {
  const step = stepOf(way);
  const day = step > 0 ? to : from;
  if (weekday) return weekdayBeside(day, readWeekday(weekday), step);
  if (/weekend/i.test(unit)) return `${weekOf(weekdayBeside(day, SATURDAY, step))}-WE`;
  return unitFrom(day, step, readUnit(unit));
}

const SATURDAY = 6;

/** A date told in other words, with the value that it then has. */
function movedTo(
  text: string,
  date: SpannedTimex,
  { start, end }: Span,
  value: string,
): SpannedTimex | null {
  const span = spanOf(value);
  return span && { ...date, ...span, start, end, text: text.slice(start, end), value };
}
