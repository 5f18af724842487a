import type { Timex } from '../time/timex.ts';
import { type LastTold, lastTold, NOTHING_TOLD } from '../time/told.ts';
import { countYears, type YearsNamed } from './tellsHistory.ts';
import { writtenOn } from './writtenOn.ts';

/** What the paragraphs before a text have told of time: all that its own time expressions may count from. */
export interface Earlier {
  /** The day on which the story was written by its dateline; null before its first paragraph. */
  readonly written: string | null;
  readonly last: LastTold;
  readonly years: YearsNamed;
}

/** What is told before the first paragraph. */
export const NOTHING_EARLIER: Earlier = {
  written: null,
  last: NOTHING_TOLD,
  years: { bygone: 0, own: 0 },
};

/** What has been told once a paragraph with these time expressions is read, too. */
export const earlierWith = (
  { written, last, years }: Earlier,
  text: string,
  timexes: readonly Timex[],
  published: string,
): Earlier => ({
  written: written ?? writtenOn(text, published),
  last: lastTold(last, timexes),
  years: countYears(timexes, published, years),
});
