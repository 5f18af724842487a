import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../article.ts';
import { readStory } from '../readStory.ts';

type Remembered = { readonly stamp: string } & (
  | { readonly article: Article }
  | { readonly error: unknown }
);

/** What was read of a folder's files. */
export interface StoryMemory {
  /**
   * As `readStory`; but a file that has not changed since gives the very same Article, so that what
   * was made of it can be kept with it, in a WeakMap for example.
   */
  readonly read: typeof readStory;
  /** Forgets the files that were not read since it was last called. */
  readonly forget: () => void;
}

/** A memory that holds nothing yet. */
export function rememberStories(): StoryMemory {
  let before = new Map<string, Remembered>();
  let since = new Map<string, Remembered>();
  return {
    read(folder, file) {
      const path = join(folder, file);
      const stamp = stampOf(path);
      const known = since.get(path) ?? before.get(path);
      const now = known?.stamp === stamp ? known : { stamp, ...attempt(folder, file) };
      since.set(path, now);
      if ('error' in now) throw now.error;
      return now.article;
    },
    forget() {
      before = since;
      since = new Map();
    },
  };
}

function attempt(folder: string, file: string): { article: Article } | { error: unknown } {
  try {
    return { article: readStory(folder, file) };
  } catch (error) {
    return { error };
  }
}

/** Changes whenever the file does; a file that is missing has one too. */
function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.ino}:${stats.size}:${stats.mtimeMs}:${stats.ctimeMs}` : 'missing';
}
