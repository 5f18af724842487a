import { fullForm, isEveryday, isKnown, type Known } from '../words/gazetteer.ts';
import { lowerAt } from '../words/wordAt.ts';
import { CLUBS, PARTICLES } from '../words/wordLists.ts';
import { ACRONYM, withoutStops } from './acronym.ts';
import { isCalledByMembers } from './calledByMembers.ts';
import { OPENS_FIRM } from './isNameWord.ts';
import type { NamedInStory } from './namedInStory.ts';
import { isPartOfPlace } from './partOfPlace.ts';
import type { Says } from './says.ts';
import { SITES } from './splitNameRun.ts';
import { addressIn, LEGAL_FORMS } from './wordsOfName.ts';

/** Something in a name's own words, and what it says of the kind of name. */
type WordClue = readonly [says: Says, holds: (name: NamedInStory) => boolean];

/** How a company’s name ends, by its legal form or by who owns it. */
const COMPANY_ENDINGS = new RegExp(
  `^(?:${LEGAL_FORMS}|Re|Group|Groupe|Holdings?|Partners|Brothers|Bros|Capital)\\.?$`,
);
/** What happens, is awarded, enacted or written: neither a person nor a place. */
const EVENTS =
  /^(?:Wars?|Spring|Revolution|Battle|Games|Olympics|Paralympics|Cup|Championships?|Conference|Festival|Treaty|Act|Awards?|Prize|Day|Week|Age|Era|Report|Debate|Summit|Agreement|Accords?|Bill|Law|Constitution|Code|Index|Average|Years?|Eve|Thanksgiving)$/;
/** Who is of one mind in politics, as parties are called: "Galician | Greens". */
const PARTISANS =
  /^(?:Greens|Liberals|Socialists|Democrats|Conservatives|Nationalists|Republicans|Communists|Centrists|Pirates|Radicals|Patriots)$/;
/** What clubs of many towns are called, before the town. */
const CLUBS_BEFORE =
  /^(?:Borussia|Bayern|Bayer|Eintracht|Fortuna|Hertha|Real|Atlético|Atletico|Deportivo|Inter|Sporting|Olympique|Racing|Dynamo|Dinamo|Lokomotiv|Spartak|Partizan|Shakhtar|Zenit)$/;
/** Where a place is named by what it is; "Rio" and "San" begin people's names, too. */
export const LANDMARKS = /^(?:Mount|Lake|Loch|Lough|Port|Fort|Cape|Gulf|Isle|County|Co)$/;
/** How a place’s name of two words begins. */
const PLACE_HEADS =
  /^(?:Mount|Lake|Port|Fort|Cape|Gulf|Isle|County|Co|Rio|San|Santa|Saint|Los|Las|Loch|Lough|Bourg|Villa|Ciudad)$/;
/** How mountains, valleys and coasts are called in their own languages; with a small word, as passes are: "Col de Sarenne". */
const PEAKS =
  /^(?:Col|Mont|Monte|Val|Puy|Pic|Pico|Piz|Cerro|Sierra|Serra|Passo|Lac|Lago|Côte|Costa|Plaza|Place|Piazza|Praça|Île|Isla)$/;
/** What streets, squares and quarters are called first, of whomever they are called after: "Calle Luis Vega". */
const STREETS =
  /^(?:Barangay|Kampung|Kampong|Jalan|Rue|Calle|Rua|Avenida|Plaza|Piazza|Praça|Sitio|Purok|Barrio)$/;
/** What houses, estates and inns are called first in other languages: "Quinta Moreira". */
const HOUSES =
  /^(?:Quinta|Casa|Casas|Villa|Palazzo|Palacio|Hacienda|Estancia|Finca|Rancho|Bodegas?|Cantina|Taverna|Trattoria|Osteria|Caf[eé]|Hotel|Ch[aâ]teau|Castello|Torre|Teatro|Galeria|Galleria|Museo|Museu)$/;
/** A place that is called by a saint, in one word: "Saint-Étienne". */
const SAINTS = /^(?:Saint|Sainte|São|Sankt)-\p{Lu}/u;
/** Letters that a club bears before its town. */
const LETTERS_OF_CLUB = /^\p{Lu}{2,4}$/u;
/** The small words of surnames that stand in no place's name. */
const FROM_FAMILY = /^(?:van|von|der|den|bin|ibn|ter)$/;
/** A word of an East Asian name has so many letters. */
const LONGEST_SYLLABLE = 5;
/** A name of more words is hardly a person's, small words aside. */
const LONGEST_PERSON = 4;

