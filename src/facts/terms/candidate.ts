import type { Range } from '../words/nounPhrases.ts';
import type { Word } from '../words/tagWords.ts';

/** Words that a story may explain, up to the sign behind them. */
export interface Candidate {
  /** The words themselves, without article and quotation marks. */
  readonly range: Range;
  /** The article before them; empty where none stands. */
  readonly article: string;
  /** Whether the story says that it is a word that not everybody uses: "so-called", "known as". */
  readonly coined: boolean;
  /** Whether they need explaining by what they are, used as the story's own. */
  readonly ofArt: boolean;
  /** Where the sign stands that the explanation follows. */
  readonly sign: number;
}

/** How a term may be explained: the words that do it; null where none do. */
export type Explanation = (words: readonly Word[], candidate: Candidate) => Range | null;
