import type { Event } from './event.ts';
import { likeness, type Weights } from './likeness.ts';

/** An event told once, with the events of other stories that tell the same. */
export interface Told<E extends Event = Event> {
  readonly event: E;
  /** One for each other story, best first. */
  readonly also: readonly E[];
}

/** Events of one date at least so like each other (cosine of tf-idf) tell the same. */
const SAME = 0.45;

/** Folds events that tell the same on the same date into the best of them; `events` are best first. */
export function foldDuplicates<E extends Event>(
  events: readonly E[],
  weights: ReadonlyMap<Event, Weights>,
  same = SAME,
): Told<E>[] {
  const groups = new Map<string, { event: E; also: E[] }[]>();
  for (const event of events) {
    const date = `${event.from ?? event.article.published} ${event.to ?? ''}`;
    const tellings = groups.get(date) ?? [];
    groups.set(date, tellings);
    const first = tellings.find((telling) => alike(telling.event, event, weights) >= same);
    if (!first) tellings.push({ event, also: [] });
    else if (![first.event, ...first.also].some(({ article }) => article === event.article))
      first.also.push(event);
  }
  return [...groups.values()].flat();
}

function alike(a: Event, b: Event, weights: ReadonlyMap<Event, Weights>): number {
  if (a.sentence === b.sentence) return 1;
  const [left, right] = [weights.get(a), weights.get(b)];
  return left && right ? likeness(left, right) : 0;
}
