import { CURRENCY, isMoney } from '../../words/money.ts';
import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt, sameSentence, textAt, touch } from '../../words/wordAt.ts';
import { wordSet } from '../../words/wordLists.ts';
import { changeVerbBefore } from '../clause/changeWords.ts';
import { YEAR } from '../clause/timeAt.ts';
import { numberInWords } from './numberInWords.ts';
import { isPeople } from './people.ts';
import { degreesEnd, measureEnd, unitEnd } from './units.ts';

/** A number in figures: "1,200", "1 200", "2.5", "62 1/2"; "04" is none. */
export const NUMBER = /^(?!0\d)(?:\d{1,3}(?:[,\s]\d{3})+|\d+)(?:\.\d+)?(?:\s\d{1,2}\/\d{1,2})?$/;
/** Two numbers in figures that the tagger takes for one word: "30-40". */
const RANGE = /^\d+(?:\.\d+)?[-–](?<high>\d+(?:\.\d+)?)$/;
/** What a number in figures is multiplied by: "1.2 | million". */
export const MULTIPLES =
  /^(?:hundred|thousand|lakhs?|million|crores?|billion|trillion|mn|bn|tn|trn|dozen)$/;
/** What is written right behind an amount of money for its multiple, at a sentence's end with its stop; "400m" alone is a length. */
const SHORT_MULTIPLES = /^(?:m|bn|mn|b|tn|trn|cr|k)\.?$/;
/** A multiple that is nothing else, with and without money: "400 | bn". */
const CLEAR_MULTIPLES = /^(?:bn|mn|tn|trn)$/;
/** A multiple that money may have a space before: "Rs 40 | cr". */
const APART_MULTIPLES = /^cr\.?$/;
/** What is counted in millions, so that "2.5m" before it is no length. */
const MASSES = wordSet(`
  doses jobs homes households users customers subscribers viewers voters followers members pensioners visitors
  tonnes tons barrels vehicles cars shares tickets copies`);
/** Words for money that say as well what a race over some metres is: "the 400m | crown", "the 400m | won praise". */
const RACES = /^(?:crown|won)$/;
/** A country's letters before its dollar sign, where the tagger parts the two: "HK | $ | 3". */
const DOLLARS_OF = /^(?:US|A|C|R|S|HK|NZ)$/;
/** What may touch a number before it and be no part of it: "(40". */
const OPENERS = /^["“‘([]$/;
/** The same behind it, and units: "40)", "40km". */
const FOLLOWERS = /^[%,.;:)\]”’"]$|^(?:km|kg|cm|mm|kph|mph|p|[kMGT]Wh?)\.?$/;
/** What joins the numbers of a score, a date, a range or a rate of exchange: "3 | - | 1", "10 | : | 30", "$1 | = | 10.05 crowns". */
const JOINERS = /^(?:--|–|—|-|:|\/|=)$/;

/** A number with its currency and its multiple: "US$ | 1.2 | million". */
export interface Amount {
  readonly from: number;
  readonly to: number;
  /** Of a range its upper end. */
  readonly value: number;
  readonly currency: boolean;
  /** How it is written: a range as "30-40"; a number in words is large from a hundred on. */
  readonly written: 'figures' | 'range' | 'words' | 'large words';
}

/** The amount whose number begins at a word; null where none does, or where the number is part of a word, a date, a score or a time: "A-1", "5 July", "11 -- 2", "10:30". */
export function amountAt(words: readonly Word[], number: number): Amount | null {
  const amount = anyAmountAt(words, number);
  return amount && !isAttached(words, number, amount) ? amount : null;
}

/** The amount that begins at a word with its currency: "| £52 |", against "about | £52". */
export function amountFrom(words: readonly Word[], from: number): Amount | null {
  const amount = amountAt(words, from) ?? amountAt(words, from + 1);
  return amount?.from === from ? amount : null;
}

/** The amount of the first number in figures between two words, sizes as "230-seat" not counted: "from | just over £11 |"; null where none stands. */
export function amountIn(words: readonly Word[], from: number, end: number): Amount | null {
  for (let at = from; at < end && sameSentence(words, at, from); at++)
    if (NUMBER.test(textAt(words, at)) && !isHyphen(words, at + 1)) return amountAt(words, at);
  return null;
}

function anyAmountAt(words: readonly Word[], number: number): Amount | null {
  const text = textAt(words, number);
  if (NUMBER.test(text))
    return inFigures(words, number, Number.parseFloat(text.replaceAll(/[,\s](?=\d{3})/g, '')));
  const high = Number(RANGE.exec(text)?.groups?.high);
  // "11-2" is a score, and "2019-20" a season.
  return high > Number.parseFloat(text)
    ? { ...inFigures(words, number, high), written: 'range' }
    : inWords(words, number);
}

