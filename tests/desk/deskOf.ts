import { type Desk, openDesk } from '../../src/desk/desk.ts';
import { createIndex } from '../../src/search/createIndex.ts';
import type { Article } from '../../src/story/article.ts';
import { composeLibrary } from '../../src/story/library.ts';

/** A desk with these stories on it. */
export function deskOf(stories: readonly Article[]): Desk {
  const library = composeLibrary(stories);
  return openDesk(library, createIndex(library));
}
