import type { Word } from '../../words/tagWords.ts';
import {
  allTagged,
  auxiliaryBefore,
  isTagged,
  lowerAt,
  someTagged,
  textOf,
} from '../../words/wordAt.ts';
import { CHANGES, MEASURES, TIMES } from '../../words/wordLists.ts';
import { FORESEEN } from '../change/notYet.ts';
import { isChangeVerb, UP } from '../clause/changeWords.ts';
import { isMotion } from '../clause/motion.ts';
import { beforeTaken, endsAsPrice, isCosts, isMoneyOrShare, isPrice } from './priceVerbs.ts';

/** What stays as it was: "was little | changed | at 4%". */
const STEADY = /^(?:little|changed|unchanged|flat|steady|stable|at)$/;
/** What is done to what is put at a number: "Borrowing is | put | at £137bn". */
const PUT =
  /^(?:put|estimated|valued|priced|projected|forecast|assessed|running|travell?ing|moving|flying)$/;
/** The same, said as well of what stands somewhere: "Bail was | set | at $2 million", against "The camp is | set | at 4,000 metres". */
const SET = /^(?:set|fixed|capped|pegged|kept|held|left|maintained)$/;
/** Verbs that say how much something is, with the words between them and an amount of money or a share. */
const COMES =
  /^(?:(?:came|comes) (?:(?:in|out) at|to)|peaked at|(?:remain(?:ed|s)|stayed)(?: unchanged| steady| stable| flat)?(?: at)?|sold (?:to [\p{L} ]{1,40} )?(?:at auction )?for|(?:bought|acquired) (?:by [\p{L} ]{1,40} )?for|fetched)$/u;
/** Of those, what its subject does where no "was" stands before it: "The council | sold | for £4m a hall". */
const TRADED = /^(?:bought|acquired|sold)$/;
/** A verb stands within so many words before the number that it governs. */
const VERB_REACH = 14;

/** The verb of change or measure that governs a number; null where another word does. */
export function measuringVerb(words: readonly Word[], number: number): number | null {
  for (let at = number - 1; at >= 0 && at > number - VERB_REACH; at--) {
    const word = words[at];
    if (!word || word.sentence !== words[number]?.sentence || /^[;:()]$/.test(word.text))
      return null;
    if (isOfNext(words, at, number) || isMotion(words, at)) return null;
    // "is closed below 300 feet" measures nothing; "were down 11.8%" does.
    if (/^(?:is|are|was|were)$/.test(word.lower)) return isMeasure(words, at, number) ? at : null;
    if (/^(?:be|been)$/.test(word.lower)) return beginningOfBe(words, at, number);
    // "fallen 18 percent since the accident | , to 640,000"
    if (word.text === ',' && at === number - 2 && lowerAt(words, number - 1) === 'to') continue;
    // "has doubled | , from £14m | to £28m", "rose 88 cents | , or 1.2%, | to $74.51"
    const next = lowerAt(words, at + 1);
    if (word.text === ',' && (next === 'from' || (next === 'or' && at < number - 2))) continue;
    const be = beforeParticiple(words, at, number) ?? beforeTaken(words, at, number);
    if (be !== null) return be;
    if (isCosts(words, at, number)) return at;
    if (isChangeVerb(words, at) || isPricedBy(words, at, number) || comesTo(words, at, number))
      return at;
    // "fell 9% | last | year to $410 million", against "The talks | last | 40 hours"
    const isWhen = word.lower === 'last' && TIMES.has(lowerAt(words, at + 1));
    if (isWhen && lowerAt(words, number - 1) === 'to') continue;
    // The tagger takes the "stands" of "stands at" and the "account" of "account for" for nouns.
    const isNoun = word.pos === 'NOUN' && !/^(?:at|for)$/.test(lowerAt(words, at + 1));
    // "and | total | expenditure at £8m"
    if (word.lower === 'total' && isTagged(words, at + 1, 'NOUN')) continue;
    if (CHANGES.has(word.lower) || MEASURES.has(word.lower)) return isNoun ? null : at;
    if (STEADY.test(word.lower)) continue;
    if (word.pos === 'VERB' || word.text === ',') return null;
  }
  return null;
}

