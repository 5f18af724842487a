import type { Event } from './event.ts';
import { type EventTerms, likeness } from './eventTerms.ts';
import type { Told } from './timeline.ts';

/** Events of one date at least so like each other (cosine of tf-idf) tell the same. */
export const SAME = 0.45;
/** Over many stories so like: they are of one subject already. */
export const SAME_IN_ARCHIVE = 0.3;
/** Of a date that thousands speak of, so many different tellings are told apart; the rest can only join them. */
const MOST_TELLINGS = 100;

/** Whether two events tell the same: they are of one passage, or at least so much alike. */
export function tellSame(one: Event, other: Event, terms: EventTerms, same: number): boolean {
  return one.sentence === other.sentence || likeness(one, other, terms) >= same;
}

/** Folds events that tell the same into the best of them, an event at a time; best first. */
export function* foldDuplicates<E extends Event>(
  events: readonly E[],
  terms: EventTerms,
  same: number,
): Generator<void, Told<E>[]> {
  const tellings: { readonly event: E; readonly also: E[]; readonly stories: Set<unknown> }[] = [];
  for (const event of events) {
    yield;
    const first = tellings.find((telling) => tellSame(telling.event, event, terms, same));
    if (!first) {
      if (tellings.length < MOST_TELLINGS)
        tellings.push({ event, also: [], stories: new Set([event.article]) });
    } else if (!first.stories.has(event.article)) {
      first.also.push(event);
      first.stories.add(event.article);
    }
  }
  return tellings.map(({ event, also }) => ({ event, also }));
}
