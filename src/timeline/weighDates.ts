import type { Article } from '../story/article.ts';
import { addDays, daysBetween, type Precision, spanOf } from './calendar.ts';
import type { DatedEvent } from './event.ts';

/**
 * What speaks for a date, each a number of 0 or more, with its weight on the logarithm of one more than it. Counting
 * the stories that mention a date is what carries most of date selection (Ghalandari and Ifrim 2020, “Examining the
 * State-of-the-Art in News Timeline Summarization”, after Tran et al. 2013); chosen by `npm run eval:timeline`.
 */
const WEIGHTS = {
  /** how many stories speak of it, each by how much it is on the subject */
  stories: 1,
  /** on how many different days they came out: what is soon forgotten mattered less */
  days: 1,
  /** how many came out on it or the day after, each by how much it is on the subject */
  published: 0.3,
} as const;
type Feature = keyof typeof WEIGHTS;

/** What a date counts beside a day: over an archive a coarse one is mostly background. */
const PRECISION_WEIGHTS: Readonly<Record<Precision, number>> = {
  day: 1,
  week: 0.3,
  month: 0.03,
  season: 0.01,
  quarter: 0.01,
  year: 0.001,
  decade: 0.0001,
  century: 0.0001,
};
/** A date that no story came out near to is background: after so many days it counts a third, and ever less. */
const NEAR_DAYS = 60;
const FAR_WEIGHT = 0.001;

/** The date that an event speaks of: a day without its time, whether something happened on it or has gone on since. */
export const dateOf = ({ value }: DatedEvent): string =>
  value.includes('T') ? value.replace(/T[^/]*/g, '') : value;

/**
 * How much a date matters over an archive.
 *
 * @param events all that speak of the date
 * @param publishedOn the stories of each day
 * @param shareOf how much a story is on the subject, about 1 for most
 */
export function weighDate(
  events: readonly DatedEvent[],
  publishedOn: ReadonlyMap<string, readonly Article[]>,
  shareOf: (article: Article) => number,
): number {
  const [first] = events;
  if (!first) return 0;
  const share = (articles: Iterable<Article>): number => {
    let sum = 0;
    for (const article of articles) sum += shareOf(article);
    return sum;
  };
  const stories = new Set(events.map(({ article }) => article));
  const reports =
    first.precision === 'day'
      ? [first.from, addDays(first.from, 1)].flatMap((day) => publishedOn.get(day) ?? [])
      : [];
  const days = new Set([...stories].map(({ published }) => published));
  const features: Readonly<Record<Feature, number>> = {
    stories: share(stories),
    published: share(reports),
    days: days.size,
  };
  let weight = 0;
  for (const feature of Object.keys(WEIGHTS) as Feature[])
    weight += WEIGHTS[feature] * Math.log1p(features[feature]);
  return Math.exp(weight) * PRECISION_WEIGHTS[first.precision] * nearness(dateOf(first), days);
}

/** How near to the date the nearest story came out, from 1 on the date itself down to `FAR_WEIGHT`. */
function nearness(date: string, published: ReadonlySet<string>): number {
  const span = spanOf(date);
  if (!span) return FAR_WEIGHT;
  const gaps = Array.from(published, (day) =>
    day < span.from ? daysBetween(day, span.from) : Math.max(0, daysBetween(span.to, day)),
  );
  return FAR_WEIGHT + (1 - FAR_WEIGHT) * Math.exp(-Math.min(...gaps) / NEAR_DAYS);
}
