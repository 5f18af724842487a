import { isEveryday, isGivenOnly, isKnown } from '../../words/gazetteer.ts';
import { singularOf } from '../../words/singularOf.ts';
import { CLUBS, PAPERS, PLACE_NOUNS, VESSELS, wordSet } from '../../words/wordLists.ts';
import { isPartOfPlace } from '../form/partOfPlace.ts';
import { LANDMARKS } from '../form/placeWords.ts';
import { hasLegalForm } from '../form/wordsOfName.ts';
import { appositiveHead } from '../kinds/appositiveHead.ts';
import { after, before, isPersonWord, opens } from '../kinds/besideName.ts';
import { isCalled } from '../kinds/calledThing.ts';
import { actsAsTeam, ENDS_AS_CLUB, isTownClub } from '../kinds/cluesOfTeam.ts';
import { actsAsBody, actsAsFirm, endsAsFirm, isWhere, TOWN_BODIES } from '../kinds/placeOrFirm.ts';
import { isToldOfAsPlace } from '../kinds/toldAsPlace.ts';
import type { NameRun } from '../runs/nameRun.ts';
import type { Form } from './nameForm.ts';

/** A name that may be short for the longer one of a body. */
export interface ShortOfBody extends Pick<Form, 'text' | 'words' | 'runs'> {
  readonly label: string;
  /** The words of the longer name, its first and its last. */
  readonly own: readonly string[];
  readonly ownFirst: string;
  readonly ownLast: string;
  /** Whether the longer name begins, and whether it ends, with the shorter. */
  readonly begins: boolean;
  readonly ends: boolean;
}

type Tells = (short: ShortOfBody) => boolean;

/** "the Task Team" for "the Missing Persons Task Team", "Veltrix" for "Veltrix Semiconductor": the first rule for what the shorter name is decides. */
export const canMeanBody = (short: ShortOfBody): boolean =>
  RULES.find(([is]) => is(short))?.[1](short) ?? false;

/** A name that is one word alone, and something else. */
const isOneWord =
  (is: Tells): Tells =>
  (short) =>
    short.words.length === 1 && is(short);

const never: Tells = () => false;

/** What the longer name begins with, where it does only what firms do. */
const asFirm: Tells = ({ begins, runs }) => begins && runs.every(actsAsFirm);

/** What the longer name begins with, where it acts as such a body somewhere and is nowhere where something is. */
const actingAs =
  (acts: (run: NameRun) => boolean): Tells =>
  ({ begins, runs }) =>
    begins && runs.some(acts) && !runs.some(isWhere);

/** What a shorter name is, and whether the body goes by it then. */
const RULES: readonly (readonly [is: Tells, goes: Tells])[] = [
  // "the ferry | Lindra |" is not the Lindra Families Association.
  [({ runs }) => runs.some((run) => isCalled(run, VESSELS)), never],
  // "the Commission" for the one body of that name
  [
    ({ text }) => isKnown(text, 'organisation word'),
    ({ ends, runs }) => ends && runs.every((run) => before(run) === 'the'),
  ],
  [
    ({ text }) => isKnown(text, 'place'),
    (short) => short.begins && (isFirmAlone(short) || isClubAlone(short)),
  ],
  // "Lake Victoria" is no short form of the Lake Victoria Basin Commission.
  [({ words }) => words.length > 1 && LANDMARKS.test(words[0] ?? ''), asFirm],
  // "Thames Valley" of the Thames Valley Police
  [
    ({ words, runs }) =>
      words.length > 1 &&
      isKnown(words.at(-1) ?? '', 'place word') &&
      (runs.some(isWhere) || !runs.some(actsAsFirm)),
    never,
  ],
  // "Ohio State" is short for its university, and for no other body of the state.
  [isState, ({ begins, ownLast }) => begins && /^(?:University|College)$/.test(ownLast)],
  [({ text, words }) => isPartOfPlace(words) || isKnown(text, 'people'), never],
  [isOneWord((short) => isSeat(short) || isOfLand(short) || short.runs.every(isWhere)), never],
  // "| Manufacturers | are gasping" are many, and not their association.
  [isOneWord((short) => areMany(short)), never],
  [isFounder, never],
  [({ runs }) => runs.some(isToldAsPlace) || runs.some(isToldOfAsPlace), never],
  [isOneWord(isNickname), ({ runs }) => runs.some(isOfTeam) && !runs.some(isWhere)],
  [isOneWord(({ label }) => isTownClub(label)), actingAs(actsAsTeam)],
  [isOneWord(isOfTown), asFirm],
  [isOneWord(({ label }) => MAYBE_OF_TOWN.test(label)), actingAs(actsAsBody)],
  [() => true, isOwnName],
];

