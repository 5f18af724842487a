import { addDays, daysBetween, type Interval, type Precision } from './calendar.ts';

/** Which part of a date is told: `early 2025`, `mid-July`, `the end of March`. */
export type DatePart = 'start' | 'early' | 'mid' | 'late' | 'end';

/** The words that tell a part, at the head of a date. */
const PARTS: readonly (readonly [part: DatePart, words: RegExp])[] = [
  ['start', /^(?:the\s+)?(?:very\s+)?(?:start|beginning|opening|first\s+days?)\b/i],
  ['early', /^(?:the\s+)?(?:very\s+)?early\b(?![- ]to)/i],
  ['mid', /^(?:the\s+)?(?:(?:early[- ]to[- ])?mid\b(?![- ]to)|middle\b)/i],
  ['late', /^(?:the\s+)?(?:very\s+)?(?:(?:mid[- ]to[- ])?late|latter\s+part)\b/i],
  ['end', /^(?:the\s+)?(?:very\s+)?(?:end|close|last\s+days?|closing\s+days)\b/i],
];
/** The dates that are long enough to have parts. */
const PARTED: ReadonlySet<Precision> = new Set(['month', 'season', 'year', 'decade', 'century']);

/** The part of a date that its words tell; null where they tell of all of it. */
export function partOfDate(words: string, precision: Precision): DatePart | null {
  if (!PARTED.has(precision)) return null;
  return PARTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The days of a part of a date, which are a third of it: the first, the one in the middle, or the last. */
export function daysOfPart({ from, to }: Interval, part: DatePart | null): Interval {
  if (part === null) return { from, to };
  const third = Math.floor((daysBetween(from, to) + 1) / 3);
  const first = addDays(from, third - 1);
  const last = addDays(to, 1 - third);
  if (part === 'mid') return { from: addDays(first, 1), to: addDays(last, -1) };
  return part === 'late' || part === 'end' ? { from: last, to } : { from, to: first };
}
