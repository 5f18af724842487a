import { foldWord } from '../../search/words/foldWord.ts';
import type { Name } from '../articleFacts.ts';
import { isKnown } from '../words/gazetteer.ts';
import { isOffice } from '../words/isOffice.ts';
import { pronounOf, pronounOfGiven } from '../words/pronounOf.ts';
import { gatherNamesakes, type Namesake, type Namesakes, type ToldStory } from './namesakes.ts';
import { compareNames } from './sharedNames.ts';

/**
 * Those whom a story calls by their surname alone, as the other stories name them: "Ms Whitlock" is
 * Dana Whitlock. It is left open where two given names go with the surname in any of
 * the stories, where the word may be a given name or what something else is called, where one is
 * "Mr" and the other "Ms", and where the stories share no other name, or only such as any story
 * tells and no office. What looked like a surname and is no person's in any story is the firm that
 * the others call so. A step for each story.
 */
export function* findWholeNames(
  stories: readonly ToldStory[],
): Generator<void, ReadonlyMap<Name, Name>> {
  const found = new Map<Name, Name>();
  const share = compareNames();
  for (const [surname, namesakes] of yield* gatherNamesakes(stories)) {
    yield;
    const firm = onlyFirm(namesakes);
    if (firm) {
      const open = namesakes.short.filter(isUntold);
      const isSame = (one: Namesake, other: Namesake): boolean =>
        share(one.facts, other.facts, surname) === 'own names';
      for (const { name } of yield* reachedFrom(namesakes.things, open, isSame))
        found.set(name, { ...name, label: firm.label, kind: firm.kind });
    }
    const label = onlyLabel(namesakes.whole);
    if (label === null || !mayBeOne(namesakes)) continue;
    const isSame = (one: Namesake, other: Namesake): boolean => {
      const shared = share(one.facts, other.facts, surname);
      return shared === 'own names' || (shared === 'common names' && holdOneOffice(one, other));
    };
    const open = namesakes.short.filter((person) => isMeant(person, namesakes));
    for (const { name } of yield* reachedFrom(namesakes.whole, open, isSame))
      found.set(name, { ...name, label, aliases: [label, ...name.aliases] });
  }
  return found;
}

/** The one firm or body that goes by a name that nobody has with a given name; null where there is none, or another thing. */
function onlyFirm({ whole, things: [first, ...others] }: Namesakes): Name | null {
  if (!first || whole.length > 0 || first.name.kind !== 'organisation') return null;
  const isFirst = ({ name }: Namesake): boolean =>
    name.kind === first.name.kind && foldWord(name.label) === foldWord(first.name.label);
  return others.every(isFirst) ? first.name : null;
}

/** Whether nothing but the look of the name says that it is somebody's: no "Mr" and no office. */
const isUntold = ({ name, facts, before }: Namesake): boolean =>
  !before.some((word) => isAddress(word) || isOffice(word)) &&
  !facts.roles.some(({ of }) => of === name);

/** Those whom a chain of others, each the same as the one before, leads to; a step for each that it may lead to. */
function* reachedFrom(
  known: readonly Namesake[],
  open: readonly Namesake[],
  isSame: (one: Namesake, other: Namesake) => boolean,
): Generator<void, Namesake[]> {
  const near = new Set<Namesake>();
  for (const one of open) {
    yield;
    if (known.some((other) => isSame(one, other))) near.add(one);
  }
  if (near.size === 0) return [];
  const rest = open.filter((one) => !near.has(one));
  return [...near, ...(yield* reachedFrom([...near], rest, isSame))];
}

/** "Admiral Dusek" and "Admiral Pavel Dusek". */
function holdOneOffice(one: Namesake, other: Namesake): boolean {
  const offices = officesOf(other);
  return officesOf(one).some((office) => offices.includes(office));
}

const officesOf = ({ name, facts }: Namesake): string[] =>
  facts.roles.flatMap(({ of, is, kind }) =>
    of === name && kind === 'office' ? [is.text.toLowerCase()] : [],
  );

/** The whole name where there is but one; else null. */
function onlyLabel(people: readonly Namesake[]): string | null {
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
const pronounsOf = ({ before }: Namesake): ('he' | 'she')[] =>
  before.flatMap((word) => (isAddress(word) ? (pronounOf(word) ?? []) : []));

const isTold = (person: Namesake): boolean => pronounsOf(person).length > 0;

/** A form of address that goes with a surname; "Sir" and "Dame" go with a given name. */
const isAddress = (word: string): boolean => /^(?:mr|mrs|ms|miss|dr|prof)$/.test(word);

/** Whether somebody is plainly called by a surname: by a form of address where the word may be a given name or a firm's; of two whom one story tells of, neither is the other. */
function isMeant({ name, facts, before }: Namesake, { whole, things }: Namesakes): boolean {
  if (whole.some((other) => other.facts === facts)) return false;
  const isSure = things.length === 0 && !isKnown(name.label, 'first name');
  return isSure || before.some((word) => isAddress(word) || isOffice(word));
}
