import type { Word } from '../../words/tagWords.ts';

/** No time behind a quantity has more words: "in the first quarter". */
export const LONGEST_TIME = 5;

/** Where a time ends that a sign parts from what follows: "820,000 tons | last year |, up 12%", "3.8 percent | in May |,"; the word itself where none stands. */
export function pastTime(words: readonly Word[], from: number): number {
  const length = words.slice(from, from + LONGEST_TIME + 1).findIndex(({ pos }) => pos === 'PUNCT');
  const time = words.slice(from, from + Math.max(0, length));
  return time.every(({ pos }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(pos))
    ? from + time.length
    : from;
}
