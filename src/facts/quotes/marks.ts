import type { Word } from '../words/tagWords.ts';

/** Quotation marks, which stand between a verb and what is quoted. */
export const MARK = /^(?:[“”„"«»‘`]|``|'')$/;

/** The first word behind what closes a quote. */
export function behindMarks(words: readonly Word[], to: number): number {
  let at = to;
  while (/^[’',]$/.test(words[at]?.text ?? '') || MARK.test(words[at]?.text ?? '')) at++;
  return at;
}
