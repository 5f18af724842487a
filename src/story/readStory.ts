import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Article } from './article.ts';
import { decodeText } from './decodeText.ts';
import { StoryError } from './problem.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readPlainText } from './readPlainText.ts';

/** A longer file is no article: this is about the length of War and Peace. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** The readers by a file's ending. */
const READERS = new Map([
  ['.md', readMarkdown],
  ['.markdown', readMarkdown],
  ['.txt', readPlainText],
]);

/** Whether a file of this name can be read as a story. */
export function isStoryFile(file: string): boolean {
  return READERS.has(extname(file).toLowerCase());
}

/**
 * Reads one story file.
 *
 * @param file the file's path inside the folder
 * @throws StoryError where it cannot be read or is no proper story
 */
export async function readStory(folder: string, file: string): Promise<Article> {
  const read = READERS.get(extname(file).toLowerCase());
  if (!read)
    throw new StoryError({
      file,
      line: 1,
      what: `Files that end in "${extname(file)}" are not read as stories.`,
      mend: 'Save the story as Markdown (.md) or plain text (.txt).',
    });
  return read(await readText(folder, file), file);
}

/**
 * Reads a file's text, whatever its encoding.
 *
 * @throws StoryError where the file is missing, too long, or holds no text
 */
export async function readText(folder: string, file: string): Promise<string> {
  const fail = (what: string, mend: string): never => {
    throw new StoryError({ file, line: 1, what, mend });
  };
  const bytes = await readBytes(join(folder, file), fail);
  if (bytes.length === 0) fail('The file is empty.', 'Write a story into it, or delete it.');
  return (
    decodeText(bytes) ??
    fail('The file holds no text.', 'Save the story as plain text or Markdown in UTF-8.')
  );
}

async function readBytes(
  path: string,
  fail: (what: string, mend: string) => never,
): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES)
      fail(
        `The file is ${Math.ceil(size / 1024 / 1024)} MB long; a story may be ${MOST_BYTES / 1024 / 1024} MB long.`,
        'Part it into several stories.',
      );
    return await readFile(path);
  } catch (error) {
    if (error instanceof StoryError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'an unknown error';
    return fail(`The file cannot be read (${code}).`, 'See that it exists and may be read.');
  }
}
