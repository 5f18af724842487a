import { descend, spreads } from './descend.ts';

/** The candidates of one question: a row of features each, and which of them hold the answer. */
export interface Lesson {
  readonly rows: readonly Float64Array[];
  readonly isRight: readonly boolean[];
}

/** Keeps weights that barely matter near nothing. */
const RESTRAINT = 3;

/**
 * Learns weights under which the candidates that answer take the greatest share: a softmax over
 * each question's candidates (ListNet's top-one loss; Cao and others, 2007), least restrained.
 */
export function learnRanking(lessons: readonly Lesson[], size: number): number[] {
  const telling = lessons.filter(
    ({ isRight }) => isRight.includes(true) && isRight.includes(false),
  );
  const spread = spreads(
    telling.flatMap(({ rows }) => rows),
    size,
  );
  const scaled = telling.map(({ rows, isRight }) => ({
    rows: rows.map((row) => row.map((value, at) => value / (spread[at] ?? 1))),
    isRight,
  }));
  const weights = descend(
    size,
    (current, gradient) => {
      for (const { rows, isRight } of scaled) addSlope(rows, isRight, current, gradient);
      for (let at = 0; at < size; at++)
        gradient[at] = ((gradient[at] ?? 0) + RESTRAINT * (current[at] ?? 0)) / scaled.length;
    },
    200,
    0.1,
  );
  return [...weights].map((weight, at) => weight / (spread[at] ?? 1));
}

function addSlope(
  rows: readonly Float64Array[],
  isRight: readonly boolean[],
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const size = weights.length;
  const ranks = rows.map((row) => {
    let rank = 0;
    for (let at = 0; at < size; at++) rank += (row[at] ?? 0) * (weights[at] ?? 0);
    return rank;
  });
  const highest = Math.max(...ranks);
  let all = 0;
  let right = 0;
  const parts = ranks.map((rank, place) => {
    const part = Math.exp(rank - highest);
    all += part;
    if (isRight[place]) right += part;
    return part;
  });
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place];
    const part = parts[place] ?? 0;
    const push = part / all - (isRight[place] ? part / right : 0);
    for (let at = 0; row && at < size; at++)
      gradient[at] = (gradient[at] ?? 0) + push * (row[at] ?? 0);
  }
}
