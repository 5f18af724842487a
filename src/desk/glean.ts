import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleFacts } from '../facts/articleFacts.ts';
import { buildFactIndex, type FactIndex } from '../facts/factIndex.ts';
import { factsOf } from '../facts/factsOf.ts';
import type { Article } from '../story/article.ts';
import type { Library } from '../story/library.ts';
import type { StoryEvents } from '../timeline/event.ts';
import { eventsOf } from '../timeline/eventsOf.ts';

/** What is drawn from a library's stories beside their passages. */
export interface Gleanings {
  readonly facts: FactIndex;
  readonly events: readonly StoryEvents[];
}

interface StoryGleanings {
  readonly facts: ArticleFacts;
  readonly events: StoryEvents;
}

/** A story that a reload left alone stays the same object, and is not read for facts and events again. */
const remembered = new WeakMap<Article, StoryGleanings>();

/** Draws facts and events from every story; between stories the event loop turns. */
export async function glean(library: Library): Promise<Gleanings> {
  const stories: StoryGleanings[] = [];
  for (const article of library.articles.values()) {
    let story = remembered.get(article);
    if (!story) {
      story = { facts: factsOf(article), events: eventsOf(article) };
      remembered.set(article, story);
      await nextTurn();
    }
    stories.push(story);
  }
  return {
    facts: await buildFactIndex(
      library,
      stories.map(({ facts }) => facts),
    ),
    events: stories.map(({ events }) => events),
  };
}
