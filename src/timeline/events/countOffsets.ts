import { shift, spanOf, type Unit, unitValueOf } from '../time/calendar.ts';
import { isSpanned, type SpannedTimex, type Timex } from '../time/timex.ts';

/** What stands between a count of units and the date that it is counted from. */
const COUNTED_FROM = /^\s+(?<way>before|ahead\s+of|prior\s+to|after|following)\s+(?:the\s+)?$/;
const LENGTH = /^P(?<count>\d+)(?<sign>[DWMY])$/;
const UNITS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };
/** Longer ago, or ahead, nothing is told by its distance from a date. */
const MOST_UNITS = 1000;

/**
 * Of the time expressions of a sentence those that are dates, with what is told by its distance from one as the date it
 * then is: `six days before Christmas` is the 19th of December. Two expressions to TIMEX3, they date one event.
 */
export function countOffsets(text: string, timexes: readonly Timex[]): SpannedTimex[] {
  return timexes.flatMap((timex, place) => {
    if (!isSpanned(timex)) return [];
    const length = timexes[place - 1];
    return [(length?.type === 'DURATION' && offsetFrom(text, length, timex)) || timex];
  });
}

function offsetFrom(text: string, length: Timex, date: SpannedTimex): SpannedTimex | null {
  const { way } = COUNTED_FROM.exec(text.slice(length.end, date.start))?.groups ?? {};
  const { count = '', sign = '' } = LENGTH.exec(length.value)?.groups ?? {};
  const unit = UNITS[sign];
  if (!way || !unit || date.precision !== 'day' || Number(count) > MOST_UNITS) return null;
  const isAfter = /^(?:after|following)$/.test(way);
  const day = isAfter
    ? shift(date.to, Number(count), unit)
    : shift(date.from, -Number(count), unit);
  const value = unitValueOf(day, unit);
  const span = spanOf(value);
  return (
    span && {
      ...date,
      ...span,
      start: length.start,
      text: text.slice(length.start, date.end),
      value,
    }
  );
}
