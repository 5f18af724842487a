import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isUnit, PERCENT } from './units.ts';

/** A number with its qualifier and unit, by its words. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** Where the number itself stands. */
  readonly number: number;
  /** What follows and is counted: "of | cocaine", "| mainly British passengers". */
  readonly counted: Range | null;
  /** Whether it is a bare number that counts what the number before it counts: "killing 16 people and injuring | 40". */
  readonly bare: boolean;
}

/** Whether a quantity is money, a share or so much of a unit. */
export const isMeasured = (words: readonly Word[], { from, to }: Quantity): boolean =>
  words
    .slice(from, to)
    .some((word) => PERCENT.test(word.lower) || word.pos === 'SYM' || isUnit(word));
