import type { Word } from './tagWords.ts';
import { textAt } from './wordAt.ts';

/** The comma behind the letters that follow a name in brackets: "the Oversight Body (OBD) | , a body that …"; the word itself where none do. */
export function behindLetters(words: readonly Word[], at: number): number {
  const areBracketed = textAt(words, at) === '(' && textAt(words, at + 2) === ')';
  return areBracketed && textAt(words, at + 3) === ',' ? at + 3 : at;
}
