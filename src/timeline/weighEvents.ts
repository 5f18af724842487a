import { daysBetween } from './calendar.ts';
import type { DatedEvent, Event } from './event.ts';
import { centreOf, likeness, type Weights } from './likeness.ts';

/** A story is surest of what lies near its publication; after so many days the odds have fallen by a third. */
const NEAR_DAYS = 10;
/** What a date said by a story long after still counts. */
const FAR_WEIGHT = 0.5;
/** What a coarse date counts beside a day: over an archive it is mostly background. */
const COARSE_WEIGHT = 0.15;
/** What a story says at once counts more than what it adds. */
const LEAD_PARAGRAPHS = 2;
const LEAD_WEIGHT = 1.5;
/** A story published on a date, or the day after, speaks for that date even where it does not name it. */
const PUBLICATION_WEIGHT = 0.2;

/** How central each event is to all of them: its likeness to their middle, more in a story's lead. */
export function weighEvents(
  events: readonly Event[],
  weights: ReadonlyMap<Event, Weights>,
  relevance: (event: Event) => number,
): ReadonlyMap<Event, number> {
  const centre = centreOf(weights.values());
  return new Map(
    events.map((event) => {
      const own = weights.get(event);
      const lead = event.paragraph.number <= LEAD_PARAGRAPHS ? LEAD_WEIGHT : 1;
      return [event, (own ? likeness(own, centre) : 0) * lead * relevance(event)];
    }),
  );
}

/**
 * How much each date matters, by its first and last day: over the stories that speak of it, how central the best
 * sentence is and how near to its publication; and how many stories came out on it. Counting the mentions of a date
 * and the publications on it are the two measures that Ghalandari and Ifrim (2020, “Examining the State-of-the-Art in
 * News Timeline Summarization”) find to carry most of date selection.
 */
export function weighDates(
  events: readonly DatedEvent[],
  central: ReadonlyMap<Event, number>,
): ReadonlyMap<string, number> {
  const stories = new Map<string, Map<string, number>>();
  const published = new Map<string, Set<string>>();
  for (const event of events) {
    const { article } = event;
    const best = stories.get(dateKey(event)) ?? new Map<string, number>();
    stories.set(dateKey(event), best);
    const weight =
      (central.get(event) ?? 0) * nearness(event) * (event.precision === 'day' ? 1 : COARSE_WEIGHT);
    best.set(article.id, Math.max(best.get(article.id) ?? 0, weight));
    const day = published.get(article.published) ?? new Set();
    published.set(article.published, day.add(article.id));
  }
  const mean = [...central.values()].reduce((sum, weight) => sum + weight, 0) / (central.size || 1);
  const dates = new Map<string, number>();
  for (const event of events) {
    const key = dateKey(event);
    if (dates.has(key)) continue;
    const spoken = [...(stories.get(key)?.values() ?? [])].reduce((sum, weight) => sum + weight, 0);
    const reported = event.precision === 'day' ? reportsOn(event.from, published) : 0;
    dates.set(key, spoken + PUBLICATION_WEIGHT * mean * reported);
  }
  return dates;
}

/** The days that an event spans, as the key of `weighDates`. */
export const dateKey = ({ from, to }: DatedEvent): string => `${from} ${to}`;

function nearness({ from, to, article }: DatedEvent): number {
  const gap =
    to < article.published
      ? daysBetween(to, article.published)
      : Math.max(0, daysBetween(article.published, from));
  return FAR_WEIGHT + (1 - FAR_WEIGHT) * Math.exp(-gap / NEAR_DAYS);
}

function reportsOn(date: string, published: ReadonlyMap<string, ReadonlySet<string>>): number {
  let reports = 0;
  for (const [day, articles] of published) {
    const late = daysBetween(date, day);
    if (late === 0 || late === 1) reports += articles.size;
  }
  return reports;
}
