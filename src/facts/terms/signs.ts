import type { Word } from '../words/tagWords.ts';
import { textAt, touch } from '../words/wordAt.ts';

/** What closes words in quotation marks. */
export const CLOSING_QUOTE = /^[”"’']$/;

/** Whether a dash stands at a place, be it a hyphen between spaces: "a bridge loan | - | short-term borrowing". */
export const isDash = (words: readonly Word[], at: number): boolean =>
  /^(?:--|[—–])$/.test(textAt(words, at)) ||
  (textAt(words, at) === '-' && !touch(words, at - 1) && !touch(words, at));

/** Whether what parts a term from its explanation stands at a place. */
export const opensAside = (words: readonly Word[], at: number): boolean =>
  /^[,(]$/.test(textAt(words, at)) || isDash(words, at);

/** Whether an aside that a bracket or a dash opens is closed by its like, "spillway | — | the channel that … | — | was", or a dash by the end of the sentence. */
export const isClosed = (words: readonly Word[], sign: number, end: number): boolean =>
  textAt(words, sign) === '('
    ? textAt(words, end) === ')'
    : isDash(words, sign) && (isDash(words, end) || textAt(words, end) === '.');
