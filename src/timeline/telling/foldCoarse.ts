import type { DatedEvent } from '../events/event.ts';
import type { EventTerms } from '../events/eventTerms.ts';
import { SAME_IN_ARCHIVE, tellSame } from './foldDuplicates.ts';
import type { Telling } from './timeline.ts';

/**
 * Of what is told of a month or a year and of a day in it alike, the two as one, told of the day: `They collided on 9
 * July`, and beside it `the collision of July 2024`. Null where they do not tell the same.
 */
export function foldCoarse(
  one: Telling<DatedEvent>,
  other: Telling<DatedEvent>,
  terms: EventTerms,
): Telling<DatedEvent> | null {
  const [fine, coarse] = isWithin(one.event, other.event) ? [one, other] : [other, one];
  if (!isWithin(fine.event, coarse.event)) return null;
  if (!tellSame(fine.event, coarse.event, terms, SAME_IN_ARCHIVE)) return null;
  const stories = new Set([fine.event.article]);
  const also = [...fine.also, coarse.event, ...coarse.also].filter(
    ({ article }) => !stories.has(article) && stories.add(article),
  );
  return { event: fine.event, also };
}

/** Whether one date lies in another that is longer, and both are of what has been, or of what may come. */
const isWithin = (one: DatedEvent, other: DatedEvent): boolean =>
  other.from <= one.from &&
  one.to <= other.to &&
  (other.from < one.from || one.to < other.to) &&
  one.status === other.status;
