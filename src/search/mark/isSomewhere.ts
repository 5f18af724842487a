import { ROLE } from '../words/role.ts';
import { GAP } from './gaps.ts';
import { plays, type Run } from './run.ts';
import type { Scene } from './scene.ts';
import { isName, type SeenWord } from './seeWords.ts';

const CAPITAL = /\p{Lu}/u;

/** Whether it is said to be where something is or goes: "in Cardiff", "fled to the Aru valley", "at the mouth of the Tees". */
export function isSomewhere({ text, words, gaps }: Scene, { first, last }: Run): boolean {
  if (plays(words, { first: first + 1, last }, ROLE.within)) return true;
  let at = first;
  while (at > 0 && (gaps[at] === GAP.none || gaps[at] === GAP.comma)) {
    const lead = words[at - 1] as SeenWord;
    const { roles } = lead;
    if (roles & ROLE.where)
      return (roles & ROLE.reason) === 0 || !startsVerb(text, words[at] as SeenWord);
    if ((roles & (ROLE.determiner | ROLE.of)) === 0 && !isName(lead)) return false;
    at--;
  }
  return false;
}

/** After "to" a verb is no place: "to plan a raid", but "to Cyprus", "to the harbour". */
export function startsVerb(text: string, { start, roles }: SeenWord): boolean {
  return (roles & ROLE.determiner) === 0 && !CAPITAL.test(text.charAt(start));
}