/** "Harrow" for "Harrow Foods" where it does what firms do; a country may do all that. */
const isFirmAlone: Tells = ({ text, runs, ownLast }) =>
  !isKnown(text, 'country') && endsAsFirm(ownLast) && runs.every(actsAsFirm);

/** "Bergen" for "Bergen Athletic" where it does what teams do. */
const isClubAlone: Tells = ({ runs, ownLast }) => CLUBS.has(ownLast) && runs.every(actsAsTeam);

/** "Ohio | State |": whether a name is a land's, told as such. */
function isState({ words }: ShortOfBody): boolean {
  const land = words.slice(0, -1).join(' ');
  return words.length > 1 && words.at(-1) === 'State' && isKnown(land, 'place');
}

/** "University of | Vesthaven": whether a word alone is where a body is, and not its name. */
const isSeat: Tells = ({ ends, own }) => ends && /^(?:of|in|at|o)$/.test(own.at(-2) ?? '');

/** "| Borno | State Ministry of Health": whether a body is one of a land that its name begins with. */
const isOfLand: Tells = ({ own }) =>
  own.length > 2 && /^(?:State|Province|Provincial|Region|Regional)$/.test(own[1] ?? '');

/** "Foundation of | Bill Gates": whether a name is somebody's whom a body is called after. */
function isFounder({ ends, words, own }: ShortOfBody): boolean {
  const isBehindOf = ends && words.length > 1 && own.at(-words.length - 1) === 'of';
  return isBehindOf && isGivenOnly(words[0] ?? '');
}

/** Whether a word of everyday speech for several opens a sentence wherever it stands. */
const areMany: Tells = ({ text, runs }) =>
  singularOf(text) !== text && isEveryday(singularOf(text)) && runs.every(opens);

/** "Brackwater, a market | town |": whether a name is told to be a place. */
const isToldAsPlace = (run: NameRun): boolean => PLACE_NOUNS.has(appositiveHead(run) ?? '');

/** "Detroit | Tigers": whether a word is what a city's team is called, behind the city. */
function isNickname({ ends, text, own }: ShortOfBody): boolean {
  const isOfCity = ends && isKnown(own.slice(0, -1).join(' '), 'place');
  const isWord = isKnown(text.toLowerCase(), 'organisation word', 'place word', 'person noun');
  return isOfCity && /[^s]s$/.test(text) && !isWord;
}

/** "the | Tigers", "| Tigers | manager Stephen Vogt" */
const isOfTeam = (run: NameRun): boolean => before(run) === 'the' || isPersonWord(after(run));

/** What is called for the town it is of, by the last word of its name: "Brackwater | Gazette". */
const OF_TOWN = wordSet(`
  ${[...TOWN_BODIES, ...PAPERS].join(' ')}`);
/** What sends from a town, before its name: "Radio | Marney". */
const SENDS_FROM = /^(?:Radio|TV|Television)$/;
/** What is called for a town or for somebody, by the end of its name: "Oshtal | University", "Oshtal | School Board". */
const MAYBE_OF_TOWN = new RegExp(
  ` (?:${[
    'University|College|School|Academy|Library|Museum|Hospice|Church|Airport',
    'Savings Bank|Building Society|Chamber(?: of (?:Commerce|Trade))?',
    '(?:Fire|Police|Health|School|Water) (?:Department|District|Board|Service)',
  ].join('|')})$`,
);

/** Whether a body is called for a town, so that the town's name alone is mostly the town. */
function isOfTown({ ownFirst, ownLast }: ShortOfBody): boolean {
  return SENDS_FROM.test(ownFirst) || OF_TOWN.has(ownLast);
}

/** "Rovers" for "Harrow Rovers", "Lobek" for "Pivovary Lobek AS"; the BBC is not BBC Sport. */
function isOwnName({ text, label, words, begins, ends, ownFirst, ownLast }: ShortOfBody): boolean {
  const isTold =
    words.length > 1 ||
    CLUBS.has(text) ||
    ENDS_AS_CLUB.test(` ${text}`) ||
    isKnown(ownFirst, 'organisation word') ||
    (hasLegalForm(label) && !isEveryday(text));
  const isBroader = isKnown(text, 'organisation') && isCommonWord(ownLast);
  return (ends && isTold) || (begins && !isBroader && !/^(?:Conference|Summit)$/.test(ownLast));
}

const isCommonWord = (word: string): boolean => isEveryday(word) && !isKnown(word, 'name part');
