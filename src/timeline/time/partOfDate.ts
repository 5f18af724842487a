import { addDays, daysBetween, type Interval, type Precision } from './calendar.ts';

/** A week told by its place in a month: `the first week of May`. */
export type WeekOfMonth = 'first week' | 'second week' | 'third week' | 'fourth week' | 'last week';
/** Which part of a date is told: `early 2025`, `mid-July`, `the end of March`; of a month perhaps a week. */
export type DatePart =
  | 'start'
  | 'early'
  | 'mid'
  | 'late'
  | 'end'
  | 'first half'
  | 'second half'
  | WeekOfMonth;

/** The words that tell a part, at the head of a date. */
const PARTS: readonly (readonly [part: DatePart, words: RegExp])[] = [
  ['start', /^(?:the\s+)?(?:very\s+)?(?:start|beginning|opening|first\s+days)\b/i],
  ['early', /^(?:the\s+)?(?:very\s+)?early\b(?![- ]to)/i],
  ['mid', /^(?:the\s+)?(?:(?:early[- ]to[- ])?mid(?:year|decade|century)?\b(?![- ]to)|middle\b)/i],
  ['first half', /^(?:the\s+)?first\s+half\b/i],
  ['second half', /^(?:the\s+)?(?:second|latter)\s+half\b/i],
  ['late', /^(?:the\s+)?(?:very\s+)?(?:(?:mid[- ]to[- ])?late|latter\s+part)\b/i],
  ['end', /^(?:the\s+)?(?:very\s+)?(?:end|close|last\s+days|closing\s+days)\b/i],
];
/** The dates that are long enough to have parts. */
const PARTED: ReadonlySet<Precision> = new Set(['month', 'season', 'year', 'decade', 'century']);

/** A week, by its place in a month that is named. */
const WEEK =
  /^(?:[Tt]he\s+)?(?:very\s+)?(?<place>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal)\s+(?:full\s+)?week\s+(?:of|in)\s+[A-Z]/;

/** The part of a date that its words tell; null where they tell of all of it. */
export function partOfDate(words: string, precision: Precision): DatePart | null {
  if (precision === 'week') return weekOfMonth(words);
  if (!PARTED.has(precision)) return null;
  return PARTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function weekOfMonth(words: string): WeekOfMonth | null {
  const place = WEEK.exec(words)?.groups?.place?.toLowerCase();
  return place ? (`${place === 'final' ? 'last' : place} week` as WeekOfMonth) : null;
}

/** Whether a part is a week of a month. */
export const isWeekOfMonth = (part: DatePart | null): part is WeekOfMonth =>
  part?.endsWith('week') ?? false;

/** The month, `YYYY-MM`, of which a week is the part: that of its last day for the first one, of its first for the last. */
export const monthOfWeek = ({ from, to }: Interval, part: WeekOfMonth): string =>
  (part === 'first week' ? to : part === 'last week' ? from : addDays(from, 3)).slice(0, 7);

/** The days of a part of a date, which are a half or else a third of it: the first, the one in the middle, or the last. */
export function daysOfPart({ from, to }: Interval, part: DatePart | null): Interval {
  if (part === null || isWeekOfMonth(part)) return { from, to };
  const half = Math.ceil((daysBetween(from, to) + 1) / 2);
  if (part === 'first half') return { from, to: addDays(from, half - 1) };
  if (part === 'second half') return { from: addDays(from, half), to };
  const third = Math.floor((daysBetween(from, to) + 1) / 3);
  const first = addDays(from, third - 1);
  const last = addDays(to, 1 - third);
  if (part === 'mid') return { from: addDays(first, 1), to: addDays(last, -1) };
  return part === 'late' || part === 'end' ? { from: last, to } : { from, to: first };
}
