import { inTurns } from '../search/steps.ts';
import type { Library } from '../story/library.ts';
import { type EventIndex, indexEvents } from '../timeline/events/eventIndex.ts';
import { readEvents } from '../timeline/events/eventsOf.ts';
import { gleaner } from './gleanEach.ts';

const readEach = gleaner(readEvents);

/** Draws the events from every story; between paragraphs the event loop may turn. */
export async function gleanEvents(library: Library): Promise<EventIndex> {
  return inTurns(indexEvents(await readEach(library)));
}