const first = ({ words }: NamedInStory): string => words[0] ?? '';
const last = ({ words }: NamedInStory): string => words.at(-1) ?? '';
const alone = ({ words }: NamedInStory): boolean => words.length === 1;
const isAny = (word: string, ...kinds: readonly Known[]): boolean =>
  kinds.some((kind) => isKnown(word, kind));
const isNamePart = (word: string): boolean =>
  isKnown(word, 'name part') && !isEveryday(word) && !isKnown(word, 'place');

/** Whether letters that are no place's stand before a town. */
function isClubOfTown({ words }: NamedInStory): boolean {
  const [letters = '', town = ''] = words;
  return (
    words.length === 2 &&
    LETTERS_OF_CLUB.test(letters) &&
    fullForm(letters) === null &&
    !/^(?:DC|NY|LA)$/.test(letters) &&
    isKnown(town, 'place') &&
    town !== town.toUpperCase()
  );
}

/** Parts of the world as they are cut short before a place's name. */
const PARTS_OF_WORLD: ReadonlyMap<string, string> = new Map([
  ['N.', 'North'],
  ['S.', 'South'],
  ['E.', 'East'],
  ['W.', 'West'],
]);

/** "N. Carolina": whether a place's name begins with such a part. */
const isPartCutShort = ([part = '', ...place]: readonly string[]): boolean =>
  isKnown(`${PARTS_OF_WORLD.get(part)} ${place.join(' ')}`, 'place');

/** "K. Selvi": whether a name begins with an initial alone. */
const hasInitial = ({ words }: NamedInStory): boolean =>
  words.length > 1 && /^\p{Lu}\.$/u.test(words[0] ?? '');

/** "Marketing", "Mining", but no surname of another language: "Grønning". */
function isDoing(word: string): boolean {
  const stem = /^(\p{L}+)ing$/u.exec(word)?.[1];
  return stem !== undefined && [word, stem, `${stem}e`, stem.slice(0, -1)].some(isEveryday);
}

/** "Tan Wei Ling": an everyday word that is the surname before a given name of two. */
const isFamilyFirst = ({ words }: NamedInStory): boolean =>
  words.length === 3 &&
  isKnown(words[0] ?? '', 'name part') &&
  isKnown(words[1] ?? '', 'first name') &&
  words.every((word) => word.length <= LONGEST_SYLLABLE);

const isCompanyWord = (word: string): boolean => isKnown(word, 'company word');

/** Whether a well-known surname stands behind a word of no other use. */
function isStrangerWithSurname({ words }: NamedInStory): boolean {
  const [given = '', surname = ''] = words;
  return (
    words.length === 2 &&
    isKnown(surname, 'surname') &&
    !isEveryday(surname) &&
    !isAny(surname, 'place', 'organisation', 'organisation word') &&
    !isEveryday(given) &&
    !isAny(given, 'place', 'organisation', 'organisation word', 'place word', 'people')
  );
}

/** "Bank of England", "State Department": a word for a body at the end, or before its "of". */
function hasBody({ words }: NamedInStory): boolean {
  // "West of | Rift Farmers Union"
  const start = /^(?:(?:North|South)(?:east|west)?|East|West)$/.test(words[0] ?? '') ? 2 : 0;
  const end = words.findIndex(
    (word, at) => at >= start && /^(?:of|for|on|de|du|di|der|do)$/.test(word),
  );
  // "Imperial College | London"
  const seated = words.length > 2 && end < 0 && isKnown(words.at(-1) ?? '', 'place');
  const head = end > 0 ? words[end - 1] : words.at(seated ? -2 : -1);
  return words.length > 1 && head !== undefined && isKnown(head, 'organisation word');
}

