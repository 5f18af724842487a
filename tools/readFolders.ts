import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../src/story/article.ts';
import { readMarkdown } from '../src/story/formats/readMarkdown.ts';

/** A folder of stories on one subject, with what was written down beside them. */
export interface StoryFolder {
  readonly name: string;
  readonly articles: readonly Article[];
  /** Its JSON files, parsed, in the order of their names. */
  readonly beside: readonly unknown[];
}

/** Every folder of stories in a folder. */
export function readFolders(root: URL): StoryFolder[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = new URL(`${name}/`, root);
      const files = readdirSync(folder).sort();
      const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
      return {
        name,
        articles: files
          .filter((file) => file.endsWith('.md'))
          .map((file) => readMarkdown(read(file), file)),
        beside: files
          .filter((file) => file.endsWith('.json'))
          .map((file): unknown => JSON.parse(read(file))),
      };
    });
}
