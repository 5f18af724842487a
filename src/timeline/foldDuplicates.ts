import type { Event } from './event.ts';
import { type EventTerms, likeness } from './eventTerms.ts';

/** An event told once, with the events of other stories that tell the same. */
export interface Told<E extends Event = Event> {
  readonly event: E;
  /** One for each other story, best first. */
  readonly also: readonly E[];
}

/** Events of one date at least so like each other (cosine of tf-idf) tell the same. */
const SAME = 0.45;
/** Over many stories so like: they are of one subject already. */
const SAME_IN_ARCHIVE = 0.3;
/** Of a date that thousands speak of, so many different tellings are told apart; the rest can only join them. */
const MOST_TELLINGS = 100;

/** Folds events that tell the same into the best of them; all are of one date, best first. */
export function foldDuplicates<E extends Event>(
  events: readonly E[],
  terms: EventTerms,
  many: boolean,
): Told<E>[] {
  const same = many ? SAME_IN_ARCHIVE : SAME;
  const tellings: { readonly event: E; readonly also: E[]; readonly stories: Set<unknown> }[] = [];
  for (const event of events) {
    const first = tellings.find(
      (telling) =>
        telling.event.sentence === event.sentence || likeness(telling.event, event, terms) >= same,
    );
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
