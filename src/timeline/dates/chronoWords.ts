import type { Reading } from '../phrases/phrase.ts';

/** The words that chrono took for a date, and those around them. */
export interface Words {
  readonly text: string;
  readonly before: string;
  /** What follows the first `end` characters of the expression. */
  readonly after: (end: number) => string;
}

/** What makes of figures before it an hour: `September, 3-7 | p.m.`, `June 3 - 7 | p.m.` */
export const HOURS_FOLLOW = /^\s*[ap]\.?m\b/i;

/** A reading, and the words it is of where they are not all that chrono took. */
export interface Read {
  readonly reading: Reading;
  readonly text?: string;
}
