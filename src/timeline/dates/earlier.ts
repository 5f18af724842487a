import type { Timex } from '../time/timex.ts';
import type { Told } from '../time/told.ts';
import { countYears, type YearsNamed } from './tellsHistory.ts';
import { writtenOn } from './writtenOn.ts';

/** What the paragraphs before a text have told of time: all that its own time expressions may count from. */
export interface Earlier {
  /** The day on which the story was written by its dateline; null where none has been met. */
  readonly written: string | null;
  /** How many paragraphs there have been. */
  readonly paragraphs: number;
  /** What they told of time; null where there is none. */
  readonly told: Told | null;
  readonly years: YearsNamed;
}

/** The time expressions of a text, and what it has told of time once they are read. */
export interface TimexesTold {
  readonly timexes: readonly Timex[];
  readonly told: Told;
}

/** A dateline stands in one of so many first paragraphs: a byline may stand before it. */
const DATELINE_WITHIN = 3;

/** What is told before the first paragraph. */
export const NOTHING_EARLIER: Earlier = {
  written: null,
  paragraphs: 0,
  told: null,
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
  { timexes, told }: TimexesTold,
  published: string,
): Earlier => ({
  written: writtenBy(earlier, text, published),
  paragraphs: earlier.paragraphs + 1,
  told,
  years: countYears(timexes, published, earlier.years),
});
