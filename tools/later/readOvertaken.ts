import type { Article } from '../../src/story/article.ts';
import { readFolders } from '../readFolders.ts';

/** A question on stories that overtake each other. `tests/data/overtaken/README.md` says more. */
export interface OvertakenQuestion {
  readonly question: string;
  /** Whether its answer changed, never changed, or is in no story. */
  readonly kind: 'overtaken' | 'standing' | 'untold';
  /** What an answering sentence of the newest says, as a pattern, in one of these stories. */
  readonly answer?: string;
  readonly stories?: readonly string[];
  /** What a sentence says that was right before. */
  readonly before?: string;
}

/** Stories on one subject, with questions on them. */
export interface Overtaken {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly questions: readonly OvertakenQuestion[];
}

const FOLDERS = new URL('../../tests/data/overtaken/', import.meta.url);

/** Every subject whose stories overtake each other. */
export function readOvertaken(): Overtaken[] {
  return readFolders(FOLDERS).map(({ name, articles, beside }) => ({
    name,
    articles,
    questions: beside.flatMap((questions) => questions as readonly OvertakenQuestion[]),
  }));
}
