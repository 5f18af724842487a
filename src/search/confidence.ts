import { F, type Feature } from './features.ts';
import { f64 } from './numbersAt.ts';
import type { Ranked } from './rankCandidates.ts';
import type { Question } from './readQuestion.ts';
import type { Range, Scorer } from './scorePassages.ts';
import { type Logistic, SIGNAL_NAMES, type Signals } from './signals.ts';
import { CONFIDENCE_WEIGHTS } from './weights.ts';

/** Beyond this a lead says no more. */
const GREATEST_LEAD = 8;

/** Reads the signals of a question's ranked candidates; null where there is none. */
export function readSignals(
  question: Question,
  ranked: readonly Ranked[],
  ranges: readonly Range[],
  scorer: Scorer,
): Signals | null {
  const [first] = ranked;
  if (!first) return null;
  const feature = (name: Feature): number => f64(first.features, F[name]);
  const sums = { total: 0, known: 0, alike: 0, unknownNames: 0 };
  for (const { weight, meanings, isName } of question.words) {
    let held = 0;
    for (const { term, likeness } of meanings)
      if (likeness > held && scorer.holds(term, ranges)) held = likeness;
    sums.total += weight;
    if (held === 1) sums.known += weight;
    else sums.alike += weight * held;
    if (isName) sums.unknownNames += weight * (1 - held);
  }
  const share = 1 / ranked.reduce((sum, { rank }) => sum + Math.exp(rank - first.rank), 0);
  const lead = Math.log(share / (1 - share + 1e-6));
  return {
    covered: feature('covered'),
    around: feature('around') + feature('title'),
    known: sums.known / sums.total,
    alike: sums.alike / sums.total,
    names: feature('nameCovered') + feature('nameAround'),
    unknownNames: sums.unknownNames / sums.total,
    lead: Math.max(-GREATEST_LEAD, Math.min(GREATEST_LEAD, lead)),
    words: Math.log(question.words.length),
    weight: Math.log(1 + feature('covered') * sums.total),
    wishMet: feature('number') + feature('date') + feature('name') + feature('place'),
  };
}

/** How sure an index is of its first hit. */
export interface Sureness {
  /** The probability that the stories speak of what is asked. */
  readonly related: number;
  /** The probability that the first hit holds the answer: related, times right if it is. */
  readonly confidence: number;
}

/** Weighs the signals; without a hit it is sure of nothing. */
export function weighSignals(
  signals: Signals | null,
  weights: { readonly related: Logistic; readonly right: Logistic } = CONFIDENCE_WEIGHTS,
): Sureness {
  if (!signals) return { related: 0, confidence: 0 };
  const related = logistic(signals, weights.related);
  return { related, confidence: related * logistic(signals, weights.right) };
}

function logistic(signals: Signals, weights: Logistic): number {
  let sum = weights.base;
  for (const name of SIGNAL_NAMES) sum += weights[name] * signals[name];
  return 1 / (1 + Math.exp(-sum));
}
