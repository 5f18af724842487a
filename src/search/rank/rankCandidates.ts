import { f64 } from '../index/numbersAt.ts';
import { FEATURE_NAMES, type Features } from './features.ts';
import type { Candidate } from './scorePassages.ts';
import { RANK_WEIGHTS } from './weights.ts';

/** A candidate with what speaks for it. */
export interface Ranked extends Candidate {
  readonly features: Features;
  /** The weighed sum of its features; e to this power is its share against the others. */
  readonly rank: number;
}

const LEARNT = Float64Array.from(FEATURE_NAMES, (name) => RANK_WEIGHTS[name]);

/** Puts candidates in order, best first: each by the sum of its features times their weights. */
export function rankCandidates(
  candidates: readonly Candidate[],
  described: readonly Features[],
  weights: Features = LEARNT,
): Ranked[] {
  const ranked = Array.from(candidates, (candidate, place): Ranked => {
    const features = described[place] as Features;
    let rank = 0;
    for (let at = 0; at < weights.length; at++) rank += f64(weights, at) * f64(features, at);
    const { passage, sentence, paragraph, article, score } = candidate;
    return { passage, sentence, paragraph, article, score, features, rank };
  });
  return ranked.sort((a, b) => b.rank - a.rank || a.passage - b.passage);
}
