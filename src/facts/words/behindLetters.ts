import type { Word } from './tagWords.ts';
import { textAt } from './wordAt.ts';

/** Letters that a name or a term is told by for short: "EHCP", "WestLB". */
const LETTERS = /^(?=\p{L}*\p{Lu}\p{L}*\p{Lu})[\p{L}\d&]{2,8}$/u;

/** The comma behind the letters that follow a name in brackets: "the Oversight Body (OBD) | , a body that …"; the word itself where none do. */
export function behindLetters(words: readonly Word[], at: number): number {
  const areBracketed = textAt(words, at) === '(' && textAt(words, at + 2) === ')';
  return areBracketed && textAt(words, at + 3) === ',' ? at + 3 : at;
}

/** The bracket that opens letters in brackets, which part nothing, by the one that closes them: "a plan | (EHCP) has risen"; null where other words stand in them. */
export const lettersStart = (words: readonly Word[], close: number): number | null =>
  textAt(words, close) === ')' &&
  textAt(words, close - 2) === '(' &&
  LETTERS.test(textAt(words, close - 1))
    ? close - 2
    : null;

/** The word before the letters of a body that a phrase ends with: "the head of the agency | (NCDC)"; the end itself where it ends with none. */
export const beforeLetters = (words: readonly Word[], end: number): number =>
  textAt(words, end - 1) === ')' && textAt(words, end - 3) === '(' ? end - 3 : end;
