import type { Interval } from './calendar.ts';
import type { DatedEvent, Event, StoryEvents } from './event.ts';
import { foldDuplicates, type Told } from './foldDuplicates.ts';
import { weigh } from './likeness.ts';
import { pickEvents } from './pickEvents.ts';
import { weighEvents } from './weighEvents.ts';

/** Up to so many stories a timeline tells all that they date. */
export const FEW_STORIES = 5;
/** Over more, it tells so many events unless asked otherwise; journalists' timelines of a crisis run to about 30. */
export const MOST_EVENTS = 40;
/** Over more, it adds so many undated reports. */
export const MOST_UNDATED = 12;
/** Over many stories, sentences on one date at least so alike are one event: they are of one subject already. */
const SAME_IN_ARCHIVE = 0.3;

export interface TimelineOptions {
  /** Whether an event is on the topic; all are unless this says otherwise. */
  readonly keep?: ((event: Event) => boolean) | undefined;
  /** How much an event is to the point, above 0; 1 unless this says otherwise. */
  readonly relevance?: ((event: Event) => number) | undefined;
  /** Only what lies, at least in part, from this day on and up to that (`YYYY-MM-DD`); reports by their publication. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** At most so many dated events: those of the dates that matter most. */
  readonly most?: number | undefined;
}

/** What happened when: the dated events in the order of their dates, the reports in that of their publication. */
export interface Timeline {
  readonly events: readonly Told<DatedEvent>[];
  readonly undated: readonly Told[];
}

/**
 * Puts the events of stories on one timeline. What several stories tell alike is told once; over many stories, or
 * with `most`, only the dates that matter are kept (see `weighDates`), each told by its most central sentence.
 */
export function composeTimeline(
  stories: readonly StoryEvents[],
  { keep = () => true, relevance = () => 1, from, to, most }: TimelineOptions = {},
): Timeline {
  const kept = stories.map(({ dated, undated }) => ({
    dated: dated.filter((event) => overlaps(event, { from, to }) && keep(event)),
    undated: undated.filter((event) => overlaps(reported(event), { from, to }) && keep(event)),
  }));
  const dated = kept.flatMap((story) => story.dated);
  const undated = kept.flatMap((story) => story.undated);
  const many = stories.length > FEW_STORIES;
  const order = new Map<Event, number>(
    [...dated, ...undated].map((event, place) => [event, place]),
  );
  const inStoryOrder = (a: Told, b: Told): number =>
    (order.get(a.event) ?? 0) - (order.get(b.event) ?? 0);

  const weights = weigh([...dated, ...undated]);
  const central = weighEvents([...dated, ...undated], weights, relevance);
  const best = <E extends Event>(events: readonly E[]): E[] =>
    events.toSorted((a, b) => (central.get(b) ?? 0) - (central.get(a) ?? 0));

  const same = many ? SAME_IN_ARCHIVE : undefined;
  const told = foldDuplicates(best(dated), weights, same);
  const limit = most ?? (many ? MOST_EVENTS : Number.POSITIVE_INFINITY);
  const events = many || told.length > limit ? pickEvents(told, dated, central, limit) : told;
  const reports = foldDuplicates(best(undated), weights, same);
  return {
    events: events.toSorted(
      (a, b) =>
        compare(a.event.from, b.event.from) ||
        compare(a.event.to, b.event.to) ||
        inStoryOrder(a, b),
    ),
    undated: (many ? reports.slice(0, Math.min(limit, MOST_UNDATED)) : reports).toSorted(
      (a, b) => compare(a.event.article.published, b.event.article.published) || inStoryOrder(a, b),
    ),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const reported = ({ article }: Event): Interval => ({
  from: article.published,
  to: article.published,
});

function overlaps(
  event: Interval,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): boolean {
  return (from === undefined || event.to >= from) && (to === undefined || event.from <= to);
}
