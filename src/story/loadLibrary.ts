import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from './article.ts';
import { idOf } from './idOf.ts';
import { composeLibrary, type Library } from './library.ts';
import { type Problem, StoryError } from './problem.ts';
import { isStoryFile, readStory } from './readStory.ts';

/** What a folder of stories holds: the stories that load, and what keeps the others from it. */
export interface Loaded {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

export interface LoadOptions {
  /** Called after each file with how many are done of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Reads one file instead of `readStory`; a watcher hands over what it has read before. */
  readonly read?: (folder: string, file: string) => Article;
}

/** How long loading may keep the event loop to itself, in milliseconds. */
const LONGEST_TURN = 20;

/** Documents that stories come in but that are not read as such, and what to do with them. */
const FOREIGN = new Map([
  ['.html', 'Bring it in with "pilcrow add", which turns it into Markdown.'],
  ['.htm', 'Bring it in with "pilcrow add", which turns it into Markdown.'],
  ...['.pdf', '.doc', '.docx', '.odt', '.rtf', '.epub'].map(
    (ending) => [ending, 'Save the story as Markdown (.md) or plain text (.txt).'] as const,
  ),
]);

/**
 * Reads every story in a folder and the folders inside it: Markdown and plain text, but no
 * README.md and nothing whose name begins with a dot. A file at fault becomes a problem and takes
 * no other down. The event loop stays free meanwhile.
 */
export async function loadLibrary(
  folder: string,
  { onProgress, read = readStory }: LoadOptions = {},
): Promise<Loaded> {
  const problems: Problem[] = [];
  const files = await listFiles(folder, problems);
  const articles = new Map<string, { readonly article: Article; readonly file: string }>();
  let turn = performance.now();
  for (const [at, file] of files.entries()) {
    try {
      const article = read(folder, file);
      const same = articles.get(article.id);
      if (same) problems.push(duplicate(file, same.file));
      else articles.set(article.id, { article, file });
    } catch (error) {
      problems.push(problemOf(error, file));
    }
    onProgress?.(at + 1, files.length);
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

/** The story files in a folder, in order of their paths; what else an editor may have meant goes to the problems. */
async function listFiles(folder: string, problems: Problem[]): Promise<string[]> {
  const fail = (what: string, mend: string) => {
    problems.push({ file: folder, line: null, what, mend });
    return [];
  };
  try {
    if (!(await stat(folder)).isDirectory())
      return fail('This is no folder.', 'Name the folder that holds the stories.');
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files: string[] = [];
    for (const entry of entries) {
      const file = relative(folder, join(entry.parentPath, entry.name));
      if (entry.isDirectory() || !isVisible(file)) continue;
      if (isStoryFile(file)) files.push(file);
      const mend = FOREIGN.get(extname(file).toLowerCase());
      if (mend) problems.push({ file, line: 1, what: 'This file is not read as it is.', mend });
    }
    return files.sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? fail(
          'There is no such folder.',
          'Make it, or name another with --knowledge or KNOWLEDGE_DIR.',
        )
      : fail(`The folder cannot be read (${code}).`, 'See that it may be read.');
  }
}

/** Whether a path inside the folder is meant to be read: no part of it is hidden and it is no README. */
export function isVisible(file: string): boolean {
  return !/(?:^|[\\/])\./.test(file) && basename(file).toLowerCase() !== 'readme.md';
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
