import {
  fullForm,
  isEveryday,
  isGivenOnly,
  isKnown,
  isPeopleInName,
} from '../../words/gazetteer.ts';
import { lowerAt } from '../../words/wordAt.ts';
import { CLUBS, PARTICLES, wordSet } from '../../words/wordLists.ts';
import { ACRONYM, LETTERS, withoutStops } from '../form/acronym.ts';
import { isPartCutShort, isPartOfPlace, PART_OF_LAND } from '../form/partOfPlace.ts';
import {
  HOUSES,
  LANDMARKS,
  PEAKS,
  PLACE_HEADS,
  SAINTS,
  SITES,
  STREETS,
} from '../form/placeWords.ts';
import { addressIn, LEGAL_FORMS, nicknameIn } from '../form/wordsOfName.ts';
import { isCalledByMembers } from '../runs/calledByMembers.ts';
import { OPENS_FIRM } from '../runs/isNameWord.ts';
import type { NamedInStory, NameInWords } from './namedInStory.ts';
import type { Says } from './says.ts';

/** Something in a name's own words, and what it says of the kind of name. */
type WordClue = readonly [says: Says, holds: (name: NameInWords) => boolean];

/** How a company’s name ends, by its legal form or by who owns it: "Harrow | Holdings |". */
const COMPANY_ENDINGS = new RegExp(
  `^(?:${LEGAL_FORMS}|Re|Shipmanagement|Weekly|Daily|Group|Groupe|Holdings?|Partners|Brothers|Bros|Capital)\\.?$`,
);

/** What happens, is awarded, enacted or written, and is neither a person nor a place: "the Harrow | Festival |", "the Clean Air | Act |". */
const EVENTS = wordSet(`
  War Wars Battle Revolution Spring Conference Summit Debate Festival Games Olympics Paralympics Cup Championship
  Championships Award Awards Prize Treaty Agreement Accord Accords Act Bill Law Constitution Code Report Index Average
  Day Week Year Years Age Era Eve Thanksgiving`);

/** Who is of one mind in politics, as parties are called: "Galician | Greens". */
export const PARTISANS = wordSet(`
  Greens Liberals Socialists Democrats Conservatives Nationalists Republicans Communists Centrists Pirates Radicals
  Patriots`);

/** Who is of one church, as congregations are called: "Westboro | Baptist". */
const CHURCHGOERS =
  /^(?:Baptist|Methodist|Presbyterian|Lutheran|Episcopal|Unitarian|Pentecostal|Adventist)$/;
/** What tells of the people of such a church as well: "a Southern | Baptist". */
const OF_CHURCHES = wordSet(`
  Southern Northern American National Free United Primitive Reformed General Independent Evangelical African
  Wesleyan Seventh-day`);
/** What clubs of many towns are called, before the town: "| Borussia | Dortmund". */
const CLUBS_BEFORE = wordSet(`
  Borussia Bayern Bayer Eintracht Fortuna Hertha Real Atlético Atletico Deportivo Sporting Inter Olympique Racing
  Dynamo Dinamo Lokomotiv Spartak Partizan Shakhtar Zenit`);
/** Letters that a club bears before its town: "| HJK | Helsinki". */
const LETTERS_OF_CLUB = /^\p{Lu}{2,4}$/u;
/** The small words of surnames that stand in no place's name: "Katja | van den | Berg". */
const FROM_FAMILY = /^(?:van|von|der|den|bin|ibn|ter)$/;
/** A word of an East Asian name has so many letters. */
const LONGEST_SYLLABLE = 5;
/** A name of more words is hardly a person's, small words aside. */
const LONGEST_PERSON = 4;

const isNamePart = (word: string): boolean =>
  isKnown(word, 'name part') && !isEveryday(word) && !isKnown(word, 'place');

/** Whether letters that are no place's stand before a town: "HJK | Helsinki". */
const isClubOfTown = ({ words, first, last }: NameInWords): boolean =>
  words.length === 2 &&
  LETTERS_OF_CLUB.test(first) &&
  fullForm(first) === null &&
  !/^(?:DC|NY|LA)$/.test(first) &&
  isKnown(last, 'place') &&
  last !== last.toUpperCase();

/** "Marketing", "Mining", but no surname of another language: "Grønning". */
function isDoing(word: string): boolean {
  const stem = /^(\p{L}+)ing$/u.exec(word)?.[1];
  return stem !== undefined && [word, stem, `${stem}e`, stem.slice(0, -1)].some(isEveryday);
}

