import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence, textAt } from '../../words/wordAt.ts';
import { MONTHS } from '../../words/wordLists.ts';
import { changeVerbBefore } from '../clause/changeWords.ts';
import { type Amount, amountAt, NUMBER } from '../number/amountAt.ts';
import { phraseFrom } from '../number/countedPhrase.ts';
import { DURATIONS, measureEnd } from '../number/units.ts';
import { takingVerb } from './takenTo.ts';

/** The old number stands within so many words before the new one: "from 34.7 per cent in the first quarter of 2021 to". */
const REACH = 14;
/** So many words may stand between "from" and its number: "from just over £ | 11". */
const NUMBER_REACH = 5;
/** What stands between an old number and the new one. */
const BETWEEN = ['ADP', 'PART', 'NUM', 'NOUN', 'PROPN', 'ADJ', 'ADV', 'DET', 'SYM'] as const;

/** A time behind the verb of a change has so few words: "in the past year". */
const LONGEST_TIME = 6;
/** What such a time is made of. */
const IN_TIME = ['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'] as const;
/** What something changed by stands within so many words before what it came to. */
const STEP_REACH = 8;
/** What is told there: "rose | by 4 per cent | to £11". */
const IN_STEP = ['ADP', 'NUM', 'NOUN', 'ADJ', 'ADV', 'DET', 'SYM'] as const;

/** A number that another fell or rose from. */
export interface OldNumber {
  /** Where its "from" stands. */
  readonly from: number;
  readonly amount: Amount;
  /** Where the new number begins. */
  readonly next: number;
}

/** A number that something changed by. */
export interface Step {
  /** Where its "by" stands. */
  readonly by: number;
  readonly amount: Amount;
}

/** The old number right before a new one: "fell | from 42 seats in 2019 | to 31"; null where none is. */
export function oldNumberBefore(words: readonly Word[], number: number): OldNumber | null {
  if (lowerAt(words, number - 1) !== 'to') return null;
  for (let at = number - 2; at > number - REACH && isTagged(words, at, ...BETWEEN); at--) {
    if (!sameSentence(words, at, number)) return null;
    if (lowerAt(words, at) !== 'from') continue;
    const amount = firstAmount(words, at + 1, number - 1);
    return amount && { from: at, amount, next: number };
  }
  return null;
}

function firstAmount(words: readonly Word[], from: number, end: number): Amount | null {
  for (let at = from; at < Math.min(end, from + NUMBER_REACH); at++)
    if (NUMBER.test(textAt(words, at))) return amountAt(words, at);
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
    changeVerbBefore(words, timeStart(words, end)) ??
    (areAlike(words, old) ? takingVerb(words, end) : null)
  );
}

/** Whether an old number and the new one may be of one thing: "from 20 percent to 8 percent", "from 40 a day to 30", against "from 40 farms to 12 markets". */
function areAlike(words: readonly Word[], { amount, next }: OldNumber): boolean {
  const to = (amountAt(words, next) ?? amountAt(words, next + 1))?.to ?? next;
  const isOther = [amount.to, to].every((at) => isTagged(words, at, 'NOUN', 'ADJ'));
  return !isOther || lowerAt(words, amount.to) === lowerAt(words, to);
}

/** Where a time behind the verb of a change begins that ends before a word: "doubled | in a year |". */
function timeStart(words: readonly Word[], end: number): number {
  const last = lowerAt(words, end - 1);
  if (!DURATIONS.has(last) && !MONTHS.has(last)) return end;
  for (let at = end - 1; at > end - LONGEST_TIME && isTagged(words, at, ...IN_TIME); at--)
    if (isTagged(words, at, 'ADP') || /^(?:last|this)$/.test(lowerAt(words, at))) return at;
  return end;
}

/** Where the words begin that lead to a number, behind the verb of a change and its object: "VAT | from 20 percent to | 8 percent", "the wage | by 12 percent to | 5,600 lei", "the fee | to | £5". */
export function leadStart(words: readonly Word[], number: number): number {
  if (lowerAt(words, number - 1) !== 'to') return number - 1;
  return oldNumberBefore(words, number)?.from ?? stepBefore(words, number)?.by ?? number - 1;
}

/** What something changed by before it came to a number: "raise the wage | by 12 percent | to 5,600 lei"; null where that is not told. */
export function stepBefore(words: readonly Word[], number: number): Step | null {
  for (let at = number - 2; at > number - STEP_REACH && isTagged(words, at, ...IN_STEP); at--) {
    if (lowerAt(words, at) !== 'by') continue;
    const amount = firstAmount(words, at + 1, number - 1);
    return amount && { by: at, amount };
  }
  return null;
}
