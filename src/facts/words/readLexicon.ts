import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import compromise from 'compromise/two';
import { countryNames } from '../../search/words/countryNames.ts';
import { isSmallEverydayWord } from '../../search/words/everydayEnglish.ts';
import { foldWord as fold } from '../../search/words/foldWord.ts';
import { cityNames } from './cityNames.ts';
import { type Known, WELL_KNOWN } from './wellKnown.ts';
import { phraseList, wordSet } from './wordLists.ts';

/** The tags of compromise's lexicon that tell what is named. */
const TAGS: Readonly<Record<string, readonly Known[]>> = {
  Country: ['place', 'country'],
  City: ['place'],
  Region: ['place'],
  Place: ['place'],
  'Person|Place': ['place', 'first name'],
  SportsTeam: ['organisation'],
  Organization: ['organisation'],
  Person: ['person'],
  MaleName: ['first name', 'male name'],
  FemaleName: ['first name', 'female name'],
  FirstName: ['first name'],
  LastName: ['surname'],
  Demonym: ['people'],
  Unit: ['unit'],
  Actor: ['person noun'],
  'Actor|Verb': ['person noun'],
  'Noun|Verb': ['noun or verb'],
  'Plural|Verb': ['noun or verb'],
};

/** Words of the lists that name too much besides: "Data", "Workers", "Home". */
const MISLEADING = wordSet(`
  boys girls oil gas co data power care sons brothers capital development estate site state`);

/** What the lexicon takes for organisations and is none, or is as often something else. */
const NOT_BODIES = new Set(
  phraseList(`
    dept|univ|assn|inc|ltd|co|ing|visa|ups|ayer|baxter|avon|brexiteers|eurosceptics|roman empire|medicare|medicaid|
    the who|the guess who|destiny child`),
);

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

/** Whether a city's name is no everyday word, as "Center", and no person's, as "Sofia". */
function isCityAlone(city: string, known: ReadonlyMap<Known, ReadonlySet<string>>): boolean {
  const word = fold(city);
  const isPersons = (['first name', 'surname', 'person'] as const).some((as) =>
    known.get(as)?.has(word),
  );
  return !isPersons && !isSmallEverydayWord(word);
}

/** Reads what is known, by kind, each word folded. */
export function readLexicon(): ReadonlyMap<Known, ReadonlySet<string>> {
  const { one, two } = compromise.model() as Lexicon;
  const known = new Map<Known, Set<string>>();
  const add = (word: string, as: Known) => {
    const words = known.get(as);
    if (words) words.add(word);
    else known.set(as, new Set([word]));
  };
  for (const entries of [one.lexicon, two.switches])
    for (const [word, tags] of Object.entries(entries))
      if (!NOT_BODIES.has(word))
        for (const tag of [tags].flat()) for (const as of TAGS[tag] ?? []) add(word, as);
  for (const word of Object.keys(two.orgWords))
    if (!MISLEADING.has(word)) add(word, 'organisation word');
  for (const word of Object.keys(two.placeWords))
    if (!MISLEADING.has(word)) add(word, 'place word');
  for (const [as, [name, file]] of Object.entries(DICTIONARIES))
    for (const word of readDictionary(name, file)) add(fold(word), as as Known);
  for (const country of countryNames('en'))
    for (const as of ['place', 'country'] as const) add(fold(country), as);
  for (const city of cityNames()) if (isCityAlone(city, known)) add(fold(city), 'place');
  for (const [as, words] of Object.entries(WELL_KNOWN))
    for (const word of words) add(fold(word), as as Known);
  return known;
}
