import type { Interval } from './calendar.ts';
import { spanOf } from './calendar.ts';
import { findTimexes } from './findTimexes.ts';

const NOISE =
  /\b(?:on|in|at|the|since|from|until|till|by|of|before|after|around|about)\b|[\s,.]+/gi;

/**
 * The days somebody means who types a date, such as `March`, `2024`, `last spring`, `6 July 2025` or `2025-07`,
 * seen from `today` (`YYYY-MM-DD`), month before day in `7/6/2025`; null where the words are no date, or more than one.
 */
export function parseTypedDate(typed: string, today: string): Interval | null {
  const words = typed.trim();
  const plain = /^\d{4}(?:-\d\d(?:-\d\d)?|-Q[1-4]|-W\d\d|-(?:SP|SU|FA|WI))?$/.test(words)
    ? spanOf(words)
    : null;
  if (plain) return { from: plain.from, to: plain.to };
  const named = /[A-Z]/.test(words) ? words : words.replace(/\b[a-z]{3,}/g, capitalise);
  const ranges = [words, named].map((text) => onlyDate(text, today));
  return ranges.find((range) => range !== null) ?? null;
}

/** Months and weekdays typed in small letters are meant all the same. */
const capitalise = (word: string): string =>
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/.test(word)
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word;

function onlyDate(text: string, today: string): Interval | null {
  const timexes = [`in ${text}`, `in the ${text}`].map((words) => ({
    words,
    found: findTimexes(words, today),
  }));
  for (const { words, found } of timexes) {
    const [timex] = found;
    if (found.length !== 1 || !timex?.from || !timex.to) continue;
    const rest = words.slice(0, timex.start) + words.slice(timex.end);
    if (rest.replace(NOISE, '') === '') return { from: timex.from, to: timex.to };
  }
  return null;
}
