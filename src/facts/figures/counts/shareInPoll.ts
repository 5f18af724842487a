import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../../words/wordAt.ts';
import { isShareBefore, isShareIn } from '../number/units.ts';

/** No party's name has more words. */
const LONGEST_PARTY = 6;
/** A share has so many words at most, with what limits it: "about | 34 | per | cent". */
const LONGEST_SHARE = 5;
/** So many parties are told of in one sentence at most. */
const MOST_PARTIES = 12;
/** What polls do: "A poll | put | Labour at 22 per cent". */
const POLLS = /^(?:put|puts|putting|shows|showed|showing|has|had)$/;
/** Of these what others do as well, so that a poll has to be told of. */
const OF_OTHERS = /^(?:has|had)$/;
/** What tells of one: "A | survey | has Labour at 22 per cent". */
const POLL = /^(?:polls?|surveys?|pollsters?|polling|projections?)$/;

/** Whose a share is that a poll tells of: "A poll put | the National Union | at 34 per cent, | Labour | at 22 per cent and | the Farmers' League | at 9 per cent". */
export function shareInPoll(words: readonly Word[], from: number, to: number): Range | null {
  if (!isShareIn(words, from, to)) return null;
  const party = partyBefore(words, from);
  for (let item = party, count = 0; item && count < MOST_PARTIES; count++) {
    const before = isTagged(words, item[0] - 1, 'DET') ? item[0] - 2 : item[0] - 1;
    if (POLLS.test(lowerAt(words, before))) return isOfPoll(words, before) ? party : null;
    item = itemBefore(words, before);
  }
  return null;
}

/** "| Farmers' League | at": the name before a share. */
function partyBefore(words: readonly Word[], share: number): Range | null {
  if (!/^(?:at|on)$/.test(lowerAt(words, share - 1))) return null;
  const end = share - 1;
  let start = end;
  while (start > end - LONGEST_PARTY && /^(?:\p{Lu}|['’]s?$)/u.test(textAt(words, start - 1)))
    start--;
  return start < end && isTagged(words, end - 1, 'PROPN', 'NOUN', 'ADJ') ? [start, end] : null;
}

/** The party of the share that ends before a comma or an "and"; null where none does. */
function itemBefore(words: readonly Word[], joint: number): Range | null {
  if (!/^(?:,|and)$/.test(lowerAt(words, joint))) return null;
  const end = textAt(words, joint - 1) === ',' ? joint - 1 : joint;
  if (!isShareBefore(words, end)) return null;
  for (let share = end - 1; share > end - 1 - LONGEST_SHARE; share--) {
    const item = partyBefore(words, share);
    if (item) return item;
  }
  return null;
}

/** Whether a verb is a poll's: what has or had somebody at a share may be a shareholder. */
const isOfPoll = (words: readonly Word[], verb: number): boolean =>
  !OF_OTHERS.test(lowerAt(words, verb)) ||
  words.some(
    ({ lower, sentence }, at) =>
      at < verb && sentence === words[verb]?.sentence && POLL.test(lower),
  );
