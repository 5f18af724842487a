/** A text with the time expressions that it holds, as TIMEX3 has them. */
export interface DatedText {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly text: string;
  readonly timexes: readonly GoldTimex[];
}

/** A time expression of a text: its words, where they start, its TIMEX3 type and value. */
export interface GoldTimex {
  readonly text: string;
  readonly start: number;
  readonly type: string;
  readonly value: string;
}
