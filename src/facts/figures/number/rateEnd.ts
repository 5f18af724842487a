import { verbIn } from '../../words/inflected.ts';
import { isMoneyIn } from '../../words/money.ts';
import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence } from '../../words/wordAt.ts';
import { wordSet } from '../../words/wordLists.ts';
import { CHANGE_NOUNS } from '../clause/changeWords.ts';
import { endsThere } from '../clause/clauseEnd.ts';
import { isShareBefore, measureEnd, POWERS, wattHourEnd } from './units.ts';

/** What things are told by, one at a time: "£12.21 an | hour", "$80 a | barrel". */
const EACH = wordSet(`
  second minute hour night day week month quarter year head person share unit
  barrel tonne ton litre gallon kilo kilogram ounce pound bushel mile acre hectare`);
/** What makes a time of it: "500 tons a year | earlier". */
const BACK = /^(?:ago|earlier|before|later|after|previously)$/;
/** Words for a price are no more than so many: "£ | 3.2 | m". */
const PRICE_REACH = 3;
/** What an amount is said to be, and is not paid for: "£30m, a | record |". */
const NOT_SOLD = wordSet(`
  record total sum figure number fraction half third quarter fifth tenth lot bit few couple
  bargain snip steal mistake waste gamble risk success failure disgrace scandal shame insult joke`);
/** Verbs that say what something is held to be: "| called | the £30m a gamble". */
const holdsFor = verbIn(
  'call consider deem judge declare label brand term describe',
  'labelled labelling think thinks thought thinking find finds found finding make makes made making',
);
/** Such a verb stands within so many words before. */
const JUDGING_REACH = 8;

/** Where words end that tell by what a measure is told, or how often; the word itself where none do: "20 kilometres | per hour", "£12.21 | an hour", "$95 | a dose", "€3m | each", "12 cases | per 100,000 people". */
export function rateEnd(words: readonly Word[], from: number): number {
  const [first, next] = [lowerAt(words, from), lowerAt(words, from + 1)];
  if (first === 'per' && next !== 'cent') {
    const end = pastNoun(words, from + 1);
    // "£5 per person | per night"
    return end === null ? from : rateEnd(words, end);
  }
  // "£40 | each |", against "£40 | each week"
  if (/^(?:each|apiece)$/.test(first) && endsThere(words, from + 1)) return from + 1;
  const end = wattHourEnd(words, from + 1);
  const isEach = EACH.has(next) || end > from + 2 || isSold(words, from + 1);
  // "a first dose and 24 percent | a second"
  const isOrder = next === 'second' && isShareBefore(words, from);
  const isOne = /^(?:an?|each|every)$/.test(first) && isEach && !isOrder;
  return isOne && !isCountedOn(words, end) ? end : from;
}

/** Where the unit or the percent behind a number ends, with what it is told by: "£11.44 | an hour". */
export const toldEnd = (words: readonly Word[], to: number): number =>
  rateEnd(words, measureEnd(words, to));

/** Whether a word makes a time of the one before it: "a year | later", "a year | on", "a year | from now", against "£500 a week | before tax" and "£500 a week | from May". */
function isCountedOn(words: readonly Word[], at: number): boolean {
  const [word, next] = [lowerAt(words, at), lowerAt(words, at + 1)];
  if (word === 'from') return /^(?:now|then|today)$/.test(next);
  if (word === 'on') return !sameSentence(words, at + 1, at) || isTagged(words, at + 1, 'PUNCT');
  return BACK.test(word) && !/^(?:tax|taxes|tips)$/.test(next);
}

/** Where a noun with its number and power ends, or a number alone: "100,000 people |", "square kilometre |", "100,000 |". */
function pastNoun(words: readonly Word[], from: number): number | null {
  let at = from;
  while (isTagged(words, at, 'NUM') || POWERS.has(lowerAt(words, at))) at++;
  // The tagger takes the "second" of "per second" for an adjective.
  if (isTagged(words, at, 'NOUN', 'PROPN') || EACH.has(lowerAt(words, at)))
    return wattHourEnd(words, at);
  return at > from && isTagged(words, at - 1, 'NUM') ? at : null;
}

/** Whether a price stands before an article and what is paid for one at a time: "$95 a | dose |", against "called the £30m a | gamble |" and "£30m a | spokesman | said". */
function isSold(words: readonly Word[], noun: number): boolean {
  const word = lowerAt(words, noun);
  const isAmount = NOT_SOLD.has(word) || CHANGE_NOUNS.test(word);
  if (!isTagged(words, noun, 'NOUN') || isAmount || !endsThere(words, noun + 1)) return false;
  return isMoneyIn(words, Math.max(0, noun - 1 - PRICE_REACH), noun - 1) && !isJudged(words, noun);
}

const isJudged = (words: readonly Word[], noun: number): boolean =>
  words
    .slice(Math.max(0, noun - JUDGING_REACH), noun)
    .some(({ lower, sentence }) => sentence === words[noun]?.sentence && holdsFor(lower));
