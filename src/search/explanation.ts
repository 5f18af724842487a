import type { Passage } from '../story/library.ts';
import type { Wish } from './words/wishes.ts';

/** Why the passages of a question came in their order, and how sure the index is of the first. */
export interface Explanation {
  readonly words: readonly ExplainedWord[];
  /** The kind of answer that is looked for. */
  readonly wish: Wish;
  /** The first passages, best first, each with what its rank is made of. */
  readonly hits: readonly ExplainedHit[];
  /** What the confidence is made of, what ties the question to the stories most first; empty where there is no hit. */
  readonly signals: readonly ExplainedSignal[];
  /** The probability that the stories speak of what is asked. */
  readonly related: number;
  /** The probability that the first hit holds the answer. */
  readonly confidence: number;
  /** Whether the first hit lacks what no answer can do without, such as the unit or the name that is asked for. */
  readonly isLacking: boolean;
  /** What both must reach for the first hit to be called an answer. */
  readonly answeredFrom: { readonly related: number; readonly confidence: number };
}

/** A word of the question and what it was taken for. */
export interface ExplainedWord {
  readonly text: string;
  /** How telling it is: the fewer passages hold it, the more. */
  readonly weight: number;
  readonly isName: boolean;
  /** The terms it may mean, with how like they are, 0 to 1. */
  readonly meanings: readonly { readonly term: string; readonly likeness: number }[];
  /** The terms that say something like it, and speak for a passage that holds them. */
  readonly near: readonly string[];
}

/** A passage, and why it ranks where it does. */
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
