import type { Word } from '../../words/tagWords.ts';
import { isHyphen, isOwnerMark, isTagged, lowerAt } from '../../words/wordAt.ts';
import { OWNERS } from '../../words/wordLists.ts';
import { NUMBER } from './amountAt.ts';
import { phraseFrom, wholeFrom } from './countedPhrase.ts';
import { numberInWords } from './numberInWords.ts';
import { qualifiedFrom } from './qualifiedFrom.ts';
import type { Quantity } from './quantity.ts';
import { DURATIONS } from './units.ts';

/** How many of the parts are told: "| two | -thirds". */
const PARTS = /^(?:a|one|two|three|four|five)$/;
/** What a whole is parted into: "a | third | of the farms". */
const FRACTIONS = /^(?:half|third|quarter|fifth|sixth|tenth)s?$/;
/** Wholes whose part is a time, or a number: "half the | year |", "half a | million |". */
const NO_WHOLES =
  /^(?:hour|day|year|week|month|century|decade|way|time|million|billion|game|match|season)s?$/;
/** What tells of some of many without a number: "| most | of its 15". */
const SOME =
  /^(?:half|most|many|some|none|few|several|any|each|either|neither|third|quarter|fifth|tenth|thirds|quarters|majority|%|percent|cent)$/;
/** Whose the many are is told in so few words: "of the county's | 15". */
const OWNER_REACH = 6;
/** What tells whose they are. */
const OF_OWNER = ['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'PART'] as const;
/** A number in figures that may be the whole: "one in | 20". */
const SMALL = /^[1-9]\d?0?$/;

/** The part of a whole that is told from a word on: "| a third of the region's farms", "| three in four of her patients", "| one of every 1,000 children"; null where none is. */
export function partOfWholeAt(words: readonly Word[], at: number): Quantity | null {
  return fractionAt(words, at) ?? ratioAt(words, at);
}

function fractionAt(words: readonly Word[], at: number): Quantity | null {
  if (!PARTS.test(lowerAt(words, at))) return null;
  const part = isHyphen(words, at + 1) ? at + 2 : at + 1;
  if (!FRACTIONS.test(lowerAt(words, part)) || lowerAt(words, part + 1) !== 'of') return null;
  const quantity = partFrom(words, [at, part + 1], part + 2);
  return quantity && isCounted(quantity) ? quantity : null;
}

/** "a third of the work" may be a manner of speaking; "more than a third of voters" and "two-thirds of them" are counted. */
const isCounted = ({ from, number, counted }: Quantity): boolean => from < number || !counted;

function ratioAt(words: readonly Word[], at: number): Quantity | null {
  const first = numberInWords(words, at);
  if (!first) return null;
  // "one | to three | of every 1,000"
  const isRange = /^(?:to|or)$/.test(lowerAt(words, first.to));
  const part = (isRange && numberInWords(words, first.to + 1)) || first;
  const joint = lowerAt(words, part.to) === 'out' ? part.to + 1 : part.to;
  const isEach = lowerAt(words, joint + 1) === 'every';
  const isJoined = joint > part.to || isEach ? /^(?:of|in)$/ : /^in$/;
  if (!isJoined.test(lowerAt(words, joint))) return null;
  const whole = wholeAt(words, isEach ? joint + 2 : joint + 1, isEach);
  if (!whole || whole.value <= part.value) return null;
  // "nine out of 10 | going | online"
  if (lowerAt(words, whole.to).endsWith('ing')) return null;
  const of = lowerAt(words, whole.to) === 'of' ? whole.to + 1 : whole.to;
  return partFrom(words, [at, whole.to], of);
}

/** The number of the whole that begins at a word; behind "every" it may be of any size, and no year. */
function wholeAt(
  words: readonly Word[],
  at: number,
  isEach: boolean,
): { to: number; value: number } | null {
  const text = lowerAt(words, at);
  return (isEach ? NUMBER : SMALL).test(text)
    ? { to: at + 1, value: Number(text.replaceAll(',', '')) }
    : numberInWords(words, at);
}

/** Whether a number is the whole that some are told of before it, so that what is said is said of those: "34 of the | 75 | seats", "half of the county's | 15 | libraries". */
export function isWhole(words: readonly Word[], number: number): boolean {
  let of = number - 1;
  while (of > number - OWNER_REACH && (isTagged(words, of, ...OF_OWNER) || isOwnerMark(words, of)))
    of--;
  // "a majority of | 2,305", against "most of the | 40 | men"
  const isSome = of < number - 1 && SOME.test(lowerAt(words, of - 1));
  return lowerAt(words, of) === 'of' && (isTagged(words, of - 1, 'NUM') || isSome);
}

/** The quantity of some words, of the whole that begins at another; null where that is no whole. */
function partFrom(
  words: readonly Word[],
  [at, to]: readonly [number, number],
  whole: number,
): Quantity | null {
  // "three in four of | her | patients"
  const isOwned = OWNERS.has(lowerAt(words, whole));
  const first = isOwned ? whole + 1 : whole;
  const counted = wholeFrom(words, first);
  const head = lowerAt(words, (phraseFrom(words, first)?.[1] ?? whole + 1) - 1);
  if (NO_WHOLES.test(head) || DURATIONS.has(head)) return null;
  if (!counted && (isOwned || !isTagged(words, whole, 'PRON'))) return null;
  return { from: qualifiedFrom(words, at), to, number: at, counted, bare: false };
}
