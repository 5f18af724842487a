import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../story/article.ts';
import type { Library } from '../story/library.ts';

/**
 * What is drawn from each story of a library; between stories the event loop turns. A story that a
 * reload left alone stays the same object, is known, and is not read again.
 */
export async function gleanEach<Gleaned>(
  { articles }: Library,
  known: WeakMap<Article, Gleaned>,
  read: (article: Article) => Gleaned | Promise<Gleaned>,
): Promise<Gleaned[]> {
  const gleaned: Gleaned[] = [];
  for (const article of articles.values()) {
    const before = known.get(article);
    const own = before ?? (await read(article));
    gleaned.push(own);
    if (before) continue;
    known.set(article, own);
    await nextTurn();
  }
  return gleaned;
}
