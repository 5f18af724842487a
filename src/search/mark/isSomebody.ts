import { DATED, KIND } from '../index/kind.ts';
import { ROLE } from '../words/role.ts';
import { GAP } from './gaps.ts';
import { holds, plays, type Run } from './run.ts';
import type { Scene } from './scene.ts';
import { isName, type SeenWord } from './seeWords.ts';

const OWNS = /^['’]s?\s\p{L}/u;
const APOSTROPHE = 39;
const CURLED = 0x2019;

/** A person or a body: no time, no clause, and no country unless it is the one that acts. */
export function isSomebody(scene: Scene, run: Run): boolean {
  const { words } = scene;
  if (holds(words, run, DATED) || plays(words, run, ROLE.auxiliary)) return false;
  if (isApposed(scene, run) && !holds(words, run, KIND.name)) return false;
  if (acts(words, run) || isWhere(scene, run)) return false;
  if (isAfterPronoun(scene, run) || isObject(scene, run)) return false;
  return !isCountry(scene, run) || isSubject(scene, run);
}

/** Whether a comma parts it from a name before it that the question holds, whom it describes. */
function isApposed({ words, gaps }: Scene, { first }: Run): boolean {
  const at = pastDeterminers(words, gaps, first);
  const lead = words[at - 1];
  return lead !== undefined && gaps[at] === GAP.comma && lead.met > 0 && isName(lead);
}

/** Whether it begins or ends with the past form of a verb: "Anna Dahl resigned". */
function acts(words: readonly SeenWord[], { first, last }: Run): boolean {
  return [words[first], words[last]].some(
    (word) => word && (word.roles & ROLE.past) !== 0 && !isName(word),
  );
}

/** Whether it is only where something happened: "at the National Stadium". */
function isWhere({ words, gaps }: Scene, { first }: Run): boolean {
  const at = pastDeterminers(words, gaps, first);
  const lead = words[at - 1];
  return lead !== undefined && gaps[at] === GAP.none && (lead.roles & ROLE.within) !== 0;
}

/** Whether it comes after what the question asks of, and a pronoun did that: "she discovered the trench". */
function isAfterPronoun({ words, gaps, head, question }: Scene, { first }: Run): boolean {
  if (question.isInverted || (words[first - 1]?.roles ?? 0) & ROLE.agent) return false;
  const verb = words.findIndex(({ place }) => place === head);
  if (verb <= 0 || first < verb) return false;
  let at = verb;
  while (at > 0 && gaps[at] === GAP.none && isHelping(words[at - 1] as SeenWord)) at--;
  return at > 0 && ((words[at - 1] as SeenWord).roles & ROLE.pronoun) !== 0;
}

/** What may stand between who did something and the verb that says it. */
function isHelping({ roles }: SeenWord): boolean {
  return (roles & (ROLE.auxiliary | ROLE.manner)) !== 0;
}

/** Whether it comes right after what the question asks of, whose doer is wanted: "beat Mexico". */
function isObject({ words, gaps, head, question }: Scene, { first }: Run): boolean {
  // In "said Anna Dahl", who speaks comes after.
  if (question.isInverted || head !== question.askedAt + 1) return false;
  const at = pastDeterminers(words, gaps, first);
  const verb = words[at - 1];
  return gaps[at] === GAP.none && verb?.place === head && (verb.roles & ROLE.saying) === 0;
}

/** Whether it begins with a country's name alone: "France", "France and Spain", "France after the war". */
function isCountry({ words }: Scene, { first, last }: Run): boolean {
  for (let at = first; at <= last; at++) {
    const word = words[at] as SeenWord;
    if (word.isStopWord && word.met === 0) return true;
    if ((word.roles & ROLE.country) === 0) return false;
  }
  return true;
}

/** Whether the question's verb comes right after it: a country that does something. */
function isSubject({ text, words, gaps }: Scene, { first, last }: Run): boolean {
  const lead = words[first - 1];
  if (lead && gaps[first] === GAP.none && lead.roles & (ROLE.preposition | ROLE.of)) return false;
  let next = last + 1;
  while (gaps[next] === GAP.none && (words[next]?.roles ?? 0) & ROLE.auxiliary) next++;
  const verb = words[next];
  return (
    verb !== undefined && verb.met > 0 && !isName(verb) && !ownsNext(text, words[last] as SeenWord)
  );
}

/** "Colombia's": what it is of comes next. */
export function ownsNext(text: string, { end }: SeenWord): boolean {
  const sign = text.charCodeAt(end);
  return (sign === APOSTROPHE || sign === CURLED) && OWNS.test(text.slice(end, end + 4));
}

/** The place after what stands before the determiners before a place: that of "the" in "at the pit". */
function pastDeterminers(words: readonly SeenWord[], gaps: Uint8Array, place: number): number {
  let at = place;
  while (at > 0 && gaps[at] === GAP.none && (words[at - 1] as SeenWord).roles & ROLE.determiner)
    at--;
  return at;
}
