import type { ParsingContext, ParsingResult } from 'chrono-node';
import { type Reading, ReadResult } from '../phrases/phrase.ts';
import { timeIn } from '../phrases/timeOfDay.ts';
import { isDate } from '../time/calendar.ts';
import { OWNS } from '../time/wordsBehind.ts';

/** What may stand between a day and its time of day. */
const JOINT =
  /^\s*,?\s*(?:(?:at\s+)?(?:about|around|approximately|roughly|exactly)|at|on|of|in(?: the)?|by|early|late)?\s*$/;
/** What parts them behind a date with its year: `February 24, 1998 - 7:00 a.m.` */
const DASH = /^\s+[-–—]\s+$/;
const FULL_DATE = /\d{4}$/;
/** A part of the day, `TMO`. */
const PART = /^T[A-Z]/;

/** Joins a day and a time of day, or a time and its half of the day, that stand beside each other into one TIME: `Monday at 9:30`. */
export function joinClocks(context: ParsingContext, results: ParsingResult[]): ParsingResult[] {
  const joined: ReadResult[] = [];
  for (const result of results) {
    if (!(result instanceof ReadResult)) continue;
    const previous = joined.at(-1);
    const both = previous && joinPair(context, previous, result);
    if (both) joined.splice(-1, 1, both);
    else joined.push(result);
  }
  return joined;
}

function joinPair(context: ParsingContext, a: ReadResult, b: ReadResult): ReadResult | null {
  const between = context.text.slice(a.index + a.text.length, b.index);
  const text = context.text.slice(a.index, b.index + b.text.length);
  if (isDateOf(a, between, b) && a.reading.clock)
    return timeOn(context, a.index, text, b.reading, a.reading.clock);
  const [dated, timed] = isDay(a.reading) ? [a.reading, b.reading] : [b.reading, a.reading];
  if (isDay(timed) || !(isDay(dated) || (dated.clock && timed.clock))) return null;
  const isDashed = DASH.test(between) && FULL_DATE.test(a.text);
  // "Beginning tomorrow, the afternoon session will …"
  if (!(JOINT.test(between) || isDashed) || (between.includes(',') && /^the\s/.test(b.text)))
    return null;
  // "fell at 3:40 p.m. Friday’s report shows …"
  if (isDay(b.reading) && OWNS.test(context.text.slice(b.index + b.text.length))) return null;
  const clock = finerOf(dated.clock, timed.clock, text);
  return clock ? timeOn(context, a.index, text, dated, clock) : null;
}

/** Words that tell a time of day on the day of a reading. */
const timeOn = (
  context: ParsingContext,
  index: number,
  text: string,
  { day, weekday, value }: Reading,
  clock: string,
): ReadResult =>
  new ReadResult(context, index, text, {
    type: 'TIME',
    ...(day && { day }),
    ...(weekday !== undefined && { weekday }),
    clock,
    value: (scene) => {
      // The night of 9–10 November begins on the 9th.
      const date = value(scene)?.replace(/[T/].*$/, '');
      return date && isDate(date) ? date + clock : null;
    },
  });

const isDay = ({ day, dayTold }: Reading): boolean => (day ?? dayTold) === true;

/** Whether what follows a weekday and its time of day is its date: `Friday at 9 p.m., | 6 March`. */
const isDateOf = (a: ReadResult, between: string, b: ReadResult): boolean =>
  a.reading.weekday !== undefined &&
  b.reading.day === true &&
  b.reading.weekday === undefined &&
  /\d/.test(b.text) &&
  /^,?\s+(?:on\s+)?$/.test(between);

/** Of a time and the part of the day it falls in the time (`8 pm on Thursday evening`); null of two times. */
function finerOf(
  joined: string | undefined,
  added: string | undefined,
  words: string,
): string | null {
  if (!joined || !added) return added ?? null;
  const [part, time] = PART.test(joined) ? [joined, added] : [added, joined];
  if (!PART.test(part)) return null;
  const isHalved = PART.test(time) || /[ap]\.?\s?m\b/i.test(words);
  return isHalved ? time : timeIn(Number(time.slice(1, 3)), time.slice(4), part);
}
