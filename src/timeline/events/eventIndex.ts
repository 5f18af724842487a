import type { StoryEvents } from './event.ts';
import { type EventTerms, readTerms } from './eventTerms.ts';

/** What happens in some stories, with what is worked out of it once. */
export interface EventIndex {
  readonly stories: readonly StoryEvents[];
  readonly terms: EventTerms;
}

/** Makes the events of stories comparable, a story at a time. */
export function* indexEvents(stories: readonly StoryEvents[]): Generator<void, EventIndex> {
  return { stories, terms: yield* readTerms(stories) };
}
