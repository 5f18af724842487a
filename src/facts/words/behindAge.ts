import type { Word } from './tagWords.ts';
import { isArticle, textAt } from './wordAt.ts';

/** The word behind the comma after a name, and behind an age that follows it: "Siti Rahma, 34, | a teacher", "Siti Rahma, now | a teacher". */
export function behindAge(words: readonly Word[], comma: number): number {
  const age = /^\d\d$/.test(textAt(words, comma + 1)) && words[comma + 2]?.text === ',';
  const behind = comma + (age ? 3 : 1);
  return textAt(words, behind) === 'now' && isArticle(words, behind + 1) ? behind + 1 : behind;
}
