import { isMoney } from '../words/money.ts';
import type { Word } from '../words/tagWords.ts';
import { auxiliaryBefore, isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { amountAt } from './amountAt.ts';
import { endsThere } from './clauseEnd.ts';
import { leadStart } from './oldNumber.ts';
import { isTaken } from './takenTo.ts';
import { PERCENT, unitEnd } from './units.ts';

/** What follows an amount that is no price: "costs £95m | more than planned". */
const COMPARED = /^(?:more|less|extra|higher|lower|above|below|over|under)$/;
/** What has a price without an article; other costs are of what stands before them: "| Parking | costs £4", against "Labour costs £3m a year". */
const PAID_FOR =
  /^(?:parking|entry|entrance|admission|membership|registration|petrol|diesel|postage|bread|milk|breakfast|lunch|dinner)$/;
/** So many words may stand before the number of an amount: "more than about | £95". */
const QUALIFIER_REACH = 4;

/** No noun phrase has more words between its article and its noun. */
const LONGEST_PHRASE = 6;

/** What an amount is of, and where it ends. */
interface Measure {
  readonly isMoney: boolean;
  readonly isShare: boolean;
  readonly to: number;
}

/** The "was" of what was taken to an amount of money or to a share, or by one: "| was | raised to 7.2p", "| was | cut from 20 percent to 8 percent", but not "was raised to 30 metres"; null where none stands. */
export function beforeTaken(words: readonly Word[], at: number, number: number): number | null {
  if (!isTaken(words, at) || !/^(?:to|from|by)$/.test(lowerAt(words, at + 1))) return null;
  if (at + 1 !== leadStart(words, number)) return null;
  return isMoneyOrShare(words, number) ? auxiliaryBefore(words, at) : null;
}

/** Whether the quantity that begins at a word is money: "about | £95 |", "97.5p". */
export const isPrice = (words: readonly Word[], from: number): boolean =>
  measureAt(words, from)?.isMoney === true;

/** Whether the phrase of an amount of money that begins at a word ends with it: "| £4m | at auction", against "| £4m | a hall". */
export function endsAsPrice(words: readonly Word[], from: number): boolean {
  const measure = measureAt(words, from);
  return measure?.isMoney === true && endsThere(words, measure.to);
}

/** Whether the quantity that begins at a word is money or a share: "about | £95 |", "4 per cent", against "40 metres". */
export function isMoneyOrShare(words: readonly Word[], from: number): boolean {
  const measure = measureAt(words, from);
  return measure !== null && (measure.isMoney || measure.isShare);
}

/** "A weekend ticket | costs | £95", "Parking | costs | £4", "the hall, which | cost | £4m": the tagger takes the verb for a noun; "at a | cost | £3m below" and "legal | costs | £3m higher" have none. */
export function isCosts(words: readonly Word[], at: number, number: number): boolean {
  if (!/^costs?$/.test(lowerAt(words, at)) || at + 1 !== number) return false;
  const subject = isTagged(words, at - 1, 'ADV') ? at - 2 : at - 1;
  const isRelative = /^(?:which|that)$/.test(lowerAt(words, subject));
  const isAlone = words[subject]?.opens === true && PAID_FOR.test(lowerAt(words, subject));
  if (!isRelative && !isAlone && (!isDetermined(words, subject) || isTaken(words, subject)))
    return false;
  const measure = measureAt(words, number);
  return measure?.isMoney === true && !COMPARED.test(lowerAt(words, measure.to));
}

/** Whether a noun ends a phrase with an article or a number: "a weekend | ticket |", "two | loaves |", against "legal | costs". */
function isDetermined(words: readonly Word[], noun: number): boolean {
  if (!isTagged(words, noun, 'NOUN', 'PROPN')) return false;
  let at = noun;
  while (isTagged(words, at, 'NOUN', 'PROPN', 'ADJ') && at > noun - LONGEST_PHRASE) at--;
  return isTagged(words, at, 'DET', 'NUM');
}

/** The measure of a quantity that begins at a word, with what qualifies it. */
function measureAt(words: readonly Word[], from: number): Measure | null {
  let at = from;
  while (at < from + QUALIFIER_REACH && !isTagged(words, at, 'NUM', 'SYM')) at++;
  const amount = amountAt(words, at) ?? amountAt(words, at + 1);
  if (!amount) return null;
  const to = unitEnd(words, amount.to);
  const unit = lowerAt(words, amount.to);
  return {
    isMoney:
      amount.currency ||
      isMoney(lowerAt(words, to - 1)) ||
      /^(?:cents?|pence|p\.?)$/.test(textAt(words, amount.to)),
    isShare: PERCENT.test(unit) || unit === 'per',
    to,
  };
}
