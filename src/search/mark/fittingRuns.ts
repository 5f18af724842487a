import { KIND } from '../index/kind.ts';
import { ROLE, UNIT_ROLES } from '../words/role.ts';
import { GAP } from './gaps.ts';
import { isSomebody } from './isSomebody.ts';
import { startsVerb } from './isSomewhere.ts';
import { holds, plays, type Run, wordsOf } from './run.ts';
import type { Scene } from './scene.ts';
import { isName, isYear, type SeenWord } from './seeWords.ts';
import type { Want } from './wantedOf.ts';

type Fits = (scene: Scene, run: Run) => boolean;

/** A year before 1000 has so many, as far as one can tell. */
const YEAR_DIGITS = 3;
const DIGIT = /\d/;
/** What any word may be: "what is the name for a hill of sand". */
const A_NAME = /^names?$/i;

/** "last", before "year". */
const POINTED = /\b(?:last|next|this|that|previous|following)\s$/i;

/** Whether a run can be what is wanted at all, whatever else speaks for it. */
export const FITS: Readonly<Record<Exclude<Want, 'words'>, Fits>> = {
  number: (scene, run) =>
    holds(scene.words, run, KIND.number) && !isDefinite(scene, run) && !isMereDate(scene, run),
  date: (scene, run) =>
    (holds(scene.words, run, KIND.date) && !isMereUnit(scene, run) && !tells(scene.words, run)) ||
    isEarlyYear(scene, run),
  name: (scene, run) =>
    scene.question.nounAt === null ? isSomebody(scene, run) : bearsName(scene, run),
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

/** Whether it is called by a name, or is of the kind that is asked for: "Bristol University", "a private school". */
function bearsName({ words, noun, question }: Scene, run: Run): boolean {
  const asked = question.words.find(({ place }) => place === noun)?.text ?? '';
  if (asked === '' || A_NAME.test(asked)) return true;
  const isNoun = (word: SeenWord | undefined): boolean => word?.place === noun;
  return (
    wordsOf(words, run).some((word) => isName(word) || isNoun(word)) || isNoun(words[run.last + 1])
  );
}

/** Whether a verb in it tells of more than a name or a time. */
function tells(words: readonly SeenWord[], run: Run): boolean {
  return wordsOf(words, run).some((word) => {
    // "May" is a month, too.
    if (word.kinds & KIND.date) return false;
    return (word.roles & ROLE.auxiliary) !== 0 || ((word.roles & ROLE.past) !== 0 && !isName(word));
  });
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

/** A date where no time is counted: "1 May", "war of 2007", but not "flight 1086". */
function isMereDate({ words }: Scene, { first, last }: Run): boolean {
  let hasYear = false;
  let hasOther = false;
  for (let at = first; at <= last; at++) {
    const word = words[at] as SeenWord;
    const { kinds, roles } = word;
    if (roles & UNIT_ROLES) return false;
    if (kinds & KIND.date && (kinds & KIND.number) === 0) return true;
    if (isYear(word) && isLed(words, at)) hasYear = true;
    else if (kinds & KIND.number) hasOther = true;
  }
  return hasYear && !hasOther;
}

/** Whether a preposition stands right before it. */
function isLed(words: readonly SeenWord[], first: number): boolean {
  return ((words[first - 1]?.roles ?? 0) & (ROLE.preposition | ROLE.of)) !== 0;
}

/** A name that the question holds is not its answer's beginning or end; the noun that is asked for may be. */
function isNew(word: SeenWord, noun: number): boolean {
  return word.met === 0 || word.place === noun || !isName(word);
}

/** "Year" by itself says no time; "last year" does. */
function isMereUnit({ text, words }: Scene, { first, last }: Run): boolean {
  const { roles, start } = words[first] as SeenWord;
  return first === last && (roles & ROLE.time) !== 0 && !POINTED.test(text.slice(0, start));
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

function namesAlone(words: readonly SeenWord[], run: Run): boolean {
  return wordsOf(words, run).every((word) => word.isStopWord || isName(word));
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
export function isReason({ text, words, gaps }: Scene, { first, last }: Run): boolean {
  let at = first;
  while (at > 0 && gaps[at] === GAP.none && (words[at - 1] as SeenWord).isStopWord) {
    at--;
    const { roles } = words[at] as SeenWord;
    // "To the harbour" says where, "to save time" says why.
    const isWay = (roles & ROLE.where) !== 0 && !startsVerb(text, words[at + 1] as SeenWord);
    if (roles & (ROLE.reason | ROLE.because) && !isWay) return true;
  }
  if (at > 0 && gaps[at] === GAP.none && (words[at - 1] as SeenWord).roles & ROLE.because)
    return true;
  return plays(words, { first, last: last - 1 }, ROLE.because);
}
