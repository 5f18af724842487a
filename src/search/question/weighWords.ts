import { u32 } from '../index/numbersAt.ts';
import type { ReadLibrary } from '../index/readLibrary.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { everydayEnglish } from '../words/everydayEnglish.ts';
import type { Language } from '../words/language.ts';
import { idf } from './bm25.ts';

/**
 * So many passages of everyday speech are counted with the library's own where words are
 * weighed, so that even a story of ten sentences knows that "good" says less than "coca".
 */
const EVERYDAY_PASSAGES = 5000;
const EVERYDAY_PASSAGE_WORDS = 20;
/** Names and rare words are said in about so many of these passages, */
const LEAST_EVERYDAY = 4e-4;
/** and what questions ask about, in a language whose everyday speech is not known, in so many. */
const USUAL_EVERYDAY = 1e-3;

/** How much a word of a question says. */
export interface Telling {
  /** How telling it is: the fewer passages hold it, the more. */
  readonly weight: number;
  /** The share of everyday speech's passages that hold it. */
  readonly everyday: number;
}

/** Weighs a folded word of a question in a language that means a term (undefined: none). */
export type Weigher = (key: string, term: number | undefined, language: Language) => Telling;

/** Makes what weighs a question's words, by how many passages of a library hold them. */
export function makeWeigher({ library, languages, postings: { starts } }: ReadLibrary): Weigher {
  const everyday = languages.some(({ tag }) => tag === 'en') ? everydayEnglish() : null;
  return (key, term, { tag }) => {
    const rate = tag === 'en' ? (everyday?.get(key) ?? 0) : 0;
    const share = 1 - (1 - rate) ** EVERYDAY_PASSAGE_WORDS;
    const own = term === undefined ? 0 : u32(starts, term + 1) - u32(starts, term);
    return {
      weight: idf(library.passages.length + EVERYDAY_PASSAGES, own + EVERYDAY_PASSAGES * share),
      everyday: tag === 'en' ? Math.max(LEAST_EVERYDAY, share) : USUAL_EVERYDAY,
    };
  };
}

/** How telling a stop word is, by its spelling: the nats of its share of the library's words. */
export function makeQuietWeigher({ inner }: Vocabulary): (spelling: number) => number {
  const all = inner.reduce((sum, count) => sum + count, 0);
  return (spelling) => Math.log((all + 1) / ((inner[spelling] ?? 0) + 1));
}
