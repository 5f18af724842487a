import type { Range } from '../words/range.ts';
import type { Word } from '../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt, someTagged } from '../words/wordAt.ts';
import { apposition } from './apposition.ts';
import type { Candidate } from './candidate.ts';
import { explanationEnd } from './explanationEnd.ts';
import { kindHead } from './kindHead.ts';
import { isRareTerm, isThingNamed, thingInGeneral } from './rareTerms.ts';
import { RARE, SELDOM } from './rareWords.ts';
import { isPaired } from './signs.ts';
import { isPlainKind } from './termNouns.ts';

/** Stretches of time that have a name. */
const PERIODS = /^(?:period|phase|window|stage|spell|time)$/;
/** What one waits for. */
const WAITS = /^(?:wait|pause|delay|break|gap|interval|window|stretch|span|time)$/;
/** What such a stretch is told by. */
const LASTS = /^(?:of|between|before|after|during|when)$/;

/** "an enzyme — | a protein that speeds up a reaction | —", "the spillway — | the channel that lets water escape | —", "a bridge loan - | short-term borrowing meant to be replaced by bonds | -": what stands between dashes. */
export function betweenDashes(words: readonly Word[], candidate: Candidate): Range | null {
  const { sign, article } = candidate;
  const end = explanationEnd(words, sign + 1);
  if (!isPaired(words, sign, end) || !isThingNamed(words, candidate)) return null;
  if (article === 'the') return theOneThat(words, candidate, end);
  const first = isTagged(words, sign + 1, 'DET') ? sign + 2 : sign + 1;
  const head = kindHead(words, first);
  if (head === null) return null;
  const needed = isRareTerm(words, candidate, SELDOM) || isCompound(words, candidate);
  if (needed && isPlainKind(lowerAt(words, head))) return thingInGeneral(words, sign + 1);
  return waitBetween(words, candidate, head, end);
}

/** "the spillway — | the channel that lets excess water escape | —": what one of a kind is, by nothing else that there is one of. */
function theOneThat(words: readonly Word[], candidate: Candidate, end: number): Range | null {
  const from = candidate.sign + 1;
  const isOne = lowerAt(words, from) === 'the';
  const pointsElsewhere = words.slice(from + 1, end).some(({ lower }) => lower === 'the');
  return isOne && !pointsElsewhere && isRareTerm(words, candidate, RARE)
    ? thingInGeneral(words, from)
    : null;
}

/** "A cooling-off period - | a wait of 10 days between the request and the sale | -" */
function waitBetween(
  words: readonly Word[],
  candidate: Candidate,
  head: number,
  end: number,
): Range | null {
  const { sign, range } = candidate;
  const isPeriod = PERIODS.test(lowerAt(words, range[1] - 1)) && isCompound(words, candidate);
  const isWait = WAITS.test(lowerAt(words, head)) && LASTS.test(lowerAt(words, head + 1));
  const isOfOne = someTagged(words, [sign + 1, end], 'PROPN', 'VERB', 'AUX');
  return isPeriod && isWait && !isOfOne ? apposition(words, sign + 1) : null;
}

/** Whether a noun or a joined word makes one term with the noun behind it: "| bridge | loan", "| cooling-off | period". */
export const isCompound = (words: readonly Word[], { range: [from, to] }: Candidate): boolean =>
  to - from > 1 && (isTagged(words, from, 'NOUN') || isHyphen(words, from + 1));
