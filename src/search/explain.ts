import type { ExplainedSignal, Explanation, Reason } from './explanation.ts';
import { f64 } from './index/numbersAt.ts';
import { passageAt } from './index/readLibrary.ts';
import type { Scope } from './passageIndex.ts';
import { type Engine, examine } from './rank/examine.ts';
import { F, FEATURE_NAMES, FEATURES } from './rank/features.ts';
import { judge } from './rank/judge.ts';
import type { Ranked } from './rank/rankCandidates.ts';
import { SIGNAL_NAMES, SIGNALS, type Signals } from './rank/signals.ts';
import { ANSWERED_FROM, CONFIDENCE_WEIGHTS, RANK_WEIGHTS } from './rank/weights.ts';

/** Explains a question's findings: the same reckoning as finding, with its parts shown. */
export function explain(
  engine: Engine,
  asked: string,
  { limit, ...scope }: Scope & { readonly limit: number },
): Explanation {
  const examination = examine(engine, asked, scope, limit);
  const { question, ranked, signals } = examination;
  const { related, confidence, isLacking } = judge(engine, examination);
  const { terms } = engine.read.vocabulary;
  return {
    words: question.words.map((word) => ({
      text: word.text,
      weight: word.weight,
      isName: word.isName,
      meanings: word.meanings.map(({ term, likeness }) => ({ term: terms[term] ?? '', likeness })),
      near: word.near.map((term) => terms[term] ?? ''),
    })),
    wish: question.wish,
    hits: ranked.slice(0, limit).map((candidate) => ({
      passage: passageAt(engine.read, candidate.passage),
      rank: candidate.rank,
      reasons: reasonsFor(candidate),
    })),
    signals: signals ? partsOf(signals) : [],
    related,
    confidence,
    isLacking,
    answeredFrom: ANSWERED_FROM,
  };
}

function reasonsFor({ features }: Ranked): Reason[] {
  return FEATURE_NAMES.map((name) => {
    const value = f64(features, F[name]);
    const weight = RANK_WEIGHTS[name];
    return { name, meaning: FEATURES[name], value, weight, adds: value * weight };
  })
    .filter(({ adds }) => adds !== 0)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}

function partsOf(signals: Signals): ExplainedSignal[] {
  return SIGNAL_NAMES.map((name, at) => {
    const value = f64(signals, at);
    const { related, right } = CONFIDENCE_WEIGHTS;
    const parts = { related: value * related[name], right: value * right[name] };
    return { name, meaning: SIGNALS[name], value, ...parts };
  })
    .filter(({ related, right }) => related !== 0 || right !== 0)
    .sort((a, b) => Math.abs(b.related) - Math.abs(a.related));
}
