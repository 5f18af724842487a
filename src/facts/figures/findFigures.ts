import type { Figure, Slice } from '../articleFacts.ts';
import { isPersonNoun } from '../words/gazetteer.ts';
import { isOffice } from '../words/isOffice.ts';
import { isPluralNoun } from '../words/isPluralNoun.ts';
import { isMoneyIn } from '../words/money.ts';
import { singularOf } from '../words/singularOf.ts';
import {
  sentenceStart,
  sliceOf,
  sliceOfWords,
  type Word,
  type WordedParagraph,
} from '../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence } from '../words/wordAt.ts';
import { changeOfFigure } from './change/changeOfFigure.ts';
import { isGoal, isNotSo } from './change/notYet.ts';
import { isTaken } from './change/takenTo.ts';
import { changeVerbBefore } from './clause/changeWords.ts';
import { countedBy } from './counts/countedBy.ts';
import { withFate } from './counts/fateOf.ts';
import { ownCount, ownTime } from './counts/respectively.ts';
import { sameAs } from './counts/sameAs.ts';
import { amountFrom } from './number/amountAt.ts';
import { isOfHarmed, isOfThem } from './number/bareCount.ts';
import { phraseFrom } from './number/countedPhrase.ts';
import { isWhole } from './number/partOfWhole.ts';
import { isPeople, isState } from './number/people.ts';
import type { Quantity } from './number/quantity.ts';
import { quantityAt } from './quantityAt.ts';
import { timeOfFigure } from './when/timeOfFigure.ts';
import { timesIn } from './when/timesIn.ts';

/** What something came to stands within so many words before what it was. */
const NEW_REACH = 16;

/** Finds the figures of a paragraph: numbers that count or measure something. Dates, ages, scores, ordinals and durations are none. */
export function findFigures(source: WordedParagraph): Figure[] {
  const figures: Figure[] = [];
  const times = timesIn(source);
  // What a bare number counts: the same as the last plain number.
  let plain: Slice | null = null;
  for (let at = 0; at < source.words.length; at++) {
    const quantity = quantityAt(source, at);
    const number =
      quantity &&
      withoutStop(source, sliceOfWords(source, plainStart(source, quantity), quantity.to));
    if (!number || isSide(source, quantity)) continue;
    const isOfMany = quantity.bare && isOfThem(source.words, quantity.to);
    if (isOfMany && !isOnlyOne(source, figures, plain, quantity)) continue;
    const counts = withoutTaggedStop(source, countOf(source, quantity, plain));
    const change = withoutStop(source, changeOfFigure(source, quantity));
    const when = ownTime(source, quantity, timeOfFigure(source, quantity, times, change));
    const isSo = !isNotSo(source.words, quantity.from) && !isGoal(source.words, quantity);
    if (isSo && (when || !isOldNumber(source, quantity))) {
      const counted =
        fullCount(source, quantity, number, counts) ??
        sameAs(source, figures.at(-1), quantity, { number, change });
      figures.push({ number, counts: counted, when, change });
    }
    plain = isPlainCount(source, quantity, number, counts) || quantity.bare ? counts : null;
    at = quantity.to - 1;
  }
  return figures.filter(
    (figure) => !figures.some((other) => isOldOf(figure, other) || isStepTo(figure, other)),
  );
}

/** What a number counts: what "of them" tells, what the number before it counts, or what its own clause tells. */
const countOf = (source: WordedParagraph, quantity: Quantity, plain: Slice | null): Slice | null =>
  amongThem(source, quantity) ??
  countedLike(source, quantity, plain) ??
  ownCount(source, quantity, countedBy(source, quantity));

/** What a number counts, with what became of it; of the whole, what became of some is not told. */
const fullCount = (
  source: WordedParagraph,
  quantity: Quantity,
  number: Slice,
  counts: Slice | null,
): Slice | null =>
  counts && isBehind(number, counts) && !isWhole(source.words, quantity.number)
    ? withFate(source, counts)
    : counts;

const isBehind = (number: Slice, counts: Slice): boolean => counts.start >= number.end;

/** Whether a measure is one side of a size, which tells nothing alone: "62 by 54 centimetres". */
const isSide = ({ words }: WordedParagraph, { from, to }: Quantity): boolean =>
  (BY.test(lowerAt(words, from - 1)) && isTagged(words, from - 2, 'NUM')) ||
  (BY.test(lowerAt(words, to)) &&
    isTagged(words, to + 1, 'NUM') &&
    isTagged(words, to + 2, 'NOUN'));

/** What stands between the sides of something: "40 | by | 30 metres". */
const BY = /^(?:by|x|×)$/;

/** Whether a sentence has counted one thing alone before a number "of them". */
function isOnlyOne(
  { words }: WordedParagraph,
  figures: readonly Figure[],
  plain: Slice | null,
  { number }: Quantity,
): boolean {
  const start = words[sentenceStart(words, number)]?.start ?? 0;
  const told = figures.filter((figure) => figure.number.start >= start);
  return told.length === 1 && plain !== null && told[0]?.counts?.start === plain.start;
}

