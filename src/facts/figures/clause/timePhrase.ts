import type { Word } from '../../words/tagWords.ts';
import { isLarge, isTagged, lowerAt, reads, sameSentence, textAt } from '../../words/wordAt.ts';
import { DAY_WORDS, MONTHS } from '../../words/wordLists.ts';
import { BACK, RELATIVE_TIME, YEAR } from './timeAt.ts';

/** What a stretch of time is counted in, or called. */
const PERIODS = /^(?:years?|months?|weeks?|quarters?|decades?|spring|summer|autumn|winter)$/;
/** Days may as well be what is told of, so that they only open a clause: "Tickets for the first | day |". */
const OPENING_PERIODS =
  /^(?:days?|nights?|mornings?|afternoons?|evenings?|weekend|season|period|time)$/;
/** Which of several periods is meant: "the | same | month", "the | third | quarter". */
const WHICH =
  /^(?:last|this|next|previous|past|coming|following|same|first|second|third|fourth|final|full|whole|financial|fiscal|calendar|early|late|a|an|the|that)$/;
/** What a time begins with: "| in | the past year". */
const OPENERS = /^(?:in|on|at|for|during|over|since|from|to|by|ended|ending)$/;
/** What goes on with a time: "the first half | of | 2009", "the year | to | June". */
const GOES_ON = /^(?:of|to|in|ended|ending)$/;
/** No words for a time are more. */
const LONGEST = 12;

/** Where the words for a time begin that end before a word, and tell when what stands before them was; the word itself where none do: "Net profit | for the year to June 29 |", "sales | in the nine weeks to 31 December |", "sales | last year |". */
export function timePhraseStart(words: readonly Word[], end: number): number {
  const last = BACK.test(lowerAt(words, end - 1)) ? end - 2 : end - 1;
  if (!isPeriod(words, last) && !isOfDate(words, last) && !isDay(words, last)) return end;
  let start = end;
  for (let at = last; at > end - LONGEST && sameSentence(words, at, end - 1); at--) {
    const word = lowerAt(words, at);
    // "Tickets for Saturday" are no others on Monday.
    const isOpener = OPENERS.test(word) && !(word === 'for' && isDay(words, at + 1));
    if (!isOpener && word !== 'of' && !isInTime(words, at)) break;
    // "sales | the previous month", "sales | a year earlier"
    const isCounted =
      last < end - 1 || /^(?:previous|following|same)$/.test(lowerAt(words, at + 1));
    if (isOpener || RELATIVE_TIME.test(word) || (isCounted && isTagged(words, at, 'DET')))
      start = at;
  }
  // "rainfall | so far this month"
  const isSoFar = reads(words, start - 2, 'so', 'far');
  return isSoFar ? start - 2 : start;
}

/** Where the words for a time end that open a clause; the word itself where none do: "On Thursday | shares", "In May 2019 | sales", "Last year at this time | its appeal", "This year's | sales", against "On Thursday | 's evidence". */
export function timePhraseEnd(words: readonly Word[], from: number): number {
  let end = from;
  for (let next = oneTimeEnd(words, from); next > end; next = oneTimeEnd(words, next)) end = next;
  const isOwner = /^(?:'s|')$/.test(lowerAt(words, end)) && isTagged(words, end, 'PART', 'PUNCT');
  if (isOwner && RELATIVE_TIME.test(lowerAt(words, from))) return end + 1;
  return isTagged(words, end, 'PART', 'PUNCT') ? from : end;
}

function oneTimeEnd(words: readonly Word[], from: number): number {
  // "| A year ago | Brent stood at", "| Two days earlier | it fell"
  const isCounted = isTagged(words, from, 'NUM') || /^an?$/.test(lowerAt(words, from));
  if (isCounted && endsOpeningTime(words, from + 1) && BACK.test(lowerAt(words, from + 2)))
    return from + 3;
  const isOpened = OPENERS.test(lowerAt(words, from)) || isThatTime(words, from);
  if (!isOpened && !RELATIVE_TIME.test(lowerAt(words, from))) return from;
  let end = from;
  for (let at = isOpened ? from + 1 : from; at < from + LONGEST; at++) {
    const isLast = endsOpeningTime(words, at);
    if (isLast) end = at + 1;
    const goesOn = end === at && at > from && GOES_ON.test(lowerAt(words, at));
    if (!isLast && !goesOn && !isInTime(words, at)) break;
  }
  return end;
}

/** "| That | year sales rose", "Later | that | day": whether a time that has been told of begins at a word. */
export const isThatTime = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'that' &&
  endsOpeningTime(words, at + 1) &&
  (words[at]?.opens === true || isTagged(words, at - 1, 'ADV', 'ADP', 'ADJ'));

const endsOpeningTime = (words: readonly Word[], at: number): boolean =>
  isPeriod(words, at) ||
  isOfDate(words, at) ||
  isDay(words, at) ||
  OPENING_PERIODS.test(lowerAt(words, at));

/** Whether a word may stand within a time: "the | first | nine weeks", "| 31 | December". */
const isInTime = (words: readonly Word[], at: number): boolean =>
  isPeriod(words, at) ||
  isOfDate(words, at) ||
  isDay(words, at) ||
  WHICH.test(lowerAt(words, at)) ||
  (isTagged(words, at, 'NUM') && (isPeriod(words, at + 1) || isOfDate(words, at + 1)));

/** Whether a word is a period: "the first | half |", against "over | half | the firms". */
const isPeriod = (words: readonly Word[], at: number): boolean =>
  PERIODS.test(lowerAt(words, at)) ||
  (lowerAt(words, at) === 'half' && /^(?:first|second|final|last)$/.test(lowerAt(words, at - 1)));

const isDay = (words: readonly Word[], at: number): boolean => DAY_WORDS.has(lowerAt(words, at));

/** Whether a word is a month, a year, or the day of a month. */
const isOfDate = (words: readonly Word[], at: number): boolean =>
  isMonth(words, at) ||
  YEAR.test(textAt(words, at)) ||
  (/^\d{1,2}$/.test(textAt(words, at)) && (isMonth(words, at - 1) || isMonth(words, at + 1)));

const isMonth = (words: readonly Word[], at: number): boolean =>
  MONTHS.has(lowerAt(words, at)) && isLarge(words, at);
