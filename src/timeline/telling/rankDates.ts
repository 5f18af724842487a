import { groupBy } from '../../search/groupBy.ts';
import { type DatedEvent, hasLapsed, newestOf, type StoryEvents } from '../events/event.ts';
import { addDays, isDate } from '../time/calendar.ts';
import { bestFirst } from './bestFirst.ts';
import type { Judge } from './judge.ts';
import { dateSpokenOf, type Evidence, gatherEvidence, weighDate } from './weighDates.ts';

/** A date that stories speak of. */
export interface SpokenDate {
  /** As `dateSpokenOf` has it. */
  readonly date: string;
  readonly speaking: readonly DatedEvent[];
  readonly evidence: Evidence;
}

/** So much of its weight keeps a date of which something was only expected, once a newer story could have told what came of it. */
const LAPSED = 0.1;

/**
 * A day keeps half its weight beside one that weighs so much more: what was said on the day after, and days told wrongly
 * by one, are an echo of that.
 */
const OVERSHADOWED = { by: 3, keeps: 0.5 } as const;

/** The dates of an archive, the one that matters most first. */
export function* rankDates(
  asked: readonly StoryEvents[],
  judge: Judge,
): Generator<void, SpokenDate[]> {
  const newest = newestOf(asked);
  const dates = yield* findDates(asked, judge);
  const weights = new Map(
    dates.map(({ date, speaking, evidence }) => [
      date,
      weighDate(evidence) * (speaking.every((event) => hasLapsed(event, newest)) ? LAPSED : 1),
    ]),
  );
  const weightOf = (date: string): number => weights.get(date) ?? 0;
  const isOvershadowed = (date: string): boolean =>
    isDate(date) &&
    [-1, 1].some((step) => weightOf(addDays(date, step)) > OVERSHADOWED.by * weightOf(date));
  return bestFirst(
    dates,
    ({ date }) => weightOf(date) * (isOvershadowed(date) ? OVERSHADOWED.keeps : 1),
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
      const date = dateSpokenOf(event);
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
