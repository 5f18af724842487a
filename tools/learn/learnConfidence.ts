import { descend, spreads } from './descend.ts';

/** What was seen of one question, and whether its first hit was right; weighed among the others. */
export interface Outcome {
  readonly row: Float64Array;
  readonly isRight: boolean;
  readonly weight: number;
}

const RESTRAINT = 1e-4;

/** Learns a logistic regression; the last weight is the base. */
export function learnConfidence(outcomes: readonly Outcome[], size: number): number[] {
  const spread = spreads(
    outcomes.map(({ row }) => row),
    size,
  );
  const scaled = outcomes.map(({ row, ...rest }) => ({
    ...rest,
    row: row.map((value, at) => value / (spread[at] ?? 1)),
  }));
  const all = outcomes.reduce((sum, { weight }) => sum + weight, 0);
  const weights = descend(
    size + 1,
    (current, gradient) => {
      for (const { row, isRight, weight } of scaled) {
        let sum = current[size] ?? 0;
        for (let at = 0; at < size; at++) sum += (row[at] ?? 0) * (current[at] ?? 0);
        const push = (weight * (1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0))) / all;
        for (let at = 0; at < size; at++)
          gradient[at] = (gradient[at] ?? 0) + push * (row[at] ?? 0);
        gradient[size] = (gradient[size] ?? 0) + push;
      }
      for (let at = 0; at < size; at++)
        gradient[at] = (gradient[at] ?? 0) + RESTRAINT * (current[at] ?? 0);
    },
    1_000,
  );
  return [...weights].map((weight, at) => (at < size ? weight / (spread[at] ?? 1) : weight));
}
