import type { Word } from '../words/tagWords.ts';
import { OWNERS } from '../words/wordLists.ts';

/** Whether words name, number or point to something, and so tell of one case: "cutting | 40 | jobs", "found in | his | house". */
export const isOfCase = (words: readonly Word[], from: number, end: number): boolean =>
  words
    .slice(from, end)
    .some(({ pos, lower }) => /^(?:PROPN|NUM|PRON)$/.test(pos) || OWNERS.has(lower));
