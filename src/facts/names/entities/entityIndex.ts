import { fullForm } from '../../words/gazetteer.ts';
import { withoutStops } from '../form/acronym.ts';
import { initialsOf } from '../form/initialsOf.ts';
import { nicknameIn, solid } from '../form/wordsOfName.ts';
import type { NameRun } from '../runs/nameRun.ts';
import type { Entity } from './entity.ts';
import { introducesAsShort, isAlias } from './introducesShort.ts';
import type { Form } from './nameForm.ts';
import { createRunPlaces, type NamedRun } from './runPlaces.ts';

/** An entity that a form may stand for. */
export interface Candidate {
  readonly entity: Entity;
  /** Whether the story gives the form as short for it: "(", ", known as". */
  readonly introduced: boolean;
}

/** "Tejasvi Surya (BJP)" is of a party, and nobody goes by letters that are not their own. */
const mayBeCalled = ({ kind, label }: Entity, letters: string): boolean =>
  kind !== 'person' || initialsOf(label).includes(withoutStops(letters).toUpperCase());

/** The entities of a story while its names are gathered, found by what another name may share with them. */
export interface EntityIndex {
  /** All of them, in the order in which they were added. */
  readonly entities: readonly Entity[];
  add(entity: Entity): void;
  /** Lets an entity be named by one more run. */
  give(entity: Entity, run: NameRun): void;
  /** The entities that a form shares the words at its ends, its letters or its full name with, or that introduce it; it can mean no other. */
  candidatesFor(form: Form): Candidate[];
  /** What is named on both sides of a run, with so many words between at most. */
  beside(run: NameRun, most: number): NamedRun[];
}

/** So many words may stand between a name and what is short for it: ", known by its Spanish initials as". */
const INTRODUCTION = 7;

/** An index of no entities yet. */
export function createEntityIndex(): EntityIndex {
  const entities: Entity[] = [];
  const order = new Map<Entity, number>();
  const byKey = new Map<string, Set<Entity>>();
  const places = createRunPlaces();

  function addKeys(entity: Entity, keys: readonly string[]): void {
    for (const key of keys) {
      const sharers = byKey.get(key) ?? new Set();
      byKey.set(key, sharers.add(entity));
    }
  }

  function introducersOf({ text, acronym, runs }: Form): ReadonlySet<Entity> {
    const isOther = runs.some(isAlias);
    if (!acronym && !isOther) return new Set();
    const introducers = runs.flatMap((run) =>
      places.before(run, INTRODUCTION).filter(({ run: long }) => introducesAsShort(long, run)),
    );
    return new Set(
      introducers
        .map(({ entity }) => entity)
        .filter((entity) => (isOther && entity.kind !== null) || mayBeCalled(entity, text)),
    );
  }

  return {
    entities,
    add(entity) {
      order.set(entity, entities.length);
      entities.push(entity);
      addKeys(entity, keysOfEntity(entity));
      for (const run of entity.runs) places.add({ entity, run });
    },
    give(entity, run) {
      entity.runs.push(run);
      places.add({ entity, run });
      if (entity.forms.has(run.text)) return;
      entity.forms.add(run.text);
      const initials = initialsOf(run.text);
      for (const letters of initials) entity.initials.add(letters);
      addKeys(entity, initialsKeys(initials));
    },
    candidatesFor(form) {
      const introducers = introducersOf(form);
      const found = new Set(introducers);
      for (const key of keysOfForm(form))
        for (const entity of byKey.get(key) ?? []) found.add(entity);
      return [...found]
        .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
        .map((entity) => ({ entity, introduced: introducers.has(entity) }));
    },
    beside: (run, most) => [...places.before(run, most), ...places.behind(run, most)],
  };
}

/** What an entity shares with whatever may stand for it. */
const keysOfEntity = ({ label, words, initials }: Entity): string[] => [
  ...wholeKeys(label),
  ...wholeKeys(nicknameIn(label)),
  ...endKeys(words.slice(0, 1), words.slice(-1)),
  ...(words.length > 1 ? pairKeys(words) : []),
  ...(words.length > 2 ? [lastButOneKey(words.at(-2) ?? '')] : []),
  ...initialsKeys(initials),
];

/** What a form shares with whatever it may stand for; of several words it shares two. */
const keysOfForm = ({ text, words }: Form): string[] => [
  ...wholeKeys(text),
  ...(words.length > 1 ? pairKeys(words) : [...endKeys(words, words), lastButOneKey(text)]),
  ...initialsKeys([withoutStops(text).toUpperCase()]),
];

function wholeKeys(text: string): string[] {
  const full = fullForm(text);
  const own = `is ${solid(text)}`;
  return full ? [own, `means ${full}`] : [own];
}

const endKeys = (first: readonly string[], last: readonly string[]): string[] => [
  `begins ${first.join(' ')}`,
  `ends ${last.join(' ')}`,
];

/** "Carlos | Mendoza | Ruiz" is called by the first of his surnames. */
const lastButOneKey = (word: string): string => `last but one ${word}`;

const pairKeys = (words: readonly string[]): string[] => [
  ...endKeys(words.slice(0, 2), words.slice(-2)),
  `spans ${words[0]} ${words.at(-1)}`,
];

const initialsKeys = (initials: Iterable<string>): string[] =>
  [...initials].map((letters) => `initials ${letters}`);
