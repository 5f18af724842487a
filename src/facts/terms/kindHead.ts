import type { Word } from '../words/tagWords.ts';
import { isHyphen, isTagged } from '../words/wordAt.ts';

/** No kind has more words before what tells it apart. */
const LONGEST_KIND = 9;

/** The noun of a kind whose words begin at one: "a hard outer | layer | of rock that"; null where they end in none. */
export function kindHead(words: readonly Word[], from: number): number | null {
  let at = from;
  const goesOn = () =>
    isHyphen(words, at) ||
    isTagged(words, at, 'NOUN', 'ADJ') ||
    (isTagged(words, at, 'VERB') && isTagged(words, at + 1, 'NOUN', 'ADJ'));
  while (at < from + LONGEST_KIND && goesOn()) at++;
  return at > from && isTagged(words, at - 1, 'NOUN') ? at - 1 : null;
}
