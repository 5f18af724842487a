import type { NameKind } from '../../articleFacts.ts';
import { fullForm, isKnown, isPeopleInName } from '../../words/gazetteer.ts';
import { isOffice } from '../../words/isOffice.ts';
import { singularOf } from '../../words/singularOf.ts';
import { phraseList, wordSet } from '../../words/wordLists.ts';
import { withoutStops } from '../form/acronym.ts';
import { isPeopleInTwo } from '../form/partOfPlace.ts';
import { BESIDE_CLUES, EVERYWHERE_CLUES } from './cluesBeside.ts';
import { PARTISANS, saidInName } from './cluesInName.ts';
import type { NamedInStory } from './namedInStory.ts';
import type { Says } from './says.ts';

/** Evidence that weighs less than this says nothing, and neither does what a second kind comes this close to. */
const LEAST_EVIDENCE = 3;
const LEAST_LEAD = 1;
/** A clue that stands beside a name several times is heard so often. */
const MOST_HEARD = 2;

/** Ships, storms and undertakings are named like people: "| Hurricane | Katrina". */
const NOT_NAMES =
  /^(?:MS|HMS|USS|SS|MV|RMS|HMCS|Hurricane|Typhoon|Cyclone|Storm|Operation|Project|Flight)$/;

/** What flies in space, by the end of its name: "Hubble Space Telescope". */
const CRAFT =
  /(?:^| )(?:Space Station|Space Telescope|Space Shuttle|Shuttle|Spacecraft|Orbiter|Lander|Probe)$/;

/** Written large, and neither people, bodies nor places: feasts and the like, what only begins a name, the time of zones, letters for things. */
const NO_NAMES = new Set([
  ...phraseList("Christmas|Easter|Ramadan|New Year|God|Earth|Internet|People's Republic"),
  ...wordSet('North South East West Northern Southern Eastern Western Central'),
  ...phraseList('North East|North West|South East|South West'),
  ...wordSet('United Royal State Republic Nobel Olympic Paralympic'),
  ...wordSet('Parliamentary Congressional Senatorial'),
  ...wordSet(
    'Mandarin Cantonese Hokkien Hindi Urdu Swahili Kiswahili Tagalog Wolof Hebrew Yiddish Creole Esperanto',
  ),
  ...wordSet('UTC GMT EST EDT PST BST CET'),
  ...wordSet('IP FM AM PC CD DVD USB SMS GPS DJ VJ'),
  ...wordSet('St TV DNA HIV AIDS GDP VAT CEO CFO GP MP VIP PhD IQ AI VAR S&P P&I'),
]);

/** What a family calls its own, written large as a name is: "| Dad | died". */
const AT_HOME = wordSet(`
  Dad Daddy Papa Father Mum Mummy Mom Mommy Momma Mama Mam Mother Auntie Aunty Aunt Uncle Sis
  Grandad Granddad Grandpa Grandfather Gran Granny Grandma Grandmother Nan Nana Nanny`);

/** What is played for, by how it ends: "French Open", "Sydney | Olympic | champion". */
const CONTESTS =
  / (?:Open|Masters|Trophy|Marathon|Prix|Derby|Cup|(?:Olympic|Paralympic)s?|Games|Championships?|Playoffs|Show|Cross Country)$/;

/** What is enacted, agreed or suffered from, by its last word: "the Terrorism | Bill |", "Motor Neurone | Disease |". */
const LAWS =
  /^(?:Act|Bill|Treaty|Accords?|Constitution|Code|Policy|Strategy|Disease|Syndrome|Disorder)$/;

/** Whether a name is a person's, an organisation's or a place's: every clue in its words and beside it has a say, and where they do not agree on one kind, nothing is said. `besides` is heard with them. */
export function kindOfName(name: NamedInStory, besides: Says = {}): NameKind | null {
  if (isNone(name)) return null;
  const votes: Record<NameKind, number> = { person: 0, organisation: 0, place: 0 };
  const hear = (says: Says, times = 1) => {
    for (const [kind, weight] of Object.entries(says)) votes[kind as NameKind] += weight * times;
  };
  hear(besides);
  for (const says of saidInName(name)) hear(says);
  for (const [says, holds] of EVERYWHERE_CLUES) if (name.runs.every(holds)) hear(says);
  for (const [says, holds] of BESIDE_CLUES) {
    let times = 0;
    for (const run of name.runs) if (holds(run) && ++times === MOST_HEARD) break;
    if (times) hear(says, times);
  }
  const [best, second] = Object.entries(votes).sort(([, a], [, b]) => b - a);
  if (!best || !second) return null;
  return best[1] >= LEAST_EVIDENCE && best[1] - second[1] >= LEAST_LEAD
    ? (best[0] as NameKind)
    : null;
}

/** "the | Moroccan-British | director" */
function isOfTwoPeoples(text: string): boolean {
  const peoples = text.split('-');
  return peoples.length > 1 && peoples.every((people) => isKnown(people, 'people'));
}

/** "UK | Muslims", "House | Republicans", "Tunisian | Islamists" */
const isPeopleOf = (of: string, people: string): boolean =>
  (/^(?:House|Senate)$/.test(of) && PARTISANS.has(people)) ||
  (isKnown(of, 'people') && /[^s]ists$/.test(people)) ||
  isFaithfulIn(of, people);

const isFaithfulIn = (place: string, people: string): boolean =>
  /s$/.test(people) &&
  isPeopleInName(people) &&
  !PARTISANS.has(people) &&
  (isKnown(place, 'place') || fullForm(place) !== null);

/** "Ramadan", "GDP", or a letter: whether words name nothing that is one of the three. */
const isNoName = (text: string): boolean =>
  NO_NAMES.has(text.replace('’', "'")) || /^\p{L}$/u.test(text);

/** Peoples ("North Korean"), offices ("executive Presidents") and ships are none of the three kinds. */
function isNone({ text, words }: NamedInStory): boolean {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  const people = words.length === 2 && (isPeopleInTwo(first, second) || isPeopleOf(first, second));
  const offices =
    words.length === 1 && /s$/.test(first) && isOffice(singularOf(first.toLowerCase()));
  return (
    people ||
    offices ||
    CONTESTS.test(text) ||
    (words.length > 1 && LAWS.test(last) && !isKnown(first, 'first name')) ||
    CRAFT.test(text) ||
    (isKnown(text, 'people') && !isKnown(text, 'organisation', 'country')) ||
    isOfTwoPeoples(text) ||
    NOT_NAMES.test(first) ||
    isNoName(withoutStops(text)) ||
    AT_HOME.has(text)
  );
}
