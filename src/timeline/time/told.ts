import { isBygone } from './bygone.ts';
import { spanOf } from './calendar.ts';
import type { Tense } from './cues.ts';

/** What a text has told of time so far, which the words that follow count from. */
export interface Told {
  /** The value of the date last spoken of; the day of publication at the start. */
  readonly mentioned: string;
  /** The day last spoken of, `YYYY-MM-DD`; the day of publication at the start. */
  readonly mentionedDay: string;
  /**
   * The day that the text is on, which `the day` is: the last one spoken of that was over and is no background, such as
   * `it had risen on Monday` or `Bush, who spoke on Monday,`; that of publication never is.
   */
  readonly sceneDay: string;
  /**
   * The first day, or time of a day, that the text was on, to which bare times of day come back with each paragraph; null
   * where it has been on none.
   */
  readonly lead: string | null;
  /** Whether this paragraph has told of it. */
  readonly isHere: boolean;
  /** The day in the heading over the text or at the head of its paragraph, of which all its times of day are; null where there is none. */
  readonly headDay: string | null;
  /** The last day spoken of that was over, from which what has happened is counted where a day ahead was told since. */
  readonly pastDay: string;
  /** The quarter last spoken of, `2025-Q3`; null where there is none. */
  readonly quarter: string | null;
  /** The time of day last spoken of, `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTNI`; null once a day without a time is spoken of. */
  readonly mentionedTime: string | null;
  /** Whether the text tells history: see `tellsHistory`. */
  readonly isHistory: boolean;
  /** The latest day told of up to publication; null where there is none. */
  readonly latest: string | null;
  /** Whether a day near publication has been told, as news does. */
  readonly isNews: boolean;
  /**
   * The first day of the bygone date the paragraph goes on from, in whose year later days and months lie;
   * in a history the middle of the bygone date last told, near which they lie.
   */
  readonly bygone: string | null;
  /** Whether it is told of that in the present tense, as chronicles do: `On 13 January 2012 the ship strikes a rock`. */
  readonly isChronicle: boolean;
  /** Whether a chronicle has told of more than one date, so that the next paragraph goes on from it, too. */
  readonly runsOn: boolean;
}

/** What a text that appeared on `published` has told before its first words: nothing. */
export const nothingTold = (published: string): Told => ({
  mentioned: published,
  mentionedDay: published,
  sceneDay: published,
  lead: null,
  isHere: false,
  headDay: null,
  pastDay: published,
  quarter: null,
  mentionedTime: null,
  isHistory: false,
  latest: null,
  isNews: false,
  bygone: null,
  isChronicle: false,
  runsOn: false,
});

/** The day that the text goes on from: the last one told, or the end of a bygone month or year told since. */
export function lastDayTold({ mentioned, mentionedDay, bygone }: Told): string {
  const told = bygone === null ? null : spanOf(mentioned);
  return told !== null && mentionedDay > told.to ? told.to : mentionedDay;
}

/**
 * The day last spoken of, that `the next day` counts from; null where a month, a season or a year told since lies after
 * it, or another time than publication, and its day is not named. What has happened is counted from no day ahead.
 */
export function dayNamed({
  mentioned,
  mentionedDay,
  pastDay,
  tense,
  published,
}: Told & { readonly tense: Tense; readonly published: string }): string | null {
  const told = spanOf(mentioned);
  if (tense === 'past' && mentionedDay > published) return pastDay;
  if (!told || told.precision === 'day') return mentionedDay;
  if (mentionedDay === published) return isBygone(told, published) ? null : mentionedDay;
  return told.from > mentionedDay && told.to < published ? null : mentionedDay;
}
