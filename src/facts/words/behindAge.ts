import type { Word } from './tagWords.ts';

/** The word behind the comma after a name, and behind an age that follows it: "Siti Rahma, 34, | a teacher". */
export function behindAge(words: readonly Word[], comma: number): number {
  const age = /^\d\d$/.test(words[comma + 1]?.text ?? '') && words[comma + 2]?.text === ',';
  return comma + (age ? 3 : 1);
}
