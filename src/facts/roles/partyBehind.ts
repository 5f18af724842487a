import type { Mention } from '../names/findNames.ts';
import { COMMA } from '../words/nounPhrases.ts';
import { isPartyMark } from '../words/partyMark.ts';
import type { Range } from '../words/range.ts';
import type { Word } from '../words/tagWords.ts';
import { isLarge, textAt, touch } from '../words/wordAt.ts';

/** What sets the party and the place apart from what follows. */
const CLOSE = /^[,.;)]$/;
/** No place there has more words: "R-New Smyrna Beach". */
const LONGEST_PLACE = 3;

/** The party of a lawmaker and the place elected by, as American papers write them behind the name: "Tom Reed, | D-Ohio |, said", "Ann Lowe ( | R-N.Y. | )". */
export function partyBehind({ name, source: { words }, to }: Mention): Range | null {
  const party = to + 1;
  if (name.kind !== 'person' || !COMMA.test(textAt(words, to))) return null;
  if (!isPartyMark(words, party)) return null;
  let end = party + 2;
  while (end < party + 2 + LONGEST_PLACE && isOfPlace(words, end)) end++;
  return end > party + 2 && CLOSE.test(textAt(words, end)) ? [party, end] : null;
}

/** "N | . | Y.": a stop that the tokeniser cuts off belongs to the letters beside it. */
const isOfPlace = (words: readonly Word[], at: number): boolean =>
  isLarge(words, at) || (textAt(words, at) === '.' && touch(words, at - 1) && touch(words, at));
