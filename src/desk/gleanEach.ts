import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../story/article.ts';
import type { Library } from '../story/library.ts';

/**
 * What is drawn from each story of a library; before each story the event loop turns. A story that
 * a reload left alone stays the same object, is known, and is not read again.
 */
export async function gleanEach<Gleaned>(
  { articles }: Library,
  known: WeakMap<Article, Gleaned>,
  read: (article: Article) => Gleaned | Promise<Gleaned>,
): Promise<Gleaned[]> {
  const gleaned: Gleaned[] = [];
  for (const article of articles.values()) {
    if (!known.has(article)) {
      await nextTurn();
      known.set(article, await read(article));
    }
    gleaned.push(known.get(article) as Gleaned);
  }
  return gleaned;
}
