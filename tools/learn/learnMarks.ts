import type { Want } from '../../src/search/mark/wantedOf.ts';
import { descend } from './descend.ts';

/** The runs of one answering sentence: a row of features each, and how well each says the answer (token F1). */
export interface MarkLesson {
  readonly want: Want;
  readonly rows: readonly Float32Array[];
  readonly worth: readonly number[];
  /** How much the lesson counts. */
  readonly weight: number;
}

/** Every kind of what may be marked. */
export const WANTS: readonly Want[] = [
  'number',
  'date',
  'name',
  'role',
  'place',
  'cause',
  'words',
  'thing',
];

/** Keeps weights that barely matter near nothing: the general ones, and what a want adds to them. */
const RESTRAINT = 0.5;
const WANT_RESTRAINT = 2;
const STEPS = 150;

/** A weight for each feature, and for each want what it adds to the features that depend on it. */
export interface LearntMarks {
  readonly general: Float64Array;
  readonly byWant: ReadonlyMap<Want, Float64Array>;
}

/**
 * Learns weights under which the runs that say the answer take the greatest share: a softmax over
 * the runs of each sentence, each run worth the square of its F1, so that exact ones count most.
 */
export function learnMarks(
  lessons: readonly MarkLesson[],
  size: number,
  dependsOnWant: readonly boolean[],
): LearntMarks {
  const all = lessons.reduce((sum, { weight }) => sum + weight, 0);
  const offsets = new Map(WANTS.map((want, place) => [want, size * (place + 1)]));
  const weights = descend(
    size * (1 + WANTS.length),
    (current, gradient) => {
      const sums = new Map(
        WANTS.map((want, place) => [
          want,
          Float64Array.from(
            { length: size },
            (_, at) => (current[at] ?? 0) + (current[size * (place + 1) + at] ?? 0),
          ),
        ]),
      );
      for (const lesson of lessons)
        addSlope(
          lesson,
          sums.get(lesson.want) ?? current,
          offsets.get(lesson.want) ?? size,
          gradient,
        );
      for (let at = 0; at < gradient.length; at++) {
        const restraint = at < size ? RESTRAINT : WANT_RESTRAINT;
        const isFree = at < size || dependsOnWant[at % size];
        gradient[at] = isFree ? ((gradient[at] ?? 0) + restraint * (current[at] ?? 0)) / all : 0;
      }
    },
    STEPS,
  );
  return {
    general: weights.slice(0, size),
    byWant: new Map(
      WANTS.map((want, at) => [want, weights.slice(size * (at + 1), size * (at + 2))]),
    ),
  };

  function addSlope(
    { rows, worth, weight: counts }: MarkLesson,
    weights: Float64Array,
    offset: number,
    gradient: Float64Array,
  ): void {
    const scores = rows.map((row) => {
      let score = 0;
      for (let at = 0; at < size; at++) score += (row[at] as number) * (weights[at] as number);
      return score;
    });
    const highest = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - highest));
    let sum = 0;
    let right = 0;
    for (const [place, share] of shares.entries()) {
      sum += share;
      right += share * (worth[place] as number) ** 2;
    }
    if (right === 0) return;
    for (const [place, row] of rows.entries()) {
      const share = shares[place] as number;
      const push = counts * (share / sum - (share * (worth[place] as number) ** 2) / right);
      if (Math.abs(push) < 1e-6) continue;
      for (let at = 0; at < size; at++) {
        const slope = push * (row[at] as number);
        gradient[at] = (gradient[at] as number) + slope;
        gradient[offset + at] = (gradient[offset + at] as number) + slope;
      }
    }
  }
}
