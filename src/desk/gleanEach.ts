import { setImmediate as nextTurn } from 'node:timers/promises';
import { inTurns } from '../search/steps.ts';
import type { Article } from '../story/article.ts';
import type { Library } from '../story/library.ts';

/**
 * Draws something from each story of a library; before each story, and between its steps, the event loop
 * may turn. A story that a reload left alone stays the same object, is known, and is not read again.
 */
export function gleaner<Gleaned>(
  read: (article: Article) => Generator<void, Gleaned>,
): (library: Library) => Promise<Gleaned[]> {
  const known = new WeakMap<Article, Gleaned>();
  return async ({ articles }) => {
    const gleaned: Gleaned[] = [];
    for (const article of articles.values()) {
      if (!known.has(article)) {
        await nextTurn();
        known.set(article, await inTurns(read(article)));
      }
      gleaned.push(known.get(article) as Gleaned);
    }
    return gleaned;
  };
}
