import { idf } from './bm25.ts';
import { everydayEnglish } from './everydayEnglish.ts';
import type { Language } from './language.ts';
import { u32 } from './numbersAt.ts';
import type { ReadLibrary } from './readLibrary.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * So many passages of everyday speech are counted with the library's own where words are
 * weighed, so that even a story of ten sentences knows that "good" says less than "coca".
 */
const EVERYDAY_PASSAGES = 5000;
const EVERYDAY_PASSAGE_WORDS = 20;

/** How telling a folded word of a question in a language is that means a term (undefined: none): the fewer passages hold it, the more. */
export type Weigher = (key: string, term: number | undefined, language: Language) => number;

export function makeWeigher({ library, languages, postings: { starts } }: ReadLibrary): Weigher {
  const everyday = languages.some(({ tag }) => tag === 'en') ? everydayEnglish() : null;
  return (key, term, { tag }) => {
    const rate = tag === 'en' ? (everyday?.get(key) ?? 0) : 0;
    const said = EVERYDAY_PASSAGES * (1 - (1 - rate) ** EVERYDAY_PASSAGE_WORDS);
    const own = term === undefined ? 0 : u32(starts, term + 1) - u32(starts, term);
    return idf(library.passages.length + EVERYDAY_PASSAGES, own + said);
  };
}

/** How telling a stop word is, by its spelling: the nats of its share of the library's words. */
export function makeQuietWeigher({ inner }: Vocabulary): (spelling: number) => number {
  const all = inner.reduce((sum, count) => sum + count, 0);
  return (spelling) => Math.log((all + 1) / ((inner[spelling] ?? 0) + 1));
}
