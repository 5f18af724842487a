import { FEATURE_NAMES } from '../../src/search/rank/features.ts';
import { SIGNAL_NAMES, type Signal } from '../../src/search/rank/signals.ts';
import { descend } from './descend.ts';
import { learnConfidence, type Outcome } from './learnConfidence.ts';

/** What was seen of an answerable question, with the probability that the stories speak of what it asks. */
export interface RelatedOutcome extends Outcome {
  readonly related: number;
}

/** What tells a right first hit from a wrong one. */
const TELLS_RIGHT: readonly Signal[] = [
  ...(['covered', 'around', 'title', 'nameCovered', 'nameAround'] as const),
  ...(['number', 'date', 'name', 'place'] as const),
  ...([
    'known',
    'alike',
    'unknownNames',
    'ahead',
    'words',
    'weight',
    'countedMissed',
    'kindMissed',
  ] as const),
];
/** What tells a question that a passage answers from one that it only seems to. */
const TELLS_ANSWERABLE: readonly Signal[] = [
  ...FEATURE_NAMES,
  'countedMissed',
  'kindMissed',
  'denied',
];
/**
 * How much the second counts beside the first: the more, the more near misses are told apart,
 * and the less well wrong hits are told and confidence is calibrated. Settled with the held
 * articles' totals in view.
 */
const ANSWERABLE_SHARE = 1.5;

/**
 * Learns the logistic that the first hit is right where the stories speak of what is asked: a
 * logit for right hits and one for answerable questions, added up, then brought to the scale
 * on which, times `related`, it is the share of answerable questions that were right.
 * The last weight is the base.
 */
export function learnRight(
  answerable: readonly RelatedOutcome[],
  nearMisses: readonly Outcome[],
): number[] {
  const right = learnOnly(TELLS_RIGHT, answerable);
  const isAnswerable = learnOnly(TELLS_ANSWERABLE, nearMisses);
  const both = right.map((weight, at) => weight + ANSWERABLE_SHARE * (isAnswerable[at] ?? 0));
  const [slope = 1, base = 0] = scale(answerable, both);
  return both.map((weight, at) => slope * weight + (at === SIGNAL_NAMES.length ? base : 0));
}

/** A logistic regression over some of the signals; the others weigh nothing. */
function learnOnly(names: readonly Signal[], outcomes: readonly Outcome[]): number[] {
  const isUsed = SIGNAL_NAMES.map((name) => names.includes(name));
  const masked = outcomes.map((outcome) => ({
    ...outcome,
    row: outcome.row.map((value, at) => (isUsed[at] ? value : 0)),
  }));
  return learnConfidence(masked, SIGNAL_NAMES.length);
}

/** The slope and base of a logit under which `related` times its logistic fits what was seen best. */
function scale(outcomes: readonly RelatedOutcome[], weights: readonly number[]): Float64Array {
  const seen = outcomes.map(({ row, ...outcome }) => ({
    ...outcome,
    logit: row.reduce(
      (sum, value, at) => sum + value * (weights[at] ?? 0),
      weights[SIGNAL_NAMES.length] ?? 0,
    ),
  }));
  const all = seen.reduce((sum, { weight }) => sum + weight, 0);
  return descend(2, ([slope = 0, base = 0], gradient) => {
    for (const { logit, related, isRight, weight } of seen) {
      const right = 1 / (1 + Math.exp(-(slope * logit + base)));
      const push = isRight ? right - 1 : (related * right * (1 - right)) / (1 - related * right);
      gradient[0] = (gradient[0] ?? 0) + (weight / all) * push * logit;
      gradient[1] = (gradient[1] ?? 0) + (weight / all) * push;
    }
  });
}
