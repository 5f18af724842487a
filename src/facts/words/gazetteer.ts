import { isSmallEverydayWord } from '../../search/words/everydayEnglish.ts';
import { foldWord as fold } from '../../search/words/foldWord.ts';
import { readLexicon } from './readLexicon.ts';
import { singularOf } from './singularOf.ts';
import type { Known } from './wellKnown.ts';

/** Names of one country or body that do not resemble each other; the full one stands first. */
const SAME: readonly (readonly string[])[] = [
  ['United States', 'U.S.', 'US', 'USA', 'U.S.A.', 'United States of America', 'America'],
  ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'],
  ['European Union', 'EU', 'E.U.'],
  ['United Nations', 'UN', 'U.N.'],
  ['United Arab Emirates', 'UAE', 'U.A.E.'],
];

/** Adjectives of countries and cities; most of the lexicon's have these endings too. */
const PEOPLES = /^\p{L}{2,}(?:[nlp]ese|[^aeiou\s]ian|ean)$/u;

/** Read when the first story is. */
let lexicon: ReturnType<typeof readLexicon> | undefined;

const fullForms = new Map(
  SAME.flatMap(([full = '', ...others]) => [full, ...others].map((form) => [form, full] as const)),
);

/** Whether a word or phrase is well known as one of some kinds, by the word lists of compromise and the dictionaries of names; case and accents aside. */
export function isKnown(text: string, ...kinds: readonly Known[]): boolean {
  const word = fold(text);
  for (const as of kinds)
    if (as === 'people' ? isPeople(text, word) : isListed(word, as)) return true;
  return false;
}

function isListed(word: string, as: Known): boolean {
  lexicon ??= readLexicon();
  return lexicon.get(as)?.has(word) === true;
}

/** "Thaís" is somebody's, "Thais" are a people: no English word for a people has an accent. */
const isPeople = (text: string, word: string): boolean =>
  word === text.toLowerCase() &&
  (isListed(word, 'people') || (PEOPLES.test(word) && !isListed(word, 'first name')));

/** Whether a word behind another in a name is one for a people, which nobody is called: "Estonian", but not the "Kerkorian" of "Kirk Kerkorian", which only ends as such words do. */
export const isPeopleInName = (text: string): boolean =>
  isKnown(text, 'people') && isListed(fold(text), 'people');

/** Whether a word is a given name and no place's: "Nancy", but not "Virginia". */
export const isGivenOnly = (word: string): boolean =>
  isKnown(word, 'male name', 'female name') && !isKnown(word, 'place');

/** Whether people are called by a word, be it their own name or their family's: "Nancy", "Mills". */
export const isPersonalName = (word: string): boolean =>
  isKnown(word, 'name part', 'surname', 'first name');

/** Whether a word may be somebody's name, and stands in no other: not "Press" nor "Prosecutions". */
export const isNobodyElse = (word: string): boolean =>
  !isEverydayNoun(word) &&
  !isKnown(word, 'organisation', 'organisation word', 'company word', 'place', 'people');

/** Whether a word is of everyday speech, in either number: "Prosecutions". */
export const isEverydayNoun = (word: string): boolean =>
  isEveryday(word) || isEveryday(singularOf(word));

/** Endings of nouns for what somebody is: "glaciologist", "politician", "fisherman", but not "list", "human". */
const AGENTS = /\p{L}{3}(?:[^lswx]ist|ician|woman|person|[^u]man)$/u;

/** Whether a noun says what somebody is: "glaciologist", "teacher". */
export function isPersonNoun(noun: string): boolean {
  return isKnown(noun, 'person noun') || AGENTS.test(noun);
}

/** Whether a word is of everyday speech and written small there, so that a capital alone makes no name of it. */
export function isEveryday(word: string): boolean {
  return isSmallEverydayWord(fold(word));
}

/** The full name of a country or body known under several ("U.S."); else null. */
export function fullForm(text: string): string | null {
  return fullForms.get(text) ?? null;
}

/** Every name that a country or body of several names is known by; none for others. */
export function knownForms(text: string): readonly string[] {
  return SAME.find((forms) => forms.includes(text)) ?? [];
}
