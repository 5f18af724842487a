import type { Timex } from '../time/timex.ts';
import { type LastTold, lastTold, NOTHING_TOLD } from '../time/told.ts';
import { countYears, type YearsNamed } from './tellsHistory.ts';

/** What the paragraphs before a text have told of time: all that its own time expressions may count from. */
export interface Earlier {
  readonly last: LastTold;
  readonly years: YearsNamed;
}

/** What is told before the first paragraph. */
export const NOTHING_EARLIER: Earlier = { last: NOTHING_TOLD, years: { bygone: 0, own: 0 } };

/** What has been told once a paragraph with these time expressions is read, too. */
export const earlierWith = (
  { last, years }: Earlier,
  timexes: readonly Timex[],
  published: string,
): Earlier => ({ last: lastTold(last, timexes), years: countYears(timexes, published, years) });
