import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/story/article.ts';
import { readMarkdown } from '../../src/story/formats/readMarkdown.ts';

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
const QUESTIONS = 'questions.json';

/** Every subject whose stories overtake each other. */
export function readOvertaken(): Overtaken[] {
  return readdirSync(FOLDERS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = new URL(`${name}/`, FOLDERS);
      const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
      return {
        name,
        articles: readdirSync(folder)
          .filter((file) => file.endsWith('.md'))
          .sort()
          .map((file) => readMarkdown(read(file), file)),
        questions: JSON.parse(read(QUESTIONS)) as OvertakenQuestion[],
      };
    });
}
