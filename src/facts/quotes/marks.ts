import type { Word } from '../words/tagWords.ts';
import { textAt } from '../words/wordAt.ts';

/** Quotation marks, which stand between a verb and what is quoted. */
export const MARK = /^(?:[“”„"«»‘`]|``|'')$/;

/** The first word behind what closes a quote. */
export function behindMarks(words: readonly Word[], to: number): number {
  let at = to;
  while (/^[’',]$/.test(textAt(words, at)) || MARK.test(textAt(words, at))) at++;
  return at;
}
