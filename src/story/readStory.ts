import { lstatSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Article } from './article.ts';
import { decodeText } from './formats/decodeText.ts';
import { readMarkdown } from './formats/readMarkdown.ts';
import { readPlainText } from './formats/readPlainText.ts';
import { StoryError } from './problem.ts';

/** A longer file is no article: this is about the length of War and Peace. */
const MOST_BYTES = 4 * 1024 * 1024;

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
 * Reads one story file. It blocks, on purpose: most of the time that asynchronous reads of many
 * small files take goes into their scheduling.
 *
 * @param folder empty for a file that lies in none
 * @param file the file's path inside the folder
 * @throws StoryError where it cannot be read or is no proper story
 */
export function readStory(folder: string, file: string): Article {
  const text = readText(folder, file);
  const read = READERS.get(extname(file).toLowerCase());
  if (!read)
    throw new StoryError({
      file,
      line: 1,
      what: extname(file)
        ? `Files that end in "${extname(file)}" are not read as stories.`
        : 'Files without an ending are not read as stories.',
      mend: 'Save the story as Markdown (.md) or plain text (.txt).',
    });
  return read(text, file);
}

/**
 * Reads a file's text, whatever its encoding.
 *
 * @throws StoryError where the file is missing, too long, or holds no text
 */
export function readText(folder: string, file: string): string {
  const fail: Fail = (what, mend, line = 1) => {
    throw new StoryError({ file, line, what, mend });
  };
  const bytes = readBytes(join(folder, file), fail);
  const text = decodeText(bytes);
  if (text === null)
    return fail('The file holds no text.', 'Save the story as plain text or Markdown in UTF-8.');
  if (!text.trim()) return fail('The file is empty.', 'Write a story into it, or delete it.');
  return text;
}

type Fail = (what: string, mend: string, line?: number | null) => never;

function readBytes(path: string, fail: Fail): Uint8Array {
  try {
    const stats = statSync(path);
    // A pipe would be waited on for ever.
    if (stats.isDirectory())
      return fail(
        'This is a folder, no story.',
        'Name a file in it, or give the folder another name.',
        null,
      );
    if (!stats.isFile()) return fail('This is no file.', 'Put a file in its place.', null);
    if (stats.size <= MOST_BYTES) return readFileSync(path);
    const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
    return fail(
      `The file is ${megabytes(stats.size)} MB long; a story may be ${megabytes(MOST_BYTES)} MB long.`,
      'Part it into several stories.',
    );
  } catch (error) {
    if (error instanceof StoryError) throw error;
    const { code = 'an unknown error' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      return lstatSync(path, { throwIfNoEntry: false })
        ? fail('This link leads to no file.', 'Mend the link, or delete it.', null)
        : fail('There is no such file.', 'See that its name is spelt right.', null);
    return fail(`The file cannot be read (${code}).`, 'See that it may be read.', null);
  }
}
