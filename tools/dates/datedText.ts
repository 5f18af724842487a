/** A text with the time expressions that it holds, as TIMEX3 has them. */
export interface DatedText {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly text: string;
  readonly timexes: readonly GoldTimex[];
}

export interface GoldTimex {
  readonly text: string;
  readonly start: number;
  readonly type: string;
  readonly value: string;
}
