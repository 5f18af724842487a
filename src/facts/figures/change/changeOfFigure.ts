import type { Slice } from '../../articleFacts.ts';
import { isMoneyIn } from '../../words/money.ts';
import type { Range } from '../../words/range.ts';
import { singularOf } from '../../words/singularOf.ts';
import { sliceOfWords, type Word, type WordedParagraph } from '../../words/tagWords.ts';
import { allTagged, isTagged, lowerAt, sameSentence, textAt } from '../../words/wordAt.ts';
import { CHANGES, SPEECH } from '../../words/wordLists.ts';
import { CHANGE_NOUNS, changeVerbBefore, isChangeVerb, UP } from '../clause/changeWords.ts';
import { CLAUSE_ENDS, endsThere } from '../clause/clauseEnd.ts';
import { LONGEST_TIME, pastTime } from '../clause/pastTime.ts';
import { YEAR } from '../clause/timeAt.ts';
import { type Amount, amountAt, amountFrom, MULTIPLES, NUMBER } from '../number/amountAt.ts';
import { phraseFrom } from '../number/countedPhrase.ts';
import { isWhole } from '../number/partOfWhole.ts';
import { isState } from '../number/people.ts';
import { qualifiedFrom } from '../number/qualifiedFrom.ts';
import { isMeasured, type Quantity } from '../number/quantity.ts';
import { rateEnd } from '../number/rateEnd.ts';
import { isShareBefore, isShareIn, measureEnd, percentEnd } from '../number/units.ts';
import { comparedAt, comparisonAt } from './comparison.ts';
import { differenceAt } from './differenceAt.ts';
import { isPossible, tenseStart, wishStart } from './notYet.ts';
import { changeFromOld, oldNumberBefore, stepBefore } from './oldNumber.ts';
import { isTaken, takingVerb } from './takenTo.ts';

/** The number before the change stands within so many words of the new one. */
const OLD_REACH = 30;
/** An amount before the same in other terms begins within so many words. */
const OTHER_REACH = 10;
/** What limits an amount has fewer words: "no more than". */
const LONGEST_LIMIT = 4;
/** What a change leads to stands behind one of these: "grew by 10% and | reached | 253,000 hectares". */
const REACHES = /^(?:to|reached|reaching|reach|hit|hitting)$/;
/** What an old amount was: "down from earlier | guidance | of £85m". */
const LEVELS =
  /^(?:guidance|forecast|estimate|target|projection|prediction|expectation|peak|high|low|record|average|total|figure|level)s?$/;
/** So many words may stand between "from" and such an amount. */
const LEVEL_REACH = 7;
/** What a number is followed by that goes on with it: "148 | people in the region". */
const NOMINAL = /^(?:ADP|DET|ADJ|ADV|NOUN|PROPN|NUM|PRON)$/;
/** A change that tells by how much: "| doubled | to €150mn". */
const MANIFOLD = /^(?:doubled|tripled|trebled|quadrupled|halved)$/;

/** The change that led to a quantity, or that the quantity is. */
export function changeOfFigure(source: WordedParagraph, quantity: Quantity): Slice | null {
  // "34 of the | 75 | seats, up from 19": the change is the part's.
  if (isWhole(source.words, quantity.number)) return null;
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
  const isTo = REACHES.test(lowerAt(words, from - 1));
  const start = isTo && verb !== null && isPossible(words, verb) ? tenseStart(words, verb) : null;
  return start === null ? null : sliceOfWords(source, start, to);
}

/** "| rose from 96 | to 148", "has | doubled, from £14m | to £28m", "| cut VAT from 20 percent | to 8 percent" */
function changeFromTo(source: WordedParagraph, { from }: Quantity): Slice | null {
  const { words } = source;
  const old = oldNumberBefore(words, from);
  if (!old) return null;
  const verb = changeFromOld(words, old);
  return verb === null
    ? null
    : sliceOfWords(source, tenseStart(words, verb), toldEnd(words, old.amount.to));
}

