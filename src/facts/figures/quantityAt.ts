import { isPluralNoun } from '../words/isPluralNoun.ts';
import type { Range } from '../words/range.ts';
import type { Word, WordedParagraph } from '../words/tagWords.ts';
import { isTagged, lowerAt, reads, touch } from '../words/wordAt.ts';
import { MONTHS, OWNERS, wordSet } from '../words/wordLists.ts';
import {
  changeFromOld,
  countedBefore,
  type OldNumber,
  oldNumberBefore,
} from './change/oldNumber.ts';
import { endsThere } from './clause/clauseEnd.ts';
import { isMotion } from './clause/motion.ts';
import { YEAR } from './clause/timeAt.ts';
import { countedBy } from './counts/countedBy.ts';
import { withPurpose } from './counts/givenFor.ts';
import { withJoined } from './counts/joinedNouns.ts';
import { type Amount, amountAt, MULTIPLES, NUMBER, rangeFrom } from './number/amountAt.ts';
import { isAmount } from './number/amountNouns.ts';
import { isBareCount, isOfThem, stateOf } from './number/bareCount.ts';
import { countedPhrase, phraseFrom, someOf } from './number/countedPhrase.ts';
import { degreeEnd } from './number/degreeEnd.ts';
import { isOfThings, isWeighed } from './number/fewThings.ts';
import { kindBySizeAt } from './number/kindBySize.ts';
import { magnitudeAt } from './number/magnitudeAt.ts';
import { isNumbered } from './number/numberedBy.ts';
import { partOfWholeAt } from './number/partOfWhole.ts';
import { isPeople } from './number/people.ts';
import { qualifiedFrom } from './number/qualifiedFrom.ts';
import { isMeasured, type Quantity } from './number/quantity.ts';
import { rateEnd } from './number/rateEnd.ts';
import { reckonedEnd } from './number/reckonedFrom.ts';
import {
  DURATIONS,
  isListedUnit,
  isSingularUnit,
  isUnit,
  percentEnd,
  unitEnd,
} from './number/units.ts';
import { voteAt } from './number/voteAt.ts';

/** What has a size that is a bare number: "a | crowd | of 84,814". */
const SIZED = wordSet(`
  crowd audience population toll attendance membership workforce readership electorate majority town city village
  list backlog caseload fleet herd enrolment enrollment circulation headcount migration immigration emigration`);
/** What is counted by the piece, so that a bare number it came to is how many there are: "| Cases | of measles rose to 1,840", against "Prices rose to 1,840". */
const COUNTED = wordSet(`
  cases infections admissions births fatalities arrests crimes offences murders homicides burglaries robberies thefts
  attacks incidents accidents crashes complaints applications vacancies redundancies evictions insolvencies
  bankruptcies foreclosures crossings registrations attendances visits enrolments enrollments`);
/** What something counted is called, where its number is all that is told: "The | tally | rose to 148". */
const COUNTS = /^(?:numbers?|total|count|tally|turnout)$/;
/** What stands before the number that people came to; behind "were" they may be as old. */
const CAME_TO = /^(?:to|reached|hit|totall?ed|numbered|exceeded|topped)$/;
/** What stands before a number that is how many there are, whatever they are: "New subscribers | totalled | 1.3 million". */
const NUMBERS = /^(?:totall?ed|numbered)$/;
/** What is said after a number that only compares or repeats: "2.5 times the diameter". */
const TIMES = /^(?:times|fold)$/;
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

/** "ten people", "at least three Turkish soldiers", "two dead", "four of its 15 libraries": a number in words below a hundred is a figure where it counts people, things that news counts by the piece, or some of a number; "two countries" is none. */
function peopleIn(words: readonly Word[], number: number, amount: Amount): Quantity | null {
  const range = rangeFrom(words, amount);
  const to = range?.to ?? amount.to;
  const phrase = phraseFrom(words, to);
  const from = qualifiedFrom(words, number);
  const some = someOf(words, to);
  if (some && isThing(words, some)) return { from, to, number, counted: some, bare: false };
  const bare = !phrase && isBareCount(words, from, to);
  const counted = phrase ?? stateOf(words, to);
  if ((!counted && !bare) || isRatio(words, from) || isForEach(words, phrase)) return null;
  const isTold =
    !phrase ||
    isPeopleAt(words, phrase) ||
    isCounted(words, from, phrase) ||
    isOfThings(words, from, phrase);
  if (!isTold) return null;
  return { from, to, number, counted, bare };
}

/** Whether a phrase names what is counted, and no time or measure. */
const isThing = (words: readonly Word[], [, end]: Range): boolean =>
  !isUnit(words[end - 1]) && !DURATIONS.has(lowerAt(words, end - 1));

const isPeopleAt = (words: readonly Word[], phrase: Range | null): boolean =>
  phrase !== null && isPeople(lowerAt(words, phrase[1] - 1));

