import { lettersStart } from '../../words/behindLetters.ts';
import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, someTagged, textAt } from '../../words/wordAt.ts';
import { DAY_WORDS, MONTHS } from '../../words/wordLists.ts';
import { clauseStart } from '../clause/clauseStart.ts';
import { DURATIONS } from '../number/units.ts';

/** What the last things of a list are made of, with what joins them. */
const IN_LIST = ['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON', 'CCONJ'] as const;
/** What is no list of things: the clause that leads another, or what is said of all of it. */
const LEADS = ['ADP', 'ADV', 'SCONJ'] as const;
/** No list of things has more words. */
const LONGEST = 30;

/** Where a subject begins that is a list, of which the last things begin behind a comma and end before the verb or what is inserted there: "| Wages, | prices and rents | rose", "| The price of bread, | milk and eggs | rose", against "Last year, | prices and rents | rose"; the word behind the comma where it is no list. */
export function startOfList(words: readonly Word[], last: number, end: number): number {
  const isListed = someTagged(words, [last, end], 'CCONJ');
  if (!isListed || !areThings(words, [last, end])) return last;
  let start = last;
  while (textAt(words, start - 1) === ',' && start > last - LONGEST) {
    const before = clauseStart(words, start - 1);
    if (isLead(words, before, start - 1)) break;
    start = before;
  }
  return start;
}

/** Whether words are things alone, without the letters of the last: "health and care plan | (EHCP)". */
function areThings(words: readonly Word[], [from, to]: Range): boolean {
  const end = lettersStart(words, to - 1) ?? to;
  return words.slice(from, end).every((_, index) => isTagged(words, from + index, ...IN_LIST));
}

/** Whether words before a comma are no thing of the list behind it: "| In Oslo |, prices and rents rose", "| Sales fell |, prices and rents rose". */
const isLead = (words: readonly Word[], from: number, comma: number): boolean =>
  from >= comma ||
  !isTagged(words, comma - 1, 'NOUN', 'PROPN') ||
  isTime(words, comma - 1) ||
  isTagged(words, from, ...LEADS) ||
  someTagged(words, [from, comma], 'VERB', 'AUX');

/** "Last | year |, prices", "The next | day |, prices" */
const isTime = (words: readonly Word[], at: number): boolean =>
  [DURATIONS, DAY_WORDS, MONTHS].some((times) => times.has(lowerAt(words, at))) ||
  /^(?:spring|summer|autumn|winter|quarter|half|time)$/.test(lowerAt(words, at));
