import { bestFirst } from './bestFirst.ts';
import type { DatedEvent, Event } from './event.ts';
import type { EventIndex } from './eventIndex.ts';
import { centreOf, likenessTo } from './eventTerms.ts';
import { foldDuplicates, type Told } from './foldDuplicates.ts';
import { groupBy } from './groupBy.ts';
import { pickDates } from './pickDates.ts';
import { dateOf } from './weighDates.ts';
import { weighManner } from './weighEvents.ts';

/** Up to so many stories a timeline tells all that they date. */
export const FEW_STORIES = 5;
/** Over more, it tells so many events unless asked otherwise; journalists' timelines of a crisis run to about 30. */
export const MOST_EVENTS = 40;
/** Over more, it adds so many undated reports. */
export const MOST_UNDATED = 12;
/** So many undated reports are looked at for each that is told, best first. */
const LOOKED_AT = 20;

export interface TimelineOptions {
  /**
   * How much an event is on the topic, from 0, which leaves it out, to 1, which all are unless this says otherwise.
   * Over many stories a date is told only where one of its events is fully on the topic.
   */
  readonly relevance?: ((event: Event) => number) | undefined;
  /** Only what lies, at least in part, from this day on and up to that (`YYYY-MM-DD`); reports by their publication. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** At most so many in all: the dated events that matter most, then undated ones. */
  readonly most?: number | undefined;
}

/** What happened when: the dated events in the order of their dates, the reports in that of their publication. */
export interface Timeline {
  readonly events: readonly Told<DatedEvent>[];
  readonly undated: readonly Told[];
}

/**
 * Puts the events of stories on one timeline; what several tell alike is told once. Of few stories it tells all, or
 * with `most` the most central; over many it picks the dates that matter (see `pickDates`).
 */
export function composeTimeline(
  { stories, terms }: EventIndex,
  { relevance = () => 1, from, to, most }: TimelineOptions = {},
): Timeline {
  const isIn = (event: Event): boolean => overlaps(event, { from, to }) && relevance(event) > 0;
  const dated = stories.flatMap((story) => story.dated.filter(isIn));
  const undated = stories.flatMap((story) => story.undated.filter(isIn));
  const centre = centreOf([...dated, ...undated], terms);
  const closenessOf = (event: Event): number => relevance(event) * likenessTo(centre, event, terms);
  const weigh = (event: Event): number => closenessOf(event) * weighManner(event);
  const many = stories.length > FEW_STORIES;
  const fold = <E extends Event>(events: readonly E[]): Told<E>[] =>
    bestFirst(
      foldByDate(bestFirst(events, weigh), (some) => foldDuplicates(some, terms, many)),
      ({ event }) => weigh(event),
    );

  const events = many
    ? pickDates(onTopic(dated, relevance), { terms, closenessOf, most: most ?? MOST_EVENTS })
    : fold(dated).slice(0, most);
  const room = Math.min(
    many ? MOST_UNDATED : Number.POSITIVE_INFINITY,
    most === undefined ? Number.POSITIVE_INFINITY : most - events.length,
  );
  const looked = many ? bestFirst(undated, closenessOf).slice(0, room * LOOKED_AT) : undated;
  return inOrder(events, fold(looked).slice(0, room));
}

/** Of the dates that any event is fully on the topic of, all events. */
function onTopic(events: readonly DatedEvent[], relevance: (event: Event) => number): DatedEvent[] {
  const dates = new Set(events.filter((event) => relevance(event) === 1).map(dateOf));
  return events.filter((event) => dates.has(dateOf(event)));
}

/** Folds the events of each date by themselves; what is undated has the day of its report. */
function foldByDate<E extends Event>(
  events: readonly E[],
  fold: (events: readonly E[]) => Told<E>[],
): Told<E>[] {
  const dates = groupBy(events, ({ from, to, article }) => `${from ?? article.published} ${to}`);
  return [...dates.values()].flatMap(fold);
}

/** By date, or day of publication; events of one date in the order of their stories and of their places in them. */
function inOrder(events: readonly Told<DatedEvent>[], undated: readonly Told[]): Timeline {
  return {
    events: events.toSorted(
      ({ event: a }, { event: b }) =>
        compare(a.from, b.from) || compare(a.to, b.to) || comparePlaces(a, b),
    ),
    undated: undated.toSorted(
      ({ event: a }, { event: b }) =>
        compare(a.article.published, b.article.published) || comparePlaces(a, b),
    ),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const comparePlaces = (a: Event, b: Event): number =>
  compare(a.article.published, b.article.published) ||
  compare(a.article.id, b.article.id) ||
  a.paragraph.number - b.paragraph.number ||
  a.start - b.start;

function overlaps(event: Event, { from, to }: Pick<TimelineOptions, 'from' | 'to'>): boolean {
  if (from === undefined && to === undefined) return true;
  const { published } = event.article;
  const [first, last] = [event.from ?? published, event.to ?? published];
  return (from === undefined || last >= from) && (to === undefined || first <= to);
}
