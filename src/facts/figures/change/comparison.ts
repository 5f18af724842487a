import { nounIn } from '../../words/inflected.ts';
import { isMoneyIn } from '../../words/money.ts';
import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt } from '../../words/wordAt.ts';
import { DAY_WORDS } from '../../words/wordLists.ts';
import { COMPARES } from '../clause/changeWords.ts';
import { endsClause } from '../clause/clauseEnd.ts';
import { BACK, PERIOD, timeAt } from '../clause/timeAt.ts';
import { amountFrom } from '../number/amountAt.ts';
import type { Quantity } from '../number/quantity.ts';
import { rateEnd } from '../number/rateEnd.ts';
import { isShareIn, measureEnd } from '../number/units.ts';

/** How a level lies to what it was: "four points | higher | than in 2021", "253,000 hectares, 10% | more | than a year before". */
const COMPARES_LEVEL = /^(?:higher|lower|more|less|fewer)$/;

/** "four points higher than in 2021", "5% lower than last year", from a word on: by how much a level differs from what it was at another time; null where it is compared with something else, as in "higher than expected". */
export function comparisonAt(words: readonly Word[], from: number): Range | null {
  const amount = amountFrom(words, from);
  const end = amount ? measureEnd(words, amount.to) : from;
  if (!isStep(words, [from, end]) || !COMPARES_LEVEL.test(lowerAt(words, end))) return null;
  const to = lowerAt(words, end + 1) === 'than' ? endOfPastTime(words, end + 2) : null;
  return to !== null && endsClause(words, to) ? [from, to] : null;
}

/** "compared with 1,310 a year before", "against £4m in 2019", from a word on: what a quantity was at another time; null where it is compared with something else, as in "compared with 58% for girls". */
export function comparedAt(words: readonly Word[], from: number): Range | null {
  const isCompared =
    lowerAt(words, from) === 'compared' && /^(?:with|to)$/.test(lowerAt(words, from + 1));
  if (!isCompared && lowerAt(words, from) !== 'against') return null;
  const old = isCompared ? from + 2 : from + 1;
  const amount = amountFrom(words, old);
  if (!amount) return null;
  const end = measureEnd(words, amount.to);
  // "compared with 1,310 | doses | a year before"
  const time = isTagged(words, end, 'NOUN') && !PERIOD.test(lowerAt(words, end)) ? end + 1 : end;
  const to = endOfPastTime(words, time);
  return to !== null && endsClause(words, to) ? [from, to] : null;
}

/** Where the words for a time in the past end that begin at a word; null where none do. */
function endOfPastTime(words: readonly Word[], from: number): number | null {
  let at = from;
  while (/^(?:in|at|for|during|within)$/.test(lowerAt(words, at)) || isTagged(words, at, 'DET'))
    at++;
  const [word, next] = [lowerAt(words, at), lowerAt(words, at + 1)];
  // "in the | same period | last year"
  if (word === 'same' && /^(?:period|time|day|week|month|quarter)$/.test(next))
    return endOfPastTime(words, at + 2);
  // "31,000 | on Thursday", "fewer than the | year before"
  const isDay = word === 'on' && DAY_WORDS.has(next);
  if (isDay || (PERIOD.test(word) && BACK.test(next))) return at + 2;
  if (/^(?:this|next)$/.test(word)) return null;
  const time = timeAt(words, at) ?? timeAt(words, at - 1);
  return time && time[1] > at ? time[1] : null;
}

/** What tells so only before a level or at the end of its clause: "£5m | over | budget", "£4m | short | of its target", against "£5m | over | three years". */
const COMPARES_STANDARD = /^(?:over|under|short|ahead|behind)$/;
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
  if (quantity.counted || !isStep(words, [from, to])) return null;
  const word = lowerAt(words, to);
  const isLevel = COMPARES_STANDARD.test(word);
  if (!isLevel && !COMPARES.has(word)) return null;
  const end = standardEnd(words, to);
  const isTold = endsClause(words, to + 1) || isStandard(lowerAt(words, end - 1));
  return isLevel && !isTold ? null : [from, rateEnd(words, end)];
}

/** Whether an amount is one that levels are compared in; "two metres higher" may as well tell where something is. */
const isStep = (words: readonly Word[], [from, to]: Range): boolean =>
  isMoneyIn(words, from, to) ||
  isShareIn(words, from, to) ||
  /^(?:points?|[cf])$/.test(lowerAt(words, to - 1));

/** Where the words end that tell from what something differs, behind what compares it; the word behind that where they are not told in few words. */
function standardEnd(words: readonly Word[], compares: number): number {
  // "4% better | off |"
  const isOff = /^(?:better|worse)$/.test(lowerAt(words, compares));
  const first = isOff && lowerAt(words, compares + 1) === 'off' ? compares + 2 : compares + 1;
  const isJoined = /^(?:than|of)$/.test(lowerAt(words, first));
  let end = isJoined ? first + 1 : first;
  // "than | in | May"
  while (end < first + LONGEST_PHRASE && isInPhrase(words, end)) end++;
  return endsClause(words, end) ? end : first;
}

const isInPhrase = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, ...IN_PHRASE) ||
  isHyphen(words, at) ||
  /^(?:of|in|for|at)$/.test(lowerAt(words, at));
