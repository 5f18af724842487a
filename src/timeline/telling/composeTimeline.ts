import { groupBy } from '../../search/groupBy.ts';
import { type Event, hasLapsed, newestOf, type StoryEvents } from '../events/event.ts';
import type { EventIndex } from '../events/eventIndex.ts';
import { daysBetween } from '../time/calendar.ts';
import { bestFirst } from './bestFirst.ts';
import { foldDuplicates, SAME } from './foldDuplicates.ts';
import { inOrder } from './inOrder.ts';
import { type Judge, judgeOf } from './judge.ts';
import { tellArchive } from './tellArchive.ts';
import type { Telling, Tellings, Timeline } from './timeline.ts';
import { dateSpokenOf } from './weighDates.ts';
import { isInLead, weighManner } from './weighEvents.ts';

/** Up to so many stories a timeline tells all that they date. */
export const FEW_STORIES = 5;

/** What a timeline is asked to tell; all there is unless this says otherwise. */
export interface TimelineOptions {
  /**
   * How much an event is on the topic, from 0, which leaves it out, to 1, which all are unless this says otherwise.
   * Over many stories what is not fully on it makes a date of the topic weightier, but is not told itself.
   */
  readonly relevance?: ((event: Event) => number) | undefined;
  /** Only what lies, at least in part, from this day on and up to that (`YYYY-MM-DD`); reports by their publication. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** At most so many in all: the dated events that matter most, then undated ones. */
  readonly most?: number | undefined;
}

/**
 * Puts the events of stories on one timeline, in steps of a few milliseconds; what several tell alike is told once.
 * Of few stories it tells all, or with `most` the most central; over many it picks the dates that matter
 * (see `tellArchive`), and without a topic tells of what is undated only what stories begin with.
 */
export function* composeTimeline(
  { stories, terms }: EventIndex,
  { relevance: onTopic, from, to, most = Number.POSITIVE_INFINITY }: TimelineOptions = {},
): Generator<void, Timeline> {
  const many = stories.length > FEW_STORIES;
  const relevance = onTopic ?? (() => 1);
  // Of many stories on anything, what has gone on for years tells nothing of a few days.
  const tellsLasting = !many || onTopic !== undefined;
  const isAsked = (event: Event): boolean =>
    overlaps(event, { from, to }, tellsLasting) && relevance(event) > 0;
  const asked: StoryEvents[] = [];
  for (const { article, dated, undated } of stories) {
    const reports = many && !onTopic ? undated.filter(isInLead) : undated;
    const own = { article, dated: dated.filter(isAsked), undated: reports.filter(isAsked) };
    if (own.dated.length + own.undated.length > 0) asked.push(own);
    yield;
  }
  const judge = yield* judgeOf(asked, terms, relevance);
  const tell = many ? tellArchive : tellFew;
  const told = seenFrom(newestOf(stories), inOrder(yield* tell(asked, judge, most)));
  const dates = new Set(
    asked.flatMap(({ dated }) => dated.filter((event) => relevance(event) === 1).map(dateSpokenOf)),
  );
  for (const { event } of told.events) dates.delete(dateSpokenOf(event));
  return { ...told, left: dates.size };
}

/** What is told, seen from the day of the newest story. */
const seenFrom = (newest: string, { events, undated }: Tellings): Tellings => ({
  events: events.map(({ event, also }) => ({
    event: { ...event, lapsed: hasLapsed(event, newest) },
    also,
  })),
  undated,
});

/** All that few stories tell, or the most central of it. */
function* tellFew(
  asked: readonly StoryEvents[],
  judge: Judge,
  most: number,
): Generator<void, Tellings> {
  const dated = yield* foldDates(
    asked.flatMap((story) => story.dated),
    judge,
  );
  const undated = yield* foldDates(
    asked.flatMap((story) => story.undated),
    judge,
  );
  const events = dated.slice(0, most);
  return { events, undated: undated.slice(0, most - events.length) };
}

/** What is told alike of one date, told once; the most central first. */
function* foldDates<E extends Event>(
  events: readonly E[],
  { terms, closenessOf }: Judge,
): Generator<void, Telling<E>[]> {
  const weigh = (event: E): number => closenessOf(event) * weighManner(event);
  const dates = groupBy(
    bestFirst(events, weigh),
    ({ from, to, article }) => `${from ?? article.published} ${to}`,
  );
  const told: Telling<E>[] = [];
  for (const each of dates.values()) told.push(...(yield* foldDuplicates(each, terms, SAME)));
  return bestFirst(told, ({ event }) => weigh(event));
}

/** Whether an event lies in the days asked for; what goes on from before them until after, only where that is told. */
function overlaps(
  event: Event,
  { from, to }: Pick<TimelineOptions, 'from' | 'to'>,
  tellsLasting: boolean,
): boolean {
  if (from === undefined && to === undefined) return true;
  const { published } = event.article;
  const [first, last] = [event.from ?? published, event.to ?? published];
  // Of a few days in it a year tells nothing, nor of one a month, unless it goes on.
  const isOngoing = event.status === 'ongoing';
  const isBeyond =
    from !== undefined && to !== undefined && first < from && (isOngoing || last > to);
  if (isBeyond && !(isOngoing && tellsLasting) && isCoarse(event, daysBetween(from, to)))
    return false;
  return (from === undefined || last >= from) && (to === undefined || first <= to);
}

const COARSE: ReadonlySet<unknown> = new Set(['quarter', 'season', 'year', 'decade', 'century']);
/** Beside fewer days than this a month is long. */
const FEW_DAYS = 4;
const isCoarse = ({ precision }: Event, days: number): boolean =>
  COARSE.has(precision) || (precision === 'month' && days < FEW_DAYS);