/** "Tan Wei Ling": an everyday word that is the surname before a given name of two. */
const isFamilyFirst = ({ words, first }: NameInWords): boolean =>
  words.length === 3 &&
  isKnown(first, 'name part') &&
  isKnown(words[1] ?? '', 'first name') &&
  words.every((word) => word.length <= LONGEST_SYLLABLE);

/** "Zdravka Petrova": whether a well-known surname stands behind a word of no other use. */
const isStrangerWithSurname = ({ words, first, last }: NameInWords): boolean =>
  words.length === 2 &&
  isKnown(last, 'surname') &&
  ![first, last].some(isEveryday) &&
  !isKnown(last, 'place', 'organisation', 'organisation word') &&
  !isKnown(first, 'place', 'organisation', 'organisation word', 'place word', 'people');

/** "Westboro Baptist", and neither "a Southern Baptist" nor "a German Lutheran". */
const isCongregation = ({ words, first, last }: NameInWords): boolean =>
  words.length > 1 &&
  CHURCHGOERS.test(last) &&
  !OF_CHURCHES.has(first) &&
  !isKnown(first, 'people', 'first name');

/** "Veterans of Foreign Wars" */
const isOfMembers = ({ runs }: NameInWords): boolean =>
  runs.some(
    ({ source: { words }, from, to }) =>
      to > from + 2 && isCalledByMembers({ words, from, to: from + 1 }),
  );

/** What a firm makes or works with, by the last word of its name, which may be a surname, too. */
const INDUSTRIES =
  /^(?:Mills?|Farms?|Steel|Oil|Gas|Mining|Energy|Motors?|Telecom|Media|Cement|Petroleum|Minerals|Chemicals|Shipping)$/;

/** The weights are set by hand on the development stories: from 3 on a clue decides alone, below it only tips the scale. */
const CLUES: readonly WordClue[] = [
  [
    { organisation: 10 },
    ({ text }) =>
      isKnown(fullForm(text) ?? withoutStops(text).replace(' and ', ' & '), 'organisation'),
  ],
  [{ organisation: 10 }, ({ last }) => /^(?:administration|campaign)$/.test(last)],
  // "Marks & Spencer", "R&D Harrow"
  [{ organisation: 6 }, ({ text }) => text.includes('&')],
  // "AirAsia", but not "McNamara"
  [
    { organisation: 1, person: -4 },
    ({ text }) =>
      /\p{Ll}\p{Lu}/u.test(text.replace(/\b(?:Mac|Mc|De|Di|La|Le|Van|Fitz)(?=\p{Lu})/gu, '')),
  ],
  [
    { organisation: 1, person: -10, place: -3 },
    ({ text }) => ACRONYM.test(withoutStops(text)) && !fullForm(text),
  ],
  [{ place: 8.5 }, ({ text }) => isKnown(fullForm(text) ?? text, 'place')],
  [{ place: -10, person: -3 }, ({ words }) => words.some((word) => EVENTS.has(word))],
  [
    { place: -10 },
    ({ text, words, last }) =>
      words.some((word) => isKnown(word, 'people')) &&
      !isKnown(text, 'place') &&
      !isKnown(last, 'place word'),
  ],
  [{ person: 10 }, (name) => name.runs.some(({ titled }) => titled) && !hasBody(name)],
  [{ person: 4 }, ({ text }) => addressIn(text) !== '' || nicknameIn(text) !== ''],
  [
    { organisation: 2 },
    ({ goesOnWith, first }) => goesOnWith === 'first' && !isKnown(first, 'first name', 'name part'),
  ],
  // "Suffolk Coastal UKIP members … UKIP" is nobody by the surname of a party.
  [{ person: 3 }, ({ goesOnWith, last }) => goesOnWith === 'last' && !LETTERS.test(last)],
  [
    { person: 2 },
    ({ goesOnWith, first }) =>
      goesOnWith === 'first' &&
      isKnown(first, 'first name', 'name part') &&
      !isKnown(first, 'company word'),
  ],
  // "Assembly", "Music Store": everyday words make nobody's name
  [
    { person: -3 },
    ({ first, last }) =>
      isEveryday(last) &&
      !isKnown(first, 'first name') &&
      !isKnown(last, 'person', 'surname', 'name part'),
  ],
  [{ person: -3 }, ({ first, last }) => isKnown(first, 'people') || isDoing(last)],
  [
    { person: -10 },
    (name) =>
      /[.&]$/.test(name.last) ||
      isPeopleInName(name.last) ||
      (isKnown(name.last, 'organisation word') && !endsAsSurname(name)),
  ],
  [{ person: -10, organisation: -3 }, ({ text }) => /\d/.test(text)],
];

