import type { Citation } from '../../story/citation.ts';
import type { Event } from '../../timeline/event.ts';

type Told = Pick<Event, 'when' | 'value' | 'from' | 'to' | 'precision' | 'status' | 'text'>;

/** An event as `timeline --json` and `inspect --json` give it. */
export function eventToJson(event: Told, citation: Citation) {
  const { when, value, from, to, precision, status, text } = event;
  return { when, value, from, to, precision, status, text, citation };
}
