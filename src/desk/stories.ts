import type { Scope } from '../search/passageIndex.ts';
import type { Source } from './sources.ts';
import { indexTitles, type TitleMatch } from './titleIndex.ts';

/** A story is offered where its title holds at least this share of what was typed, and meant where it holds this much. */
const OFFERED = 0.3;
const MEANT = 0.6;

/** What a story is found by. */
type Named = Pick<Source, 'id' | 'key' | 'title'>;

/** Finds stories by what a reader types of their titles. */
export interface Stories<Story extends Named = Source> {
  /** The newest first. */
  readonly all: readonly Story[];
  /** The stories that may be meant, best first; the newest where nothing is typed. */
  suggest(typed: string, limit: number): readonly Story[];
  /** The story meant by an id, a key, a title, or a good part of one; null where none is. */
  resolve(typed: string): Story | null;
}

/** The day of the newest story, from which a reader's words of time are seen; empty where there is none. */
export const newestDay = ({ all }: Stories): string => all[0]?.published ?? '';

/** Where to look: in the story that was asked for, or (null) in all. */
export const scopeOf = (story: Pick<Source, 'id'> | null): Scope =>
  story ? { stories: new Set([story.id]) } : {};

/** Makes stories, the newest first, findable by id, key and title. */
export function indexStories<Story extends Named>(all: readonly Story[]): Stories<Story> {
  // Where two stories answer to one name, an id goes before a key, a key before a title, the newer before the older.
  const named = new Map<string, Story>();
  for (const nameOf of [titleOf, keyOf, idOf])
    for (const source of all.toReversed()) named.set(nameOf(source), source);

  let match: ((typed: string) => TitleMatch[]) | undefined;
  const search = (typed: string, least: number, limit: number): Story[] => {
    match ??= indexTitles(all.map(({ title, id }) => `${title} ${id}`));
    return match(typed)
      .filter(({ share }) => share >= least)
      .slice(0, limit)
      .flatMap(({ place }) => all[place] ?? []);
  };

  return {
    all,
    suggest: (typed, limit) => (typed.trim() ? search(typed, OFFERED, limit) : all.slice(0, limit)),
    resolve(typed) {
      const wanted = typed.trim();
      if (!wanted) return null;
      const exact = named.get(wanted) ?? named.get(wanted.toLowerCase());
      return exact ?? search(wanted, MEANT, 1)[0] ?? null;
    },
  };
}

const titleOf = ({ title }: Named) => title.toLowerCase();
const keyOf = ({ key }: Named) => key;
const idOf = ({ id }: Named) => id;
