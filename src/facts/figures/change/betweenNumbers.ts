import type { Slice } from '../../articleFacts.ts';
import { isMoneyIn } from '../../words/money.ts';
import type { Range } from '../../words/range.ts';
import { singularOf } from '../../words/singularOf.ts';
import { sliceOfWords, type Word, type WordedParagraph } from '../../words/tagWords.ts';
import { allTagged, isTagged, lowerAt, sameSentence, textAt } from '../../words/wordAt.ts';
import { SPEECH } from '../../words/wordLists.ts';
import { changeVerbBefore, UP } from '../clause/changeWords.ts';
import { endsThere, LONGEST_TIME } from '../clause/clauseEnd.ts';
import { YEAR } from '../clause/timeAt.ts';
import { type Amount, amountFrom, amountIn, MULTIPLES } from '../number/amountAt.ts';
import { phraseFrom } from '../number/countedPhrase.ts';
import { isState } from '../number/people.ts';
import type { Quantity } from '../number/quantity.ts';
import { toldEnd } from '../number/rateEnd.ts';
import { isShareBefore, isShareIn, percentEnd } from '../number/units.ts';
import { tenseStart } from './notYet.ts';
import { changeFromOld, oldNumberBefore } from './oldNumber.ts';
import { isTaken, takingVerb } from './takenTo.ts';

/** The number before the change stands within so many words of the new one. */
const OLD_REACH = 30;
/** What an old amount was: "down from earlier | guidance | of £85m". */
const LEVELS =
  /^(?:guidance|forecast|estimate|target|projection|prediction|expectation|peak|high|low|record|average|total|figure|level)s?$/;
/** So many words may stand between "from" and such an amount. */
const LEVEL_REACH = 7;
/** What a number is followed by that goes on with it: "148 | people in the region". */
const NOMINAL = /^(?:ADP|DET|ADJ|ADV|NOUN|PROPN|NUM|PRON)$/;

/** "| rose from 96 | to 148", "has | doubled, from £14m | to £28m", "| cut VAT from 20 percent | to 8 percent" */
export function changeFromTo(source: WordedParagraph, { from }: Quantity): Slice | null {
  const { words } = source;
  const old = oldNumberBefore(words, from);
  if (!old) return null;
  const verb = changeFromOld(words, old);
  return verb === null
    ? null
    : sliceOfWords(source, tenseStart(words, verb), toldEnd(words, old.amount.to));
}

/** "| rose to 148 from 96 |", "| eased to 3.8 percent in May from 4.1 percent |", "was | raised to 7.2p a share, from 6.5p |" */
export function changeToFrom(source: WordedParagraph, quantity: Quantity): Slice | null {
  const { words } = source;
  const old = oldBehind(words, quantity);
  const verb = old && verbBeforeTo(words, quantity, old);
  const isNext =
    old !== null &&
    !isYear(words, old) &&
    (isOneStep(words, pastEach(words, quantity.to), old.from - 1) ||
      isBehindComma(words, quantity.to, old));
  return isNext && verb !== null
    ? sliceOfWords(source, tenseStart(words, verb), toldEnd(words, old.to))
    : null;
}

/** "148, an agency said, | up from 96": the change is told by the number before it. */
export function upFrom(source: WordedParagraph, quantity: Quantity): Slice | null {
  const { words } = source;
  const old = oldBehind(words, quantity);
  const up = old ? oldStart(words, old) - 1 : 0;
  if (old && countsOther(words, old, quantity)) return null;
  return old && UP.test(lowerAt(words, up)) && isToldOf(words, quantity, up)
    ? sliceOfWords(source, up, toldEnd(words, old.to))
    : null;
}

/** Whether an amount may as well be a year: "raised to £5 from | 2019 |". */
const isYear = (words: readonly Word[], { from, to }: Amount): boolean =>
  to === from + 1 && YEAR.test(textAt(words, from)) && toldEnd(words, to) === to;

/** Whether the old number stands behind a comma alone: "£88m | , from £97m |", but not "£5, from 40 | boats". */
function isBehindComma(words: readonly Word[], to: number, old: Amount): boolean {
  const end = toldEnd(words, old.to);
  return textAt(words, to) === ',' && old.from === to + 2 && endsThere(words, end);
}

/** The verb of a change before the "to" of a new number: "| rose | to", "was | raised | to", "| cut | interest rates to"; null where none stands. */
function verbBeforeTo(words: readonly Word[], quantity: Quantity, old: Amount): number | null {
  const to = quantity.from - 1;
  if (lowerAt(words, to) !== 'to') return null;
  const verb = changeVerbBefore(words, to);
  if (verb !== null) return verb;
  return isTaken(words, to - 1) || isOfSameKind(words, quantity, old)
    ? takingVerb(words, to)
    : null;
}

/** Whether both of two numbers are shares, or money: "to 5% from 5.25%", against "to £5 from 40 people". */
const isOfSameKind = (words: readonly Word[], { from, to }: Quantity, old: Amount): boolean =>
  isMoneyIn(words, from, to)
    ? isMoneyIn(words, old.from, toldEnd(words, old.to))
    : percentEnd(words, old.to) > old.to && isShareBefore(words, to);

