import type { Word } from '../../words/tagWords.ts';
import { isTagged, taggedEnd } from '../../words/wordAt.ts';

/** A number begins within so many words: "closed down | more than $ | 40". */
const REACH = 4;

/** The word behind the number that begins close behind a word: "closed down | nearly 20 | stores |"; null where no number does. */
export function behindNumber(words: readonly Word[], from: number): number | null {
  let at = from;
  while (at < from + REACH && !isTagged(words, at, 'NUM', 'PUNCT', 'VERB')) at++;
  const end = taggedEnd(words, at, 'NUM');
  return end > at ? end : null;
}
