import type { NameRun } from '../runs/nameRun.ts';

/** A name as one story uses it, before it is known what it names. */
export interface NamedInStory {
  readonly text: string;
  readonly words: readonly string[];
  /** Every place where it stands. */
  readonly runs: readonly NameRun[];
  /** Whether the story goes on with its last word alone, or with its first: "Welbeck", "Veltrix". */
  readonly goesOnWith: 'last' | 'first' | null;
}

/** A name with the words at its ends, which are one where it has no more. */
export interface NameInWords extends NamedInStory {
  readonly first: string;
  readonly last: string;
}
