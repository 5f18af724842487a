import { bestFirst } from './bestFirst.ts';
import type { DatedEvent, Event } from './event.ts';
import { foldDuplicates, SAME, SAME_IN_ARCHIVE, tellSame } from './foldDuplicates.ts';
import type { Asked, Judge } from './judge.ts';
import { pickDates } from './pickDates.ts';
import type { Timeline, Told } from './timeline.ts';
import { dateOf } from './weighDates.ts';
import { isInLead, weighManner } from './weighEvents.ts';

/** Over many stories so many dates are told unless asked otherwise; journalists' timelines of a crisis run to about 30. */
export const MOST_EVENTS = 40;
/** So many undated reports are added where there is room, of what stories begin with. */
export const MOST_UNDATED = 12;
/** So many of them are looked at for each that is told, the most central first. */
const LOOKED_AT = 20;

/** The dates that matter most over many stories, `most` of them at most, and then what is reported without a date. */
export function tellArchive({ dated, undated }: Asked, judge: Judge, most: number): Timeline {
  const events = pickDates(
    onTopic(dated, judge),
    judge,
    Number.isFinite(most) ? most : MOST_EVENTS,
  );
  const room = Math.min(MOST_UNDATED, most - events.length);
  const reports = foldReports(undated, judge, room * LOOKED_AT).filter(
    (report) =>
      !events.some(({ event }) => tellSame(event, report.event, judge.terms, SAME_IN_ARCHIVE)),
  );
  return { events, undated: reports.slice(0, room) };
}

/** Of the dates that any event is fully on the topic of, all events. */
function onTopic(events: readonly DatedEvent[], { relevance }: Judge): readonly DatedEvent[] {
  if (events.every((event) => relevance(event) === 1)) return events;
  const dates = new Set(events.filter((event) => relevance(event) === 1).map(dateOf));
  return events.filter((event) => dates.has(dateOf(event)));
}

/** What stories begin with and do not date, told once however many days report it. */
function foldReports(
  events: readonly Event[],
  { terms, closenessOf }: Judge,
  looked: number,
): Told[] {
  const central = bestFirst(events.filter(isInLead), closenessOf).slice(0, looked);
  const weigh = (event: Event): number => closenessOf(event) * weighManner(event);
  return foldDuplicates(bestFirst(central, weigh), terms, SAME);
}
