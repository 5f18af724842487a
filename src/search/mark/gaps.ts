import { DATED, KIND } from '../index/kind.ts';
import { u8 } from '../index/numbersAt.ts';
import { ROLE, UNIT_ROLES } from '../words/role.ts';
import { isYear, type SeenWord } from './seeWords.ts';

/** What stands between two words: nothing much, a comma, a pause, what makes them one, or the sentence's end. */
export const GAP = { none: 0, comma: 1, pause: 2, joined: 3, edge: 4 } as const;

const HYPHEN = /^[-‐‑–/]$/;
const DASH = /^\s?[-‐‑–]\s?$/;
const PAUSE = /[;:.!?()[\]—–"“”«»¿¡]/;

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
