import type { Article } from '../../story/article.ts';
import type { Event, StoryEvents } from '../events/event.ts';
import { centreOf, type EventTerms, likenessTo } from '../events/eventTerms.ts';

/** What events and stories are judged by. */
export interface Judge {
  readonly terms: EventTerms;
  /** How much an event is on the topic, up to 1. */
  readonly relevance: (event: Event) => number;
  /** How near its words are to the middle of all that is asked for, more where it is on the topic. */
  readonly closenessOf: (event: Event) => number;
  /** How much a story is on the subject: the mean closeness of its events, against that of all stories. */
  readonly shareOf: (article: Article) => number;
}

/** Finds the middle of all that is asked for, and how near each event and story is to it, a story at a time. */
export function* judgeOf(
  asked: readonly StoryEvents[],
  terms: EventTerms,
  relevance: (event: Event) => number,
): Generator<void, Judge> {
  const centre = yield* centreOf(eventsIn(asked), terms);
  const closeness = new Map<Event, number>();
  const shares = new Map<Article, number>();
  let total = 0;
  for (const { article, dated, undated } of asked) {
    let sum = 0;
    for (const event of [...dated, ...undated]) {
      const close = relevance(event) * likenessTo(centre, event, terms);
      closeness.set(event, close);
      sum += close;
    }
    const share = sum / (dated.length + undated.length || 1);
    shares.set(article, share);
    total += share;
    yield;
  }
  const mean = total / shares.size || 1;
  return {
    terms,
    relevance,
    closenessOf: (event) => closeness.get(event) ?? 0,
    shareOf: (article) => (shares.get(article) ?? 0) / mean,
  };
}

function* eventsIn(stories: readonly StoryEvents[]): Generator<Event> {
  for (const { dated, undated } of stories) {
    yield* dated;
    yield* undated;
  }
}
