import type { Timeline } from '../../src/timeline/telling/timeline.ts';

/** The days that matter, with every sentence that tells what happened on each; none where that is not known. */
export type Truth = ReadonlyMap<string, ReadonlySet<string>>;

/** How the entries of a timeline stand to the days that matter. */
export interface TimelineScore {
  readonly f1: number;
  /** Entries on days that matter, those of them that tell what happened, and those that tell it once more. */
  readonly right: number;
  readonly said: number;
  readonly twice: number;
  /** Entries on a month, a year or the like. */
  readonly coarse: number;
}

/** Scores the dated entries of a timeline against the days that matter. */
export function scoreTimeline({ events }: Timeline, truth: Truth): TimelineScore {
  const entries = events.map(({ event }) => ({ event, day: event.value.slice(0, 10) }));
  const right = entries.filter(({ day }) => truth.has(day));
  const said = right.filter(({ event, day }) =>
    [...(truth.get(day) ?? [])].some((sentence) => sentence.includes(event.text)),
  );
  return {
    f1: scoreDates(
      entries.map(({ day }) => day),
      truth,
    ),
    right: right.length,
    said: said.length,
    twice: said.length - new Set(said.map(({ day }) => day)).size,
    coarse: events.filter(({ event }) => event.precision !== 'day').length,
  };
}

/** The F1 of days picked: what is picked twice counts as wrong. */
export function scoreDates(days: readonly string[], truth: Truth): number {
  const right = new Set(days.filter((day) => truth.has(day))).size;
  return (2 * right) / (days.length + truth.size || 1);
}
