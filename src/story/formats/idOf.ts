import { basename, extname } from 'node:path';

/** The id of the article in a file: the file's name without its ending. */
export function idOf(file: string): string {
  return basename(file, extname(file));
}
