import type { Article } from '../../story/article.ts';
import type { DatedEvent } from '../events/event.ts';
import { addDays, daysBetween, type Interval, spanOf } from '../time/calendar.ts';
import { REPORTED_WITHIN } from './weighEvents.ts';

/**
 * What speaks for a date, with its weight on the logarithm of one more than the count. How many stories mention a date
 * carries most of date selection, how many come out on it adds to it (Ghalandari and Ifrim 2020, “Examining the
 * State-of-the-Art in News Timeline Summarization”, after Tran et al. 2013, “Predicting Relevant News Events for Timeline
 * Summaries”); what matters is still spoken of long after (Kessler et al. 2012, “Finding Salient Dates for Building
 * Thematic Timelines”). The weights are rounded, and as good on made-up
 * archives as the middle of those that `npm run learn:dates` finds best.
 */
export const WEIGHTS = {
  /** how many stories speak of it */
  stories: 1.5,
  /** on how many different days they came out */
  days: 1,
  /** how many of them came out more than a week after it: what is soon forgotten mattered less */
  later: 1.5,
  /** how many came out on it or the day after, whether they name it or not */
  published: 1,
  /** how many that came out on it or soon after begin with it, one at most: it was news once, or only said beside */
  lead: 1.5,
} as const;

/** Counts that speak for a date; each story counts by how much it is on the subject, about 1 for most. */
export type Evidence = Readonly<Record<keyof typeof WEIGHTS, number>> & {
  /** How many days lie between it and the nearest story. */
  readonly gap: number;
};

/** Stories that came out more than so many days after a date look back on it. */
const LATER_DAYS = 7;
/** A date that no story came out near to is background: after so many days it counts a third, and ever less. */
const NEAR_DAYS = 30;
const FAR_WEIGHT = 1e-5;

const NOTHING: Evidence = { stories: 0, days: 0, later: 0, published: 0, lead: 0, gap: Infinity };

/** The date that an event speaks of: a day without its time, whether something happened on it or has gone on since. */
export const dateSpokenOf = ({ value }: DatedEvent): string =>
  value.includes('T') ? value.replace(/T[^/]*/g, '') : value;

/**
 * Counts what speaks for a date. What speaks for a month or a year is spread over its days, so that it stands beside
 * a day for no more than one of them: over an archive coarse dates are mostly background.
 *
 * @param events all that speak of the date
 * @param publishedOn the stories of each day
 * @param shareOf how much a story is on the subject, about 1 for most
 */
export function gatherEvidence(
  events: readonly DatedEvent[],
  publishedOn: ReadonlyMap<string, readonly Article[]>,
  shareOf: (article: Article) => number,
): Evidence {
  const [first] = events;
  if (!first) return NOTHING;
  const { from, to } = spanOf(dateSpokenOf(first)) ?? first;
  const stories = [...new Set(events.map(({ article }) => article))];
  const gaps = new Map(
    stories.map(({ published }) => [published, daysFrom({ from, to }, published)]),
  );
  const isLater = ({ published }: Article): boolean =>
    published > to && (gaps.get(published) ?? 0) > LATER_DAYS;
  const reports =
    from === to ? [from, addDays(from, 1)].flatMap((day) => publishedOn.get(day) ?? []) : [];
  const spread = (count: number): number => count / (daysBetween(from, to) + 1);
  const share = (articles: readonly Article[]): number =>
    spread(articles.reduce((sum, article) => sum + shareOf(article), 0));
  const isNews = ({ article, paragraph, status }: DatedEvent): boolean =>
    paragraph.number === 1 &&
    status !== 'expected' &&
    article.published >= from &&
    daysBetween(to, article.published) <= REPORTED_WITHIN;
  const news = new Set(events.filter(isNews).map(({ article }) => article));
  return {
    stories: share(stories),
    days: spread(gaps.size),
    later: share(stories.filter(isLater)),
    published: share(reports),
    lead: from === to ? Math.min(1, share([...news])) : 0,
    gap: Math.min(...gaps.values()),
  };
}

/** How much a date matters over an archive; only to be compared with other dates of the same one. */
export function weighDate(
  evidence: Evidence,
  weights: Readonly<Record<keyof typeof WEIGHTS, number>> = WEIGHTS,
): number {
  let weight = 0;
  for (const feature of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[])
    weight += weights[feature] * Math.log1p(evidence[feature]);
  const nearness = FAR_WEIGHT + (1 - FAR_WEIGHT) * Math.exp(-evidence.gap / NEAR_DAYS);
  return Math.exp(weight) * nearness;
}

/** How many days lie between a date and a day of publication: 0 on the date itself. */
const daysFrom = ({ from, to }: Interval, published: string): number =>
  published < from ? daysBetween(published, from) : Math.max(0, daysBetween(to, published));
