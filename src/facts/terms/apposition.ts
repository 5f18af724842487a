import type { Range } from '../words/range.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { explanationEnd } from './explanationEnd.ts';

/** A phrase that says what something is; where another follows behind an "and", it is one of a list, but for "between the request and the sale". */
export function apposition(words: readonly Word[], from: number): Range | null {
  const end = explanationEnd(words, from);
  const goesOn = textAt(words, end) === ',' && /^(?:and|or)$/.test(lowerAt(words, end + 1));
  const lists = words
    .slice(from, end)
    .some(({ lower }, at) => lower === 'and' && isTagged(words, from + at + 1, 'DET'));
  const isBetween = words.slice(from, end).some(({ lower }) => lower === 'between');
  return goesOn || (lists && !isBetween) || isOwned(words, [from, end]) ? null : [from, end];
}

/** "oil — the country's main export —": what it is to somebody does not explain it. */
const isOwned = (words: readonly Word[], [from, end]: Range): boolean =>
  words.slice(from, Math.min(end, from + 4)).some(({ lower }) => lower === "'s");
