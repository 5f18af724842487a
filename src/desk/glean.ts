import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleFacts } from '../facts/articleFacts.ts';
import { buildFactIndex, type FactIndex } from '../facts/factIndex.ts';
import { factsOf } from '../facts/factsOf.ts';
import type { Article } from '../story/article.ts';
import type { Library } from '../story/library.ts';
import type { StoryEvents } from '../timeline/event.ts';
import { type EventIndex, indexEvents } from '../timeline/eventIndex.ts';
import { eventsOf } from '../timeline/eventsOf.ts';
import { inTurns } from './inTurns.ts';

/** What is drawn from a library's stories beside their passages. */
export interface Gleanings {
  readonly facts: FactIndex;
  readonly events: EventIndex;
}

/** A story that a reload left alone stays the same object, and is not read for facts and events again. */
const knownFacts = new WeakMap<Article, ArticleFacts>();
const knownEvents = new WeakMap<Article, StoryEvents>();

/** Draws the facts from every story; between stories the event loop turns. */
export async function gleanFacts(library: Library): Promise<FactIndex> {
  return buildFactIndex(library, await gleanEach(library, knownFacts, factsOf));
}

/** Draws the events from every story; between stories the event loop turns. */
export async function gleanEvents(library: Library): Promise<EventIndex> {
  return inTurns(indexEvents(await gleanEach(library, knownEvents, eventsOf)));
}

async function gleanEach<Gleaned>(
  { articles }: Library,
  known: WeakMap<Article, Gleaned>,
  read: (article: Article) => Gleaned,
): Promise<Gleaned[]> {
  const gleaned: Gleaned[] = [];
  for (const article of articles.values()) {
    const before = known.get(article);
    const own = before ?? read(article);
    gleaned.push(own);
    if (before) continue;
    known.set(article, own);
    await nextTurn();
  }
  return gleaned;
}
