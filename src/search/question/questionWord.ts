import type { Word } from '../words/readWords.ts';
import type { Meaning } from './meanings.ts';
import type { Telling } from './weighWords.ts';

/** A word of the question that says something. */
export interface QuestionWord extends Word, Telling {
  readonly key: string;
  /** Its place among all words of the question, from 0. */
  readonly place: number;
  /** What it may mean, the likeliest first; empty where the library holds nothing like it. */
  readonly meanings: readonly Meaning[];
  /** The terms that say something like it: they find no passage, but speak for one that is found. */
  readonly near: readonly number[];
  /** Whether it is written like a name, here or in the library. */
  readonly isName: boolean;
}
