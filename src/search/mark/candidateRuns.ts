import { KIND } from '../index/kind.ts';
import { ROLE } from '../words/role.ts';
import { GAP } from './gaps.ts';
import { holds, type Run } from './run.ts';
import { isName, type SeenWord } from './seeWords.ts';

/** Longer runs say too much to be marked as the answer. */
const MOST_WORDS = 10;
/** "10 to 20" is one amount, "grew by 10% and reached 20" are two. */
const WIDEST_RANGE = 2;

/** Whether what a word ends is not at its end: a date, an amount or a name. */
function goesOn(words: readonly SeenWord[], gaps: Uint8Array, last: number): boolean {
  const word = words[last];
  const next = words[last + 1];
  if (!word || !next) return false;
  const gap = gaps[last + 1];
  return gap === GAP.joined || (gap === GAP.none && isName(word) && isName(next));
}

/**
 * The runs that may be marked: they begin and end with words that say something, say something
 * that the question does not, hold no pause, part nothing that is joined, hold one amount at most,
 * and no verb by which somebody says something.
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
        if (isAnother && holds(words, { first, last: last - 1 }, KIND.number)) break;
        amount = last;
      }
      if (isStopWord) continue;
      if (met === 0) isFresh = true;
      if (isFresh && !goesOn(words, gaps, last)) runs.push({ first, last });
    }
  }
  return runs;
}
