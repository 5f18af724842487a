import { groupBy } from '../../search/groupBy.ts';
import { type DatedEvent, hasLapsed, newestOf, type StoryEvents } from '../events/event.ts';
import { bestFirst } from './bestFirst.ts';
import type { Judge } from './judge.ts';
import { dateOf, type Evidence, gatherEvidence, weighDate } from './weighDates.ts';

/** A date that stories speak of. */
export interface SpokenDate {
  /** As `dateOf` has it. */
  readonly date: string;
  readonly speaking: readonly DatedEvent[];
  readonly evidence: Evidence;
}

/** So much of its weight keeps a date of which something was only expected, once a newer story could have told what came of it. */
const LAPSED = 0.1;

/** The dates of an archive, the one that matters most first. */
export function* rankDates(
  asked: readonly StoryEvents[],
  judge: Judge,
): Generator<void, SpokenDate[]> {
  const newest = newestOf(asked);
  return bestFirst(
    yield* findDates(asked, judge),
    ({ speaking, evidence }) =>
      weighDate(evidence) * (speaking.every((event) => hasLapsed(event, newest)) ? LAPSED : 1),
  );
}

/** Every date that stories speak of, with what speaks for it. */
export function* findDates(
  asked: readonly StoryEvents[],
  { shareOf }: Judge,
): Generator<void, SpokenDate[]> {
  const articles = asked.map(({ article }) => article);
  const publishedOn = groupBy(articles, ({ published }) => published);
  const events = new Map<string, DatedEvent[]>();
  for (const { dated } of asked) {
    for (const event of dated) {
      const date = dateOf(event);
      const speaking = events.get(date);
      if (speaking) speaking.push(event);
      else events.set(date, [event]);
    }
    yield;
  }
  const dates: SpokenDate[] = [];
  for (const [date, speaking] of events) {
    dates.push({ date, speaking, evidence: gatherEvidence(speaking, publishedOn, shareOf) });
    yield;
  }
  return dates;
}
