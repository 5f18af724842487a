import { finish } from '../../../src/search/steps.ts';
import type { StoryEvents } from '../../../src/timeline/events/event.ts';
import { indexEvents } from '../../../src/timeline/events/eventIndex.ts';
import { eventsOf } from '../../../src/timeline/events/eventsOf.ts';
import {
  composeTimeline,
  type TimelineOptions,
} from '../../../src/timeline/telling/composeTimeline.ts';
import type { Timeline } from '../../../src/timeline/telling/timeline.ts';
import { tellStory } from '../../tellStory.ts';

/** The events of a story that appeared on a day. */
export const tell = (
  id: string,
  published: string,
  ...paragraphs: readonly string[]
): StoryEvents => eventsOf(tellStory(paragraphs, { id, published }));

/** The timeline of these stories. */
export const compose = (stories: readonly StoryEvents[], options?: TimelineOptions): Timeline =>
  finish(composeTimeline(finish(indexEvents(stories)), options));