function inWords(words: readonly Word[], from: number): Amount | null {
  const number = numberInWords(words, from);
  if (!number || number.value < 2) return null;
  const { to, value, isLarge } = number;
  return { from, to, value, currency: false, written: isLarge ? 'large words' : 'words' };
}

function inFigures(words: readonly Word[], number: number, value: number): Amount {
  const currency = CURRENCY.test(textAt(words, number - 1));
  const parted = currency && DOLLARS_OF.test(textAt(words, number - 2)) && touch(words, number - 2);
  return {
    from: number - (currency ? 1 : 0) - (parted ? 1 : 0),
    to: multipleEnd(words, number + 1, currency),
    value,
    currency,
    written: 'figures',
  };
}

/** Where the multiple ends that begins at a word: "1.2 | million", "$3 | -billion", "€120 | m", "3 | lakh crore". */
function multipleEnd(words: readonly Word[], at: number, currency: boolean): number {
  if (isShortMultiple(words, at, currency)) return at + 1;
  let end = at;
  if (isHyphen(words, at) && MULTIPLES.test(lowerAt(words, at + 1))) end = at + 2;
  while (MULTIPLES.test(lowerAt(words, end))) end++;
  return end;
}

function isShortMultiple(words: readonly Word[], at: number, currency: boolean): boolean {
  if (!touch(words, at - 1)) return currency && APART_MULTIPLES.test(lowerAt(words, at));
  const [text, next] = [textAt(words, at), lowerAt(words, at + 1)];
  if (currency || (isMoney(next) && !RACES.test(next))) return SHORT_MULTIPLES.test(text);
  return CLEAR_MULTIPLES.test(text) || (text === 'm' && (MASSES.has(next) || isPeople(next)));
}

/** The second number of a range: "25.5 billion | and 26.5 billion | euros", "two | or three", "39C | to 41 | C"; a score or a change has none. */
export function rangeFrom(words: readonly Word[], amount: Amount): Amount | null {
  const { from, to, value, currency } = amount;
  // "between 30% and 40%"
  const joint = measureEnd(words, to);
  const joiner = lowerAt(words, joint);
  if (!joinsRange(joiner, lowerAt(words, from - 1))) return null;
  const next = CURRENCY.test(textAt(words, joint + 1)) ? joint + 2 : joint + 1;
  const end = anyAmountAt(words, next);
  // "in 2023 to $3.7 billion", "rose 11.4% to 842 euros", "rose in 2024 to 44,480"
  const isInYear = YEAR.test(textAt(words, to - 1)) && textAt(words, next).includes(',');
  if (!end || isInYear || (end.currency && !currency)) return null;
  const hasMultiple = end.to > next + 1;
  // "paid 1.3 billion to 9,200 | claimants"
  if (!hasMultiple && MULTIPLES.test(lowerAt(words, to - 1))) return null;
  // "sent $3 million to 20 | countries"
  if (currency && !end.currency && !hasMultiple && joiner === 'to') return null;
  if (joint > to && !isMeasuredAlike(words, [to, joint], end.to)) return null;
  // "rose by £5 to £20", against "by 5 to 10 per cent"
  const tellsChange = lowerAt(words, from - 1) === 'by' || changeVerbBefore(words, from) !== null;
  if ((currency || joint > to) && tellsChange) return null;
  return end.value > value || (hasMultiple && joint === to) ? end : null;
}

/** Whether at a word the same unit stands again: "20 | mm | to 40 | mm |". */
const isMeasuredAlike = (words: readonly Word[], [from, to]: Range, at: number): boolean =>
  words
    .slice(from, to)
    .every(({ lower }, index) => lower === lowerAt(words, at + index).replace(/\.$/, ''));

function joinsRange(joiner: string, before: string): boolean {
  if (joiner === 'and') return before === 'between';
  return /^(?:to|or|-|–)$/.test(joiner) && before !== 'from';
}

function isAttached(words: readonly Word[], number: number, amount: Amount): boolean {
  const { to, currency, written } = amount;
  const before = textAt(words, number - 1);
  const after = textAt(words, to);
  if (touch(words, number - 1) && !currency && !OPENERS.test(before)) return true;
  // "a 4.2 billion | -crown tunnel", but neither "a 40-mile road" nor "a 3 million-member union"
  const isMeasured = to > number + 1 && unitEnd(words, to) > to;
  const isFollowed = FOLLOWERS.test(after) || degreesEnd(words, to) > to;
  const begins = rangeFrom(words, amount) !== null;
  if (touch(words, to - 1) && !isFollowed && !isMeasured && !begins) return true;
  // "three or | two people"
  if (written.endsWith('words'))
    return /^(?:or|to)$/.test(before) && isTagged(words, number - 2, 'NUM');
  return (
    (JOINERS.test(before) && NUMBER.test(textAt(words, number - 2))) ||
    (after !== '—' && JOINERS.test(after) && NUMBER.test(textAt(words, to + 1)) && !begins)
  );
}