/** "Sales fell 5 per cent | and | profits 8 per cent", "borrowings were put at £5m | and | debts at £8m": a subject without its verb stands between. */
const isOfNext = (words: readonly Word[], at: number, number: number): boolean =>
  isTagged(words, at, 'CCONJ') &&
  at < number - 1 &&
  !isTagged(words, at + 1, 'ADP') &&
  allTagged(words, [at + 1, number], 'DET', 'PRON', 'ADJ', 'NOUN', 'PROPN', 'ADP') &&
  someTagged(words, [Math.max(0, at - VERB_REACH), at], 'NUM');

/** Where "will be" or "has been" begins that says how much its subject is; null where it says something else, or "would be". */
function beginningOfBe(words: readonly Word[], be: number, number: number): number | null {
  const auxiliary = auxiliaryBefore(words, be);
  const isSo = auxiliary !== null && /^(?:will|has|have|had)$/.test(lowerAt(words, auxiliary));
  return isSo && isMeasure(words, be, number) ? auxiliary : null;
}

/** The "is" of a verb that puts its subject at a number, or foresees it there: "| is | now put at", "| is | forecast to rise"; null where none does. */
function beforeParticiple(words: readonly Word[], at: number, number: number): number | null {
  // "was left | unchanged | at"
  const behind = isTagged(words, at + 1, 'ADJ', 'ADV') ? at + 2 : at + 1;
  const isSet = SET.test(lowerAt(words, at)) && isMoneyOrShare(words, number);
  const isPut = (isSet || PUT.test(lowerAt(words, at))) && lowerAt(words, behind) === 'at';
  const isForeseen =
    (isChangeVerb(words, at) ||
      MEASURES.has(lowerAt(words, at)) ||
      lowerAt(words, at) === 'peak') &&
    lowerAt(words, at - 1) === 'to' &&
    FORESEEN.test(lowerAt(words, at - 2));
  if (!isPut && !isForeseen) return null;
  return auxiliaryBefore(words, isPut ? at : at - 2);
}

/** "Shares | closed | at 266p": nothing else closes at a price. */
const isPricedBy = (words: readonly Word[], at: number, number: number): boolean =>
  at === number - 2 &&
  lowerAt(words, at + 1) === 'at' &&
  /^(?:closed?|closes|ended|finished|opened|settled|traded)$/.test(lowerAt(words, at)) &&
  isPrice(words, number);

/** "Inflation | peaked | at 8.4%", "The rate | remains | 4%", "Inflation | came | in at 7.2%", "The bill | came | to £4m", "The house was | sold | for £4m". */
const comesTo = (words: readonly Word[], at: number, number: number): boolean =>
  !isDoneBySubject(words, at, number) &&
  COMES.test(textOf(words, at, number).toLowerCase()) &&
  isMoneyOrShare(words, number);

/** "The club | bought | for £4m", "The council | sold | for £4m a hall", against "The painting | sold | for £4m". */
const isDoneBySubject = (words: readonly Word[], at: number, number: number): boolean =>
  TRADED.test(lowerAt(words, at)) &&
  auxiliaryBefore(words, at) === null &&
  !(lowerAt(words, at) === 'sold' && endsAsPrice(words, number));

/** Whether "is" says of its subject how much it is: "was | now worth | $14 billion", "are | up from 900 a day to | 1,100". */
function isMeasure(words: readonly Word[], is: number, number: number): boolean {
  const next = words[is + 2];
  // "was up | 3p at | 41p"
  const isTotal = lowerAt(words, number - 1) === 'at' && /^(?:NUM|SYM)$/.test(next?.pos ?? '');
  const isUp = UP.test(lowerAt(words, is + 1)) && (next?.lower === 'from' || isTotal);
  return isUp || words.slice(is + 1, number).every(isBetween);
}

/** What may stand between "is" and what something is: "was | now worth | $14 billion", "was | little changed at | 5%". */
const isBetween = ({ pos, lower }: Word): boolean =>
  pos === 'ADV' || UP.test(lower) || STEADY.test(lower) || lower === 'worth';
