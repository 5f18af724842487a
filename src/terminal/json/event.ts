import { cite } from '../../story/citation.ts';
import type { Event } from '../../timeline/event.ts';

/** An event as `timeline --json` and `inspect --json` give it. */
export function eventToJson(event: Event) {
  const { when, value, from, to, precision, status, text, start, end } = event;
  return { when, value, from, to, precision, status, text, start, end, citation: cite(event) };
}
