import type { Mention } from '../names/findNames.ts';
import { behindAge } from '../words/behindAge.ts';
import { phraseEnd, type Range } from '../words/nounPhrases.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { DETERMINERS } from '../words/wordLists.ts';
import { isAbout, saysWhat } from './saysWhat.ts';

/** What puts somebody into an office, up to the "as" before it; what is still to come is not in it: "takes over". */
const INTO_OFFICE =
  /^(?:(?:has |have |had )?(?:(?:recently|since|just|also) )?(?:took|taken) over|serves|(?:was|has been|had been) (?:(?:re)?appointed|(?:re)?elected|installed|sworn in|hired|confirmed)) as$/;
/** The longest of them has so many words. */
const LONGEST_WAY = 5;
/** What tells of when, or from or for whom, an office was taken over. */
const BEHIND_OFFICE = /^(?:from|in|on|for|after|when|by|until|since|during|at)$/;
/** Who does another's part for the rest of a match. */
const OF_MATCH = /\b(?:captain|skipper|goalkeeper|keeper|striker|bowler)$/;

/** The office that somebody has taken over: "Ann Lowe, who took over as | chief executive | in May from Tim Lund". */
export function takenOver({ name, source: { words }, to }: Mention): Range | null {
  if (name.kind !== 'person') return null;
  let verb = textAt(words, to) === ',' ? behindAge(words, to) : to;
  if (lowerAt(words, verb) === 'who') verb++;
  else if (verb !== to) return null;
  const as = asBehind(words, verb);
  if (as === null) return null;
  const start = DETERMINERS.has(lowerAt(words, as + 1)) ? as + 2 : as + 1;
  const range: Range = [start, officeEnd(words, start)];
  const isOffice = isAbout(words, range, saysWhat('person'));
  return isOffice && !OF_MATCH.test(lowerAt(words, range[1] - 1)) ? range : null;
}

/** Where the "as" stands behind words that put somebody into an office; null where none do. */
function asBehind(words: readonly Word[], verb: number): number | null {
  const ahead = words.slice(verb, verb + LONGEST_WAY + 1).map(({ lower }) => lower);
  const as = ahead.indexOf('as');
  return as > 0 && INTO_OFFICE.test(ahead.slice(0, as + 1).join(' ')) ? verb + as : null;
}

/** Where the words for an office end, before those for when and from whom: "head of the bank |", "director | at Norvik". */
function officeEnd(words: readonly Word[], start: number): number {
  const end = phraseEnd(words, start, false);
  for (let at = start + 1; at < end; at++)
    if (BEHIND_OFFICE.test(lowerAt(words, at)) && isTagged(words, at, 'ADP', 'SCONJ')) return at;
  return end;
}
