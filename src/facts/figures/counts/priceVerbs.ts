import { isMoneyIn } from '../../words/money.ts';
import type { Word } from '../../words/tagWords.ts';
import { auxiliaryBefore, isTagged, lowerAt, textAt } from '../../words/wordAt.ts';
import { leadStart } from '../change/oldNumber.ts';
import { isTaken } from '../change/takenTo.ts';
import { endsThere } from '../clause/clauseEnd.ts';
import { type Amount, amountAt } from '../number/amountAt.ts';
import { percentEnd, unitEnd } from '../number/units.ts';

/** What follows an amount that is no price: "costs £95m | more than planned". */
const COMPARED = /^(?:more|less|extra|higher|lower|above|below|over|under)$/;
/** What has a price without an article; other costs are of what stands before them: "| Parking | costs £4", against "Labour costs £3m a year". */
const PAID_FOR =
  /^(?:parking|entry|entrance|admission|membership|registration|petrol|diesel|postage|bread|milk|breakfast|lunch|dinner)$/;
/** So many words may stand before the number of an amount: "more than about | £95". */
const QUALIFIER_REACH = 4;

/** No noun phrase has more words between its article and its noun. */
const LONGEST_PHRASE = 6;

/** The "was" of what was taken to an amount of money or to a share, or by one: "| was | raised to 7.2p", "| was | cut from 20 percent to 8 percent", but not "was raised to 30 metres"; null where none stands. */
export function beforeTaken(words: readonly Word[], at: number, number: number): number | null {
  if (!isTaken(words, at) || !/^(?:to|from|by)$/.test(lowerAt(words, at + 1))) return null;
  if (at + 1 !== leadStart(words, number)) return null;
  return isMoneyOrShare(words, number) ? auxiliaryBefore(words, at) : null;
}

/** Whether the quantity that begins at a word is money: "about | £95 |", "97.5p". */
export const isPrice = (words: readonly Word[], from: number): boolean =>
  priceEnd(words, from) !== null;

/** Whether the phrase of an amount of money that begins at a word ends with it: "| £4m | at auction", against "| £4m | a hall". */
export function endsAsPrice(words: readonly Word[], from: number): boolean {
  const end = priceEnd(words, from);
  return end !== null && endsThere(words, end);
}

/** Whether the quantity that begins at a word is money or a share: "about | £95 |", "4 per cent", against "40 metres". */
export function isMoneyOrShare(words: readonly Word[], from: number): boolean {
  const amount = amountBehind(words, from);
  const isShare = amount !== null && percentEnd(words, amount.to) > amount.to;
  return isShare || isPrice(words, from);
}

/** "A weekend ticket | costs | £95", "Parking | costs | £4", "the hall, which | cost | £4m": the tagger takes the verb for a noun; "at a | cost | £3m below" and "legal | costs | £3m higher" have none. */
export function isCosts(words: readonly Word[], at: number, number: number): boolean {
  if (!/^costs?$/.test(lowerAt(words, at)) || at + 1 !== number) return false;
  const subject = isTagged(words, at - 1, 'ADV') ? at - 2 : at - 1;
  const isRelative = /^(?:which|that)$/.test(lowerAt(words, subject));
  const isAlone = words[subject]?.opens === true && PAID_FOR.test(lowerAt(words, subject));
  if (!isRelative && !isAlone && (!isDetermined(words, subject) || isTaken(words, subject)))
    return false;
  const end = priceEnd(words, number);
  return end !== null && !COMPARED.test(lowerAt(words, end));
}

/** Whether a noun ends a phrase with an article or a number: "a weekend | ticket |", "two | loaves |", against "legal | costs". */
function isDetermined(words: readonly Word[], noun: number): boolean {
  if (!isTagged(words, noun, 'NOUN', 'PROPN')) return false;
  let at = noun;
  while (isTagged(words, at, 'NOUN', 'PROPN', 'ADJ') && at > noun - LONGEST_PHRASE) at--;
  return isTagged(words, at, 'DET', 'NUM');
}

/** Where an amount of money ends that begins at a word, with what qualifies it: "about £95 |"; null where none does. */
function priceEnd(words: readonly Word[], from: number): number | null {
  const amount = amountBehind(words, from);
  if (!amount) return null;
  const end = unitEnd(words, amount.to);
  const isPence = /^p\.?$/.test(textAt(words, amount.to));
  return isPence || isMoneyIn(words, amount.from, end) ? end : null;
}

/** The amount behind what qualifies it: "more than about | £95 |". */
function amountBehind(words: readonly Word[], from: number): Amount | null {
  let at = from;
  while (at < from + QUALIFIER_REACH && !isTagged(words, at, 'NUM', 'SYM')) at++;
  return amountAt(words, at) ?? amountAt(words, at + 1);
}
