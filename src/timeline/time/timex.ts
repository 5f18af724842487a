import type { Span } from '../../story/article.ts';
import type { Precision } from './calendar.ts';

/** The four kinds of time expression of TIMEX3. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/**
 * A time expression in a text, as TIMEX3 has it
 * (Pustejovsky et al., TimeML Annotation Guidelines 1.2.1; values after ISO 8601).
 */
export interface Timex extends Span {
  readonly text: string;
  readonly type: TimexType;
  /**
   * `2025-07-06`, `2025-W27`, `2025-07`, `2025-FA`, `2025-Q3`, `2025`, `202` (a decade), `20` (a century),
   * `2025-07-06T09:30`, `2025-07-06TMO`, two of them parted by `/` for a range,
   * `BC0431` and `BC04` before our era, `XXXX-WXX-5` for any Friday, `TNI` for any night,
   * `P3W` for a duration, and `PAST_REF`, `PRESENT_REF`, `FUTURE_REF` for what is vague.
   */
  readonly value: string;
  /** The first and the last day it spans, `YYYY-MM-DD`; null for what is vague, a duration or a set. */
  readonly from: string | null;
  readonly to: string | null;
  /** Null where `from` is; a time of day has the precision of its day. */
  readonly precision: Precision | null;
}

/** A time expression that spans days. */
export interface SpannedTimex extends Timex {
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
}

/** Whether a time expression spans days, and is not vague, a duration or a set. */
export const isSpanned = (timex: Timex): timex is SpannedTimex => timex.from !== null;
