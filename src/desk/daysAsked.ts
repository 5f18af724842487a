import { parseTypedDate } from '../timeline/dates/parseTypedDate.ts';
import { typedInEnglish } from '../timeline/dates/typedInEnglish.ts';
import type { Interval } from '../timeline/time/calendar.ts';

/** The days that a timeline is narrowed to, `YYYY-MM-DD`, both included; undefined for no bound. */
export interface DaysAsked {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Words that a reader typed for a date and that are none. */
export interface NoDate {
  readonly noDate: string;
}

/**
 * The days between two dates as a reader types them: "March", "2024", "last spring", "6 de julio". They are seen from `today`, the day
 * of the newest story: what a reader calls "March" is the March it speaks of.
 */
export function daysAsked(
  from: string | undefined,
  to: string | undefined,
  today: string,
): DaysAsked | NoDate {
  const [first, last] = [typedDate(from, today), typedDate(to, today)];
  if (first === null) return { noDate: from ?? '' };
  if (last === null) return { noDate: to ?? '' };
  // "March" to "May 2011" is of one year, whichever is newest.
  const near = first && last && first.from > last.to ? typedDate(from, last.to) : first;
  return { from: near?.from, to: last?.to };
}

/** Undefined where nothing was typed, null where what was typed is no date. */
function typedDate(typed: string | undefined, today: string): Interval | null | undefined {
  if (!typed?.trim()) return undefined;
  const read = (words: string) => parseTypedDate(words, today);
  return read(typed) ?? typedInEnglish(typed).map(read).find(Boolean) ?? null;
}
