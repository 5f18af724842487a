import { fullForm, isEveryday, isGivenOnly, isKnown } from '../../words/gazetteer.ts';
import { isTagged, lowerAt } from '../../words/wordAt.ts';
import { CLUBS, PARTICLES, PLACE_NOUNS, VESSELS, wordSet } from '../../words/wordLists.ts';
import { withoutStops } from '../form/acronym.ts';
import { isPartOfPlace } from '../form/partOfPlace.ts';
import { hasLegalForm, tellsGeneration } from '../form/wordsOfName.ts';
import { appositiveHead } from '../kinds/appositiveHead.ts';
import { acts, after, before, comma, isPersonWord } from '../kinds/besideName.ts';
import { isCalled } from '../kinds/calledThing.ts';
import { LANDMARKS } from '../kinds/cluesInName.ts';
import { isToldOfAsPlace } from '../kinds/cluesOfPlace.ts';
import { actsAsTeam, isTownClub } from '../kinds/cluesOfTeam.ts';
import { actsAsBody, actsAsFirm, endsAsFirm, isWhere, TOWN_BODIES } from '../kinds/placeOrFirm.ts';
import type { NameRun } from '../runs/nameRun.ts';
import type { Entity } from './entity.ts';
import type { Candidate } from './entityIndex.ts';
import { isFirmNotPerson } from './firmOrPerson.ts';
import type { Form } from './nameForm.ts';

/** Whether a shorter or other form of a name may stand for an entity. */
export function canMean(form: Form, candidate: Candidate): boolean {
  const { label, words: own, kind } = candidate.entity;
  if (form.full) return fullForm(label) === form.full;
  if (form.text === label || isAcronymOf(form, candidate)) return true;
  const shares: Shared = { begins: beginsWith(own, form.words), ends: endsWith(own, form.words) };
  // "Luis Carrasquillo" for "Luis Carrasquillo Jr.", "Nordhaus" for "Nordhaus AG"
  if (own.length === form.words.length) return shares.begins && !tellsGeneration(form.text);
  if (own.length < form.words.length || OF_SOMEBODY.test(own.at(-1) ?? '')) return false;
  if (kind === 'organisation') return canMeanBody(form, candidate.entity, shares);
  return kind !== 'place' && canMeanPerson(form, own, shares);
}

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
  own: readonly string[],
  { begins, ends }: Shared,
): boolean {
  // "Bankman-Fried" alone is a surname.
  if (words.length > 1)
    return (
      (ends && isSurname(words, own)) ||
      (words[0] === own[0] && words.at(-1) === own.at(-1)) ||
      (begins && runs.every(isOfBirth))
    );
  if (isKnown(text, 'place') && !standsForPerson(runs)) return false;
  if (runs.length && runs.every(isFirmNotPerson)) return false;
  return ends || (begins && (!runs.some(isTitledSurname) || isSurnameFirst(own)));
}

/** "| Born | Hawa Kollie in Gbarnga, Ms Kollie-Freeman": whether a name is told as that which somebody had at birth. */
const isOfBirth = (run: NameRun): boolean => before(run) === 'born';

/** "the Task Team" for "the Missing Persons Task Team", "Veltrix" for "Veltrix Semiconductor". */
function canMeanBody(
  { text, words, runs }: Form,
  { label, words: own }: Entity,
  { begins, ends }: Shared,
): boolean {
  // "the ferry | Lindra |" is not the Lindra Families Association.
  if (runs.some((run) => isCalled(run, VESSELS))) return false;
  if (isKnown(text, 'organisation word'))
    // "the Commission" for the one body of that name
    return ends && runs.every(({ source, from }) => lowerAt(source.words, from - 1) === 'the');
  if (isKnown(text, 'place'))
    return begins && (isFirmAlone(runs, own, text) || isClubAlone(runs, own));
  // "Lake Victoria" is no short form of the Lake Victoria Basin Commission.
  // "the Suez Canal" of the Suez Canal Authority
  if (LANDMARKS.test(words[0] ?? '') && words.length > 1) return begins && runs.every(actsAsFirm);
  if (endsAsPlace(words) && (runs.some(isWhere) || !runs.some(actsAsFirm))) return false;
  if (isState(words)) return begins && /^(?:University|College)$/.test(own.at(-1) ?? '');
  if (isPartOfPlace(words) || isKnown(text, 'people')) return false;
  if (words.length === 1 && (isSeat(ends, own) || isOfLand(own) || runs.every(isWhere)))
    return false;
  if (isCalledAfter(ends, words, own)) return false;
  if (runs.some(isToldAsPlace) || runs.some(isToldOfAsPlace)) return false;
  if (words.length === 1 && ends && isNickname(text, own))
    return runs.some(isOfTeam) && !runs.some(isWhere);
  if (words.length === 1 && isTownClub(label))
    return begins && runs.some(actsAsTeam) && !runs.some(isWhere);
  if (words.length === 1 && isOfTown(own)) return begins && runs.every(actsAsFirm);
  if (words.length === 1 && MAYBE_OF_TOWN.test(label))
    return begins && runs.some(actsAsBody) && !runs.some(isWhere);
  // "Rovers" for "Harrow Rovers", "Lobek" for "Pivovary Lobek AS"
  const isTold =
    words.length > 1 ||
    CLUBS.has(text) ||
    isKnown(own[0] ?? '', 'organisation word') ||
    (hasLegalForm(label) && !isEveryday(text));
  // The BBC is not BBC Sport.
  const isBroader = isKnown(text, 'organisation') && isCommonWord(own.at(-1) ?? '');
  return (
    (ends && isTold) || (begins && !isBroader && !/^(?:Conference|Summit)$/.test(own.at(-1) ?? ''))
  );
}