/** The weights are set by hand on the development stories: from 3 on a clue decides alone, below it only tips the scale. */
export const WORD_CLUES: readonly WordClue[] = [
  [
    { organisation: 10 },
    ({ text }) => isKnown(fullForm(text) ?? withoutStops(text), 'organisation'),
  ],
  // "Turkish | Red Crescent"
  [
    { organisation: 10 },
    ({ words }) => words.length > 2 && isKnown(words.slice(-2).join(' '), 'organisation'),
  ],
  [{ organisation: 10 }, (name) => /^(?:administration|campaign)$/.test(last(name))],
  [{ organisation: 8 }, hasBody],
  // "Veterans of Foreign Wars"
  [
    { organisation: 6, person: -6, place: -4 },
    ({ runs }) =>
      runs.some(
        ({ source: { words }, from, to }) =>
          to > from + 2 && isCalledByMembers({ words, from, to: from + 1 }),
      ),
  ],
  [{ organisation: 8 }, (name) => !alone(name) && COMPANY_ENDINGS.test(last(name))],
  [{ organisation: 8, person: -10 }, (name) => !alone(name) && CLUBS.has(last(name))],
  [{ organisation: 6 }, ({ words }) => words.includes('&')],
  [{ organisation: 4 }, (name) => !alone(name) && PARTISANS.test(last(name))],
  // "to the | Greens"
  [
    { organisation: 4 },
    ({ text, runs }) =>
      text === 'Greens' &&
      runs.every(({ source, from }) => lowerAt(source.words, from - 1) === 'the'),
  ],
  // "Moody's Ratings", "Bloomberg View"
  [
    { organisation: 4 },
    (name) =>
      !alone(name) &&
      isKnown(first(name).replace('’', "'"), 'organisation') &&
      !isKnown(last(name), 'place word'),
  ],
  [{ organisation: 5, person: -6 }, (name) => !alone(name) && OPENS_FIRM.test(first(name))],
  // "Groupe Lavoie"
  [
    { organisation: 4, person: -2 },
    (name) =>
      !alone(name) &&
      isKnown(first(name), 'organisation word') &&
      !isKnown(last(name), 'place word'),
  ],
  [
    { organisation: 2 },
    (name) => alone(name) && isCompanyWord(first(name)) && !isEveryday(first(name)),
  ],
  [
    { organisation: 4 },
    (name) =>
      !alone(name) &&
      name.words.every((word) => isCompanyWord(word) && !isKnown(word, 'place')) &&
      !isKnown(last(name), 'place word'),
  ],
  // "AirAsia", but not "McNamara"
  [
    { organisation: 1, person: -4 },
    ({ text }) =>
      /\p{Ll}\p{Lu}/u.test(text.replace(/\b(?:Mac|Mc|De|Di|La|Le|Van|Fitz)(?=\p{Lu})/gu, '')),
  ],
  [
    { organisation: 2 },
    (name) => name.goesOnWith === 'first' && !isAny(first(name), 'first name', 'name part'),
  ],
  [
    { organisation: 1, person: -10, place: -3 },
    ({ text }) => ACRONYM.test(withoutStops(text)) && !fullForm(text),
  ],
  [{ place: 8.5 }, ({ text }) => fullForm(text) !== null || isKnown(text, 'place')],
  [{ place: 2.5 }, (name) => !alone(name) && isKnown(last(name), 'place word')],
  // "Hall", "Park" and "Hill" are surnames, too.
  [
    { place: 2.5 },
    (name) =>
      !alone(name) && isKnown(last(name), 'place word') && !isKnown(last(name), 'name part'),
  ],
  [{ place: 4 }, ({ words }) => isPartOfPlace(words)],
  [{ place: 8.5, person: -10 }, ({ words }) => isPartCutShort(words)],
  [{ place: 4 }, (name) => name.words.length === 2 && PLACE_HEADS.test(first(name))],
  [
    { place: 4, person: -3 },
    (name) => PEAKS.test(first(name)) && /^(?:d[eu]|d['’].+)$/.test(name.words[1] ?? ''),
  ],
  [
    { place: 5, person: -10 },
    (name) => !alone(name) && STREETS.test(first(name)) && last(name) !== 'family',
  ],
  // "HJK | Helsinki"
  [{ organisation: 6, place: -4 }, isClubOfTown],
  // "Borussia | Dortmund"
  [
    { organisation: 8, place: -4, person: -6 },
    (name) => !alone(name) && CLUBS_BEFORE.test(first(name)) && isKnown(last(name), 'place'),
  ],
  // "Willow Bank House"
  [
    { person: -6 },
    ({ words }) => words.length > 2 && words.at(-1) === 'House' && isEveryday(words.at(-2) ?? ''),
  ],
  // "Stoke-on-Trent"
  [{ place: 4, person: -2 }, (name) => alone(name) && /\p{L}-\p{Ll}+-\p{Lu}/u.test(first(name))],
  [{ place: 3 }, (name) => alone(name) && SAINTS.test(first(name))],
  // "East Hollins"
  [
    { place: 2, person: -4 },
    ({ words }) => words.length === 2 && /^(?:North|South|East|West)$/.test(words[0] ?? ''),
  ],
  [{ person: -4 }, (name) => !alone(name) && LANDMARKS.test(first(name))],
  [{ person: -6 }, (name) => !alone(name) && HOUSES.test(first(name))],
  [{ person: -4 }, (name) => !alone(name) && SITES.test(last(name))],
  // "Barstow Paper Mill", but not "Heather Mills"
  [
    { organisation: 4, person: -4 },
    (name) =>
      !alone(name) && /^(?:Mills?|Farms?)$/.test(last(name)) && !isAny(first(name), 'first name'),
  ],
  [{ place: -10, person: -3 }, ({ words }) => words.some((word) => EVENTS.test(word))],
  [
    { place: -10 },
    (name) =>
      name.words.some((word) => isKnown(word, 'people')) &&
      !isAny(name.text, 'place') &&
      !isKnown(last(name), 'place word'),
  ],
  [{ person: 10 }, (name) => name.runs.some(({ titled }) => titled) && !hasBody(name)],
  // "Kylie-Ann Robertson"
  [
    { person: 4 },
    (name) => !alone(name) && isKnown(first(name).replace(/-.*$/u, ''), 'first name'),
  ],
  [{ person: 2 }, (name) => !alone(name) && isNamePart(last(name))],
  [{ person: 1 }, (name) => !alone(name) && isNamePart(first(name))],
  [{ person: 2 }, hasInitial],
  [{ person: 4 }, ({ text }) => addressIn(text) !== ''],
  // "Zdravka Petrova"
  [{ person: 3 }, isStrangerWithSurname],
  // "Katja van den Berg"
  [{ person: 3 }, ({ words }) => words.slice(1, -1).some((word) => FROM_FAMILY.test(word))],
  [{ person: 3 }, ({ goesOnWith }) => goesOnWith === 'last'],
  [
    { person: 2 },
    (name) =>
      name.goesOnWith === 'first' &&
      isAny(first(name), 'first name', 'name part') &&
      !isCompanyWord(first(name)),
  ],
  [{ person: 2 }, (name) => alone(name) && isAny(first(name), 'person', 'surname', 'first name')],
  [
    { person: 2 },
    (name) =>
      alone(name) &&
      isNamePart(first(name)) &&
      !isCompanyWord(first(name)) &&
      !isAny(first(name), 'person', 'surname', 'first name'),
  ],
  // Whom a story calls by one word only was hardly introduced as a person.
  [{ organisation: 0.5 }, (name) => alone(name) && !isKnown(first(name), 'first name')],
  // "Assembly", "Music Store": everyday words make nobody's name
  [
    { person: -3 },
    (name) =>
      isEveryday(last(name)) &&
      !isAny(first(name), 'first name') &&
      !isAny(last(name), 'person', 'surname', 'name part'),
  ],
  // "Electrical Safety First"
  [
    { person: -6 },
    ({ words }) =>
      words.length > 2 && words.every(isEveryday) && !isKnown(words[0] ?? '', 'first name'),
  ],
  [{ person: -3 }, ({ words }) => words.slice(1, -1).some((word) => isKnown(word, 'place word'))],
  [{ person: -3 }, (name) => isKnown(first(name), 'people') || isDoing(last(name))],
  [
    { person: -10 },
    (name) => /[.&]$/.test(last(name)) || isAny(last(name), 'people', 'organisation word'),
  ],
  [
    { person: -4 },
    ({ words }) =>
      words.filter((word) => !PARTICLES.has(word.toLowerCase())).length > LONGEST_PERSON,
  ],
  // "Rival ASMI", where a sentence begins
  [
    { person: -3 },
    (name) =>
      !alone(name) &&
      isEveryday(first(name)) &&
      !isKnown(first(name), 'first name') &&
      !isFamilyFirst(name) &&
      name.runs.every(({ source, from }) => source.words[from]?.opens),
  ],
  [{ person: -10, organisation: -3 }, ({ text }) => /\d/.test(text)],
];
