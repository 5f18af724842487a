import { KIND } from '../index/wordKinds.ts';
import { ROLE, UNIT_ROLES } from '../words/wordRoles.ts';
import { candidateRuns, GAP, type Run } from './candidateRuns.ts';
import { FITS, isPhrase, isReason } from './fittingRuns.ts';
import { quotedRuns, saidRuns } from './saidRuns.ts';
import type { Scene } from './scene.ts';
import type { SeenWord } from './seeWords.ts';

/** "20", "nine", but not "20th". */
const CARDINAL = /^(?:\d+|\p{L}+)$/u;
const MONEY_SIGN = /[$€£¥]/;

/**
 * The runs that may be marked: such as can be what is wanted at all. A date by itself goes before
 * what only holds one; and where a number in the wanted unit stands there, none in another counts.
 */
export function runsOf(scene: Scene): Run[] {
  const { want } = scene;
  if (want === 'words') return saidRuns(scene);
  const fits = FITS[want];
  const more = want === 'thing' ? quotedRuns(scene) : [];
  const runs = [...candidateRuns(scene.words, scene.gaps), ...more].filter(
    (run) => isPhrase(scene, run) && fits(scene, run),
  );
  if (want === 'date')
    return preferred(runs, (run) => isDateAlone(scene.words, run) && !isDuration(scene, run));
  if (want === 'cause') return preferred(runs, (run) => isReason(scene, run));
  if (want !== 'number') return runs;
  const amounts = new Map(runs.map((run) => [run, amountIn(scene, run)]));
  const has = (amount: number): boolean => [...amounts.values()].includes(amount);
  if (!has(AMOUNT.wanted)) return runs;
  const unwanted = scene.question.nounAt === null ? AMOUNT.plain : AMOUNT.other;
  return runs.filter((run) => amounts.get(run) !== AMOUNT.other && amounts.get(run) !== unwanted);
}

/** Those that are better, where there are any. */
function preferred(runs: Run[], isBetter: (run: Run) => boolean): Run[] {
  const better = runs.filter(isBetter);
  return better.length > 0 ? better : runs;
}

function isDateAlone(words: readonly SeenWord[], { first, last }: Run): boolean {
  for (let at = first; at <= last; at++) {
    const { isStopWord, kinds } = words[at] as SeenWord;
    if (!isStopWord && (kinds & (KIND.date | KIND.number)) === 0) return false;
  }
  return true;
}

/** "Nine months" says how long, not when. */
function isDuration({ text, words }: Scene, { first, last }: Run): boolean {
  const { start, end, kinds } = words[first] as SeenWord;
  const { roles } = words[last] as SeenWord;
  const isCount = (kinds & (KIND.number | KIND.date)) === KIND.number;
  return (
    last === first + 1 &&
    isCount &&
    (roles & ROLE.time) !== 0 &&
    CARDINAL.test(text.slice(start, end))
  );
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
