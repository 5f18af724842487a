import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import compromise from 'compromise/two';
import { everydaySmallWords } from '../search/everydayEnglish.ts';
import { foldWord as fold } from '../search/foldWord.ts';

/** What a well-known word or phrase is known as. */
export type Known =
  | 'place'
  | 'organisation'
  | 'person'
  | 'first name'
  | 'male name'
  | 'female name'
  | 'surname'
  | 'name part'
  | 'company word'
  | 'people'
  | 'unit'
  | 'organisation word'
  | 'place word'
  | 'person noun';

/** The tags of compromise's lexicon that tell what is named. */
const TAGS: Readonly<Record<string, readonly Known[]>> = {
  Country: ['place'],
  City: ['place'],
  Region: ['place'],
  Place: ['place'],
  'Person|Place': ['place', 'first name'],
  SportsTeam: ['organisation'],
  Person: ['person'],
  MaleName: ['first name', 'male name'],
  FemaleName: ['first name', 'female name'],
  FirstName: ['first name'],
  LastName: ['surname'],
  Demonym: ['people'],
  Unit: ['unit'],
  Actor: ['person noun'],
  'Actor|Verb': ['person noun'],
};

/** Well known, and missing from the lexicon or wrong in it. */
const ADDED: Readonly<Partial<Record<Known, string>>> = {
  place:
    'pacific|south pacific|atlantic|washington dc|washington d.c.|new york city|americas|caribbean|scandinavia|balkans|england|scotland|wales|northern ireland|united kingdom|uk|middle east|virginia|west bank',
  people:
    'british|english|scottish|welsh|irish|french|american|democratic|republican|conservative|basque|conservatives|democrats|republicans|liberals|zealander|zealanders',
  organisation:
    'bloomberg|reuters|associated press|agence france-presse|afp|bbc|cnn|abc|nbc|cbs|fox news|al jazeera|wikinews|united nations|european union|nato|hamas|hezbollah|taliban|kremlin|pentagon|white house|congress|senate|parliament|islamic state',
  'place word': 'channel|sea|ocean|hills|highlands|isles|street|square|airport|station',
  'organisation word':
    'party|movement|front|court|senate|parliament|congress|organisation|alliance|league|cartel|authority|network|rail|airline|chamber|federation|community|project|archive|institution|team|unit|campaign|exchange|panel|universite|universidad|universitat|universita|groupe|grupo|banco',
};

/** Words of the lists that name too much besides: "Data", "Workers", "Home". */
const MISLEADING = new Set([
  'boys',
  'girls',
  'oil',
  'gas',
  'co',
  'data',
  'power',
  'care',
  'sons',
  'brothers',
  'capital',
  'development',
  'estate',
  'site',
  'state',
]);

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

/** The countries and territories that the language's own data name. */
function regions(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes
    .flatMap((code) => names.of(code) ?? [])
    .filter(
      (name) =>
        !/^(?:EU|UN|.*\W(?:Union|Nations|Zone))$|^(?:European|United Nations|Eurozone|Unknown)/.test(
          name,
        ),
    );
}

/** Spelling dictionaries of names: words that are part of people's names, whatever part, and words of companies' names. */
const DICTIONARIES: Readonly<Partial<Record<Known, readonly [name: string, file: string]>>> = {
  'name part': ['@cspell/dict-people-names', 'people-names.txt'],
  'company word': ['@cspell/dict-companies', 'companies.txt'],
};

/** A dictionary lies in its package as plain text, a word a line, comments behind #. */
function readDictionary(name: string, file: string): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/cspell-ext.json`));
  const lines = readFileSync(join(folder, 'dict', file), 'utf8').split('\n');
  return lines.filter((line) => line && !line.startsWith('#'));
}

interface Lexicon {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: {
    readonly switches: Readonly<Record<string, string>>;
    readonly orgWords: Readonly<Record<string, unknown>>;
    readonly placeWords: Readonly<Record<string, unknown>>;
  };
}

function readLexicon({ one, two }: Lexicon): Map<string, Set<Known>> {
  const known = new Map<string, Set<Known>>();
  const add = (word: string, as: Known) => {
    const set = known.get(word);
    if (set) set.add(as);
    else known.set(word, new Set([as]));
  };
  for (const entries of [one.lexicon, two.switches])
    for (const [word, tags] of Object.entries(entries))
      for (const tag of [tags].flat()) for (const as of TAGS[tag] ?? []) add(word, as);
  for (const word of Object.keys(two.orgWords))
    if (!MISLEADING.has(word)) add(word, 'organisation word');
  for (const word of Object.keys(two.placeWords))
    if (!MISLEADING.has(word)) add(word, 'place word');
  for (const [as, [name, file]] of Object.entries(DICTIONARIES))
    for (const word of readDictionary(name, file)) add(fold(word), as as Known);
  for (const region of regions()) add(fold(region), 'place');
  for (const [as, words] of Object.entries(ADDED))
    for (const word of words.split('|')) add(word, as as Known);
  return known;
}

const known = readLexicon(compromise.model() as Lexicon);
const fullForms = new Map(
  SAME.flatMap(([full = '', ...others]) => [full, ...others].map((form) => [form, full] as const)),
);

/** Whether a word or phrase is well known as such, by the word lists of compromise; case and accents aside. */
export function isKnown(text: string, as: Known): boolean {
  const word = fold(text);
  if (known.get(word)?.has(as)) return true;
  return as === 'people' && PEOPLES.test(word) && !known.get(word)?.has('first name');
}

const AGENTS = /\p{L}{3}(?:[^lswx]ist|ician|woman|person|[^u]man)$/u;

/** Whether a noun says what somebody is: "glaciologist", "teacher". */
export function isPersonNoun(noun: string): boolean {
  return isKnown(noun, 'person noun') || AGENTS.test(noun);
}

/** Whether a word is of everyday speech and written small there, so that a capital alone makes no name of it. */
export function isEveryday(word: string): boolean {
  return everydaySmallWords().has(fold(word));
}

/** The full name of a country or body known under several ("U.S."); else null. */
export function fullForm(text: string): string | null {
  return fullForms.get(text) ?? null;
}

/** Every name that a country or body of several names is known by; none for others. */
export function knownForms(text: string): readonly string[] {
  return SAME.find((forms) => forms.includes(text)) ?? [];
}
