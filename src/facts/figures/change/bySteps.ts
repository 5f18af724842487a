import type { Slice } from '../../articleFacts.ts';
import type { Range } from '../../words/range.ts';
import { sliceOfWords, type Word, type WordedParagraph } from '../../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence, textAt } from '../../words/wordAt.ts';
import { CHANGES } from '../../words/wordLists.ts';
import { CHANGE_NOUNS, changeVerbBefore, isChangeVerb, UP } from '../clause/changeWords.ts';
import { CLAUSE_ENDS, endsThere, pastTime } from '../clause/clauseEnd.ts';
import { YEAR } from '../clause/timeAt.ts';
import { type Amount, amountFrom, amountIn } from '../number/amountAt.ts';
import { qualifiedFrom } from '../number/qualifiedFrom.ts';
import { isMeasured, type Quantity } from '../number/quantity.ts';
import { toldEnd } from '../number/rateEnd.ts';
import { tenseStart, wishStart } from './notYet.ts';
import { stepBefore } from './oldNumber.ts';
import { takingVerb } from './takenTo.ts';

/** What a change leads to stands behind one of these: "grew by 10% and | reached | 253,000 hectares". */
export const REACHES = /^(?:to|reached|reaching|reach|hit|hitting)$/;
/** A change that tells by how much: "| doubled | to €150mn". */
const MANIFOLD = /^(?:doubled|tripled|trebled|quadrupled|halved)$/;
/** The verb of a step stands within so many words before what the step led to. */
const STEP_REACH = 30;
/** An amount before the same in other terms begins within so many words. */
const OTHER_REACH = 10;
/** What limits an amount has fewer words: "no more than". */
const LONGEST_LIMIT = 4;

/** "grew by 10%" before "and reached 253,000 hectares" or "to 253,000 hectares"; "closed up 52p" before "at 266p". */
export function changeTo(source: WordedParagraph, { from, number }: Quantity): Slice | null {
  const { words } = source;
  const own = lowerAt(words, from - 1);
  if (!REACHES.test(own) && own !== 'at') return null;
  const step = stepBefore(words, from);
  const taking = step && takingVerb(words, step.from);
  // "| raise the minimum wage by 12 percent | to 5,600 lei"
  if (step && taking !== null)
    return sliceOfWords(source, tenseStart(words, taking), toldEnd(words, step.amount.to));
  // "fallen 18 percent since the accident | , to 640,000"
  const last = textAt(words, from - 2) === ',' ? from - 3 : from - 2;
  for (let at = last; at > from - STEP_REACH && sameSentence(words, at, number); at--) {
    // "rose 88 cents | , or 1.2%, | to $74.51"
    const isOther = textAt(words, at) === ',' && lowerAt(words, at + 1) === 'or';
    // "gained 5.7% | to | trim its loss to 19.2%"
    const isOtherDoing = isTagged(words, at, 'PART') && at < from - 2;
    if ((CLAUSE_ENDS.test(textAt(words, at)) && !isOther) || isOtherDoing) return null;
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

/** "grew by 10%": the figure is the change itself. */
export function changeBy(source: WordedParagraph, quantity: Quantity): Slice | null {
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
  // "She | dropped | 35 games"
  const isLost = isPlain && verb !== null && /^drop/.test(lowerAt(words, verb));
  return verb === null || isLost ? null : sliceOfWords(source, tenseStart(words, verb), end);
}

/** "1.58 billion euros, | up 23%", "51 seats, | down 17", and the "| up 23%" itself. */
export function changeUp(source: WordedParagraph, { from, to, number }: Quantity): Slice | null {
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

/** "253,000 hectares, a | rise of 10%": a change that is called so, from the words behind what it led to on; null where none is. */
export function calledChangeAt(words: readonly Word[], from: number): Range | null {
  const noun = isTagged(words, from, 'DET') ? from + 1 : from;
  if (!CHANGE_NOUNS.test(lowerAt(words, noun)) || lowerAt(words, noun + 1) !== 'of') return null;
  const by = limitedFrom(words, noun + 2);
  return by && [noun, toldEnd(words, by.to)];
}

/** Where the number of a change begins behind its verb: "rose by | 5%", "closed up | 52p". */
function pastDirection(words: readonly Word[], from: number): number {
  const at = UP.test(lowerAt(words, from)) ? from + 1 : from;
  return lowerAt(words, at) === 'by' ? at + 1 : at;
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
  const amount = amountFrom(words, from) ?? amountIn(words, from, from + LONGEST_LIMIT);
  return amount && (amount.from === from || qualifiedFrom(words, amount.from) === from)
    ? amount
    : null;
}

/** Whether "up" or "down" belongs to the verb before it: "made | up | 29%", "rounded | up | 60 suspects"; the tagger takes some such verbs for adjectives. */
const isParticle = (words: readonly Word[], up: number): boolean =>
  isTagged(words, up - 1, 'VERB') ||
  (isTagged(words, up - 1, 'ADJ') && lowerAt(words, up - 1).endsWith('ed'));
