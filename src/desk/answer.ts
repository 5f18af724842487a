import type { Span } from '../story/article.ts';
import type { Citation } from '../story/citation.ts';
import type { Source } from './sources.ts';

/** A hit as a reader meets it: the sentence word for word, its paragraph, and where it stands. */
export interface CitedHit {
  /** Names this sentence in this wording (see `keys.ts`); outlives a restart, not a change of the sentence. */
  readonly key: string;
  /** The sentence: `paragraph.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The whole paragraph that the sentence stands in. */
  readonly paragraph: string;
  /** Higher is better; comparable only among the hits of one question. */
  readonly score: number;
  /** The words that met the question's, as offsets into the paragraph, in order. */
  readonly matches: readonly Span[];
  /** The words most likely to be the answer itself, as offsets into the paragraph. */
  readonly answer: Span | null;
  readonly citation: Citation;
}

/** How a question fared. */
export type Outcome =
  /** The first hit holds the answer, as far as can be told. */
  | 'answered'
  /** The stories hold no answer; the hits are near misses. */
  | 'not in the stories'
  /** There was no word to look for: nothing, stop words or signs alone. */
  | 'nothing asked'
  /** The question was narrowed to a story that is not there. */
  | 'no such story';

/** What a desk says to a question, free of any platform. */
export interface Answer {
  readonly question: string;
  readonly outcome: Outcome;
  /** The probability that the first hit holds the answer, 0 to 1. */
  readonly confidence: number;
  /** Best first; near misses unless `outcome` is `answered`. */
  readonly hits: readonly CitedHit[];
  /** The place among the hits of one that may be the answer, too, in a story that appeared after the first hit's; null where there is none, and where the first is no answer. */
  readonly later: number | null;
  /** The story that the question was narrowed to. */
  readonly story: Source | null;
}

export type { Explanation } from '../search/explanation.ts';
