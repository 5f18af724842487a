import { FEATURE_NAMES, type Features } from './features.ts';
import type { Candidate } from './scorePassages.ts';
import { RANK_WEIGHTS } from './weights.ts';

/** A candidate with what speaks for it. */
export interface Ranked extends Candidate {
  readonly features: Features;
  /** The weighed sum of its features; e to this power is its share against the others. */
  readonly rank: number;
}

/** Puts candidates in order, best first: each by the sum of its features times their weights. */
export function rankCandidates(
  candidates: readonly Candidate[],
  described: readonly Features[],
  weights: Readonly<Features> = RANK_WEIGHTS,
): Ranked[] {
  const ranked = candidates.map((candidate, place): Ranked => {
    const features = described[place] as Features;
    let rank = 0;
    for (const name of FEATURE_NAMES) rank += weights[name] * features[name];
    return { ...candidate, features, rank };
  });
  return ranked.sort((a, b) => b.rank - a.rank || a.passage - b.passage);
}
