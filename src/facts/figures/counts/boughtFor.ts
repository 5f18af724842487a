import { isMoneyIn } from '../../words/money.ts';
import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt, sameSentence, textAt } from '../../words/wordAt.ts';
import { DETERMINERS, OWNERS } from '../../words/wordLists.ts';
import { isDone } from './doneWithMoney.ts';

/** What is done to what changes hands for money: "The shipyard was | sold | for £4m". */
const TRADES = /^(?:bought|sold|acquired|purchased|signed|auctioned|offloaded)$/;
/** What tells where it was, or whose, behind what it is: "the shipyard | from its owners | for £4m". */
const TELLS_MORE = /^(?:from|to|in|at|on|by|near|for|with)$/;
/** What stands between the verb and the money. */
const IN_OBJECT = ['NOUN', 'ADJ', 'PROPN', 'DET', 'PRON', 'ADP', 'PART'] as const;
/** No such words are more. */
const REACH = 14;

/** What was bought or sold for an amount of money: "sold its | ice-cream unit | for €3 billion", "bought the | shipyard | from its owners for £4m"; null where that has no name of its own, or where it was not done: "bought him for £4m", "hopes to buy the club for £4m". */
export function boughtFor(words: readonly Word[], from: number, to: number): Range | null {
  if (lowerAt(words, from - 1) !== 'for' || !isMoneyIn(words, from, to)) return null;
  const verb = verbBefore(words, from - 1);
  if (verb === null || !isDone(words, verb)) return null;
  const isOwned = DETERMINERS.has(lowerAt(words, verb + 1)) || OWNERS.has(lowerAt(words, verb + 1));
  const start = isOwned ? verb + 2 : verb + 1;
  let end = start;
  while (end < from - 1 && !TELLS_MORE.test(lowerAt(words, end))) end++;
  const isThing = words
    .slice(start, end)
    .every(({ pos, lower }) => pos !== 'PRON' && (pos !== 'ADP' || lower === 'of'));
  return isThing && end > start && isTagged(words, end - 1, 'NOUN', 'PROPN') ? [start, end] : null;
}

/** The verb of a trade whose object ends before a word; null where none is, or where it was done to its subject: "was | sold | to Harrow for". */
function verbBefore(words: readonly Word[], end: number): number | null {
  for (let at = end - 1; at > end - REACH; at--) {
    if (!sameSentence(words, at, end)) return null;
    if (TRADES.test(lowerAt(words, at)) && isTagged(words, at, 'VERB'))
      return /^(?:was|were|is|are|be|been|being)$/.test(lowerAt(words, at - 1)) ? null : at;
    const isInObject =
      isTagged(words, at, ...IN_OBJECT) || isHyphen(words, at) || textAt(words, at) === "'s";
    if (!isInObject) return null;
  }
  return null;
}