/** The same of a name of several words. */
const CLUES_OF_SEVERAL: readonly WordClue[] = [
  ...CLUES,
  // "Turkish | Red Crescent"
  [
    { organisation: 10 },
    ({ words }) => words.length > 2 && isKnown(words.slice(-2).join(' '), 'organisation'),
  ],
  [{ organisation: 8 }, hasBody],
  [{ organisation: 6, person: -6, place: -4 }, isOfMembers],
  [{ organisation: 8 }, ({ last }) => COMPANY_ENDINGS.test(last)],
  [{ organisation: 8, person: -10 }, ({ last }) => CLUBS.has(last)],
  // "Dana Air", but not "MacBook Air"
  [
    { organisation: 8, person: -6 },
    ({ first, last }) => /^(?:Lines|Air)$/.test(last) && !/\p{Ll}\p{Lu}/u.test(first),
  ],
  [{ organisation: 4 }, ({ last }) => PARTISANS.has(last)],
  [{ person: -10 }, ({ last }) => CHURCHGOERS.test(last)],
  [{ organisation: 4 }, isCongregation],
  [{ organisation: -6 }, ({ first, last }) => CHURCHGOERS.test(last) && OF_CHURCHES.has(first)],
  // "Moody's Ratings", "Bloomberg View"
  [
    { organisation: 4 },
    ({ first, last }) =>
      isKnown(first.replace('’', "'"), 'organisation') && !isKnown(last, 'place word'),
  ],
  [{ organisation: 5, person: -6 }, ({ first }) => OPENS_FIRM.test(first)],
  // "Groupe Lavoie"
  [
    { organisation: 4, person: -2 },
    ({ first, last }) => isKnown(first, 'organisation word') && !isKnown(last, 'place word'),
  ],
  [
    { organisation: 4 },
    ({ words, last }) =>
      words.every((word) => isKnown(word, 'company word') && !isKnown(word, 'place')) &&
      !isKnown(last, 'place word'),
  ],
  [{ place: 2.5 }, ({ last }) => isKnown(last, 'place word')],
  // "Hall", "Park" and "Hill" are surnames, too.
  [{ place: 2.5 }, ({ last }) => isKnown(last, 'place word') && !isKnown(last, 'name part')],
  [{ place: 4 }, ({ words }) => isPartOfPlace(words)],
  [{ place: 8.5, person: -10 }, ({ words }) => isPartCutShort(words)],
  [
    { place: 4 },
    ({ words, first }) => words.length === 2 && (LANDMARKS.test(first) || PLACE_HEADS.test(first)),
  ],
  // "St Kitts", but not "the vicar of St Jude's"
  [
    { place: 3, person: -6 },
    ({ words, first, runs }) =>
      words.length === 2 &&
      /^St\.?$/.test(first) &&
      !runs.every(({ source, to }) => lowerAt(source.words, to) === "'s"),
  ],
  [
    { place: 4, person: -3 },
    ({ words, first }) => PEAKS.has(first) && /^(?:d[eu]|d['’].+)$/.test(words[1] ?? ''),
  ],
  [{ place: 5, person: -10 }, ({ first, last }) => STREETS.has(first) && last !== 'family'],
  [{ organisation: 6, place: -4 }, isClubOfTown],
  // "Borussia | Dortmund"
  [
    { organisation: 8, place: -4, person: -6 },
    ({ first, last }) => CLUBS_BEFORE.has(first) && isKnown(last, 'place'),
  ],
  // "Willow Bank House"
  [
    { person: -6 },
    ({ words, last }) => words.length > 2 && last === 'House' && isEveryday(words.at(-2) ?? ''),
  ],
  // "East Hollins"
  [
    { place: 2, person: -4 },
    ({ words, first }) => words.length === 2 && /^(?:North|South|East|West)$/.test(first),
  ],
  [{ person: -4 }, ({ first }) => LANDMARKS.test(first)],
  [{ person: -6 }, ({ first }) => HOUSES.has(first)],
  [{ person: -4 }, ({ last }) => SITES.test(last)],
  // "Barstow Paper Mill", "Mittal Steel", but not "Heather Mills"
  [
    { organisation: 4, person: -4 },
    ({ first, last }) => INDUSTRIES.test(last) && !isKnown(first, 'first name'),
  ],
  // "Kylie-Ann Robertson"
  [{ person: 4 }, ({ first }) => isKnown(first.replace(/-.*$/u, ''), 'first name')],
  [{ person: 2 }, ({ last }) => isNamePart(last)],
  [{ person: 1 }, ({ first }) => isNamePart(first)],
  // "K. Selvi"
  [{ person: 2 }, ({ first }) => /^\p{Lu}\.$/u.test(first)],
  [{ person: 3 }, isStrangerWithSurname],
  // "Katja van den Berg"
  [{ person: 3 }, ({ words }) => words.slice(1, -1).some((word) => FROM_FAMILY.test(word))],
  // "Electrical Safety First"
  [
    { person: -6 },
    ({ words, first }) =>
      words.length > 2 && words.every(isEveryday) && !isKnown(first, 'first name'),
  ],
  [{ person: -3 }, ({ words }) => words.slice(1, -1).some((word) => isKnown(word, 'place word'))],
  [
    { person: -4 },
    ({ words }) =>
      words.filter((word) => !PARTICLES.has(word.toLowerCase())).length > LONGEST_PERSON,
  ],
  // "Rival ASMI", where a sentence begins
  [
    { person: -3 },
    (name) =>
      isEveryday(name.first) &&
      !isKnown(name.first, 'first name') &&
      !isFamilyFirst(name) &&
      name.runs.every(({ source, from }) => source.words[from]?.opens),
  ],
];

/** The same of a name of one word. */
const CLUES_OF_ONE: readonly WordClue[] = [
  ...CLUES,
  // "to the | Greens"
  [
    { organisation: 4 },
    ({ text, runs }) =>
      text === 'Greens' &&
      runs.every(({ source, from }) => lowerAt(source.words, from - 1) === 'the'),
  ],
  [{ organisation: 2 }, ({ first }) => isKnown(first, 'company word') && !isEveryday(first)],
  // "Stoke-on-Trent"
  [{ place: 4, person: -2 }, ({ first }) => /\p{L}-\p{Ll}+-\p{Lu}/u.test(first)],
  [{ place: 3 }, ({ first }) => SAINTS.test(first)],
  [{ person: 2 }, ({ first }) => isKnown(first, 'person', 'surname', 'first name')],
  [
    { person: 2 },
    ({ first }) =>
      isNamePart(first) && !isKnown(first, 'company word', 'person', 'surname', 'first name'),
  ],
  // Whom a story calls by one word only was hardly introduced as a person.
  [{ organisation: 0.5 }, ({ first }) => !isKnown(first, 'first name')],
];

/** What a name's own words say of its kind, clue by clue. */
export function saidInName(name: NamedInStory): Says[] {
  const [first = '', last = first] = [name.words[0], name.words.at(-1)];
  const clues = name.words.length > 1 ? CLUES_OF_SEVERAL : CLUES_OF_ONE;
  const inWords: NameInWords = { ...name, first, last };
  return clues.filter(([, holds]) => holds(inWords)).map(([says]) => says);
}

/** A part of a land or a town that a body's name begins with: "West of | Rift Farmers Union", "City of | London Police". */
const LED_BY_PART = new RegExp(`^(?:${PART_OF_LAND}|City) of `);

/** "Bank of England", "State Department": a word for a body at the end, or before its "of". */
function hasBody(name: NameInWords): boolean {
  const { words, last } = name;
  if (endsAsSurname(name)) return false;
  const start = LED_BY_PART.test(words.join(' ')) ? words.indexOf('of') + 1 : 0;
  const end = words.findIndex(
    (word, at) => at >= start && /^(?:of|for|on|de|du|di|der|do)$/.test(word),
  );
  // "Imperial College | London"
  const seated = words.length > 2 && end < 0 && isKnown(last, 'place');
  const head = end > 0 ? words[end - 1] : words.at(seated ? -2 : -1);
  return words.length > 1 && head !== undefined && isKnown(head, 'organisation word');
}

/** "Jim | Press": whether what else is a word for a body is the surname behind a given name. */
const endsAsSurname = ({ words, first, last }: NameInWords): boolean =>
  words.length === 2 && /^(?:Press|Guard)$/.test(last) && isGivenOnly(first);
