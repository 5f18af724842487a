import type { Timex } from '../time/timex.ts';
import { type LastTold, lastTold, NOTHING_TOLD } from '../time/told.ts';
import { countYears, type YearsNamed } from './tellsHistory.ts';
import { writtenOn } from './writtenOn.ts';

/** What the paragraphs before a text have told of time: all that its own time expressions may count from. */
export interface Earlier {
  /** The day on which the story was written by its dateline; null where none has been met. */
  readonly written: string | null;
  /** How many paragraphs there have been. */
  readonly paragraphs: number;
  readonly last: LastTold;
  /** The first day of the bygone date that the last of them went on from; null where there is none. */
  readonly bygone: string | null;
  readonly years: YearsNamed;
}

/** A dateline stands in one of so many first paragraphs: a byline may stand before it. */
const DATELINE_WITHIN = 3;

/** What is told before the first paragraph. */
export const NOTHING_EARLIER: Earlier = {
  written: null,
  paragraphs: 0,
  last: NOTHING_TOLD,
  bygone: null,
  years: { bygone: 0, own: 0 },
};

/** The day on which a story was written by the datelines in it so far, this paragraph's among them; null where none is. */
export const writtenBy = (
  { written, paragraphs }: Earlier,
  text: string,
  printed: string,
): string | null => written ?? (paragraphs < DATELINE_WITHIN ? writtenOn(text, printed) : null);

/** What has been told once a paragraph with these time expressions is read, too. */
export const earlierWith = (
  earlier: Earlier,
  text: string,
  { timexes, bygone }: { readonly timexes: readonly Timex[]; readonly bygone: string | null },
  published: string,
): Earlier => ({
  written: writtenBy(earlier, text, published),
  paragraphs: earlier.paragraphs + 1,
  last: lastTold(earlier.last, timexes),
  bygone,
  years: countYears(timexes, published, earlier.years),
});
