import type { Slice } from '../../articleFacts.ts';
import { type IsOne, verbIn } from '../../words/inflected.ts';
import { isMoneyIn } from '../../words/money.ts';
import type { Range } from '../../words/range.ts';
import { sliceOfWords, type Word, type WordedParagraph } from '../../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence, taggedStart, textAt } from '../../words/wordAt.ts';
import { CHANGES, ORGANISATION_NOUNS } from '../../words/wordLists.ts';
import { leadStart, oldNumberBefore } from '../change/oldNumber.ts';
import { putBefore, takes } from '../change/takenTo.ts';
import { UP } from '../clause/changeWords.ts';
import { pastTime } from '../clause/clauseEnd.ts';
import { nounsBefore } from '../clause/nounsBefore.ts';
import { timePhraseStart } from '../clause/timePhrase.ts';
import { isAmount, SUM_OF_MONEY } from '../number/amountNouns.ts';
import type { Quantity } from '../number/quantity.ts';
import { isShareIn } from '../number/units.ts';
import { boughtFor } from './boughtFor.ts';
import { doneWithMoney } from './doneWithMoney.ts';
import { givenFor } from './givenFor.ts';
import { measuredSubject } from './measuredSubject.ts';
import { shareInPoll } from './shareInPoll.ts';
import { rangedBefore, sizedBefore } from './sizedBefore.ts';

/** What counts something, and is told in full by its number: "raises the | number | of inspections to 1,400". */
const TALLIED = /^(?:number|total|toll|tally|count|population|membership|workforce)$/;
/** Verbs that put something at a number, or leave it there: "| kept | its benchmark rate at 5.25%". */
const putsAt = verbIn(
  'maintain estimate value fix',
  `keep keeps kept keeping hold holds held holding leave leaves left leaving put puts putting set sets setting
  peg pegs pegged pegging cap caps capped capping`,
);
/** The same, those that take something to a number and those that give one, by the word before it: "| cut | VAT to 8 percent", "| gave | the toll as 148". */
const PUTS: ReadonlyMap<string, IsOne> = new Map([
  ['at', putsAt],
  ['to', takes],
  ['by', takes],
  ['as', verbIn('', 'give gives gave given giving put puts putting')],
]);
/** What is said of what has a value, right behind it: "watches | valued | at $90,000". */
const VALUED = /^(?:valued|priced|estimated)$/;

/** What a quantity counts: the words after it, those before its "of", what is put at it, what it is told beside, or the subject of the verb that measures it. */
export function countedBy(source: WordedParagraph, quantity: Quantity): Slice | null {
  const { words } = source;
  const { from, to, counted } = quantity;
  const range =
    counted ??
    (lowerAt(words, from - 1) === 'of'
      ? sizedBefore(words, from - 1)
      : (rangedBefore(words, from) ??
        changedBefore(words, from) ??
        tallyBefore(words, from) ??
        shareInPoll(words, from, to) ??
        putAt(words, from, to) ??
        amountBefore(words, from, to) ??
        givenFor(words, from, to) ??
        boughtFor(words, from, to) ??
        doneWithMoney(words, from, to) ??
        // "a 78 percent increase in profits": the verb before it says nothing of the quantity.
        (isTagged(words, to, 'NOUN') ? null : measuredSubject(words, from))));
  return range && sliceOfWords(source, ...range);
}

/** "sending its | shares | down 14%", "| cocaine | worth €180m", "| watches | valued at $90,000", "| Cash grants |, worth $9 a head"; a company is not what it is worth. */
function changedBefore(words: readonly Word[], from: number): Range | null {
  const worth = worthBefore(words, from);
  const isWorth = worth !== null;
  if (!isWorth && !UP.test(lowerAt(words, from - 1))) return null;
  const first = worth ?? from - 1;
  const isAside = isWorth && textAt(words, first - 1) === ',';
  const end = isAside ? first - 1 : first;
  const isBody = ORGANISATION_NOUNS.has(lowerAt(words, end - 1));
  if (!isTagged(words, end - 1, 'NOUN') || (isWorth && isBody)) return null;
  const list = listBefore(words, end);
  // "with | prices of services | up 4.7%"
  if (list && !isWorth && lowerAt(words, list[0] - 1) === 'of')
    return [nounsBefore(words, list[0] - 1)?.[0] ?? list[0], list[1]];
  // "a painting by a | pupil |, worth £4m"
  return list && isAside && !isAlone(words, list[0]) ? null : list;
}