/** "Brackwater, a market | town |": whether a name is told to be a place. */
const isToldAsPlace = (run: NameRun): boolean => PLACE_NOUNS.has(appositiveHead(run) ?? '');

/** "Detroit | Tigers": whether a word is what a city's team is called, behind the city. */
const isNickname = (text: string, own: readonly string[]): boolean =>
  /[^s]s$/.test(text) &&
  isKnown(own.slice(0, -1).join(' '), 'place') &&
  !isKnown(text.toLowerCase(), 'organisation word', 'place word', 'person noun');

/** "the | Tigers", "| Tigers | manager Stephen Vogt" */
const isOfTeam = (run: NameRun): boolean => before(run) === 'the' || isPersonWord(after(run));

/** What is called for the town it is of, by the last word of its name: "Brackwater | Gazette". */
const OF_TOWN = wordSet(`
  ${[...TOWN_BODIES].join(' ')} Herald Gazette Times Post Journal Courier Chronicle Echo Argus Mercury News Tribune Mail
  Advertiser Recorder Messenger`);
/** What is called for a town or for somebody, by the end of its name: "Oshtal | University", "Oshtal | School Board". */
const MAYBE_OF_TOWN = new RegExp(
  ` (?:${[
    'University|College|School|Academy|Library|Museum|Hospice|Church|Airport',
    'Savings Bank|Building Society|Chamber(?: of (?:Commerce|Trade))?',
    '(?:Fire|Police|Health|School|Water) (?:Department|District|Board|Service)',
  ].join('|')})$`,
);
/** What sends from a town, before its name: "Radio | Marney". */
const SENDS_FROM = /^(?:Radio|TV|Television)$/;

/** Whether a body is called for a town, so that the town's name alone is mostly the town. */
const isOfTown = (own: readonly string[]): boolean =>
  SENDS_FROM.test(own[0] ?? '') || OF_TOWN.has(own.at(-1) ?? '');

/** "University of | Vesthaven": whether a word alone is where a body is, and not its name. */
const isSeat = (ends: boolean, own: readonly string[]): boolean =>
  ends && /^(?:of|in|at)$/.test(own.at(-2) ?? '');

/** "| Borno | State Ministry of Health": whether a body is one of a land that its name begins with. */
const isOfLand = (own: readonly string[]): boolean =>
  own.length > 2 && /^(?:State|Province|Provincial|Region|Regional)$/.test(own[1] ?? '');

/** "Foundation of | Bill Gates": whether a name is somebody's whom a body is called after. */
const isCalledAfter = (ends: boolean, words: readonly string[], own: readonly string[]): boolean =>
  ends && words.length > 1 && own.at(-words.length - 1) === 'of' && isGivenOnly(words[0] ?? '');

/** "Harrow" for "Harrow Foods" where it does what firms do; a country may do all that. */
const isFirmAlone = (runs: readonly NameRun[], own: readonly string[], text: string): boolean =>
  !isKnown(text, 'country') && endsAsFirm(own.at(-1) ?? '') && runs.every(actsAsFirm);

/** "Bergen" for "Bergen Athletic" where it does what teams do. */
const isClubAlone = (runs: readonly NameRun[], own: readonly string[]): boolean =>
  CLUBS.has(own.at(-1) ?? '') && runs.every(actsAsTeam);

/** "Thames Valley" of the Thames Valley Police */
const endsAsPlace = (words: readonly string[]): boolean =>
  words.length > 1 && isKnown(words.at(-1) ?? '', 'place word');

/** "Ohio State" is short for its university, and for no other body of the state. */
const isState = (words: readonly string[]): boolean =>
  words.length > 1 && words.at(-1) === 'State' && isKnown(words.slice(0, -1).join(' '), 'place');

const isCommonWord = (word: string): boolean => isEveryday(word) && !isKnown(word, 'name part');

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

/** Whether a form is short for an entity: by its initials, or because the story gives it as such. */
function isAcronymOf({ text, acronym }: Form, { entity, introduced }: Candidate): boolean {
  if (acronym === 'capitals' && entity.initials.has(withoutStops(text).toUpperCase())) return true;
  // "Nato" begins with its own letter.
  const isOther = acronym === 'word' && [...entity.forms].some((form) => form[0] !== text[0]);
  return introduced && !isOther;
}
