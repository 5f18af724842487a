import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../src/story/article.ts';
import { loadLibrary } from '../../src/story/folder/loadLibrary.ts';
import type { Library, Passage } from '../../src/story/library.ts';

/** A question in Spanish with the passage that answers it, and where in its paragraph the answer stands. */
export interface SpanishQuestion {
  readonly text: string;
  readonly passage: Passage;
  readonly answer: Span;
}

/** The Spanish stories, and questions on them; those that were looked at while the search was tuned stand apart. */
export interface SpanishSet {
  readonly library: Library;
  readonly tuning: readonly SpanishQuestion[];
  readonly held: readonly SpanishQuestion[];
  /** Questions that no story answers. */
  readonly elsewhere: readonly string[];
}

const STORIES = fileURLToPath(new URL('stories', import.meta.url));
const QUESTIONS = new URL('questions.txt', import.meta.url);

/** Reads the stories and questions.txt, whose head says how it is written. Throws where a line does not fit its story. */
export async function readSpanishSet(): Promise<SpanishSet> {
  const { library } = await loadLibrary(STORIES);
  const parts = new Map<string, string[]>();
  let part: string[] = [];
  for (const line of readFileSync(QUESTIONS, 'utf8').split('\n')) {
    if (line.startsWith('## ')) {
      part = [];
      parts.set(line.slice(3), part);
    } else if (line && !line.startsWith('#')) part.push(line);
  }
  const read = (name: string): SpanishQuestion[] =>
    (parts.get(name) ?? []).map((line) => readLine(line, library));
  const elsewhere = parts.get('elsewhere') ?? [];
  return { library, tuning: read('tuning'), held: read('held'), elsewhere };
}

function readLine(line: string, library: Library): SpanishQuestion {
  const [story, text, words] = line.split(' | ');
  const [before, answer, after] = (words ?? '').split(/[[\]]/);
  if (!text || answer === undefined) throw new Error(`questions.txt: “${line}” is not complete`);
  const snippet = `${before}${answer}${after}`;
  const passages = library.passages.filter(
    ({ article, sentence }) => article.id === story && sentence.text.includes(snippet),
  );
  const [passage] = passages;
  if (!passage || passages.length > 1)
    throw new Error(
      `questions.txt: “${snippet}” stands in ${passages.length} sentences of ${story}`,
    );
  const start =
    passage.sentence.start + passage.sentence.text.indexOf(snippet) + (before ?? '').length;
  return { text, passage, answer: { start, end: start + answer.length } };
}
