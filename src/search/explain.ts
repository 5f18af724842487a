import type { Passage } from '../story/library.ts';
import { SIGNAL_NAMES, SIGNALS, weighSignals } from './confidence.ts';
import { type Engine, examine, type Scope } from './examine.ts';
import { F, FEATURE_NAMES, FEATURES } from './features.ts';
import { f64 } from './numbersAt.ts';
import type { Ranked } from './rankCandidates.ts';
import type { Wish } from './readWish.ts';
import { ANSWERED_FROM, CONFIDENCE_WEIGHTS, RANK_WEIGHTS } from './weights.ts';

/** Why the passages of a question came in their order, and how sure the index is of the first. */
export interface Explanation {
  readonly words: readonly ExplainedWord[];
  /** The kind of answer that is looked for. */
  readonly wish: Wish;
  /** The first passages, best first, each with what its rank is made of. */
  readonly hits: readonly ExplainedHit[];
  /** What the confidence is made of; empty where there is no hit. */
  readonly signals: readonly ExplainedSignal[];
  /** The probability that the stories speak of what is asked, and from where on that is answered. */
  readonly related: number;
  readonly answeredFrom: number;
  readonly confidence: number;
}

/** A word of the question and what it was taken for. */
export interface ExplainedWord {
  readonly text: string;
  /** How telling it is: the fewer passages hold it, the more. */
  readonly weight: number;
  readonly isName: boolean;
  /** The terms it may mean, with how like they are, 0 to 1. */
  readonly meanings: readonly { readonly term: string; readonly likeness: number }[];
}

export interface ExplainedHit {
  readonly passage: Passage;
  /** The sum of what its features add. */
  readonly rank: number;
  /** What adds most comes first; what adds nothing is left out. */
  readonly reasons: readonly Reason[];
}

/** A feature of a passage: `adds` is `value` times `weight`. */
export interface Reason {
  readonly name: string;
  readonly meaning: string;
  readonly value: number;
  readonly weight: number;
  readonly adds: number;
}

/** A signal, with what it adds to the logits that the stories speak of it and that the hit is right. */
export interface ExplainedSignal {
  readonly name: string;
  readonly meaning: string;
  readonly value: number;
  readonly related: number;
  readonly right: number;
}

/** Explains a question's findings: the same reckoning as finding, with its parts shown. */
export function explain(
  engine: Engine,
  asked: string,
  { limit, ...scope }: Scope & { readonly limit: number },
): Explanation {
  const { question, ranked, signals } = examine(engine, asked, scope, limit);
  const { terms } = engine.read.vocabulary;
  return {
    words: question.words.map((word) => ({
      text: word.text,
      weight: engine.scorer.weighWord(word),
      isName: word.isName,
      meanings: word.meanings.map(({ term, likeness }) => ({ term: terms[term] ?? '', likeness })),
    })),
    wish: question.wish,
    hits: ranked.slice(0, limit).flatMap((candidate) => {
      const passage = engine.read.library.passages[candidate.passage];
      return passage ? { passage, rank: candidate.rank, reasons: reasonsFor(candidate) } : [];
    }),
    signals: signals
      ? SIGNAL_NAMES.map((name) => ({
          name,
          meaning: SIGNALS[name],
          value: signals[name],
          related: signals[name] * CONFIDENCE_WEIGHTS.related[name],
          right: signals[name] * CONFIDENCE_WEIGHTS.right[name],
        }))
      : [],
    ...weighSignals(signals),
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
