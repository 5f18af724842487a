import type { Range } from '../words/range.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence, textAt } from '../words/wordAt.ts';
import { isDash } from './signs.ts';

/** What an explanation ends at, dashes aside. */
const ENDS = /^[,;:.()]$/;

/** Where an explanation ends that begins at a word: at a sign, or with its sentence. */
export function explanationEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (
    sameSentence(words, end, from) &&
    words[end] &&
    !ENDS.test(textAt(words, end)) &&
    !isDash(words, end)
  )
    end++;
  return end;
}

/** The words from one on that say what something is, up to a sign; null where they may be a list, or tell what it is to somebody: "oil — the country's main export —". */
export function explanationFrom(words: readonly Word[], from: number): Range | null {
  const end = explanationEnd(words, from);
  const goesOn = textAt(words, end) === ',' && /^(?:and|or)$/.test(lowerAt(words, end + 1));
  const lists = words
    .slice(from, end)
    .some(({ lower }, at) => lower === 'and' && isTagged(words, from + at + 1, 'DET'));
  const isOwned = words.slice(from, Math.min(end, from + 4)).some(({ lower }) => lower === "'s");
  return goesOn || lists || isOwned ? null : [from, end];
}
