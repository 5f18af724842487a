import type { ArticleFacts } from '../facts/articleFacts.ts';
import { factsOf } from '../facts/factsOf.ts';
import { buildFactIndex, type FactIndex } from '../facts/lookup/factIndex.ts';
import type { Article } from '../story/article.ts';
import type { Library } from '../story/library.ts';
import { gleanEach } from './gleanEach.ts';

const known = new WeakMap<Article, ArticleFacts>();

/** Draws the facts from every story; between stories the event loop turns. */
export async function gleanFacts(library: Library): Promise<FactIndex> {
  return buildFactIndex(library, await gleanEach(library, known, factsOf));
}