/** Whether an old amount is of other things than a quantity counts: "64 homes with 5,200 | residents |, up from 12 | homes |". */
function countsOther(words: readonly Word[], old: Amount, { counted }: Quantity): boolean {
  const noun = phraseFrom(words, old.to);
  const headOf = ([, end]: Range): string => singularOf(lowerAt(words, end - 1));
  return noun !== null && counted !== null && headOf(noun) !== headOf(counted);
}

/** The old amount behind a quantity, where the next number of its sentence is one of the same kind. */
function oldBehind(words: readonly Word[], quantity: Quantity): Amount | null {
  const { from, to } = quantity;
  const first = pastEach(words, to);
  const old = sameSentence(words, first, from) ? amountIn(words, first, first + OLD_REACH) : null;
  if (!old || isOfOthers(words, quantity, old)) return null;
  if (lowerAt(words, oldStart(words, old)) !== 'from') return null;
  // "90 members, with fees up from £40"
  const isPercent = percentEnd(words, old.to) > old.to;
  if (isPercent) return isShareIn(words, from, to) ? old : null;
  const isPaid = isMoneyIn(words, from, to);
  return old.currency && !isPaid ? null : old;
}

/** Whether an amount that ends before a word is told by the share, the day or the like: "$1.19 a share |". */
const isEach = (words: readonly Word[], end: number): boolean =>
  /^(?:an?|per|each|every)$/.test(lowerAt(words, end - 2)) && !isShareBefore(words, end);

/** Whether one of two amounts is told by the share or the day and the other of all: "42 cents a share, down from | $6.3 million |", against "$61 a share from | $57 |". */
function isOfOthers(words: readonly Word[], { from, to }: Quantity, old: Amount): boolean {
  if (!isEach(words, to)) return isEach(words, toldEnd(words, old.to));
  const multiple = lowerAt(words, old.to - 1);
  const isMultiple = MULTIPLES.test(multiple) && !isEach(words, toldEnd(words, old.to));
  return isMultiple && !words.slice(from, to).some(({ lower }) => lower === multiple);
}

/** Where what an amount comes to a share, or in other money, ends: "$41.2 million |, or $1.19 a share |,", "1.46 billion crowns | ($145 million) |"; the word itself where that is not told. */
function pastEach(words: readonly Word[], to: number): number {
  if (textAt(words, to) === '(') {
    const other = amountFrom(words, to + 1);
    const close = other ? toldEnd(words, other.to) : to;
    return textAt(words, close) === ')' ? close + 1 : to;
  }
  if (textAt(words, to) !== ',' || lowerAt(words, to + 1) !== 'or') return to;
  const each = amountFrom(words, to + 2);
  const end = each ? toldEnd(words, each.to) : to;
  return isEach(words, end) ? end : to;
}

/** Whether a word behind "were" tells what has become of those counted. */
const isHarmedWord = (word: string): boolean => word.endsWith('ed') || isState(word);

/** Where the "from" of an old amount stands, or may stand: "| from | £85m", "| from | earlier guidance of £85m". */
function oldStart(words: readonly Word[], { from }: Amount): number {
  if (lowerAt(words, from - 1) !== 'of' || !LEVELS.test(lowerAt(words, from - 2))) return from - 1;
  let at = from - 3;
  while (at > from - LEVEL_REACH && isTagged(words, at, 'ADJ', 'ADV', 'DET', 'PRON')) at--;
  return at;
}

/** Whether "up" is told of a quantity: "148 in all, an agency said, | up", but neither "90 members and fees are | up" nor "90 members with fees | up". */
function isToldOf(words: readonly Word[], { to, counted }: Quantity, up: number): boolean {
  const each = pastEach(words, to);
  if (up === to || up === counted?.[1] || (each > to && up === each + 1)) return true;
  const comma = words.slice(to, up).findIndex(({ pos, text }) => pos === 'PUNCT' && text !== '-');
  if (comma < 0) return false;
  const [rest, aside] = [words.slice(to, to + comma), words.slice(to + comma + 1, up)];
  const isOne = rest.every(
    ({ pos, lower }, index) =>
      NOMINAL.test(pos) ||
      lower === '-' ||
      lower.endsWith('ed') ||
      // "37 people | were | killed, up"
      (pos === 'AUX' && isHarmedWord(rest[index + 1]?.lower ?? '')) ||
      // The tagger takes the "taxes" of "in back taxes, up" for a verb.
      (index === rest.length - 1 && rest[0]?.pos === 'ADP' && lower.endsWith('s')),
  );
  // "86.4% of children | had had both jabs |, down from 92.4%"
  const isShare = isShareBefore(words, to) && lowerAt(words, to) === 'of';
  const isWhole = isShare && !rest.some(({ pos, lower }) => pos === 'CCONJ' || SPEECH.has(lower));
  return aside.length === 0
    ? isOne || isWhole
    : isOne && aside.some(({ lower }) => SPEECH.has(lower));
}

/** Whether at most a time stands between the new number and the old: "3.8 percent | in May | from 4.1". */
const isOneStep = (words: readonly Word[], from: number, to: number): boolean =>
  to - from <= LONGEST_TIME &&
  allTagged(words, [from, to], 'ADP', 'DET', 'ADJ', 'NOUN', 'PROPN') &&
  (from === to || isTagged(words, from, 'ADP'));
