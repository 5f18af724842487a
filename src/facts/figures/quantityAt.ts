import { isPluralNoun } from '../words/isPluralNoun.ts';
import type { Range } from '../words/range.ts';
import type { Word, WordedParagraph } from '../words/tagWords.ts';
import { isTagged, lowerAt, reads, touch } from '../words/wordAt.ts';
import { OWNERS } from '../words/wordLists.ts';
import {
  changeFromOld,
  countedBefore,
  type OldNumber,
  oldNumberBefore,
} from './change/oldNumber.ts';
import { endsThere } from './clause/clauseEnd.ts';
import { isMotion } from './clause/motion.ts';
import { countedBy } from './counts/countedBy.ts';
import { withPurpose } from './counts/givenFor.ts';
import { withJoined } from './counts/joinedNouns.ts';
import { isSize, isTally } from './counts/toldSize.ts';
import { type Amount, amountAt, NUMBER, rangeFrom } from './number/amountAt.ts';
import { isBareCount, isOfThem, stateOf } from './number/bareCount.ts';
import { countedPhrase, phraseFrom } from './number/countedPhrase.ts';
import { isPeopleAt, isRatio, peopleIn } from './number/countInWords.ts';
import { degreeEnd } from './number/degreeEnd.ts';
import { isWeighed } from './number/fewThings.ts';
import { kindBySizeAt } from './number/kindBySize.ts';
import { magnitudeAt } from './number/magnitudeAt.ts';
import { isNumbered } from './number/numberedBy.ts';
import { partOfWholeAt } from './number/partOfWhole.ts';
import { qualifiedFrom } from './number/qualifiedFrom.ts';
import { isMeasured, type Quantity } from './number/quantity.ts';
import { rateEnd } from './number/rateEnd.ts';
import { reckonedEnd } from './number/reckonedFrom.ts';
import { isTime } from './number/timeNumber.ts';
import { isSingularUnit, percentEnd, unitEnd } from './number/units.ts';
import { voteAt } from './number/voteAt.ts';

/** The quantity whose number begins at a given word; null where the word is no number, or dates, numbers or times something. */
export function quantityAt(source: WordedParagraph, number: number): Quantity | null {
  const quantity = readQuantity(source, number);
  if (!quantity) return null;
  const { words } = source;
  const joined = { ...quantity, counted: withJoined(words, quantity) };
  return withRate(words, { ...joined, counted: withPurpose(words, joined) });
}

/** "2,400 cubic metres | of water per second |": what a measure is told by belongs to it, behind what it measures, too. */
function withRate(words: readonly Word[], quantity: Quantity): Quantity {
  const { to, counted } = quantity;
  if (!counted || lowerAt(words, to) !== 'of' || !isMeasured(words, quantity)) return quantity;
  return { ...quantity, to: Math.max(to, rateBehind(words, counted[1])) };
}

/** Where the rate ends that begins at a word; 0 where none does. */
function rateBehind(words: readonly Word[], from: number): number {
  const end = rateEnd(words, from);
  return end > from ? end : 0;
}

function readQuantity(source: WordedParagraph, number: number): Quantity | null {
  const { words } = source;
  const told =
    partOfWholeAt(words, number) ??
    voteAt(words, number) ??
    magnitudeAt(words, number) ??
    kindBySizeAt(words, number);
  if (told) return told;
  const amount = amountAt(words, number);
  if (!amount) return null;
  const isMeasure = percentEnd(words, amount.to) > amount.to || isWeighed(words, amount.to);
  return amount.written === 'words' && !isMeasure
    ? peopleIn(words, number, amount)
    : measureIn(source, number, amount);
}

/** "more than 2,600 tons of cocaine", "two hundred ships": a measure, or what is counted by the piece. */
function measureIn(source: WordedParagraph, number: number, amount: Amount): Quantity | null {
  const { words } = source;
  const range = rangeFrom(words, amount);
  const last = range?.to ?? amount.to;
  // "8 | out of 10 | respondents"
  const isOutOf = reads(words, last, 'out', 'of') && NUMBER.test(lowerAt(words, last + 2));
  const end = isOutOf ? last + 3 : last;
  const isBetween = range && lowerAt(words, amount.from - 1) === 'between';
  const from = qualifiedFrom(words, isBetween ? amount.from - 1 : amount.from);
  // "12 cases per | 100,000 | people"
  if (lowerAt(words, amount.from - 1) === 'per' || isRatio(words, from)) return null;
  const percent = percentEnd(words, end);
  if (isTime(words, number, amount, [end, percent])) return null;
  // "the $2 billion | won | in May"
  const isWon = amount.currency && lowerAt(words, end) === 'won';
  const measure = percent > end || isWon ? percent : unitEnd(words, end);
  // "The death rate is 12.4 | per 100,000"
  const isPerMany = lowerAt(words, end) === 'per' && NUMBER.test(lowerAt(words, end + 1));
  return measure > end || amount.currency || isPerMany
    ? measured(words, number, amount, { from, end, measure, isPercent: percent > end })
    : byThePiece(source, number, amount, [from, end]);
}

