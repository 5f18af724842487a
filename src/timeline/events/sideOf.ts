import { anyCase } from '../time/pattern.ts';
import type { WordsAround } from '../time/wordsAround.ts';
import { WHEN_FOLLOWS } from '../time/wordsBehind.ts';
import type { Side } from './event.ts';

/** The word that sets an event beside a date. */
const BESIDE =
  /(?<!\b(?:day|night|week|month|year|hour|minute|second)s?\s)\b(?<side>before|after|by|until|till)\s+(?:the\s+|at\s+least\s+)?$/i;
/** What is not before a date is at it or later, and nobody knows when. */
const NOT_BEFORE =
  /(?:\b(?:not|never|hardly|cannot|unlikely)\b|n[’']t\b)[^,;]*\bbefore\s+(?:the\s+)?$/i;
/** Words that loosen a date. */
const LOOSELY = String.raw`(?:about|around|approximately|roughly|circa|some\s+time\s+around)`;
const LOOSE_BEFORE = anyCase`\b${LOOSELY}\s+(?:the\s+)?$`;
const LOOSE_AT_HEAD = anyCase`^${LOOSELY}\s`;
/** What makes of a stretch its end: `before the year is out`. */
const IS_OUT = /^\s+(?:is|was)\s+(?:out|over)\b/;

/** On which side of a date its event lies, by the words around it: `before | Christmas`; null where it lies on it. */
export function sideOf(date: string, { before, after }: WordsAround): Side | null {
  if (LOOSE_BEFORE.test(before) || LOOSE_AT_HEAD.test(date)) return 'about';
  const side = BESIDE.exec(before)?.groups?.side?.toLowerCase().replace('till', 'until');
  const isNone = NOT_BEFORE.test(before) || WHEN_FOLLOWS.test(after) || IS_OUT.test(after);
  return side && !isNone ? (side as Side) : null;
}
