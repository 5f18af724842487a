import { isMoneyIn } from '../../words/money.ts';
import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt } from '../../words/wordAt.ts';
import { BE, NOT_DONE } from '../../words/wordLists.ts';
import { isChangeVerb } from '../clause/changeWords.ts';

/** What is done with money that says what the money is, right before it or behind it: "was | fined | £5m", "had | raised | £4,000", "£4,000 was | raised |". */
const DONE =
  /^(?:fined|awarded|raised|lost|earned|donated|invested|owe[sd]?|stole|stolen|borrowed|repaid|refunded|embezzled|inherited|seized|recovered)$/;
/** The same, where somebody stands between: "| fined | the firm £412,000", "| awarded | her £65,000", "has | cost | taxpayers £310m". */
const DONE_TO = /^(?:fined|awarded|owe[sd]?|cost|costs|refunded|repaid)$/;
/** Whoever stands between is told in so many words. */
const LONGEST_RECEIVER = 4;
/** What tells who it is: "fined | the small firm | £412,000". */
const IN_RECEIVER = ['PRON', 'DET', 'ADJ', 'NOUN', 'PROPN'] as const;
/** What is before a verb of what was done: "| had | raised £4,000". */
const AUXILIARIES = /^(?:have|has|had|be|been|was|were|is|are|being|'ve|'s|'d)$/;

/** What is done with an amount of money, in the word that says what the money is: "was | fined | £5m", "| awarded | her £65,000", "£4,000 was | raised |"; null where none stands by it, or where it was not done. */
export function doneWithMoney(words: readonly Word[], from: number, to: number): Range | null {
  if (!isMoneyIn(words, from, to)) return null;
  const verb = verbBefore(words, from) ?? verbBehind(words, to);
  // "Crude | lost | 31 cents"
  const isSo = verb !== null && isDone(words, verb) && !isChangeVerb(words, verb);
  return isSo ? [verb, verb + 1] : null;
}

function verbBefore(words: readonly Word[], from: number): number | null {
  const verb = from - 1;
  // "the fare | was | raised £4"
  const isPassive = BE.has(lowerAt(words, verb - 1));
  if ((isPassive ? DONE_TO : DONE).test(lowerAt(words, verb)))
    return isVerb(words, verb) ? verb : null;
  for (let at = from - 1; at >= from - LONGEST_RECEIVER; at--) {
    if (!isTagged(words, at, ...IN_RECEIVER)) return null;
    if (DONE_TO.test(lowerAt(words, at - 1))) return isVerb(words, at - 1) ? at - 1 : null;
  }
  return null;
}

/** The tagger takes the "cost" of "a cost" for a noun, and as well that of "the strike cost the club £4m". */
const isVerb = (words: readonly Word[], at: number): boolean =>
  !isTagged(words, at - 1, 'DET', 'ADJ', 'ADP') &&
  (isTagged(words, at, 'VERB') ||
    isTagged(words, at - 1, 'AUX', 'PRON') ||
    (isTagged(words, at - 1, 'NOUN', 'PROPN') && isTagged(words, at + 1, 'DET', 'PRON')));

function verbBehind(words: readonly Word[], to: number): number | null {
  let at = to;
  while (AUXILIARIES.test(lowerAt(words, at)) || (at > to && isTagged(words, at, 'ADV'))) at++;
  const isDone = DONE.test(lowerAt(words, at)) || lowerAt(words, at) === 'spent';
  return at > to && isDone ? at : null;
}

/** Whether what a verb says was done: "has been | fined", against "could be | fined". */
export function isDone(words: readonly Word[], verb: number): boolean {
  let at = verb - 1;
  while (AUXILIARIES.test(lowerAt(words, at)) || isTagged(words, at, 'ADV')) {
    if (NOT_DONE.has(lowerAt(words, at))) return false;
    at--;
  }
  return !NOT_DONE.has(lowerAt(words, at));
}
