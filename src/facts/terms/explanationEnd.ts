import type { Word } from '../words/tagWords.ts';
import { sameSentence, textAt } from '../words/wordAt.ts';
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
