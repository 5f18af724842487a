import { addDays } from '../time/calendar.ts';
import type { SpannedTimex } from '../time/timex.ts';
import { wordsAround } from '../time/wordsAround.ts';
import { isMovedFrom } from './isCalledOff.ts';

/** What stands between the two ends of a range. */
const RANGE = /^\s*(?:to|and|until|till|through|[-–—])\s*$/;
/** What opens a range of which `and` joins the ends. */
const OPENS = /\b(?:from|between)\s+(?:the\s+)?$/i;
/** A day that shares the month of the one beside it. */
const NUMBER = /^\d{1,2}(?:st|nd|rd|th)?$/;
/** So many characters before a range tell what opens it. */
const NEAR = 60;

/** Makes one of two dates that are the ends of a range: `from June 2020 to May 2021`. */
export function joinRanges(text: string, timexes: readonly SpannedTimex[]): SpannedTimex[] {
  const joined: SpannedTimex[] = [];
  for (const timex of timexes) {
    const first = joined.at(-1);
    if (first && areEnds(text, first, timex)) joined.splice(-1, 1, rangeOf(text, first, timex));
    else joined.push(timex);
  }
  return joined;
}

function areEnds(text: string, first: SpannedTimex, last: SpannedTimex): boolean {
  const between = text.slice(first.end, last.start);
  if (!RANGE.test(between) || first.to >= last.from) return false;
  const before = wordsAround(text, first, NEAR).before;
  if (isMovedFrom(before)) return false;
  // On 4 and 5 September, which is one time.
  const isNextDay = first.precision === 'day' && last.from === addDays(first.to, 1);
  if (isNextDay && [first, last].some(({ text: words }) => NUMBER.test(words)))
    return /^\s*and\s*$/.test(between);
  return /[-–—]/.test(between) || OPENS.test(before);
}

const rangeOf = (text: string, first: SpannedTimex, last: SpannedTimex): SpannedTimex => ({
  ...first,
  end: last.end,
  text: text.slice(first.start, last.end),
  value: `${first.value.replace(/\/.*$/, '')}/${last.value.replace(/^.*\//, '')}`,
  to: last.to,
});
