import type { Span } from '../story/article.ts';
import type { Passage } from '../story/library.ts';
import type { Explanation } from './explanation.ts';

/** A passage with its score for a question. */
export interface Hit {
  readonly passage: Passage;
  /** Higher is better; comparable only among the hits of one question. */
  readonly score: number;
  /** The words of the passage that the question's words met, as offsets into the paragraph, in order. */
  readonly matches: readonly Span[];
  /** The words most likely to be the answer itself, as offsets into the paragraph; null where none stands out. */
  readonly answer: Span | null;
}

/** What an index finds for one question. */
export interface Findings {
  /** False where the question holds no word to look for: it is empty, or stop words and signs alone. */
  readonly askable: boolean;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** The place among the hits of one that may be the answer, too, in a story that appeared after the first hit's; null where there is none. */
  readonly later: number | null;
  /** How sure it is that the first hit holds the answer, 0 to 1. */
  readonly confidence: number;
  /** Whether it is sure enough that the stories speak of what was asked for the first hit to be called an answer. */
  readonly answered: boolean;
}

/** Which stories to look in. */
export interface Scope {
  /** Only passages of the articles with these ids; of all where nothing is said. One alone is asked in its own language. */
  readonly stories?: ReadonlySet<string> | undefined;
}

/** Where to look, and for how much. */
export interface FindOptions extends Scope {
  /** At most so many hits; 5 unless said otherwise. */
  readonly limit?: number;
}

/** What a desk asks of a search engine; any engine that finds passages may stand behind it. */
export interface PassageIndex {
  find(question: string, options?: FindOptions): Findings;
  /** Why the hits came in their order; an engine that cannot say leaves this out. */
  explain?(question: string, options?: FindOptions): Explanation;
}