/** "at least nine | aftershocks": what somebody cared to count, and not only to the nearest few. */
const isCounted = (words: readonly Word[], from: number, [first, end]: Range): boolean =>
  /^(?:at|more)$/.test(lowerAt(words, from)) &&
  isThing(words, [first, end]) &&
  !TIMES.test(lowerAt(words, end - 1)) &&
  !isTagged(words, first, 'DET') &&
  /[^s']s$/.test(lowerAt(words, end - 1));

/** "more than 2,600 tons of cocaine", "two hundred ships": a measure, or what is counted by the piece. */
function measureIn(source: WordedParagraph, number: number, amount: Amount): Quantity | null {
  const { words } = source;
  const range = rangeFrom(words, amount);
  const end = outOfEnd(words, range?.to ?? amount.to);
  const from = qualifiedFrom(words, range ? rangeStart(words, amount.from) : amount.from);
  // "12 cases per | 100,000 | people"
  if (lowerAt(words, amount.from - 1) === 'per' || isRatio(words, from)) return null;
  const percent = percentEnd(words, end);
  if (isTime(words, number, amount, [end, percent])) return null;
  const measure = percent > end ? percent : unitEnd(words, end);
  return measure > end || amount.currency || isPerMany(words, end)
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
  const isOther =
    (mayBeScore && !isPeopleAt(words, phrase)) ||
    (counted && written === 'figures' && isNumbered(words, number)) ||
    (phrase && !isPlural(words, quantity));
  if (isOther) return null;
  const isFigure = counted || bare || isSize(words, from, to);
  return isFigure || (old ? countedBy(source, quantity) : isTally(source, quantity))
    ? quantity
    : null;
}

/** "The death rate is 12.4 | per 100,000": what is told of so many is a measure. */
const isPerMany = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'per' && NUMBER.test(lowerAt(words, at + 1));

/** "a crowd of 41,203 | saw the match": the tagger takes what a crowd did for a noun. */
const isDoing = (words: readonly Word[], from: number, to: number): boolean =>
  isSize(words, from, to) && isTagged(words, to + 1, 'DET', 'PRON');

/** The number that a new one fell or rose from. */
function changedFrom(words: readonly Word[], from: number): OldNumber | null {
  const old = oldNumberBefore(words, from);
  return old && changeFromOld(words, old) !== null ? old : null;
}

/** "three | nurses | for every 1,000 patients" */
const isForEach = (words: readonly Word[], phrase: Range | null): boolean =>
  phrase !== null &&
  lowerAt(words, phrase[1]) === 'for' &&
  /^(?:every|each)$/.test(lowerAt(words, phrase[1] + 1));

/** "one in | 20 |", "three for every | 1,000 |", "two out of | three |": no count of the second number. */
function isRatio(words: readonly Word[], from: number): boolean {
  if (lowerAt(words, from - 1) === 'every') return true;
  if (lowerAt(words, from - 1) === 'in') return isTagged(words, from - 2, 'NUM');
  const isOutOf = reads(words, from - 2, 'out', 'of');
  return isOutOf && isTagged(words, from - 3, 'NUM');
}

/** "8 | out of 10 | respondents" */
const outOfEnd = (words: readonly Word[], to: number): number =>
  reads(words, to, 'out', 'of') && NUMBER.test(lowerAt(words, to + 2)) ? to + 3 : to;

/** Whether a number, or the two of a range, is a year: "2009", "2009 to 2012". */
const isYear = (words: readonly Word[], number: number, end: number): boolean =>
  YEAR.test(lowerAt(words, number)) &&
  (end === number + 1 || YEAR.test(lowerAt(words, end - 1))) &&
  // "those who sued in 2022 | won"
  (!isListedUnit(lowerAt(words, end)) ||
    (lowerAt(words, end) === 'won' && lowerAt(words, number - 1) === 'in'));

/** Whether a number dates something, or tells how long or how many times: "2009", "July | 5", "three | weeks", "2.5 | times". */
function isTime(
  words: readonly Word[],
  number: number,
  { currency }: Amount,
  [end, percent]: Range,
): boolean {
  const next = lowerAt(words, percent);
  if (DURATIONS.has(next) || TIMES.test(next) || MONTHS.has(lowerAt(words, number - 1)))
    return true;
  return percent === end && (MONTHS.has(next) || (!currency && isYear(words, number, end)));
}

const isHyphened = (words: readonly Word[], to: number): boolean =>
  lowerAt(words, to) === '-' && touch(words, to - 1);

/** "The death toll from the floods has risen to | 148": the size of the subject of its verb. */
function isTally(source: WordedParagraph, quantity: Quantity): boolean {
  const before = lowerAt(source.words, quantity.from - 1);
  // "rose from 96" tells what it was.
  if (/^(?:from|by|of)$/.test(before)) return false;
  const subject = countedBy(source, quantity)?.text.toLowerCase().split(/\s+/) ?? [];
  const behind = subject.findIndex((word) => /^(?:of|from|in|at|for|on|among|by)$/.test(word));
  const head = subject.at(behind < 0 ? -1 : behind - 1) ?? '';
  const isCounted =
    COUNTED.has(head) ||
    (isPeople(head) && CAME_TO.test(before)) ||
    (isPluralNoun(head) && NUMBERS.test(before));
  return SIZED.has(head) || COUNTS.test(head) || isCounted;
}

const rangeStart = (words: readonly Word[], from: number): number =>
  lowerAt(words, from - 1) === 'between' ? from - 1 : from;

/** "a crowd of | 84,814", "revenue of | 31 billion": a number that tells the size of what stands before it. */
function isSize(words: readonly Word[], from: number, to: number): boolean {
  // "the town of Nal (population | 18,000)"
  if (SIZED.has(lowerAt(words, from - 1)) && lowerAt(words, from - 2) === '(') return true;
  if (lowerAt(words, from - 1) !== 'of') return false;
  const sized = lowerAt(words, from - 2);
  return SIZED.has(sized) || (isAmount(sized) && MULTIPLES.test(lowerAt(words, to - 1)));
}

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
