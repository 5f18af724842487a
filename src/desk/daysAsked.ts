import { parseTypedDate } from '../timeline/dates/parseTypedDate.ts';
import { addDays, type Interval } from '../timeline/time/calendar.ts';

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
 * The days between two dates as a reader types them: "March", "2024", "last spring". They are seen from `today`, the day
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
const typedDate = (typed: string | undefined, today: string): Interval | null | undefined =>
  typed?.trim() ? parseTypedDate(typed, today) : undefined;

/** The last day that is written in ten characters. */
const LAST_DAY = '9999-12-31';

/** A topic that asks for a time: `since May`, `What happened in March 2025?`, `2024`. */
const TIME_ASKED =
  /^(?:what\s+(?:has\s+)?happened\s+)?(?:(?<which>in|on|during|since|from|after|until|till|before|by|up\s+to)\s+)?(?<date>.+?)\s*\??$/i;

/** A time that a topic asks for. */
export interface TimeAsked extends DaysAsked {
  /** Whether it may be a topic all the same, as `May` is somebody’s name. */
  readonly mayBeTopic: boolean;
}

/** The days that a topic asks for where it is nothing but a time; null where it is none. */
export function daysOfTopic(topic: string, today: string): TimeAsked | null {
  const { which = '', date = '' } = TIME_ASKED.exec(topic)?.groups ?? {};
  const days = parseTypedDate(date, today);
  if (!days) return null;
  const mayBeTopic = date === topic && !/\d/.test(topic);
  return { ...bounds(which.toLowerCase(), days), mayBeTopic };
}

/** The bounds that a preposition makes of a date. */
function bounds(which: string, { from, to }: Interval): DaysAsked {
  switch (which) {
    case 'since':
    case 'from':
      return { from };
    case 'after':
      return { from: to < LAST_DAY ? addDays(to, 1) : LAST_DAY };
    case 'before':
      return { to: addDays(from, -1) };
    case '':
    case 'in':
    case 'on':
    case 'during':
      return { from, to };
    default:
      return { to };
  }
}
