import type { Article } from '../../src/story/article.ts';
import { readFolders } from '../readFolders.ts';

/** An archive written for this, with the days that each of its journalists would put on a timeline and what they say of them. */
export interface WrittenArchive {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly journalists: readonly ReadonlyMap<string, string>[];
}

const ARCHIVES = new URL('../../tests/data/archives/', import.meta.url);

/** The archives that were written by hand, README.md beside them says how. */
export function readWritten(): WrittenArchive[] {
  return readFolders(ARCHIVES).map(({ name, articles, beside }) => ({
    name,
    articles,
    journalists: beside.map((entries) => {
      const days = entries as readonly { readonly date: string; readonly summary: string }[];
      return new Map(days.map(({ date, summary }) => [date, summary]));
    }),
  }));
}
