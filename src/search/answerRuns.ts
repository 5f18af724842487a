import { candidateRuns, GAP, type Run } from './candidateRuns.ts';
import type { Wish } from './readWish.ts';
import type { Scene } from './scene.ts';
import type { SeenWord } from './seeWords.ts';
import { KIND } from './wordKinds.ts';
import { ROLE, UNIT_ROLES } from './wordRoles.ts';

const MONEY_SIGN = /[$€£¥]/;

/** What answers a wish holds at least one word of. */
const NEEDED: Readonly<Partial<Record<Wish, number>>> = {
  number: KIND.number,
  date: KIND.date | KIND.number,
};

/**
 * The runs that may be marked. Who asks for a number or a date sees none without; and where a
 * number in the wanted unit stands there, none in another.
 */
export function runsOf(scene: Scene): Run[] {
  const needed = NEEDED[scene.question.wish];
  const all = candidateRuns(scene.words, scene.gaps);
  const runs = needed ? all.filter((run) => holdsKind(scene.words, run, needed)) : all;
  if (scene.question.wish !== 'number') return runs;
  const amounts = runs.map((run) => amountIn(scene, run));
  if (!amounts.includes(AMOUNT.wanted)) return runs;
  return runs.filter((_, place) => amounts[place] !== AMOUNT.other);
}

function holdsKind(words: readonly SeenWord[], { first, last }: Run, kinds: number): boolean {
  for (let at = first; at <= last; at++) if ((words[at] as SeenWord).kinds & kinds) return true;
  return false;
}

/** What a run holds of amounts: none, one that may be wanted, one in the wanted unit, one in another. */
export const AMOUNT = { none: 0, plain: 1, wanted: 2, other: 3 } as const;

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
  return units === 0 || (wanted === 0 && question.nounAt === null) ? AMOUNT.plain : AMOUNT.other;
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
