import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Problem } from '../problem.ts';
import { isStoryFile } from '../readStory.ts';

/** What lies in a folder of stories. */
export interface Listing {
  /** The paths of the story files inside the folder, in order. */
  readonly files: readonly string[];
  /** What else an editor may have meant for a story, and folders that cannot be read. */
  readonly problems: readonly Problem[];
}

/** Documents that stories come in but that are not read as such, and what to do with them. */
const FOREIGN = new Map([
  ['.html', 'Bring it in with "pilcrow add", which turns it into Markdown.'],
  ['.htm', 'Bring it in with "pilcrow add", which turns it into Markdown.'],
  ...['.pdf', '.doc', '.docx', '.odt', '.rtf', '.epub'].map(
    (ending) => [ending, 'Save the story as Markdown (.md) or plain text (.txt).'] as const,
  ),
]);

/**
 * Looks through a folder and the folders inside it, but for README.md and whatever has a name that
 * begins with a dot. A folder inside that cannot be read takes no other down.
 */
export async function listFolder(folder: string): Promise<Listing> {
  const fail = (what: string, mend: string): Listing => {
    return { files: [], problems: [{ file: folder, line: null, what, mend }] };
  };
  try {
    if (!(await stat(folder)).isDirectory())
      return fail('This is no folder.', 'Name the folder that holds the stories.');
    return await look(folder, '');
  } catch (error) {
    if (codeOf(error) === 'ENOENT')
      return fail(
        'There is no such folder.',
        'Make it, or name another with --knowledge or KNOWLEDGE_DIR.',
      );
    const { what, mend } = unreadable(folder, error);
    return fail(what, mend);
  }
}

/** Whether a path inside the folder is meant to be read: no part of it is hidden and it is no README. */
export function isVisible(file: string): boolean {
  return !/(?:^|[\\/])\./.test(file) && basename(file).toLowerCase() !== 'readme.md';
}

/** It might lead back to a folder that it lies in. */
const LINKED_FOLDER = {
  what: 'A link to a folder is not followed.',
  mend: 'Put the folder itself in its place.',
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

/** Lists the folder at `inside` and those below it. */
async function look(folder: string, inside: string): Promise<Listing> {
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
    const file = join(inside, entry.name);
    if (!isVisible(file)) continue;
    if (entry.isDirectory()) {
      const below = await look(folder, file).catch((error: unknown) => {
        return { files: [], problems: [unreadable(file, error)] };
      });
      files.push(...below.files);
      problems.push(...below.problems);
      continue;
    }
    const foreign = FOREIGN.get(extname(file).toLowerCase());
    if (isStoryFile(file)) files.push(file);
    else if (foreign)
      problems.push({ file, line: 1, what: 'This file is not read as it is.', mend: foreign });
    else if (entry.isSymbolicLink() && (await isFolder(join(folder, file))))
      problems.push({ file, line: null, ...LINKED_FOLDER });
  }
  return { files: files.sort(), problems };
}

function unreadable(file: string, error: unknown): Problem {
  const what = `The folder cannot be read (${codeOf(error)}).`;
  return { file, line: null, what, mend: 'See that it may be read.' };
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
