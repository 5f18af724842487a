import type { Word } from './tagWords.ts';
import { textAt } from './wordAt.ts';

/** The word behind the comma after a name, and behind an age that follows it: "Siti Rahma, 34, | a teacher". */
export function behindAge(words: readonly Word[], comma: number): number {
  const age = /^\d\d$/.test(textAt(words, comma + 1)) && words[comma + 2]?.text === ',';
  return comma + (age ? 3 : 1);
}
