import { KIND } from '../index/kind.ts';
import { ROLE, UNIT_ROLES } from '../words/role.ts';
import type { Unit } from '../words/wishes.ts';
import { GAP } from './gaps.ts';
import type { Run } from './run.ts';
import type { Scene } from './scene.ts';
import type { SeenWord } from './seeWords.ts';

const MONEY_SIGN = /[$€£¥]/;
/** What asks how many there are altogether: "how many houses are there". */
const ASKS_ALL = /\b(?:(?:are|were|is|was) there|in all|in total|altogether)\b/i;
/** Units that a number is never told without. */
const MEASURED: ReadonlySet<Unit> = new Set<Unit>(['money', 'length', 'weight', 'heat']);

/**
 * Of the runs that hold a number, those to mark: where one counts what is wanted, none that counts
 * something else; of "seven of the eleven" the one that is asked for; no bare number for a measure.
 */
export function numberRuns(scene: Scene, all: Run[]): Run[] {
  const { unit, nounAt, text } = scene.question;
  const unasked = ASKS_ALL.test(text) ? isPart : isWhole;
  const runs = all.filter((run) => !unasked(scene, run));
  const amounts = new Map(runs.map((run) => [run, amountIn(scene, run)]));
  const has = (amount: number): boolean => [...amounts.values()].includes(amount);
  if (!has(AMOUNT.wanted)) return unit !== null && MEASURED.has(unit) ? [] : runs;
  const unwanted = nounAt === null ? AMOUNT.plain : AMOUNT.other;
  return runs.filter((run) => amounts.get(run) !== AMOUNT.other && amounts.get(run) !== unwanted);
}

/** Whether others are said to be part of it: "eleven" in "seven of the eleven houses", "900" in "250 of its 900 engineers". */
function isWhole({ words, gaps }: Scene, { first }: Run): boolean {
  return isShare(words, gaps, first - 3);
}

/** Whether it is said to be part of others: "seven" in "seven of the eleven houses". */
function isPart({ words, gaps }: Scene, { last }: Run): boolean {
  return isShare(words, gaps, last);
}

/** Whether a part and its whole stand from a place on: "seven of the eleven". */
function isShare(words: readonly SeenWord[], gaps: Uint8Array, at: number): boolean {
  const [part, of, determiner, whole] = words.slice(Math.max(0, at), at + 4);
  if (at < 0 || !part || !of || !determiner || !whole) return false;
  return (
    (part.kinds & whole.kinds & KIND.number) !== 0 &&
    (of.roles & ROLE.of) !== 0 &&
    (determiner.roles & ROLE.determiner) !== 0 &&
    gaps.slice(at + 1, at + 4).every((gap) => gap === GAP.none)
  );
}

/** What a run holds of amounts: none, one that may be wanted, one in the wanted unit, one in another. */
export const AMOUNT = { none: 0, plain: 1, wanted: 2, other: 3 } as const;

/** What a run holds of amounts (AMOUNT), its unit told by its own words or the next. */
export function amountIn(
  { text, words, gaps, question, noun }: Scene,
  { first, last }: Run,
): number {
  const wanted = question.unit === null ? 0 : ROLE[question.unit];
  const next = gaps[last + 1] === GAP.none ? words[last + 1] : undefined;
  let units = next ? next.roles & UNIT_ROLES : 0;
  let isCounted = next?.place === noun;
  let hasNumber = false;
  for (let at = first; at <= last; at++) {
    const word = words[at] as SeenWord;
    units |= unitsOf(text, word);
    if (word.place === noun) isCounted = true;
    if (word.kinds & KIND.number) hasNumber = true;
  }
  if (!hasNumber) return AMOUNT.none;
  if (isCounted || units & wanted) return AMOUNT.wanted;
  if (units === 0) return AMOUNT.plain;
  // "How much" by itself wants an amount of something, whatever that is.
  return wanted === 0 && question.nounAt === null ? AMOUNT.wanted : AMOUNT.other;
}

/** The bits of the units (ROLE) that a word names, or a number bears the sign of: "hectares", "$", "%". */
function unitsOf(text: string, { start, end, roles }: SeenWord): number {
  let units = roles & UNIT_ROLES;
  const sign = text.charAt(end);
  if (sign === '%') units |= ROLE.percent;
  if (sign === '°') units |= ROLE.heat;
  if (MONEY_SIGN.test(text.charAt(start - 1))) units |= ROLE.money;
  return units;
}
