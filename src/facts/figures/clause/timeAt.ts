import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isLarge, isTagged, lowerAt, textAt } from '../../words/wordAt.ts';
import { MONTHS } from '../../words/wordLists.ts';

/** A plain number of this size with no unit is a year. */
export const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** The day of a month, or some on end: "16-18 | December". */
export const DAYS = /^\d{1,2}(?:[-–]\d{1,2})?$/;
/** What makes a time of a period behind it: "| last | year". */
export const RELATIVE_TIME = /^(?:last|this|next|previous)$/;
/** Periods that such a word dates: "last | year", "the | spring | of 2009". */
export const PERIOD =
  /^(?:year|month|week|quarter|decade|century|spring|summer|autumn|fall|winter|season)$/;
/** Parts of a year: "the first | quarter". */
export const PART_OF_YEAR = /^(?:quarter|half|months|weeks)$/;
/** A month in full, as it is written. */
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** What a year has: "the summer | of 2009", against "the rescue | of 2009". */
const PARTS_OF_YEAR =
  /^(?:all|whole|most|much|rest|part|half|end|start|beginning|course|spring|summer|autumn|fall|winter|months?|weeks?|days?|quarters?|season)$/;
/** What is bought for a month to come: "December | wheat | settled at 195 euros". */
const TRADED =
  /^(?:wheat|corn|maize|soybeans?|rapeseed|crude|brent|coffee|sugar|cocoa|cotton|futures|contracts?)$/;
/** What tells that a period is counted back from a time: "a year | earlier". */
export const BACK = /^(?:earlier|ago|before|previously)$/;

/** The time that begins at a word: "last year", "March 2024", "March last year", "the | first quarter of 2009", "in | 2009", "in | late 2008", "| a year earlier". */
export function timeAt(words: readonly Word[], at: number): Range | null {
  const word = (index: number) => lowerAt(words, index);
  if (RELATIVE_TIME.test(word(at)) && (PERIOD.test(word(at + 1)) || MONTHS.has(word(at + 1))))
    return [at, at + 2];
  if (/^(?:a|one)$/.test(word(at)) && PERIOD.test(word(at + 1)) && BACK.test(word(at + 2)))
    return [at, at + 3];
  if (PART_OF_YEAR.test(word(at + 1)) && /^(?:first|second|third|fourth|final)$/.test(word(at)))
    return partOfYear(words, at);
  if (isMidDate(word(at))) return [at, YEAR.test(word(at + 1)) ? at + 2 : at + 1];
  // "the December | average", "for June | delivery", "| December | wheat settled", against "December wheat exports"
  const isPart = isTagged(words, at - 1, 'DET') || word(at - 1) === 'for';
  const isTraded = TRADED.test(word(at + 1)) && !isTagged(words, at + 2, 'NOUN');
  const describes = isTraded || (isPart && isTagged(words, at + 1, 'NOUN', 'ADJ'));
  if (MONTHS.has(word(at)) && !describes && isLarge(words, at)) return monthSpan(words, at);
  const isOfPart =
    word(at - 1) === 'of' && (PARTS_OF_YEAR.test(word(at - 2)) || MONTHS.has(word(at - 2)));
  return isOfPart || /^(?:in|during|for)$/.test(word(at - 1)) ? yearSpan(words, at) : null;
}

/** "mid-2008", "mid-May" */
function isMidDate(word: string): boolean {
  const date = word.startsWith('mid-') ? word.slice('mid-'.length) : '';
  return YEAR.test(date) || MONTHS.has(date);
}

/** "2009", "2019 and 2020", "2021, 2022 and 2023", "late 2008" */
function yearSpan(words: readonly Word[], from: number): Range | null {
  const at = /^(?:early|late)$/.test(lowerAt(words, from)) ? from + 1 : from;
  return YEAR.test(lowerAt(words, at)) ? [from, listEnd(words, at + 1, YEAR)] : null;
}

/** Where the times of one kind end that go on from a word: "2021 | , 2022 and 2023 |", "May | and June |"; the word itself where none do, as in "In 2019 | , 2000 people". */
function listEnd(words: readonly Word[], from: number, one: RegExp): number {
  let at = from;
  while (textAt(words, at) === ',' && one.test(textAt(words, at + 1))) at += 2;
  return lowerAt(words, at) === 'and' && one.test(textAt(words, at + 1)) ? at + 2 : from;
}

/** "first quarter", "first half of 2009", "first quarter of last year" */
function partOfYear(words: readonly Word[], at: number): Range {
  const year = lowerAt(words, at + 2) === 'of' ? at + 3 : at + 2;
  if (RELATIVE_TIME.test(lowerAt(words, year)) && PERIOD.test(lowerAt(words, year + 1)))
    return [at, year + 2];
  return YEAR.test(lowerAt(words, year)) ? [at, year + 1] : [at, at + 2];
}

function monthSpan(words: readonly Word[], month: number): Range {
  const isDay = (at: number) => DAYS.test(textAt(words, at));
  const from = isDay(month - 1) ? daysStart(words, month - 1) : month;
  let to = month + 1;
  if (isDay(to)) to++;
  if (textAt(words, to) === ',' && YEAR.test(textAt(words, to + 1))) to += 2;
  else if (YEAR.test(textAt(words, to))) to++;
  else if (lowerAt(words, from - 1) !== 'between' && listEnd(words, to, MONTH) > to)
    return [from, monthsEnd(words, to)];
  else if (RELATIVE_TIME.test(lowerAt(words, to)) && lowerAt(words, to + 1) === 'year') to += 2;
  return [from, to];
}

/** Where the days of a month begin that end in one: "| 3 and 4 | May". */
const daysStart = (words: readonly Word[], last: number): number =>
  textAt(words, last - 1) === 'and' && DAYS.test(textAt(words, last - 2)) ? last - 2 : last;

/** "May | and June |", "May | , June and July 2024 |" */
function monthsEnd(words: readonly Word[], from: number): number {
  const end = listEnd(words, from, MONTH);
  return YEAR.test(textAt(words, end)) ? end + 1 : end;
}
