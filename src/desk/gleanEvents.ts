import type { Article } from '../story/article.ts';
import type { Library } from '../story/library.ts';
import type { StoryEvents } from '../timeline/event.ts';
import { type EventIndex, indexEvents } from '../timeline/eventIndex.ts';
import { eventsOf } from '../timeline/eventsOf.ts';
import { gleanEach } from './gleanEach.ts';
import { inTurns } from './inTurns.ts';

const known = new WeakMap<Article, StoryEvents>();

/** Draws the events from every story; between stories the event loop turns. */
export async function gleanEvents(library: Library): Promise<EventIndex> {
  return inTurns(indexEvents(await gleanEach(library, known, eventsOf)));
}
