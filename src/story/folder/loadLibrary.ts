import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../article.ts';
import { idOf } from '../formats/idOf.ts';
import { composeLibrary, type Library } from '../library.ts';
import { type Problem, StoryError } from '../problem.ts';
import { readStory } from '../readStory.ts';
import { listFolder } from './listFolder.ts';

/** What a folder of stories holds: the stories that load, and what keeps the others from it. */
export interface Loaded {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

/** How long loading may keep the event loop to itself, in milliseconds. */
const LONGEST_TURN = 20;

/**
 * Reads every story, in Markdown or plain text, in a folder and the folders inside it. A file at
 * fault becomes a problem and takes no other down. The event loop stays free meanwhile.
 *
 * @param read reads one file; a watcher hands over what it has read before
 */
export async function loadLibrary(folder: string, read = readStory): Promise<Loaded> {
  const { files, problems: listed } = await listFolder(folder);
  const problems = [...listed];
  const articles = new Map<string, { readonly article: Article; readonly file: string }>();
  let turn = performance.now();
  for (const file of files) {
    try {
      const article = read(folder, file);
      const same = articles.get(article.id);
      if (same) problems.push(duplicate(file, same.file));
      else articles.set(article.id, { article, file });
    } catch (error) {
      problems.push(problemOf(error, file));
    }
    if (performance.now() - turn > LONGEST_TURN) {
      await nextTurn();
      turn = performance.now();
    }
  }
  if (articles.size === 0 && problems.length === 0)
    problems.push({
      file: folder,
      line: null,
      what: 'The folder holds no story.',
      mend: 'Put a story into it, or bring one in with "pilcrow add FILE".',
    });
  const library = composeLibrary(Array.from(articles.values(), ({ article }) => article));
  return { library, problems: problems.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

function duplicate(file: string, first: string): Problem {
  return {
    file,
    line: 1,
    what: `"${first}" has the same id, "${idOf(file)}".`,
    mend: 'Give one of the two files another name, or delete it.',
  };
}

function problemOf(error: unknown, file: string): Problem {
  if (error instanceof StoryError) return error.problem;
  const reason = error instanceof Error ? error.message : String(error);
  return {
    file,
    line: 1,
    what: `The file cannot be read: ${reason}`,
    mend: 'See whether it opens in a text editor, and save it anew as plain text.',
  };
}