/** "| rose to 148 from 96 |", "| eased to 3.8 percent in May from 4.1 percent |", "was | raised to 7.2p a share, from 6.5p |" */
function changeToFrom(source: WordedParagraph, quantity: Quantity): Slice | null {
  const { words } = source;
  const old = oldBehind(words, quantity);
  const verb = old && verbBeforeTo(words, quantity, old);
  const isNext =
    old !== null &&
    !isYear(words, old) &&
    (isOneStep(words, quantity.to, old.from - 1) || isBehindComma(words, quantity.to, old));
  return isNext && verb !== null
    ? sliceOfWords(source, tenseStart(words, verb), toldEnd(words, old.to))
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

/** "grew by 10%" before "and reached 253,000 hectares" or "to 253,000 hectares"; "closed up 52p" before "at 266p". */
function changeTo(source: WordedParagraph, { from, number }: Quantity): Slice | null {
  const { words } = source;
  const own = lowerAt(words, from - 1);
  if (!REACHES.test(own) && own !== 'at') return null;
  const step = stepBefore(words, from);
  const taking = step && takingVerb(words, step.by);
  // "| raise the minimum wage by 12 percent | to 5,600 lei"
  if (step && taking !== null)
    return sliceOfWords(source, tenseStart(words, taking), toldEnd(words, step.amount.to));
  // "fallen 18 percent since the accident | , to 640,000"
  const last = textAt(words, from - 2) === ',' ? from - 3 : from - 2;
  for (let at = last; at > from - OLD_REACH && sameSentence(words, at, number); at--) {
    // "rose 88 cents | , or 1.2%, | to $74.51"
    const isOther = textAt(words, at) === ',' && lowerAt(words, at + 1) === 'or';
    if (CLAUSE_ENDS.test(textAt(words, at)) && !isOther) return null;
    if (!isChangeVerb(words, at)) continue;
    if (MANIFOLD.test(lowerAt(words, at)) && at + 2 === from)
      return sliceOfWords(source, tenseStart(words, at), at + 1);
    const by = amountFrom(words, pastDirection(words, at + 1));
    // "rose 5 per cent and stood at 300"
    const isNext = by && (own !== 'at' || toldEnd(words, by.to) === from - 1);
    return isNext ? sliceOfWords(source, tenseStart(words, at), toldEnd(words, by.to)) : null;
  }
  return null;
}

/** Where the number of a change begins behind its verb: "rose by | 5%", "closed up | 52p". */
function pastDirection(words: readonly Word[], from: number): number {
  const at = UP.test(lowerAt(words, from)) ? from + 1 : from;
  return lowerAt(words, at) === 'by' ? at + 1 : at;
}

/** "grew by 10%": the figure is the change itself. */
function changeBy(source: WordedParagraph, quantity: Quantity): Slice | null {
  const { from, to, counted } = quantity;
  const { words } = source;
  // "a 49% | decline"
  if (CHANGE_NOUNS.test(lowerAt(words, to))) {
    const wish = wishStart(words, from);
    return sliceOfWords(source, wish, to + 1);
  }
  // "an increase of | 21%"
  if (lowerAt(words, from - 1) === 'of' && CHANGE_NOUNS.test(lowerAt(words, from - 2)))
    return sliceOfWords(source, wishStart(words, from - 2), to);
  const other = otherStepBefore(words, from);
  if (other !== null) return sliceOfWords(source, tenseStart(words, other), to);
  const isBy = lowerAt(words, from - 1) === 'by';
  // "grow | 60% | of the world's beans", against "lost | 40% | of their value"
  if (!isBy && lowerAt(words, to) === 'of' && CHANGES.has(lowerAt(words, from - 1))) return null;
  const verb =
    changeVerbBefore(words, isBy ? from - 1 : from) ?? (isBy ? takingVerb(words, from - 1) : null);
  // "gained 420 | homes |"
  const isPlain = counted?.[0] === to && !isMeasured(words, quantity);
  const end = isPlain ? counted[1] : to;
  return verb === null ? null : sliceOfWords(source, tenseStart(words, verb), end);
}

/** The verb of a change that a number tells in other terms: "| rose | 88 cents, or 1.2%"; null where none is. */
function otherStepBefore(words: readonly Word[], from: number): number | null {
  if (lowerAt(words, from - 1) !== 'or' || textAt(words, from - 2) !== ',') return null;
  for (let at = from - 3; at > from - OTHER_REACH; at--) {
    const verb = changeVerbBefore(words, at);
    const by = verb === null ? null : limitedFrom(words, pastDirection(words, at));
    if (by && toldEnd(words, by.to) === from - 2) return verb;
  }
  return null;
}

/** The amount that begins at a word with what limits it: "| nearly 300 | points". */
function limitedFrom(words: readonly Word[], from: number): Amount | null {
  for (let at = from; at < from + LONGEST_LIMIT; at++) {
    const amount = amountFrom(words, at);
    if (amount) return qualifiedFrom(words, at) === from || at === from ? amount : null;
  }
  return null;
}

/** "1.58 billion euros, | up 23%", "51 seats, | down 17", and the "| up 23%" itself. */
function changeUp(source: WordedParagraph, { from, to, number }: Quantity): Slice | null {
  const { words } = source;
  if (UP.test(lowerAt(words, from - 1)) && !isParticle(words, from - 1))
    return sliceOfWords(source, from - 1, to);
  const comma = pastTime(words, to);
  const up = textAt(words, comma) === ',' ? comma + 1 : to;
  const by = UP.test(lowerAt(words, up)) ? amountFrom(words, up + 1) : null;
  if (!by) return null;
  const end = toldEnd(words, by.to);
  const isMeasured = end > by.to || by.currency;
  const isBare = from === number && to === number + 1 && endsThere(words, end);
  // "51 seats, down | 2019"
  if (!isMeasured && (!isBare || YEAR.test(textAt(words, up + 1)))) return null;
  return sliceOfWords(source, up, end);
}

/** Whether "up" or "down" belongs to the verb before it: "made | up | 29%", "rounded | up | 60 suspects"; the tagger takes some such verbs for adjectives. */
const isParticle = (words: readonly Word[], up: number): boolean =>
  isTagged(words, up - 1, 'VERB') ||
  (isTagged(words, up - 1, 'ADJ') && lowerAt(words, up - 1).endsWith('ed'));

/** "64.3%, | four points higher than in 2021", "4,250 doses, | compared with 1,310 a year before", and the "| 5% higher than last year" or "| 5% above its peak" itself. */
function changeAgainst(source: WordedParagraph, quantity: Quantity): Slice | null {
  const { words } = source;
  const { from, to, counted } = quantity;
  const own = comparisonAt(words, from) ?? differenceAt(words, quantity);
  if (own) return sliceOfWords(source, ...own);
  const comma = pastTime(words, counted && counted[0] >= to ? counted[1] : to);
  if (textAt(words, comma) !== ',') return null;
  const behind = comparisonAt(words, comma + 1) ?? comparedAt(words, comma + 1);
  return behind && sliceOfWords(source, ...behind);
}

/** "148, an agency said, | up from 96": the change is told by the number before it. */
function upFrom(source: WordedParagraph, quantity: Quantity): Slice | null {
  const { words } = source;
  const old = oldBehind(words, quantity);
  const up = old ? oldStart(words, old) - 1 : 0;
  if (old && countsOther(words, old, quantity)) return null;
  return old && UP.test(lowerAt(words, up)) && isToldOf(words, quantity, up)
    ? sliceOfWords(source, up, toldEnd(words, old.to))
    : null;
}

/** Whether an old amount is of other things than a quantity counts: "64 homes with 5,200 | residents |, up from 12 | homes |". */
function countsOther(words: readonly Word[], old: Amount, { counted }: Quantity): boolean {
  const noun = phraseFrom(words, old.to);
  const headOf = ([, end]: Range): string => singularOf(lowerAt(words, end - 1));
  return noun !== null && counted !== null && headOf(noun) !== headOf(counted);
}

/** The old amount behind a quantity, where the next number of its sentence is one of the same kind. */
function oldBehind(words: readonly Word[], { from, to, number }: Quantity): Amount | null {
  const behind = numberBehind(words, pastEach(words, to), words[number]?.sentence);
  const old = behind === null ? null : amountAt(words, behind);
  if (!old || isOfOthers(words, to, old)) return null;
  if (lowerAt(words, oldStart(words, old)) !== 'from') return null;
  // "90 members, with fees up from £40"
  const isPercent = percentEnd(words, old.to) > old.to;
  if (isPercent) return isShareIn(words, from, to) ? old : null;
  const isPaid = isMoneyIn(words, from, to);
  return old.currency && !isPaid ? null : old;
}

/** Whether an amount that ends before a word is told by the share: "$1.19 a share |". */
const isEach = (words: readonly Word[], end: number): boolean =>
  lowerAt(words, end - 1) === 'share';

/** Whether one of two amounts is told by the share and the other of all: "42 cents a share, down from | $6.3 million |", against "$61 a share from | $57 |". */
const isOfOthers = (words: readonly Word[], to: number, old: Amount): boolean =>
  isEach(words, to)
    ? MULTIPLES.test(lowerAt(words, old.to - 1))
    : isEach(words, toldEnd(words, old.to));

/** Where what an amount comes to a share ends: "$41.2 million |, or $1.19 a share |,"; the word itself where that is not told. */
function pastEach(words: readonly Word[], to: number): number {
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
  const comma = words.slice(to, up).findIndex(({ pos }) => pos === 'PUNCT');
  if (comma < 0) return false;
  const [rest, aside] = [words.slice(to, to + comma), words.slice(to + comma + 1, up)];
  const isOne = rest.every(
    ({ pos, lower }, index) =>
      NOMINAL.test(pos) ||
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

/** Where the unit or the percent behind a number ends, with what it is told by: "£11.44 | an hour". */
const toldEnd = (words: readonly Word[], to: number): number =>
  rateEnd(words, measureEnd(words, to));

/** The next number in figures of a sentence, not far behind. */
function numberBehind(words: readonly Word[], from: number, sentence?: number): number | null {
  for (let at = from; at < from + OLD_REACH && words[at]?.sentence === sentence; at++)
    if (NUMBER.test(textAt(words, at))) return at;
  return null;
}

/** Whether at most a time stands between the new number and the old: "3.8 percent | in May | from 4.1". */
const isOneStep = (words: readonly Word[], from: number, to: number): boolean =>
  to - from <= LONGEST_TIME &&
  allTagged(words, [from, to], 'ADP', 'DET', 'ADJ', 'NOUN', 'PROPN') &&
  (from === to || isTagged(words, from, 'ADP'));
