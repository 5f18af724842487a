import { nounIn } from '../../words/inflected.ts';
import { isMoneyIn } from '../../words/money.ts';
import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt } from '../../words/wordAt.ts';
import { COMPARES } from '../clause/changeWords.ts';
import { endsClause } from '../clause/clauseEnd.ts';
import type { Quantity } from '../number/quantity.ts';
import { rateEnd } from '../number/rateEnd.ts';
import { isShareIn } from '../number/units.ts';

/** What tells so only before a level or at the end of its clause: "£5m | over | budget", "£4m | short | of its target", against "£5m | over | three years". */
const COMPARES_LEVEL = /^(?:over|under|short|ahead|behind)$/;
/** What is reached or missed: "£4m short of the | target |", "below the all-time | high |". */
const isStandard = nounIn(`
  budget target forecast estimate expectation plan limit level average peak high low record goal quota capacity norm
  par rival schedule`);
/** What a phrase is made of that tells from what something differs. */
const IN_PHRASE = ['DET', 'PRON', 'ADJ', 'ADV', 'NOUN', 'PROPN', 'NUM', 'PART', 'VERB'] as const;
/** No such phrase has more words. */
const LONGEST_PHRASE = 8;

/** Money, a share, points or degrees that tell only how far something is from something else, with that where it is told in few words: "| 3% below the all-time high |", "| £4m short of the target |", "| £84 more |"; null where a quantity tells of no difference. */
export function differenceAt(words: readonly Word[], quantity: Quantity): Range | null {
  const { from, to } = quantity;
  if (quantity.counted || !isStep(words, quantity)) return null;
  const word = lowerAt(words, to);
  const isLevel = COMPARES_LEVEL.test(word);
  if (!isLevel && !COMPARES.has(word)) return null;
  const end = standardEnd(words, to);
  const isTold = endsClause(words, to + 1) || isStandard(lowerAt(words, end - 1));
  return isLevel && !isTold ? null : [from, rateEnd(words, end)];
}

/** Whether a quantity is one that levels are compared in; "two metres higher" may as well tell where something is. */
const isStep = (words: readonly Word[], { from, to }: Quantity): boolean =>
  isMoneyIn(words, from, to) ||
  isShareIn(words, from, to) ||
  /^(?:points?|[cf])$/.test(lowerAt(words, to - 1));

/** Where the words end that tell from what something differs, behind what compares it; the word behind that where they are not told in few words. */
function standardEnd(words: readonly Word[], compares: number): number {
  // "4% better | off |"
  const isOff = /^(?:better|worse)$/.test(lowerAt(words, compares));
  const first = isOff && lowerAt(words, compares + 1) === 'off' ? compares + 2 : compares + 1;
  const isJoined = /^(?:than|of)$/.test(lowerAt(words, first));
  // "£84 more | a year"
  if (!isJoined && /^(?:more|less|fewer)$/.test(lowerAt(words, compares)))
    return isTagged(words, first, 'ADJ', 'ADV') ? standardEnd(words, first) : first;
  let end = isJoined ? first + 1 : first;
  // "than | in | May"
  while (end < first + LONGEST_PHRASE && (isInPhrase(words, end) || isJoint(words, end))) end++;
  return endsClause(words, end) ? end : first;
}

const isInPhrase = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, ...IN_PHRASE) || isHyphen(words, at);

const isJoint = (words: readonly Word[], at: number): boolean =>
  /^(?:of|in|for|at)$/.test(lowerAt(words, at));