/** Where a measure begins, where its number ends, and where its unit does. */
interface Measure {
  readonly from: number;
  readonly end: number;
  readonly measure: number;
  readonly isPercent: boolean;
}

/** "more than 2,600 tons of cocaine", "$45 million", "5.7 percent" */
function measured(
  words: readonly Word[],
  number: number,
  { currency }: Amount,
  { from, end, measure, isPercent }: Measure,
): Quantity | null {
  const hasUnit = measure > end && !isPercent;
  // "40 miles-per-hour"
  if (hasUnit && (isModifier(words, number, measure) || isHyphened(words, measure))) return null;
  const to = rateEnd(words, measure);
  // "fell 30 feet | from a ladder"
  const reckoned = hasUnit && !isMotion(words, from - 1) ? reckonedEnd(words, to) : to;
  const isTold = reckoned > to || isDoing(words, from, to);
  const counted = isTold ? null : countedPhrase(words, to, true, currency);
  if (counted) return { from, to, number, counted, bare: false };
  const whole = isPercent ? degreeEnd(words, from, to) : reckoned;
  return { from, to: whole, number, counted, bare: false };
}

/** "two hundred ships", "injuring | 40", "The toll rose to | 148" */
function byThePiece(
  source: WordedParagraph,
  number: number,
  { written, to: numberEnd }: Amount,
  [from, to]: Range,
): Quantity | null {
  const { words } = source;
  const phrase = isDoing(words, from, to) ? null : countedPhrase(words, to, false, false);
  const bare = !phrase && (isBareCount(words, from, to) || isOfThem(words, to));
  const old = phrase || !endsThere(words, to) ? null : changedFrom(words, from);
  const counted = phrase ?? (old && countedBefore(words, old)) ?? stateOf(words, to);
  const quantity: Quantity = { from, to, number, counted, bare };
  // "won 4-6", "lost 11–12 games"
  const mayBeScore = written === 'range' || /^[-–]$/.test(lowerAt(words, numberEnd));
  // "The numbers were 3.4 million | lower |"
  const isDifference = /^(?:higher|lower|fewer)$/.test(lowerAt(words, to)) && !phrase;
  const isOther =
    isDifference ||
    (mayBeScore && !isPeopleAt(words, phrase)) ||
    (counted && written === 'figures' && isNumbered(words, number)) ||
    (phrase && !isPlural(words, quantity));
  if (isOther) return null;
  const isFigure = counted || bare || isSize(words, from, to);
  return isFigure || (old ? countedBy(source, quantity) : isTally(source, quantity))
    ? quantity
    : null;
}

/** "a crowd of 41,203 | saw the match": the tagger takes what a crowd did for a noun. */
const isDoing = (words: readonly Word[], from: number, to: number): boolean =>
  isSize(words, from, to) && isTagged(words, to + 1, 'DET', 'PRON');

/** The number that a new one fell or rose from. */
function changedFrom(words: readonly Word[], from: number): OldNumber | null {
  const old = oldNumberBefore(words, from);
  return old && changeFromOld(words, old) !== null ? old : null;
}

const isHyphened = (words: readonly Word[], to: number): boolean =>
  lowerAt(words, to) === '-' && touch(words, to - 1);

/** Whether what a number counts agrees with it: not "a 300-strong team", "that 99 cent price", "Tier 1 requirements". */
function isPlural(words: readonly Word[], { number, to, counted }: Quantity): boolean {
  // "22 of its 318 | stores" are some of many.
  if (lowerAt(words, to) === 'of' && counted && isTagged(words, counted[0] - 1, 'NUM')) return true;
  // "3,000 of its | workers"
  if (lowerAt(words, to) === 'of' && counted && OWNERS.has(lowerAt(words, to + 1)))
    return isPluralNoun(lowerAt(words, counted[1] - 1));
  const phrase: Range | null = phraseFrom(words, to);
  if (!phrase || isTagged(words, to, 'DET')) return false;
  const head = lowerAt(words, phrase[1] - 1);
  return isPluralNoun(head) === (lowerAt(words, number) !== '1');
}

/** A unit in the singular before a noun tells of what kind that is: "a 40 foot whale", "a 3 point goal". */
function isModifier(words: readonly Word[], number: number, to: number): boolean {
  return (
    isSingularUnit(lowerAt(words, to - 1)) &&
    lowerAt(words, number) !== '1' &&
    !isHyphened(words, to - 2) &&
    isTagged(words, to, 'NOUN', 'ADJ', 'PROPN')
  );
}
