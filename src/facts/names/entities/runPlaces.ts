import type { WordedParagraph } from '../../words/tagWords.ts';
import type { NameRun } from '../runs/nameRun.ts';
import type { Entity } from './entity.ts';

/** A run with the entity that it names. */
export interface NamedRun {
  readonly entity: Entity;
  readonly run: NameRun;
}

/** Where named runs begin and end, to find those beside another. */
interface RunPlaces {
  add(named: NamedRun): void;
  /** The runs that end before a run with at least one word between, and so many at most. */
  before(run: NameRun, most: number): NamedRun[];
  /** The runs that begin behind a run, with words between in the same way. */
  behind(run: NameRun, most: number): NamedRun[];
}

/** Places of no runs yet. */
export function createRunPlaces(): RunPlaces {
  const starts = new Map<WordedParagraph, Map<number, NamedRun>>();
  const ends = new Map<WordedParagraph, Map<number, NamedRun>>();
  return {
    add(named) {
      const { source, from, to } = named.run;
      placesIn(starts, source).set(from, named);
      placesIn(ends, source).set(to, named);
    },
    before: ({ source, from }, most) => within(ends.get(source), from - most, from - 1),
    behind: ({ source, to }, most) => within(starts.get(source), to + 1, to + most),
  };
}

function placesIn(
  all: Map<WordedParagraph, Map<number, NamedRun>>,
  source: WordedParagraph,
): Map<number, NamedRun> {
  const places = all.get(source) ?? new Map<number, NamedRun>();
  all.set(source, places);
  return places;
}

function within(
  places: ReadonlyMap<number, NamedRun> | undefined,
  first: number,
  last: number,
): NamedRun[] {
  const found: NamedRun[] = [];
  for (let at = first; at <= last; at++) {
    const named = places?.get(at);
    if (named) found.push(named);
  }
  return found;
}
