import type { Event } from '../events/event.ts';
import { type EventTerms, likeness } from '../events/eventTerms.ts';
import type { Telling } from './timeline.ts';

/** Events of one date at least so like each other (cosine of tf-idf) tell the same. */
export const SAME = 0.45;
/** Over many stories so like: they are of one subject already. */
export const SAME_IN_ARCHIVE = 0.3;
/** And so like to what a story of the day begins with: it tells more than those that look back on it. */
export const SAME_AS_REPORT = 0.2;
/** Over many stories so many different tellings of a date are told apart; the rest can only join them. */
export const MOST_TELLINGS = 100;

/** Whether two events tell the same: they are of one passage, or at least so much alike. */
export function tellSame(one: Event, other: Event, terms: EventTerms, same: number): boolean {
  return one.sentence === other.sentence || likeness(one, other, terms) >= same;
}

/**
 * Folds events that tell the same into the best of them, an event at a time; best first. Once `most` are told apart,
 * what is like none of them is left out.
 *
 * @param same how like others have to be to the best of them
 */
export function* foldDuplicates<E extends Event>(
  events: readonly E[],
  terms: EventTerms,
  same: number | ((best: E) => number),
  most = Number.POSITIVE_INFINITY,
): Generator<void, Telling<E>[]> {
  const sameAs = typeof same === 'number' ? () => same : same;
  const tellings: { readonly event: E; readonly also: E[]; readonly stories: Set<unknown> }[] = [];
  for (const event of events) {
    yield;
    const first = tellings.find((telling) =>
      tellSame(telling.event, event, terms, sameAs(telling.event)),
    );
    if (!first) {
      if (tellings.length < most)
        tellings.push({ event, also: [], stories: new Set([event.article]) });
    } else if (!first.stories.has(event.article)) {
      first.also.push(event);
      first.stories.add(event.article);
    }
  }
  return tellings.map(({ event, also }) => ({ event, also }));
}
