import type { ArticleFacts } from '../facts/articleFacts.ts';
import { readFacts } from '../facts/factsOf.ts';
import { buildFactIndex, type FactIndex } from '../facts/lookup/factIndex.ts';
import { inTurns } from '../search/steps.ts';
import type { Article } from '../story/article.ts';
import type { Library } from '../story/library.ts';
import { gleanEach } from './gleanEach.ts';

const known = new WeakMap<Article, ArticleFacts>();

/** Draws the facts from every story; in between the event loop turns. */
export async function gleanFacts(library: Library): Promise<FactIndex> {
  const facts = await gleanEach(library, known, (article) => inTurns(readFacts(article)));
  return buildFactIndex(library, facts);
}
