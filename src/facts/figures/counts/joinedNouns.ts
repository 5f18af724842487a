import { isKnown, isPersonNoun } from '../../words/gazetteer.ts';
import { isOffice } from '../../words/isOffice.ts';
import { isPluralNoun } from '../../words/isPluralNoun.ts';
import { isMoneyIn } from '../../words/money.ts';
import type { Range } from '../../words/range.ts';
import { singularOf } from '../../words/singularOf.ts';
import type { Word } from '../../words/tagWords.ts';
import {
  isTagged,
  lowerAt,
  sameSentence,
  someTagged,
  taggedEnd,
  textAt,
} from '../../words/wordAt.ts';
import { CHANGES, MEASURES } from '../../words/wordLists.ts';
import { CLAUSE_ENDS } from '../clause/clauseEnd.ts';
import { opensClause } from '../clause/clauseStart.ts';
import { isState } from '../number/people.ts';
import type { Quantity } from '../number/quantity.ts';

/** No list of what a number counts has more items. */
const MOST_ITEMS = 8;
/** No item of such a list has more words: "retired fire service | officers". */
const LONGEST_ITEM = 4;
/** The verb of a number's clause stands within so many words before it. */
const VERB_REACH = 30;
/** What is a number itself: "cars and | dozens | of vans". */
const NUMBERS = /^(?:others|dozens|scores|hundreds|thousands|millions|billions|tens|half|more)$/;

/** What a quantity counts with what "and" joins to it: "600 | nurses, porters and cleaners | joined them", but only the people in "employs 300 | people | and profits have doubled". */
export function withJoined(words: readonly Word[], quantity: Quantity): Range | null {
  const { counted } = quantity;
  if (!counted || !isWhole(words, quantity, counted)) return counted;
  const end = endOfList(words, counted, isBehindOf(words, counted));
  if (end === null || /^(?:'s?|’s?|-)$/.test(textAt(words, end))) return counted;
  const isClause = isVerbLike(words, end) && hasVerbBefore(words, quantity.from);
  return isClause || goesOnAsVerb(words, end, quantity.from) ? counted : [counted[0], end];
}

/** "employs 9,400 people and | trades | from 312 shops", "has 40 shops and | plans | to close one": the tagger takes what a subject in the singular goes on to do for a noun. */
function goesOnAsVerb(words: readonly Word[], end: number, number: number): boolean {
  const word = lowerAt(words, end - 1);
  const one = singularOf(word);
  return (
    lowerAt(words, end - 2) === 'and' &&
    [word, one].some((form) => isKnown(form, 'noun or verb')) &&
    !isPersonNoun(one) &&
    !isOffice(one) &&
    hasVerbObject(words, end) &&
    isOneWhoDoes(words, number)
  );
}

/** Whether a verb rather than a noun stands before a word: "flies | to Oslo", "works | in 12 countries", against "swings | for children". */
const hasVerbObject = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'PART', 'DET', 'PRON', 'NUM') ||
  /^(?:from|to|into|as)$/.test(lowerAt(words, at)) ||
  (isTagged(words, at, 'ADP') &&
    lowerAt(words, at) !== 'of' &&
    isTagged(words, taggedEnd(words, at + 1, 'ADV'), 'NUM', 'SYM'));

/** Whether the verb before a number is one of the present and of a single subject: "The chain | employs | 9,400". */
function isOneWhoDoes(words: readonly Word[], number: number): boolean {
  const verb = isTagged(words, number - 1, 'ADV') ? number - 2 : number - 1;
  const isOne = isTagged(words, verb, 'VERB', 'AUX', 'NOUN') && /[^s]s$/.test(lowerAt(words, verb));
  return isOne || isTagged(words, verb, 'ADP');
}

/** Whether words are all of what a number counts, and can be one item of several; a "$45 million emergency | grant" is another thing. */
const isWhole = (words: readonly Word[], { from, to }: Quantity, counted: Range): boolean =>
  !someTagged(words, counted, 'ADP', 'DET', 'CCONJ', 'PUNCT') &&
  (isBehindOf(words, counted) ||
    (isTagged(words, counted[0] - 1, 'NUM') &&
      isPluralNoun(lowerAt(words, counted[1] - 1)) &&
      !isMoneyIn(words, from, to)));

/** "40 tons of | wheat |": a substance, or what money is in. */
const isBehindOf = (words: readonly Word[], [first]: Range): boolean =>
  /^(?:of|in)$/.test(lowerAt(words, first - 1));

/** Where a list ends that begins with some nouns: "nurses |, porters and cleaners |", and of substances in either number, "wheat | and beans |"; null where they are alone. */
function endOfList(words: readonly Word[], [, end]: Range, isOf: boolean): number | null {
  const isPlural = isOf ? null : isPluralNoun(lowerAt(words, end - 1));
  let at = end;
  for (let items = 1; items < MOST_ITEMS; items++) {
    const comma = textAt(words, at) === ',' ? at + 1 : at;
    const isLast = lowerAt(words, comma) === 'and';
    // "has 40 teachers, and pupils like it"
    if ((comma === at && !isLast) || (comma > at && isLast && items === 1)) return null;
    const item = itemEnd(words, isLast ? comma + 1 : comma, isPlural);
    if (item === null || isLast) return item;
    at = item;
  }
  return null;
}

/** Where the nouns end that begin at a word, in the same number as the first where that is given. */
function itemEnd(words: readonly Word[], from: number, isPlural: boolean | null): number | null {
  let end = from;
  while (isTagged(words, end, 'NOUN', 'ADJ', 'PROPN') && !isState(lowerAt(words, end))) end++;
  const head = lowerAt(words, end - 1);
  const isOne = end > from && end <= from + LONGEST_ITEM && isTagged(words, end - 1, 'NOUN');
  const isSame =
    (isPlural === null || isPluralNoun(head) === isPlural) &&
    sameSentence(words, from - 1, end - 1);
  return isOne && isSame && !NUMBERS.test(lowerAt(words, from)) ? end : null;
}

/** Whether what stands at a word may be the verb of what stands before it: "pupils | also like". */
function isVerbLike(words: readonly Word[], at: number): boolean {
  const verb = isTagged(words, at, 'ADV') ? at + 1 : at;
  const word = lowerAt(words, verb);
  return (
    isTagged(words, verb, 'VERB', 'AUX') ||
    CHANGES.has(word) ||
    MEASURES.has(word) ||
    word === 'like'
  );
}

/** Whether the clause of a number has its verb before it: "It employs | 300 people". */
function hasVerbBefore(words: readonly Word[], number: number): boolean {
  for (let at = number - 1; at > number - VERB_REACH; at--) {
    const word = words[at];
    if (!word || word.sentence !== words[number]?.sentence) return false;
    const isTold = /^(?:said|says)$/.test(word.lower);
    if (isTold || CLAUSE_ENDS.test(word.text) || opensClause(words, at)) return false;
    if (word.pos === 'VERB' || word.pos === 'AUX') return true;
  }
  return false;
}
