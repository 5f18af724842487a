import { CLOSE } from '../words/nounPhrases.ts';
import type { Range } from '../words/range.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt, textOf } from '../words/wordAt.ts';
import { DAY_WORDS, MONTHS, TIMES } from '../words/wordLists.ts';

/** What tells, with a number, for how long somebody has held an office: "for | almost three years |". */
const DURATION =
  /^(?:more|than|almost|nearly|about|over|some|the|past|last|an?|half|decades?|years?|months?)$/;
/** No such words run on for more. */
const LONGEST_DURATION = 7;
/** A second office of somebody who is told of by two has so many words at most: "captain | and left back". */
const LONGEST_SECOND = 3;

/** The first word of a phrase behind how old somebody is: "a | 41-year-old | former judge". */
export function behindYears(words: readonly Word[], at: number): number {
  const [number, , year, , old] = words.slice(at, at + 5);
  const isAge = number?.pos === 'NUM' && year?.lower === 'year' && old?.lower === 'old';
  return isAge ? at + 5 : at;
}

/** The word before how old somebody is, where that stands right before a name: "One victim | , | 81-year-old Brigid Hanlon". */
export const beforeYears = (words: readonly Word[], at: number): number =>
  lowerAt(words, at) === 'old' && behindYears(words, at - 4) === at + 1 ? at - 5 : at;

/** Where an office ends that goes on with how long it was held, and where those words do: "a driver | for 22 years |,"; null where it does not. */
export function heldFor(words: readonly Word[], [start, end]: Range): Range | null {
  for (let at = start + 1; at <= end; at++) {
    if (!/^(?:for|since)$/.test(lowerAt(words, at))) continue;
    let close = at + 1;
    while (close <= at + LONGEST_DURATION && isInDuration(words, close)) close++;
    const hasTime = words
      .slice(at + 1, close)
      .some(({ lower }) => /^(?:\d{4}|.*(?:year|month|decade)s?)$/.test(lower));
    if (hasTime && CLOSE.test(textAt(words, close))) return [at, close];
  }
  return null;
}

const isInDuration = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'NUM') || DURATION.test(lowerAt(words, at));

/** Where the years end that an office was held for, told behind it as past: "mayor | from 2013 to 2021 |", "mayor | until May 2021 |"; where the office itself does if they are not. */
export function throughYears(words: readonly Word[], end: number): number {
  const first = /^(?:from|between)$/.test(lowerAt(words, end)) ? yearEnd(words, end + 1) : end;
  const last = /^(?:to|until|till|and)$/.test(lowerAt(words, first))
    ? yearEnd(words, first + 1)
    : first;
  return last > first + 1 ? last : end;
}

/** Where an office ends before the time at which somebody took it, or after whom: "became | prime minister of Corvania | on Monday", "mayor | in May 2021", "director | last year", "chairman | in place of Tim Lund". */
export function beforeTaken(words: readonly Word[], [start, end]: Range): number {
  for (let at = start + 1; at < end - 1; at++) {
    const next = lowerAt(words, at + 1);
    const isDay = lowerAt(words, at) === 'on' && (DAY_WORDS.has(next) || MONTHS.has(next));
    const isLonger = lowerAt(words, at) === 'in' && yearEnd(words, at + 1) > at + 1;
    const isPeriod = /^(?:last|this)$/.test(lowerAt(words, at)) && TIMES.has(next);
    const isAfterWhom = /^(?:instead of|in place of)\b/.test(textOf(words, at, at + 3));
    if (isDay || isLonger || isPeriod || isAfterWhom) return at;
  }
  return end;
}

/** "| May 2021 |", "| 2021 |"; where no year stands the word itself. */
function yearEnd(words: readonly Word[], at: number): number {
  const year = MONTHS.has(lowerAt(words, at)) ? at + 1 : at;
  return /^\d{4}$/.test(textAt(words, year)) ? year + 1 : at;
}

/** Where a second office ends that the tagger takes for a clause: "their captain | and left back |,"; null where none does. */
export function behindSecond(words: readonly Word[], and: number): number | null {
  if (lowerAt(words, and) !== 'and') return null;
  let at = and + 1;
  while (at <= and + LONGEST_SECOND && !CLOSE.test(textAt(words, at))) {
    if (isTagged(words, at, 'DET', 'PRON', 'AUX', 'ADP', 'PROPN', 'NUM')) return null;
    at++;
  }
  return at > and + 1 && CLOSE.test(textAt(words, at)) ? at : null;
}
