import type { Event, StoryEvents } from '../events/event.ts';
import { bestFirst } from './bestFirst.ts';
import { foldDuplicates, SAME, SAME_IN_ARCHIVE, tellSame } from './foldDuplicates.ts';
import type { Judge } from './judge.ts';
import { pickDates } from './pickDates.ts';
import type { Telling, Tellings } from './timeline.ts';
import { weighManner } from './weighEvents.ts';

/** Over many stories so many dates are told unless asked otherwise; journalists' timelines of a crisis run to about 30. */
const MOST_EVENTS = 30;
/** So many undated reports are added where there is room. */
const MOST_UNDATED = 6;
/** So many of them are looked at for each that is told, the most central first. */
const LOOKED_AT = 20;

/** The dates that matter most over many stories, `most` of them at most, and then what is reported without a date. */
export function* tellArchive(
  asked: readonly StoryEvents[],
  judge: Judge,
  most: number,
): Generator<void, Tellings> {
  const events = yield* pickDates(asked, judge, Number.isFinite(most) ? most : MOST_EVENTS);
  const room = Math.min(MOST_UNDATED, most - events.length);
  const folded = yield* foldReports(asked, judge, room * LOOKED_AT);
  const reports = folded.filter(
    (report) =>
      !events.some(({ event }) => tellSame(event, report.event, judge.terms, SAME_IN_ARCHIVE)),
  );
  return { events, undated: reports.slice(0, room) };
}

/** What is reported without a date, told once however many days report it. */
function* foldReports(
  asked: readonly StoryEvents[],
  { terms, closenessOf, relevance }: Judge,
  looked: number,
): Generator<void, Telling[]> {
  const onTopic = asked.flatMap(({ undated }) => undated.filter((event) => relevance(event) === 1));
  const central = bestFirst(onTopic, closenessOf).slice(0, looked);
  const weigh = (event: Event): number => closenessOf(event) * weighManner(event);
  return yield* foldDuplicates(bestFirst(central, weigh), terms, SAME);
}
