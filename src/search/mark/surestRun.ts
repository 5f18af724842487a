import type { Run } from './run.ts';

/** A run by its place among others, and how sure it is. */
export interface SurestRun {
  readonly place: number;
  /** The share, 0 to 1, that it takes with those that touch it: e to the power of each score, over the sum for all. */
  readonly share: number;
}

/** Of runs with their scores the one that scores most, the first of equals; null where there is none. */
export function surestRun(runs: readonly Run[], scores: ArrayLike<number>): SurestRun | null {
  let best = 0;
  for (let place = 1; place < runs.length; place++)
    if ((scores[place] as number) > (scores[best] as number)) best = place;
  const marked = runs[best];
  if (!marked) return null;
  let all = 0;
  let touching = 0;
  for (let place = 0; place < runs.length; place++) {
    const { first, last } = runs[place] as Run;
    const share = Math.exp((scores[place] as number) - (scores[best] as number));
    all += share;
    if (first <= marked.last && marked.first <= last) touching += share;
  }
  return { place: best, share: touching / all };
}