/** Where the words begin that say behind a noun what it is worth: "cocaine | worth", "watches | valued at", "tickets | costing"; null where none end before a number. */
function worthBefore(words: readonly Word[], from: number): number | null {
  if (/^(?:worth|costing|averaging|totalling|totaling)$/.test(lowerAt(words, from - 1)))
    return from - 1;
  const isAt = lowerAt(words, from - 1) === 'at' && VALUED.test(lowerAt(words, from - 2));
  return isAt ? from - 2 : null;
}

/** Whether nouns that begin at a word belong to no others before them. */
function isAlone(words: readonly Word[], from: number): boolean {
  const before = isTagged(words, from - 1, 'DET', 'PRON', 'NUM') ? from - 2 : from - 1;
  return !isTagged(words, before, 'ADP', 'PART', 'PUNCT', 'CCONJ');
}

/** The nouns that end before a word, with what "and" joins to them: "| goods and services | worth", "| houses, boats and cars | worth". */
function listBefore(words: readonly Word[], end: number): Range | null {
  const last = nounsBefore(words, end);
  if (!last) return null;
  let start = last[0];
  for (let joint = /^(?:and|or)$/; joint.test(textAt(words, start - 1)); joint = /^,$/) {
    const item = nounsBefore(words, start - 1);
    // "22,000 rounds of | ammunition | and drugs worth"
    if (!item || (lowerAt(words, item[0] - 1) === 'of' && isTagged(words, item[0] - 3, 'NUM')))
      break;
    start = item[0];
  }
  return [start, last[1]];
}

/** "raises the | number of inspections | to about 1,400", "bringing the | death toll | to 148". */
function tallyBefore(words: readonly Word[], number: number): Range | null {
  const end = number - 1;
  if (lowerAt(words, end) !== 'to') return null;
  for (let at = end - 1; at > end - 8; at--) {
    if (!isTagged(words, at, 'NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'VERB')) return null;
    if (CHANGES.has(lowerAt(words, at))) return null;
    if (!TALLIED.test(lowerAt(words, at))) {
      if (isTagged(words, at, 'VERB')) return null;
      continue;
    }
    const from = taggedStart(words, at, 'NOUN', 'ADJ');
    // "prices rose in number to 40" is no tally.
    return isTagged(words, from - 1, 'DET', 'PRON') ? [from, end] : null;
  }
  return null;
}

/** "kept its | benchmark rate | at 5.25%", "set | bail | at $2 million", "put the | cost of cleaning | at $3 million", "cut its | forecast | to 1.2 percent", "cut | VAT | from 20 percent to 8 percent" */
function putAt(words: readonly Word[], number: number, to: number): Range | null {
  const verbs = PUTS.get(lowerAt(words, number - 1));
  // "left its | deposit rate | unchanged at 4 percent"
  const lead = leadStart(words, number);
  // "brought its | losses | down to £4m"
  const end = taggedStart(words, UP.test(lowerAt(words, lead - 1)) ? lead - 1 : lead, 'ADJ', 'ADV');
  const isTold = oldNumberBefore(words, number) !== null || isValue(words, end - 1, [number, to]);
  if (!verbs || !isTold) return null;
  const object = putBefore(words, end, verbs)?.object;
  return object ? [object[0], timePhraseStart(words, object[1])] : null;
}

/** Whether a number is what something amounts to; "held talks at 3,000 feet" says where. */
const isValue = (words: readonly Word[], head: number, number: Range): boolean =>
  isAmount(lowerAt(words, head)) ||
  TALLIED.test(lowerAt(words, head)) ||
  isMoneyIn(words, ...number) ||
  isShareIn(words, ...number);

/** "The | fatality rate |, 2.6 percent, was …", "| Inflation |, at 3.8 percent in May, …", "a | transfer fee | (€85m)" */
function amountBefore(words: readonly Word[], number: number, to: number): Range | null {
  const from = lowerAt(words, number - 1) === 'at' ? number - 1 : number;
  const [open, close] = [textAt(words, from - 1), textAt(words, pastTime(words, to))];
  const isAside = (open === ',' && /^[,.;]$/.test(close)) || (open === '(' && close === ')');
  const isOne = sameSentence(words, from, from - 2);
  const head = lowerAt(words, from - 2);
  const isSum = SUM_OF_MONEY.has(head) && isMoneyIn(words, number, to);
  if (!isAside || !isOne || !(isAmount(head) || isSum)) return null;
  if (words[from - 2]?.opens) return [from - 2, from - 1];
  const nouns = nounsBefore(words, from - 1);
  // "Wages rose faster than prices, at 5.1%"
  return nouns && isTagged(words, nouns[0] - 1, 'DET', 'PRON', 'CCONJ') ? nouns : null;
}
