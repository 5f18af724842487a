import type { DatedEvent } from '../events/event.ts';
import { centreOf, likenessTo } from '../events/eventTerms.ts';
import { bestFirst } from './bestFirst.ts';
import {
  foldDuplicates,
  MOST_TELLINGS,
  SAME_AS_REPORT,
  SAME_IN_ARCHIVE,
} from './foldDuplicates.ts';
import type { Judge } from './judge.ts';
import type { Telling } from './timeline.ts';
import { isFirstReport, weighManner } from './weighEvents.ts';

/** What was expected of a date counts so much once a story tells what came of it. */
const FORESEEN = 0.05;

/**
 * What happened on a date, best told first: near the middle of all that is said on it, and told by many and for long.
 * Once a story tells what came of it, what others had expected only stands beside that.
 *
 * @param events what speaks of the date, and is on it
 */
export function* tellDate(
  events: readonly DatedEvent[],
  { terms, closenessOf }: Judge,
): Generator<void, Telling<DatedEvent>[]> {
  const centre = yield* centreOf(events, terms);
  const isOver = events.some(({ status }) => status !== 'expected');
  const weights = new Map<DatedEvent, number>();
  for (const event of events) {
    const foreseen = isOver && event.status === 'expected' ? FORESEEN : 1;
    const central = closenessOf(event) * likenessTo(centre, event, terms);
    weights.set(event, central * weighManner(event) * foreseen);
    yield;
  }
  const weigh = (event: DatedEvent): number => weights.get(event) ?? 0;
  const best = bestFirst(events, weigh);
  // Those that look back on the day are held against what its own stories begin with, and not the other way round.
  const inTurn = [...best.filter(isFirstReport), ...best.filter((event) => !isFirstReport(event))];
  const folded = yield* foldDuplicates(
    inTurn,
    terms,
    (event) => (isFirstReport(event) ? SAME_AS_REPORT : SAME_IN_ARCHIVE),
    MOST_TELLINGS,
  );
  const tellings = isOver ? folded.filter(({ event }) => event.status !== 'expected') : folded;
  return bestFirst(tellings, (telling) => weigh(telling.event) * backing(telling));
}

/** How much of the news told the same once it was so, and for how long: its stories by their days. */
function backing({ event, also }: Telling<DatedEvent>): number {
  const told = [event, ...also.filter(({ status }) => status === event.status)];
  const days = new Set(told.map(({ article }) => article.published));
  return told.length * days.size;
}
