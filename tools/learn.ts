import { writeFileSync } from 'node:fs';
import { type ConfidenceRows, weighSignals } from '../src/search/rank/confidence.ts';
import { FEATURE_NAMES, type Feature } from '../src/search/rank/features.ts';
import { SIGNAL_NAMES, type Signals } from '../src/search/rank/signals.ts';
import { RANK_WEIGHTS } from '../src/search/rank/weights.ts';
import { makeEngines } from './learn/engines.ts';
import { learnConfidence } from './learn/learnConfidence.ts';
import { learnRanking } from './learn/learnRanking.ts';
import { learnRight } from './learn/learnRight.ts';
import { rankingLessons } from './learn/rankingLessons.ts';
import { rankWeightsFile } from './learn/rankWeightsFile.ts';
import { type Judge, reportSeen } from './learn/reportSeen.ts';
import { outcomesOf, type Seen, seeQuestions } from './learn/seeQuestions.ts';
import { splitQuestions } from './learn/split.ts';
import { readSquad } from './sharedSets.ts';

/** `npm run learn [-- --confidence-only]`: learns src/search/rank/weights.ts from the tuning articles, and reports on the held ones. */

const WEIGHTS = new URL('../src/search/rank/weights.ts', import.meta.url);
/** At the threshold, this share of the tuning articles' questions put to another article is answered. */
const OFF_ANSWERED = 0.0075;
/** So many of their questions put to their own are given up where the first hit is too likely wrong. */
const OWN_DOUBTED = 0.02;
const LOGISTIC = [...SIGNAL_NAMES, 'base'] as const;

const set = readSquad();
const { tuning, held } = splitQuestions(set);
const engines = makeEngines(set);

const rank: Record<Feature, number> = process.argv.includes('--confidence-only')
  ? RANK_WEIGHTS
  : named(FEATURE_NAMES, learnRanking(rankingLessons(tuning, engines), FEATURE_NAMES.length));
const rankRow = row(FEATURE_NAMES, rank);

const seen = seeQuestions(tuning, engines, rankRow);
const related = learnConfidence(
  [
    ...outcomesOf(seen.own, () => true),
    ...outcomesOf(seen.misspelt, () => true),
    ...outcomesOf(seen.ownAlone, () => true),
    ...outcomesOf(seen.offAlone, () => false, 2),
    ...outcomesOf(seen.offNarrowed, () => false),
  ],
  SIGNAL_NAMES.length,
);
const right = learnRight(
  [seen.own, seen.misspelt, seen.ownAlone].flatMap((group) =>
    outcomesOf(group, ({ isRight }) => isRight).map((outcome) => ({
      ...outcome,
      related: logistic(outcome.row, related),
    })),
  ),
  [
    ...outcomesOf(seen.own, () => true),
    ...outcomesOf(seen.ownAlone, () => true),
    ...outcomesOf(seen.impossible, () => false),
    ...outcomesOf(seen.impossibleAlone, () => false),
  ],
);
const confidence = { related: named(LOGISTIC, related), right: named(LOGISTIC, right) };
const confidenceRows: ConfidenceRows = {
  related: row(LOGISTIC, confidence.related),
  right: row(LOGISTIC, confidence.right),
};
const surenessOf = ({ examination }: Seen) => weighSignals(examination.signals, confidenceRows);

const off = [...seen.offAlone, ...seen.offNarrowed].map((one) => surenessOf(one).related);
const threshold = off.sort((a, b) => b - a)[Math.floor(off.length * OFF_ANSWERED)] ?? 1;
const own = [...seen.own, ...seen.misspelt, ...seen.ownAlone]
  .map(surenessOf)
  .filter((sureness) => sureness.related >= threshold)
  .map((sureness) => sureness.confidence)
  .sort((a, b) => a - b);
const surety = own[Math.floor(own.length * OWN_DOUBTED)] ?? 0;

const answeredFrom = { related: threshold, confidence: surety };
writeFileSync(WEIGHTS, rankWeightsFile({ rank, confidence, answeredFrom }));

const judge: Judge = {
  sureOf: (one) => surenessOf(one).confidence,
  isAnswered(one) {
    const sureness = surenessOf(one);
    return sureness.related >= threshold && sureness.confidence >= surety;
  },
};
console.log(reportSeen('tuning', seen, judge));
console.log(reportSeen('held', seeQuestions(held, engines, rankRow), judge));

function logistic(signals: Signals, weights: readonly number[]): number {
  const start = weights[signals.length] ?? 0;
  const sum = signals.reduce((so, value, at) => so + value * (weights[at] ?? 0), start);
  return 1 / (1 + Math.exp(-sum));
}

function row<Name extends string>(
  names: readonly Name[],
  values: Partial<Record<Name, number>>,
): Float64Array {
  return Float64Array.from(names, (name) => values[name] ?? 0);
}

function named<Name extends string>(
  names: readonly Name[],
  values: readonly number[],
): Record<Name, number> {
  return Object.fromEntries(
    names.map((name, at) => [name, Number((values[at] ?? 0).toFixed(3))]),
  ) as Record<Name, number>;
}
