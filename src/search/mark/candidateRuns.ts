import { u8 } from '../index/numbersAt.ts';
import { KIND } from '../index/wordKinds.ts';
import { ROLE, UNIT_ROLES } from '../words/wordRoles.ts';
import type { SeenWord } from './seeWords.ts';

/** A run of a sentence's words, from the first to the last. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** What stands between two words: nothing much, a comma, a pause, what makes them one, or the sentence's end. */
export const GAP = { none: 0, comma: 1, pause: 2, joined: 3, edge: 4 } as const;

/** Longer runs say too much to be marked as the answer. */
const MOST_WORDS = 10;
/** "10 to 20" is one amount, "grew by 10% and reached 20" are two. */
const WIDEST_RANGE = 2;
const HYPHEN = /^[-‐‑–/]$/;
const DASH = /^\s?[-‐‑–]\s?$/;
const PAUSE = /[;:.!?()[\]—–"“”«»¿¡]/;
const DATED = KIND.date | KIND.number;

/** The gap before each word, and last the one after the last. */
export function gapsOf(text: string, words: readonly SeenWord[]): Uint8Array {
  const gaps = new Uint8Array(words.length + 1);
  gaps[0] = GAP.edge;
  gaps[words.length] = GAP.edge;
  for (let place = 1; place < words.length; place++) {
    const before = words[place - 1] as SeenWord;
    const after = words[place] as SeenWord;
    const gap = text.slice(before.end, after.start);
    gaps[place] = isOne(text, before, after, gap) ? GAP.joined : kindOf(gap);
  }
  for (let place = 1; place < words.length - 1; place++) {
    if (!isHeldByOf(words, place) || u8(gaps, place) + u8(gaps, place + 1) !== GAP.none) continue;
    gaps[place] = GAP.joined;
    gaps[place + 1] = GAP.joined;
  }
  return gaps;
}

function kindOf(gap: string): number {
  if (gap === ' ') return GAP.none;
  if (HYPHEN.test(gap)) return GAP.joined;
  if (PAUSE.test(gap)) return GAP.pause;
  return gap.includes(',') ? GAP.comma : GAP.none;
}

/** Whether two words are parts of one date or amount: "July 6", "6, 2025", "11th century", "41 million", "30 hectares". */
function isOne(text: string, before: SeenWord, after: SeenWord, gap: string): boolean {
  if (before.roles & ROLE.vague && (gap === ' ' || gap === '-')) return true;
  if ((before.kinds & DATED) === 0 || ((after.kinds & DATED) === 0 && after.roles === 0))
    return false;
  const isAmount = (before.kinds & KIND.number) !== 0;
  if (gap === ' ') {
    if (isAmount && after.roles & (ROLE.scale | ROLE.halfDay)) return true;
    if (isAmount && after.met === 0 && after.roles & UNIT_ROLES) return true;
    return isDatePair(text, before, after);
  }
  if (gap === '. ' && before.roles & ROLE.month) return (after.kinds & KIND.number) !== 0;
  if (gap === ':') return isNumeral(text, before) && isNumeral(text, after);
  if (gap === ', ')
    return isNumeral(text, before) && before.end - before.start <= 2 && isYear(after);
  return DASH.test(gap) && isDatePair(text, before, after);
}

/** Whether "of" at a place holds a date or an amount together: "4 de marzo", "marzo de 2024", "2 millones de pesos". */
function isHeldByOf(words: readonly SeenWord[], place: number): boolean {
  const [before, of, after] = words.slice(place - 1, place + 2);
  if (!before || !of || !after || (of.roles & ROLE.of) === 0) return false;
  const isMonthIn = (kinds: number): boolean => (kinds & DATED) === KIND.date;
  const isDate =
    (isMonthIn(before.kinds) || isMonthIn(after.kinds)) && (before.kinds & DATED) !== 0;
  if (isDate && (after.kinds & DATED) !== 0) return true;
  return (before.roles & ROLE.scale) !== 0 && after.met === 0 && (after.roles & UNIT_ROLES) !== 0;
}

function isDatePair(text: string, before: SeenWord, after: SeenWord): boolean {
  const isDate = ((before.kinds | after.kinds) & KIND.date) !== 0;
  const isCounted = isNumeral(text, before) || isNumeral(text, after);
  return isDate && isCounted && (before.kinds & DATED) !== 0 && (after.kinds & DATED) !== 0;
}

function isNumeral(text: string, { start }: SeenWord): boolean {
  const code = text.charCodeAt(start);
  return code >= 48 && code <= 57;
}

/** A month is written like a name and is none. */
export function isName({ kinds }: SeenWord): boolean {
  return (kinds & KIND.name) !== 0 && (kinds & KIND.date) === 0;
}

/** A bare numeral is a date only where it may be a year. */
export function isYear({ kinds }: SeenWord): boolean {
  return (kinds & DATED) === DATED;
}

/** Whether what a word ends is not at its end: a date, an amount or a name. */
function goesOn(words: readonly SeenWord[], gaps: Uint8Array, last: number): boolean {
  const word = words[last];
  const next = words[last + 1];
  if (!word || !next) return false;
  const gap = gaps[last + 1];
  return gap === GAP.joined || (gap === GAP.none && isName(word) && isName(next));
}

function hasNumber(words: readonly SeenWord[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if ((words[at] as SeenWord).kinds & KIND.number) return true;
  return false;
}

/**
 * The runs that may be marked: they begin and end with words that say something, say something
 * that the question does not, hold no pause, part nothing that is
 * joined, hold one amount at most, and no verb by which somebody says something.
 */
export function candidateRuns(words: readonly SeenWord[], gaps: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < words.length; first++) {
    const opening = words[first] as SeenWord;
    if (opening.isStopWord || opening.roles & ROLE.determiner || gaps[first] === GAP.joined)
      continue;
    let isFresh = false;
    let amount = first;
    for (let last = first; last < words.length && last - first < MOST_WORDS; last++) {
      if (last > first && gaps[last] === GAP.pause) break;
      const { isStopWord, met, kinds, roles } = words[last] as SeenWord;
      if (roles & ROLE.saying) break;
      if (kinds & KIND.number) {
        const isAnother = gaps[last] !== GAP.joined && last - amount > WIDEST_RANGE;
        if (isAnother && hasNumber(words, first, last - 1)) break;
        amount = last;
      }
      if (isStopWord) continue;
      if (met === 0) isFresh = true;
      if (isFresh && !goesOn(words, gaps, last)) runs.push({ first, last });
    }
  }
  return runs;
}
