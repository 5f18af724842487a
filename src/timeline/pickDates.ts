import type { Article } from '../story/article.ts';
import { bestFirst } from './bestFirst.ts';
import type { DatedEvent, Event } from './event.ts';
import { centreOf, type EventTerms, likenessTo } from './eventTerms.ts';
import { foldDuplicates, SAME_IN_ARCHIVE } from './foldDuplicates.ts';
import { groupBy } from './groupBy.ts';
import type { Judge } from './judge.ts';
import type { Told } from './timeline.ts';
import { dateOf, weighDate } from './weighDates.ts';
import { weighManner } from './weighEvents.ts';

/** What was expected of a date counts so much once a story tells what came of it. */
const FORESEEN = 0.2;

/**
 * The dates of an archive that matter most, each told by the passage that tells it best and no passage twice;
 * then, where there is room, further tellings of the same dates.
 */
export function pickDates(
  events: readonly DatedEvent[],
  { terms, closenessOf, relevance }: Judge,
  most: number,
): Told<DatedEvent>[] {
  const isOnTopic = (event: Event): boolean => relevance(event) === 1;
  const shareOf = shareOfStories(events, closenessOf);
  const publishedOn = groupBy(new Set(events.map(({ article }) => article)), (a) => a.published);
  const dates = bestFirst(groupBy(events, dateOf).values(), (speaking) =>
    weighDate(speaking, publishedOn, shareOf),
  );

  const passages = new Set<Event['sentence']>();
  const picked: Told<DatedEvent>[] = [];
  const spare: Told<DatedEvent>[] = [];
  for (const speaking of dates) {
    if (picked.length >= most) break;
    const tellings = tellDate(speaking.filter(isOnTopic), terms, closenessOf);
    const best = tellings.findIndex(({ event }) => !passages.has(event.sentence));
    const telling = tellings[best];
    if (!telling) continue;
    picked.push(telling);
    passages.add(telling.event.sentence);
    spare.push(...tellings.slice(best + 1));
  }
  for (const telling of spare) {
    if (picked.length >= most) break;
    if (passages.has(telling.event.sentence)) continue;
    picked.push(telling);
    passages.add(telling.event.sentence);
  }
  return picked;
}

/** What happened on a date, best told first: near the middle of all that is said on it, and told by many and for long. */
function tellDate(
  events: readonly DatedEvent[],
  terms: EventTerms,
  closenessOf: (event: Event) => number,
): Told<DatedEvent>[] {
  const centre = centreOf(events, terms);
  const isOver = events.some(({ status }) => status !== 'expected');
  const weights = new Map<DatedEvent, number>();
  for (const event of events) {
    const foreseen = isOver && event.status === 'expected' ? FORESEEN : 1;
    const central = closenessOf(event) * likenessTo(centre, event, terms);
    weights.set(event, central * weighManner(event) * foreseen);
  }
  const weigh = (event: DatedEvent): number => weights.get(event) ?? 0;
  const tellings = foldDuplicates(bestFirst(events, weigh), terms, SAME_IN_ARCHIVE);
  return bestFirst(tellings, (telling) => weigh(telling.event) * backing(telling));
}

/** How much of the news told the same, and for how long: the geometric mean of its stories and of their days. */
function backing({ event, also }: Told<DatedEvent>): number {
  const days = new Set([event, ...also].map(({ article }) => article.published));
  return Math.sqrt((1 + also.length) * days.size);
}

/** How much each story is on the subject: the mean closeness of its events, against that of all stories. */
function shareOfStories(
  events: readonly DatedEvent[],
  closenessOf: (event: Event) => number,
): (article: Article) => number {
  const shares = new Map<Article, number>();
  for (const [article, own] of groupBy(events, ({ article }) => article))
    shares.set(article, own.reduce((sum, event) => sum + closenessOf(event), 0) / own.length);
  const mean = [...shares.values()].reduce((sum, share) => sum + share, 0) / shares.size || 1;
  return (article) => (shares.get(article) ?? 0) / mean;
}
