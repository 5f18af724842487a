import { OPENS_SENTENCE } from './atHead.ts';
import { isBygone, middleOf } from './bygone.ts';
import { daysBetween, yearOf } from './calendar.ts';
import { tenseAround } from './tense.ts';
import type { SpannedTimex } from './timex.ts';
import type { Told } from './told.ts';
import type { WordsAround } from './wordsAround.ts';
import { WHEN_FOLLOWS } from './wordsBehind.ts';

/** So many days after a bygone date a text still goes on from it. */
const YEAR = 366;

/** Words before a day that the text goes on from: `on 16 October 1973`, not `the 11 September 2001 attacks`. */
const ON = /(?:^|[.;:(]["”’)]*\s+|(?<!\bborn\s)\b(?:on|by)(?:\s+the)?\s+|\bof\s+)$/i;
/** A day that takes its own preposition along: `came in | early on 14 February 2011`. */
const EARLY_ON = /^(?:early|late)\s+on\s/i;
/** A month or year sets the scene at the head of a sentence only: `In 1975, …`. */
const OPENS = /(?:^|[.!?]["”’)]*\s+)(?:in|by|during|back\s+in)\s+$/i;
/** Words before the date that a sentence of a chronicle opens with: `On the evening of | 13 January 2012`. */
const OPENS_CHRONICLE =
  /(?:^|[.!?;:]["”’)]*\s+)(?:(?:on|in|at|by)\s+)?(?:(?:the\s+)?(?:early\s+|late\s+)?(?:morning|afternoon|evening|night|beginning|start|middle|end)\s+(?:of|on)\s+)?$/i;
/** What is told from a date before: `that Saturday`, `the next day`. */
export const POINTS_BACK =
  /^(?:that|the\s+(?:same|previous|preceding|following|next|\w+day))\b(?!\s+before\s+yesterday)/i;

/** What a text goes on from of bygone times once it tells of a date, from the words around it. */
export function bygoneOn(
  told: Told,
  timex: SpannedTimex,
  around: WordsAround,
  published: string,
): Pick<Told, 'bygone' | 'isChronicle' | 'runsOn'> {
  const bygone = told.isHistory
    ? historyFrom(told, timex, published)
    : bygoneFrom(told, timex, around, published);
  const isOpened = (): boolean => bygone === timex.from && opensChronicle(timex, around);
  const isChronicle = bygone !== null && (told.isChronicle || isOpened());
  return { bygone, isChronicle, runsOn: isChronicle && told.isChronicle };
}

/** The bygone date that a paragraph of news goes on from once it tells of this one. */
function bygoneFrom(
  { bygone, isChronicle }: Told,
  timex: SpannedTimex,
  { before, after }: WordsAround,
  published: string,
): string | null {
  const { text, from, precision } = timex;
  // A chronicle comes near to the present at last.
  const isOver = isChronicle ? from < published : isBygone(timex, published);
  const isNamed = /\b(?:\d{4}|that year)\b/.test(text) && isOver;
  // That Saturday is told of the bygone day before it.
  if (POINTS_BACK.test(text) && isBygone(timex, published)) return from;
  const setsScene =
    (precision === 'day' ? ON : OPENS).test(before) ||
    EARLY_ON.test(text) ||
    WHEN_FOLLOWS.test(after) ||
    ((precision === 'month' || precision === 'season') && OPENS_SENTENCE.test(before));
  if (isNamed && setsScene) return from;
  const away = bygone ? daysBetween(bygone, from) : Number.POSITIVE_INFINITY;
  const goesOn = bygone !== null && (yearOf(from) === yearOf(bygone) || (away > 0 && away < YEAR));
  return goesOn ? bygone : null;
}

/** Whether a sentence opens with a bygone date and goes on in the present tense. */
function opensChronicle({ text }: SpannedTimex, { before, after }: WordsAround): boolean {
  if (!OPENS_CHRONICLE.test(before)) return false;
  const span = { start: before.length, end: before.length + text.length };
  const tense = tenseAround(`${before}${text}${after}`, span);
  return tense === 'future' || tense === 'unsaid';
}

/** The day near which those of a history lie once it tells of this date: decades and centuries only frame it. */
function historyFrom({ bygone }: Told, timex: SpannedTimex, published: string): string | null {
  if (timex.precision === 'decade' || timex.precision === 'century') return bygone;
  return isBygone(timex, published) ? middleOf(timex) : null;
}
