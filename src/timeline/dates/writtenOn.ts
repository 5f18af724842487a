import { MONTH, readMonth, WEEKDAY } from '../phrases/names.ts';
import { addDays, dayOf, monthOf } from '../time/calendar.ts';

/** The place and the day that agencies and newspapers set before a report: `HARTFORD, Jan. 28 —`. */
const DATELINE = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.’'-]*[,\\s]+){1,6}(?<month>${MONTH})\\s+(?<day>\\d{1,2})\\s*(?:\\([^)]{1,40}\\)\\s*)?[-–—:]`,
  'u',
);
/** The same as a line of its own: `Tuesday, December 15, 2009`, `16 December 2009`. */
const DATE_LINE = new RegExp(
  `^(?:${WEEKDAY},?\\s+)?(?:(?<month>${MONTH})\\s+(?<day>\\d{1,2})|(?<first>\\d{1,2})\\s+(?<of>${MONTH})),?(?:\\s+\\d{4})?$`,
);
/** A newspaper prints a report so many days after it was written, at most. */
const MOST_DAYS = 3;

/**
 * The day on which a report was written by its dateline, from which its `today` and `yesterday` count:
 * a paper may print it a day later. Null where there is no dateline of the days before publication, or of that day.
 */
export function writtenOn(text: string, published: string): string | null {
  const { month, day, of, first } = (DATELINE.exec(text) ?? DATE_LINE.exec(text))?.groups ?? {};
  const number = Number(day ?? first);
  if (!number) return null;
  for (let back = 0; back <= MOST_DAYS; back++) {
    const written = addDays(published, -back);
    if (monthOf(written) === readMonth(month ?? of ?? '') && dayOf(written) === number)
      return written;
  }
  return null;
}
