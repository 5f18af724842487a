import { foldWord } from '../../search/words/foldWord.ts';
import type { Name } from '../articleFacts.ts';
import { isKnown } from '../words/gazetteer.ts';
import { isOffice } from '../words/isOffice.ts';
import { pronounOf, pronounOfGiven } from '../words/pronounOf.ts';
import { gatherNamesakes, type Namesakes, type Person, type ToldStory } from './namesakes.ts';
import { compareNames } from './sharedNames.ts';

/**
 * The whole names of those whom a story calls by their surname alone, from the other stories: "Ms
 * Whitlock" is Dana Whitlock. It is left open where two given names go with the surname in any of
 * the stories, where the word may be a given name or what something else is called, where one is
 * "Mr" and the other "Ms", and where the stories share no other name, or only such as any story
 * tells and no office. A step for each story.
 */
export function* findWholeNames(
  stories: readonly ToldStory[],
): Generator<void, ReadonlyMap<Name, string>> {
  const found = new Map<Name, string>();
  const share = compareNames();
  for (const [surname, namesakes] of yield* gatherNamesakes(stories)) {
    yield;
    const label = onlyLabel(namesakes.whole);
    if (label === null || !mayBeOne(namesakes)) continue;
    const isSame = (one: Person, other: Person): boolean => {
      const shared = share(one.facts, other.facts, surname);
      return shared === 'own names' || (shared === 'common names' && holdOneOffice(one, other));
    };
    const open = namesakes.short.filter((person) => isMeant(person, namesakes));
    for (const { name } of yield* reachedFrom(namesakes.whole, open, isSame))
      found.set(name, label);
  }
  return found;
}

/** Those whom a chain of others, each the same as the one before, leads to; a step for each that it may lead to. */
function* reachedFrom(
  known: readonly Person[],
  open: readonly Person[],
  isSame: (one: Person, other: Person) => boolean,
): Generator<void, Person[]> {
  const near = new Set<Person>();
  for (const one of open) {
    yield;
    if (known.some((other) => isSame(one, other))) near.add(one);
  }
  if (near.size === 0) return [];
  const rest = open.filter((one) => !near.has(one));
  return [...near, ...(yield* reachedFrom([...near], rest, isSame))];
}

/** "Admiral Dusek" and "Admiral Pavel Dusek". */
function holdOneOffice(one: Person, other: Person): boolean {
  const offices = officesOf(other);
  return officesOf(one).some((office) => offices.includes(office));
}

const officesOf = ({ name, facts }: Person): string[] =>
  facts.roles.flatMap(({ of, is, kind }) =>
    of === name && kind === 'office' ? [is.text.toLowerCase()] : [],
  );

/** The whole name where there is but one; else null. */
function onlyLabel(people: readonly Person[]): string | null {
  const [first, ...others] = people.map(({ name }) => name.label);
  if (first === undefined) return null;
  return others.every((label) => foldWord(label) === foldWord(first)) ? first : null;
}

/** Whether nothing says that two people go by a surname: "Mr Varga" and "Ms Varga", or Tomas Varga and "Ms Varga". */
function mayBeOne({ short, whole }: Namesakes): boolean {
  const told = new Set([...short, ...whole].flatMap(pronounsOf));
  if (told.size > 1) return false;
  const [only] = told;
  const given = pronounOfGiven(whole[0]?.name.label ?? '');
  return only === undefined || given === null || only === given || whole.some(isTold);
}

/** The pronouns that forms of address ask for: "he" for "Mr". */
const pronounsOf = ({ before }: Person): ('he' | 'she')[] =>
  before.flatMap((word) => (isAddress(word) ? (pronounOf(word) ?? []) : []));

const isTold = (person: Person): boolean => pronounsOf(person).length > 0;

/** A form of address that goes with a surname; "Sir" and "Dame" go with a given name. */
const isAddress = (word: string): boolean => /^(?:mr|mrs|ms|miss|dr|prof)$/.test(word);

/** Whether somebody is plainly called by a surname: by a form of address where the word may be a given name or a firm's; of two whom one story tells of, neither is the other. */
function isMeant({ name, facts, before }: Person, { whole, isOfThing }: Namesakes): boolean {
  if (whole.some((other) => other.facts === facts)) return false;
  const isSure = !isOfThing && !isKnown(name.label, 'first name');
  return isSure || before.some((word) => isAddress(word) || isOffice(word));
}