/** "19 of them | children under five |": what some of many are, where that is a noun. */
function amongThem(source: WordedParagraph, { to, bare }: Quantity): Slice | null {
  const { words } = source;
  if (!bare || !isOfThem(words, to)) return null;
  const noun = phraseFrom(words, to + 2);
  if (!noun || noun[0] !== to + 2 || !isPluralNoun(lowerAt(words, noun[1] - 1))) return null;
  // "children | under five |", "women | over 60 |"
  const isAged =
    /^(?:under|over|aged)$/.test(lowerAt(words, noun[1])) && isTagged(words, noun[1] + 1, 'NUM');
  const end = isAged ? noun[1] + 2 : noun[1];
  return isTagged(words, end, 'VERB', 'AUX') ? null : sliceOfWords(source, noun[0], end);
}

/** What a bare number counts with the number before it; only people come to harm: "destroyed 200 homes and killed | 16". */
function countedLike(
  { words }: WordedParagraph,
  { bare, from, to }: Quantity,
  plain: Slice | null,
): Slice | null {
  // "lost a third of its voters. … the Democrats | 18 |"
  const isOfOther = isTagged(words, from - 1, 'PROPN');
  const start = words[sentenceStart(words, from)]?.start ?? 0;
  if (!bare || !plain || (isOfOther && plain.start < start)) return null;
  const head = plain.text.toLowerCase().split(/\s+/).at(-1) ?? '';
  const one = singularOf(head);
  const arePeople = isPeople(head) || isPersonNoun(one) || isOffice(one);
  return arePeople || !isOfHarmed(words, from, to) ? plain : null;
}

/** "income has gone up from | £40,000", "rose to £4m, or £1 a share, from | £3m": what was, and nobody says when. */
const isOldNumber = ({ words }: WordedParagraph, { from }: Quantity): boolean =>
  lowerAt(words, from - 1) === 'from' &&
  (changeVerbBefore(words, from - 1) !== null ||
    isTaken(words, from - 2) ||
    isBehindNew(words, from - 1));

/** Whether what something rose or fell to stands before a word in the same sentence. */
function isBehindNew(words: readonly Word[], end: number): boolean {
  for (let at = end - 1; at > end - NEW_REACH; at--) {
    if (!sameSentence(words, at, end)) return false;
    if (lowerAt(words, at) === 'to' && amountFrom(words, at + 1))
      return changeVerbBefore(words, at) !== null;
  }
  return false;
}

/** "rose | from £14m | to £28m": an old number that is of no time by itself is told with the new one alone. */
const isOldOf = ({ number, when, change }: Figure, other: Figure): boolean =>
  when === null &&
  change === null &&
  other.change !== null &&
  other.number.start !== number.start &&
  other.change.start < number.start &&
  number.end <= other.change.end &&
  other.change.text.slice(0, number.start - other.change.start).endsWith('from ');

/** "fell | by £22m | to £96m": an amount that is the change itself is told with what it led to alone, and never read as the whole; a share, as in "fell 5%", says what it is. */
const isStepTo = ({ number, change }: Figure, other: Figure): boolean =>
  change !== null &&
  other.change !== null &&
  other.number.start > number.end &&
  other.change.start === change.start &&
  other.change.end === change.end &&
  number.end === change.end &&
  !/%|per ?cent/.test(number.text);

/** Where a number begins with what limits it, without what the reporter thinks of it: "only | 41 goals". */
const plainStart = ({ words }: WordedParagraph, { from }: Quantity): number =>
  lowerAt(words, from) === 'only' ? from + 1 : from;

/** Words as they stand; the stop of an abbreviated multiple at their end is its sentence's: "€120m". */
const withoutStop = ({ paragraph }: WordedParagraph, slice: Slice | null): Slice | null =>
  slice?.text.endsWith('.') ? sliceOf(paragraph, slice.start, slice.end - 1) : slice;

/** Words without their sentence's stop, where the tagger takes the last for an abbreviation: "the mass of the sun.", against "Harrow Inc." */
const withoutTaggedStop = (source: WordedParagraph, slice: Slice | null): Slice | null =>
  slice && /(?:^|\s)\p{Ll}+\.$/u.test(slice.text) ? withoutStop(source, slice) : slice;

/** Whether a number counts what stands behind it; a measure counts nothing, and the dead are no injured. */
const isPlainCount = (
  { words }: WordedParagraph,
  { from, to }: Quantity,
  number: Slice,
  counts: Slice | null,
): boolean =>
  counts !== null &&
  isBehind(number, counts) &&
  !number.text.includes('%') &&
  !isMoneyIn(words, from, to) &&
  !isState(counts.text.toLowerCase());
