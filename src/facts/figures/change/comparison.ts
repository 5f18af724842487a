import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt } from '../../words/wordAt.ts';
import { DAY_WORDS, MONTHS } from '../../words/wordLists.ts';
import { endsClause } from '../clause/clauseEnd.ts';
import { BACK, PERIOD, YEAR } from '../clause/timeAt.ts';
import { amountFrom } from '../number/amountAt.ts';
import { measureEnd, percentEnd } from '../number/units.ts';

/** How a level lies to what it was: "four points | higher | than in 2021"; "more" and "less" tell as well of what was added. */
const COMPARES = /^(?:higher|lower)$/;
/** The same behind a level, where these tell of it, too: "253,000 hectares, 10% | more | than a year before". */
export const COMPARES_LEVEL = /^(?:higher|lower|more|less|fewer)$/;
/** What levels are compared in: "four | points | higher", against "two | metres | higher". */
const STEPS = /^points?$/;

/** "four points higher than in 2021", "5% lower than last year", from a word on: by how much a quantity differs from what it was at another time; null where it is compared with something else, as in "higher than expected". */
export function comparisonAt(
  words: readonly Word[],
  from: number,
  compares = COMPARES,
): Range | null {
  const amount = amountFrom(words, from);
  if (!amount) return null;
  const end = measureEnd(words, amount.to);
  const isShare = percentEnd(words, amount.to) > amount.to;
  const isStep = isShare || amount.currency || STEPS.test(lowerAt(words, end - 1));
  if (!isStep || !compares.test(lowerAt(words, end)) || lowerAt(words, end + 1) !== 'than')
    return null;
  const to = endOfPastTime(words, end + 2);
  return to !== null && endsClause(words, to) ? [from, to] : null;
}

/** "compared with 1,310 a year before", "against £4m in 2019", from a word on: what a quantity was at another time; null where it is compared with something else, as in "compared with 58% for girls". */
export function comparedAt(words: readonly Word[], from: number): Range | null {
  const isCompared =
    lowerAt(words, from) === 'compared' && /^(?:with|to)$/.test(lowerAt(words, from + 1));
  if (!isCompared && lowerAt(words, from) !== 'against') return null;
  const old = isCompared ? from + 2 : from + 1;
  const amount = amountFrom(words, old);
  if (!amount) return null;
  const end = measureEnd(words, amount.to);
  // "compared with 1,310 | doses | a year before"
  const time = isTagged(words, end, 'NOUN') && !PERIOD.test(lowerAt(words, end)) ? end + 1 : end;
  const to = endOfPastTime(words, time);
  return to !== null && endsClause(words, to) ? [from, to] : null;
}

/** Where the words for a time in the past end that begin at a word; null where none do. */
function endOfPastTime(words: readonly Word[], from: number): number | null {
  let at = from;
  while (/^(?:in|at|for|during|within)$/.test(lowerAt(words, at)) || isTagged(words, at, 'DET'))
    at++;
  const [word, next] = [lowerAt(words, at), lowerAt(words, at + 1)];
  // "in the | same period | last year"
  if (word === 'same' && /^(?:period|time|day|week|month|quarter)$/.test(next))
    return endOfPastTime(words, at + 2);
  // "31,000 | on Thursday"
  if (word === 'on' && DAY_WORDS.has(next)) return at + 2;
  if (YEAR.test(word)) return at > from ? at + 1 : null;
  if (MONTHS.has(word)) return YEAR.test(next) ? at + 2 : at + 1;
  if (/^(?:last|previous)$/.test(word) && PERIOD.test(next)) return at + 2;
  return PERIOD.test(word) && BACK.test(next) ? at + 2 : null;
}
