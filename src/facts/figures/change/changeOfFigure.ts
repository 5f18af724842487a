import type { Slice } from '../../articleFacts.ts';
import { sliceOfWords, type WordedParagraph } from '../../words/tagWords.ts';
import { lowerAt, textAt } from '../../words/wordAt.ts';
import { changeVerbBefore } from '../clause/changeWords.ts';
import { pastTime } from '../clause/clauseEnd.ts';
import { isKindBySize } from '../number/kindBySize.ts';
import { isWhole } from '../number/partOfWhole.ts';
import type { Quantity } from '../number/quantity.ts';
import { changeFromTo, changeToFrom, upFrom } from './betweenNumbers.ts';
import { calledChangeAt, changeBy, changeTo, changeUp, REACHES } from './bySteps.ts';
import { comparedAt, comparisonAt, differenceAt } from './comparison.ts';
import { tenseStart } from './notYet.ts';

/** What tells that something may come: "| could | rise to £39m". */
const MAY = /^(?:could|may|might)$/;

/** The change that led to a quantity, or that the quantity is. */
export function changeOfFigure(source: WordedParagraph, quantity: Quantity): Slice | null {
  // "34 of the | 75 | seats, up from 19": the change is the part's.
  if (isWhole(source.words, quantity.number) || isKindBySize(source.words, quantity)) return null;
  return (
    possibleChange(source, quantity) ??
    changeFromTo(source, quantity) ??
    changeToFrom(source, quantity) ??
    changeTo(source, quantity) ??
    changeBy(source, quantity) ??
    changeUp(source, quantity) ??
    changeAgainst(source, quantity) ??
    upFrom(source, quantity)
  );
}

/** "| could rise to £39m |": what may come is told as such, or not at all. */
function possibleChange(source: WordedParagraph, { from, to }: Quantity): Slice | null {
  const { words } = source;
  const verb = changeVerbBefore(words, from - 1);
  if (verb === null || !REACHES.test(lowerAt(words, from - 1))) return null;
  const start = tenseStart(words, verb);
  return MAY.test(lowerAt(words, start)) ? sliceOfWords(source, start, to) : null;
}

/** "64.3%, | four points higher than in 2021", "4,250 doses, | compared with 1,310 a year before", "253,000 hectares, a | rise of 10%", and the "| 5% higher than last year" or "| 5% above its peak" itself. */
function changeAgainst(source: WordedParagraph, quantity: Quantity): Slice | null {
  const { words } = source;
  const { to, counted } = quantity;
  const own = differenceAt(words, quantity);
  if (own) return sliceOfWords(source, ...own);
  const comma = pastTime(words, counted && counted[0] >= to ? counted[1] : to);
  if (textAt(words, comma) !== ',') return null;
  const behind =
    comparisonAt(words, comma + 1) ??
    comparedAt(words, comma + 1) ??
    calledChangeAt(words, comma + 1);
  return behind && sliceOfWords(source, ...behind);
}
