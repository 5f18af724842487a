import { fullForm, isKnown } from '../../words/gazetteer.ts';
import { isTagged, lowerAt } from '../../words/wordAt.ts';
import { PARTICLES } from '../../words/wordLists.ts';
import { withoutStops } from '../form/acronym.ts';
import { nicknameIn, solid, tellsGeneration } from '../form/wordsOfName.ts';
import { appositiveHead } from '../kinds/appositiveHead.ts';
import { acts, after, before, comma, isPersonWord } from '../kinds/besideName.ts';
import type { NameRun } from '../runs/nameRun.ts';
import { canMeanBody } from './canMeanBody.ts';
import { type Entity, inReadingOrder } from './entity.ts';
import type { Candidate } from './entityIndex.ts';
import { isFirmNotPerson } from './firmOrPerson.ts';
import { isAlias } from './introducesShort.ts';
import type { Form } from './nameForm.ts';

/** Whether a shorter or other form of a name may stand for an entity. */
export function canMean(form: Form, candidate: Candidate): boolean {
  const { label, words: own, kind } = candidate.entity;
  if (form.full) return fullForm(label) === form.full;
  if (solid(form.text) === solid(label) || isAcronymOf(form, candidate)) return true;
  if (kind === 'person' && form.text === nicknameIn(label)) return true;
  const shares: Shared = { begins: beginsWith(own, form.words), ends: endsWith(own, form.words) };
  // "Luis Carrasquillo" for "Luis Carrasquillo Jr.", "Nordhaus" for "Nordhaus AG"
  if (own.length === form.words.length) return shares.begins && !tellsGeneration(form.text);
  const [ownFirst = '', ownLast = ''] = [own[0], own.at(-1)];
  if (own.length < form.words.length || OF_SOMEBODY.test(ownLast)) return false;
  if (kind === 'organisation')
    return (
      !isParent(form, candidate.entity) &&
      canMeanBody({ ...form, ...shares, label, own, ownFirst, ownLast })
    );
  return kind !== 'place' && canMeanPerson(form, candidate.entity, shares);
}

/** "| AOL | lost customers. It sold a stake in AOL Europe.": whether a shorter name, told first, is of the firm that the longer one is a branch of in some land. */
const isParent = ({ text, runs }: Form, { words, runs: others }: Entity): boolean =>
  words[0] === text &&
  isKnown(words.slice(1).join(' '), 'place') &&
  runs.some((run) => others.every((other) => inReadingOrder(run, other) < 0));

/** What is somebody's, called by their surname, so that the surname alone is theirs: "the Dearing | family |". */
const OF_SOMEBODY = /^(?:administration|campaign|family)$/;

/** With which end of a longer name a shorter one agrees. */
interface Shared {
  readonly begins: boolean;
  readonly ends: boolean;
}

const beginsWith = (own: readonly string[], words: readonly string[]): boolean =>
  words.every((word, index) => own[index] === word);

const endsWith = (own: readonly string[], words: readonly string[]): boolean =>
  words.every((word, index) => own[own.length - words.length + index] === word);

/** "Brandt" for "Helena Brandt". */
function canMeanPerson(
  { text, words, runs }: Form,
  { words: own, kind }: Entity,
  { begins, ends }: Shared,
): boolean {
  // "Bankman-Fried" alone is a surname.
  if (words.length > 1)
    return (
      !isKnown(text, 'place') &&
      ((ends && isSurname(words, own)) ||
        (words[0] === own[0] && words.at(-1) === own.at(-1)) ||
        (begins && runs.every(isOfBirth)))
    );
  // "Alberta" is no short form of "Primary Care Alberta", whatever that is.
  if (isKnown(text, 'place') && ((!kind && own.length > 2) || !standsForPerson(runs))) return false;
  if (runs.length && runs.every(isFirmNotPerson)) return false;
  return ends || (begins && (!runs.some(isTitledSurname) || isSurnameFirst(own)));
}

/** "Mendoza" for "Carlos Mendoza Ruiz": whether somebody is called by the first of two surnames, as Spanish speakers are. */
export function canMeanFirstSurname({ text, runs }: Form, { entity }: Candidate): boolean {
  const { words: own, kind } = entity;
  return (
    kind === 'person' &&
    own.length > 2 &&
    own.at(-2) === text &&
    isKnown(own[0] ?? '', 'first name') &&
    !isKnown(text, 'first name') &&
    (!isKnown(text, 'place') || standsForPerson(runs))
  );
}

/** "| Born | Hawa Kollie in Gbarnga, Ms Kollie-Freeman": whether a name is told as that which somebody had at birth. */
const isOfBirth = (run: NameRun): boolean => before(run) === 'born';

/** "Bankman-Fried", "Alejandro | Ruiz Vega", "Joost | van der Velde", "Uxía | Fernández de la Riva": surnames of several words. */
function isSurname(words: readonly string[], own: readonly string[]): boolean {
  const [first = ''] = words;
  if (PARTICLES.has(first)) return true;
  if (own.length > words.length + 1 || isKnown(first, 'first name')) return false;
  return words.length === 2 || words.some((word) => PARTICLES.has(word));
}

/** "Bae Sung-min", where "Mr. Bae" is called by what is no given name. */
const isSurnameFirst = ([first = '', ...given]: readonly string[]): boolean =>
  given.length > 0 && !isKnown(first, 'first name');

/** Titles that stand before given names, too: "Dame | Philippa". */
const WITH_GIVEN_NAME = /^(?:sir|dame|lady|king|queen|prince|princess|sheikh)$/;

/** Whether what stands before a name tells that it is a surname: "Mr | Brandt". */
const isTitledSurname = ({ titled, source: { words }, from }: NameRun): boolean =>
  titled && !WITH_GIVEN_NAME.test(lowerAt(words, from - 1));

/** Whether a name that is also a place's, as "Windsor", is only used as a person's: it acts or is told to be somebody, and nothing is in it or comes from it. */
function standsForPerson(runs: readonly NameRun[]): boolean {
  if (runs.some(({ titled }) => titled)) return true;
  const isInside = ({ source: { words }, from }: NameRun) =>
    isTagged(words, from - 1, 'ADP') || lowerAt(words, from - 1) === 'to';
  const isSomebody = (run: NameRun) =>
    acts(run) ||
    isPersonWord(appositiveHead(run) ?? '') ||
    (comma(run) && /^(?:who|from)$/.test(after(run, 2)));
  return !runs.some(isInside) && runs.some(isSomebody);
}

/** Nobody goes by fewer letters where the story does not say so. */
const LEAST_LETTERS_OF_PERSON = 3;

/** Whether a form is short for an entity: by its initials, or because the story gives it as such. */
function isAcronymOf({ text, acronym, runs }: Form, { entity, introduced }: Candidate): boolean {
  // "BB" is a grade, and of nobody.
  const isShort = entity.kind === 'person' && withoutStops(text).length < LEAST_LETTERS_OF_PERSON;
  if (acronym === 'capitals' && !isShort && entity.initials.has(withoutStops(text).toUpperCase()))
    return true;
  // "Nato" begins with its own letter.
  const isOther =
    acronym === 'word' &&
    !runs.some(isAlias) &&
    [...entity.forms].some((form) => form[0] !== text[0]);
  return introduced && !isOther;
}
