import { verbIn } from '../../words/inflected.ts';
import type { Word } from '../../words/tagWords.ts';
import {
  isHyphen,
  isLargeInside,
  isTagged,
  lowerAt,
  sameSentence,
  taggedStart,
  textAt,
} from '../../words/wordAt.ts';
import { CHANGES, MEASURES } from '../../words/wordLists.ts';
import { CLAUSE_ENDS } from '../clause/clauseEnd.ts';
import { qualifiedFrom } from '../number/qualifiedFrom.ts';
import type { Quantity } from '../number/quantity.ts';
import { isDenied } from './denied.ts';

/** What may be, or will: "sales | could | rise". */
const MODALS = /^(?:could|may|might|would|will|can|should)$/;
/** What is said of what has not come yet: "is | expected | to go up". */
export const FORESEEN =
  /^(?:expected|forecast|projected|predicted|set|due|likely|unlikely|planned|scheduled|meant|supposed|aiming|hoping|planning|ready)$/;
/** What somebody does who wants what has not come yet: "is | seeking | a rise of 15 per cent". */
const wants = verbIn(
  'want demand request propose offer reject oppose promise expect fear recommend urge suggest consider predict',
  'seek seeks sought seeking forecast forecasts forecasting plan plans planned planning',
);
/** The same with a "for": "| asked | for a rise". */
const wantsFor = verbIn('ask call press push hope campaign aim');
/** No noun phrase between such a verb and the change has more words: "a | real-terms pay | rise". */
const REACH = 5;

/** Where the words begin that tell whether and how far a change has come, before its verb: "| more than | doubled", "| is expected to | go up", "| could | rise", "| has | risen"; the verb itself where it tells so alone. */
export function tenseStart(words: readonly Word[], verb: number): number {
  const first = qualifiedFrom(words, verb);
  const at = taggedStart(words, first, 'ADV') - 1;
  if (/^(?:have|has|had)$/.test(lowerAt(words, at))) {
    // "| would have | gone from £4 to £5" has not been.
    if (MODALS.test(lowerAt(words, at - 1))) return at - 1;
    // "| has risen | by 22 centimetres", against "has | gained | 3%", which a paper writes so
    return /^(?:risen|gone|grown|fallen|shrunk|sunk)$/.test(lowerAt(words, verb)) ? at : first;
  }
  // "delivery in | May | rose" is a month.
  if (MODALS.test(lowerAt(words, at)) && !isLargeInside(words, at)) return at;
  if (lowerAt(words, at) !== 'to' || !FORESEEN.test(lowerAt(words, at - 1))) return first;
  return at - 1;
}

/** Where the verb stands of who wants a change, before the noun for it: "| seeking | a rise"; the noun itself where nobody does. */
export function wishStart(words: readonly Word[], noun: number): number {
  for (let at = noun - 1; at > noun - REACH; at--) {
    const word = lowerAt(words, at);
    if (wants(word) && !isTagged(words, at - 1, 'DET', 'ADJ')) return at;
    if (word === 'for' && wantsFor(lowerAt(words, at - 1))) return at - 1;
    if (!isTagged(words, at, 'DET', 'ADJ', 'NOUN', 'NUM', 'SYM') && !isHyphen(words, at))
      return noun;
  }
  return noun;
}

/** When something was told that is told otherwise now: "had | earlier | given the toll as 26". */
const BEFORE_NOW = /^(?:earlier|previously|initially|originally)$/;
/** What somebody had thought or heard, before they knew: "had | expected | a 3-point gap". */
const HAD_THOUGHT =
  /^(?:reported|said|put|feared|believed|estimated|expected|forecast|projected|predicted|hoped|thought|warned)$/;
/** So many words before a number it is told that it is not so, or not yet. */
const TOLD_REACH = 12;

/** Whether a number is one that somebody had told or expected before, or hopes for, or one that is denied: "had | earlier given the toll as 26", "had expected a | 3-point gap", "hopes for | sales of $2 billion", "denied that | profits had fallen 10%". */
export function isNotSo(words: readonly Word[], from: number): boolean {
  if (isDenied(words, from)) return true;
  for (let at = from - 1; at > from - TOLD_REACH; at--) {
    const isOther = !sameSentence(words, at, from);
    const word = lowerAt(words, at);
    if (isOther || word === 'but' || CLAUSE_ENDS.test(textAt(words, at))) return false;
    // "did | not | fall below 20C", against "must | not | exceed 460 mm", which is so
    const isNot = at >= from - 2 && /^(?:not|n't|never)$/.test(word);
    const isLimit = /^(?:must|may|should|shall|can)$/.test(lowerAt(words, at - 1));
    const tells = CHANGES.has(lowerAt(words, at + 1)) || MEASURES.has(lowerAt(words, at + 1));
    if (isNot && tells && !isLimit) return true;
    // "which had | been forecast | at 4.2p"
    const had = lowerAt(words, at - 1) === 'been' ? at - 2 : at - 1;
    const hasHad = lowerAt(words, had) === 'had';
    if (BEFORE_NOW.test(word) && (hasHad || isTagged(words, at + 1, 'VERB'))) return true;
    if (HAD_THOUGHT.test(word) && hasHad) return true;
    if (word === 'for' && /^(?:hop(?:e[sd]?|ing)|expectations?)$/.test(lowerAt(words, at - 1)))
      return true;
  }
  return false;
}

/** What somebody wants to reach: "a | target | of 20,000 houses". */
const GOALS = /^(?:goal|target|aim|objective|ambition)$/;

/** Whether what a number counts is not there, but wanted: "with a goal of | 20,000 houses |", against "an inflation target of | 2% |". */
export const isGoal = (words: readonly Word[], { from, to, counted }: Quantity): boolean =>
  lowerAt(words, from - 1) === 'of' &&
  GOALS.test(lowerAt(words, from - 2)) &&
  counted !== null &&
  counted[0] >= to;
