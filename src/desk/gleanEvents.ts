import { inTurns } from '../search/steps.ts';
import type { Article } from '../story/article.ts';
import type { Library } from '../story/library.ts';
import type { StoryEvents } from '../timeline/events/event.ts';
import { type EventIndex, indexEvents } from '../timeline/events/eventIndex.ts';
import { readEvents } from '../timeline/events/eventsOf.ts';
import { gleanEach } from './gleanEach.ts';

const known = new WeakMap<Article, StoryEvents>();

/** Draws the events from every story; between paragraphs the event loop may turn. */
export async function gleanEvents(library: Library): Promise<EventIndex> {
  const stories = await gleanEach(library, known, (article) => inTurns(readEvents(article)));
  return inTurns(indexEvents(stories));
}
