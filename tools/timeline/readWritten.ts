import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/story/article.ts';
import { readMarkdown } from '../../src/story/formats/readMarkdown.ts';

/** An archive written for this, with the days that each of its journalists would put on a timeline and what they say of them. */
export interface WrittenArchive {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly journalists: readonly ReadonlyMap<string, string>[];
}

const ARCHIVES = new URL('../../tests/data/archives/', import.meta.url);

/** The archives that were written by hand, README.md beside them says how. */
export function readWritten(): WrittenArchive[] {
  return readdirSync(ARCHIVES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = new URL(`${name}/`, ARCHIVES);
      const files = readdirSync(folder).sort();
      const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
      return {
        name,
        articles: files
          .filter((file) => file.endsWith('.md'))
          .map((file) => readMarkdown(read(file), file)),
        journalists: files
          .filter((file) => file.endsWith('.json'))
          .map((file) => {
            const entries = JSON.parse(read(file)) as { date: string; summary: string }[];
            return new Map(entries.map(({ date, summary }) => [date, summary]));
          }),
      };
    });
}
