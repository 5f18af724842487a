import { datelineEnd } from '../../story/sentences/datelineEnd.ts';
import { MONTH, MONTH_OF_DAY } from '../../story/sentences/months.ts';
import { readMonth, WEEKDAY } from '../phrases/names.ts';
import { addDays, dayOf, monthOf } from '../time/calendar.ts';
import { pattern } from '../time/pattern.ts';

const DAY = String.raw`(?:(?<month>${MONTH_OF_DAY})\s+(?<day>\d{1,2})|(?<first>\d{1,2})\s+(?<of>${MONTH}))\b`;
const DAY_OF_DATELINE = pattern`${DAY}`;
/** The same as a line of its own: `Tuesday, December 15, 2009`, `16 December 2009`. */
const DATE_LINE = pattern`^(?:${WEEKDAY},?\s+)?${DAY},?(?:\s+\d{4})?$`;
/** A newspaper prints a report so many days after it was written, at most. */
const MOST_DAYS = 3;

/**
 * The day on which a report was written by its dateline, from which its `today` and `yesterday` count:
 * a paper may print it a day later. Null where there is no dateline of the days before publication, or of that day.
 */
export function writtenOn(text: string, published: string): string | null {
  const dateline = text.slice(0, datelineEnd(text));
  const found = DAY_OF_DATELINE.exec(dateline) ?? DATE_LINE.exec(text);
  const { month, day, of, first } = found?.groups ?? {};
  const number = Number(day ?? first);
  if (!number) return null;
  for (let back = 0; back <= MOST_DAYS; back++) {
    const written = addDays(published, -back);
    if (monthOf(written) === readMonth(month ?? of ?? '') && dayOf(written) === number)
      return written;
  }
  return null;
}
