import type { Event } from '../../desk/timeline.ts';
import type { Citation } from '../../story/citation.ts';

type Told = Pick<
  Event,
  'when' | 'value' | 'from' | 'to' | 'precision' | 'status' | 'lapsed' | 'text'
>;

/** An event as `timeline --json` and `inspect --json` give it. */
export function eventToJson(event: Told, citation: Citation) {
  const { when, value, from, to, precision, status, lapsed, text } = event;
  return { when, value, from, to, precision, status, lapsed, text, citation };
}
