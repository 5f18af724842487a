import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence, textAt } from '../../words/wordAt.ts';
import { changeVerbBefore } from '../clause/changeWords.ts';
import { timePhraseStart } from '../clause/timePhrase.ts';
import { type Amount, amountAt, amountIn } from '../number/amountAt.ts';
import { phraseFrom } from '../number/countedPhrase.ts';
import { measureEnd } from '../number/units.ts';
import { takingVerb } from './takenTo.ts';

/** The old number stands within so many words before the new one: "from 34.7 per cent in the first quarter of 2021 to". */
const REACH = 14;
/** So many words may stand between "from" and its number: "from just over £ | 11". */
const NUMBER_REACH = 5;
/** What stands between an old number and the new one. */
const BETWEEN = ['ADP', 'PART', 'NUM', 'NOUN', 'PROPN', 'ADJ', 'ADV', 'DET', 'SYM'] as const;

/** A number that another fell or rose from, or by. */
export interface OldNumber {
  /** Where its "from" or "by" stands. */
  readonly from: number;
  readonly amount: Amount;
  /** Where the new number begins. */
  readonly next: number;
}

/** The old number right before a new one: "fell | from 42 seats in 2019 | to 31"; null where none is. */
export const oldNumberBefore = (words: readonly Word[], number: number): OldNumber | null =>
  lowerAt(words, number - 1) === 'to' ? ledBy(words, number, 'from') : null;

/** What something changed by before it came to a number: "raise the wage | by 12 percent | to 5,600 lei"; null where that is not told. */
export const stepBefore = (words: readonly Word[], number: number): OldNumber | null =>
  ledBy(words, number, 'by');

function ledBy(words: readonly Word[], number: number, joint: 'from' | 'by'): OldNumber | null {
  for (let at = number - 2; at > number - REACH && isTagged(words, at, ...BETWEEN); at--) {
    if (!sameSentence(words, at, number)) return null;
    if (lowerAt(words, at) !== joint) continue;
    const amount = amountIn(words, at + 1, Math.min(number - 1, at + 1 + NUMBER_REACH));
    return amount && { from: at, amount, next: number };
  }
  return null;
}

/** What a bare new number counts with the old one: "fell from 42 | seats | to 31"; null where the old one is as bare. */
export function countedBefore(words: readonly Word[], { amount }: OldNumber): Range | null {
  const { to, currency } = amount;
  return currency || measureEnd(words, to) > to ? null : phraseFrom(words, to);
}

/** The verb that tells that a number changed from the old one: "| fell | from 42 to 31", "has | doubled in a year, | from 38 to 76", "| cut | VAT from 20 percent to 8", against "open from 9 to 5"; null where none does. */
export function changeFromOld(words: readonly Word[], old: OldNumber): number | null {
  const end = textAt(words, old.from - 1) === ',' ? old.from - 1 : old.from;
  return (
    changeVerbBefore(words, end) ??
    changeVerbBefore(words, timePhraseStart(words, end)) ??
    (areAlike(words, old) ? takingVerb(words, end) : null)
  );
}

/** Whether an old number and the new one may be of one thing: "from 20 percent to 8 percent", "from 40 a day to 30", against "from 40 farms to 12 markets". */
function areAlike(words: readonly Word[], { amount, next }: OldNumber): boolean {
  const to = (amountAt(words, next) ?? amountAt(words, next + 1))?.to ?? next;
  const isOther = [amount.to, to].every((at) => isTagged(words, at, 'NOUN', 'ADJ'));
  return !isOther || lowerAt(words, amount.to) === lowerAt(words, to);
}

/** Where the words begin that lead to a number, behind the verb of a change and its object: "VAT | from 20 percent to | 8 percent", "the wage | by 12 percent to | 5,600 lei", "the fee | to | £5". */
export function leadStart(words: readonly Word[], number: number): number {
  if (lowerAt(words, number - 1) !== 'to') return number - 1;
  return oldNumberBefore(words, number)?.from ?? stepBefore(words, number)?.from ?? number - 1;
}
