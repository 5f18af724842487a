import { create, insertMultiple, search } from '@orama/orama';
import flexsearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Library } from '../../src/story/library.ts';

// What is timed is what readers meet, the built code: tsx names each function anew whenever it is
// made, which the rivals' code, in node_modules, is spared.
const built = new URL('../../dist/search/createIndex.js', import.meta.url).href;
const { createIndex } = (await import(built)) as typeof import('../../src/search/createIndex.ts');

/** A way to find passages, as an engineer would set it up from its documentation. */
export interface Engine {
  readonly name: string;
  /** Fewer questions for the slow ones: a share of the questions that Pilcrow is asked. */
  readonly share: number;
  /** Indexes the passages; gives what answers a question with the places of five of them. */
  build(library: Library): (question: string) => unknown;
}

const HITS = 5;

/** What is compared, Pilcrow first. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'Pilcrow',
    share: 1,
    build(library) {
      const index = createIndex(library);
      return (question) => {
        const { hits } = index.find(question, { limit: HITS });
        // The first is shown, so its marks are read.
        return [hits, hits[0]?.matches, hits[0]?.answer];
      };
    },
  },
  {
    name: 'MiniSearch, fuzzy 0.2',
    share: 0.3,
    build({ passages }) {
      const index = new MiniSearch<{ id: number; text: string }>({
        fields: ['text'],
        searchOptions: { fuzzy: 0.2 },
      });
      index.addAll(passages.map(({ index: id, sentence: { text } }) => ({ id, text })));
      return (question) => index.search(question).slice(0, HITS);
    },
  },
  {
    name: 'FlexSearch',
    share: 1,
    build({ passages }) {
      const index = new flexsearch.Index({ tokenize: 'forward' });
      for (const { index: id, sentence } of passages) index.add(id, sentence.text);
      return (question) => index.search(question, { limit: HITS, suggest: true });
    },
  },
  {
    name: 'Orama',
    share: 0.1,
    build({ passages }) {
      const index = create({ schema: { text: 'string' } as const });
      insertMultiple(
        index,
        passages.map(({ sentence: { text } }) => ({ text })),
      );
      return (question) => search(index, { term: question, limit: HITS, tolerance: 1 });
    },
  },
  {
    name: 'Fuse.js token search',
    share: 0.02,
    build({ passages }) {
      const index = new Fuse(
        passages.map(({ sentence }) => sentence.text),
        { useTokenSearch: true, includeScore: true, ignoreLocation: true },
      );
      return (question) => index.search(question, { limit: HITS });
    },
  },
];
