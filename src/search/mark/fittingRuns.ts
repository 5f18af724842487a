import { KIND } from '../index/wordKinds.ts';
import { ROLE } from '../words/wordRoles.ts';
import { GAP, isName, type Run } from './candidateRuns.ts';
import type { Scene } from './scene.ts';
import type { SeenWord } from './seeWords.ts';
import type { Want } from './wantedOf.ts';

type Fits = (scene: Scene, run: Run) => boolean;

/** A year before 1000 has so many, as far as one can tell. */
const YEAR_DIGITS = 3;
const DIGIT = /\d/;
const OWNS = /^['’]s?\s\p{L}/u;
const APOSTROPHE = 39;
const CURLED = 0x2019;

/** Whether a run can be what is wanted at all, whatever else speaks for it. */
export const FITS: Readonly<Record<Exclude<Want, 'words'>, Fits>> = {
  number: (scene, run) => holds(scene.words, run, KIND.number) && !isDefinite(scene, run),
  date: (scene, run) => holds(scene.words, run, KIND.date) || isEarlyYear(scene, run),
  name: (scene, run) => scene.question.nounAt !== null || isSomebody(scene, run),
  role: (scene, run) =>
    !holds(scene.words, run, KIND.date) &&
    !plays(scene.words, run, ROLE.relative | ROLE.auxiliary) &&
    describesName(scene, run),
  place: ({ words }, run) => !holds(words, run, KIND.date),
  cause: ({ words }, run) => !namesAlone(words, run),
  thing: () => true,
};

/** Whether a run is a phrase by itself: no sentence, and not what the question names. */
export function isPhrase({ words, noun }: Scene, run: Run): boolean {
  const { first, last } = run;
  if (first === 0 && last === words.length - 1) return false;
  const start = words[first] as SeenWord;
  const end = words[last] as SeenWord;
  if (start.roles & ROLE.relative) return false;
  if (last > first && !isName(end) && end.roles & ROLE.manner) return false;
  return isNew(start, noun) && isNew(end, noun);
}

/** A person or a body: no time, no clause, and no country unless it is the one that acts. */
function isSomebody(scene: Scene, run: Run): boolean {
  const { words } = scene;
  if (holds(words, run, KIND.date | KIND.number) || plays(words, run, ROLE.auxiliary)) return false;
  if (isApposed(scene, run) && !holds(words, run, KIND.name)) return false;
  return !isCountry(scene, run) || isSubject(scene, run);
}

/** Whether a comma parts it from a name before it that the question holds, whom it describes. */
function isApposed({ words, gaps }: Scene, { first }: Run): boolean {
  let at = first;
  while (at > 0 && gaps[at] === GAP.none && (words[at - 1] as SeenWord).roles & ROLE.determiner)
    at--;
  const lead = words[at - 1];
  return lead !== undefined && gaps[at] === GAP.comma && lead.met > 0 && isName(lead);
}

/** "The two", "the two towns": counts nothing that is new, unless it is what the question counts. */
function isDefinite({ text, words, noun }: Scene, { first, last }: Run): boolean {
  for (let at = Math.max(first, 1); at <= last; at++) {
    const { kinds, start } = words[at] as SeenWord;
    if ((kinds & KIND.number) === 0 || DIGIT.test(text.charAt(start))) continue;
    const { roles } = words[at - 1] as SeenWord;
    if (roles & ROLE.definite && words[at + 1]?.place !== noun) return true;
  }
  return false;
}

/** A name that the question holds is not its answer's beginning or end; the noun that is asked for may be. */
function isNew(word: SeenWord, noun: number): boolean {
  return word.met === 0 || word.place === noun || !isName(word);
}

/** A year before 1000, which only its place tells from another number: "in 911". */
function isEarlyYear({ words, gaps }: Scene, { first, last }: Run): boolean {
  const lead = words[first - 1];
  const next = words[last + 1];
  const isAlone = next === undefined || next.isStopWord || gaps[last + 1] !== GAP.none;
  const { start, end, kinds } = words[first] as SeenWord;
  return (
    first === last &&
    (kinds & KIND.number) !== 0 &&
    end - start === YEAR_DIGITS &&
    isAlone &&
    lead !== undefined &&
    (lead.roles & ROLE.preposition) !== 0
  );
}

function holds(words: readonly SeenWord[], { first, last }: Run, kinds: number): boolean {
  for (let at = first; at <= last; at++) if ((words[at] as SeenWord).kinds & kinds) return true;
  return false;
}

function plays(words: readonly SeenWord[], { first, last }: Run, roles: number): boolean {
  for (let at = first; at <= last; at++) if ((words[at] as SeenWord).roles & roles) return true;
  return false;
}

function namesAlone(words: readonly SeenWord[], { first, last }: Run): boolean {
  for (let at = first; at <= last; at++) {
    const word = words[at] as SeenWord;
    if (!word.isStopWord && !isName(word)) return false;
  }
  return true;
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

/** Whether it stands beside the name that is asked about: "Otto Brandt, a retired engineer", "President Petro", "Brandt is an engineer". */
function describesName({ words, gaps }: Scene, { first, last }: Run): boolean {
  const next = words[last + 1];
  const gapAfter = gaps[last + 1];
  if (next && next.met > 0 && (gapAfter === GAP.none || gapAfter === GAP.comma)) {
    const start = words[first] as SeenWord;
    return (start.roles & ROLE.past) === 0;
  }
  let at = first;
  while (at > 0 && gaps[at] === GAP.none && isLink(words[at - 1] as SeenWord)) at--;
  const lead = words[at - 1];
  return lead !== undefined && lead.met > 0 && (gaps[at] === GAP.comma || at < first);
}

/** What stands between a name and what somebody is: "is a", "who was the". */
function isLink({ roles }: SeenWord): boolean {
  return (roles & (ROLE.determiner | ROLE.being | ROLE.relative)) !== 0;
}

/** Whether it comes after a word that opens a reason, or holds one. */
export function isReason({ words, gaps }: Scene, { first, last }: Run): boolean {
  let at = first;
  while (at > 0 && gaps[at] === GAP.none && (words[at - 1] as SeenWord).isStopWord) {
    at--;
    if ((words[at] as SeenWord).roles & (ROLE.reason | ROLE.because)) return true;
  }
  if (at > 0 && gaps[at] === GAP.none && (words[at - 1] as SeenWord).roles & ROLE.because)
    return true;
  for (let place = first; place < last; place++)
    if ((words[place] as SeenWord).roles & ROLE.because) return true;
  return false;
}
