import type { Scope } from '../search/passageIndex.ts';
import type { Source } from './sources.ts';
import { indexTitles, type TitleMatch } from './titleIndex.ts';

/** A story is offered where its title holds at least this share of what was typed, and meant where it holds this much. */
const OFFERED = 0.3;
const MEANT = 0.6;

/** Finds stories by what a reader types of their titles. */
export interface Stories {
  /** The newest first. */
  readonly all: readonly Source[];
  /** The stories that may be meant, best first; the newest where nothing is typed. */
  suggest(typed: string, limit: number): readonly Source[];
  /** The story meant by an id, a key, a title, or a good part of one; null where none is. */
  resolve(typed: string): Source | null;
}

/** The day of the newest story, from which a reader's words of time are seen; empty where there is none. */
export const newestDay = ({ all }: Stories): string => all[0]?.published ?? '';

/** Where to look: in the story that was asked for, or (null) in all. */
export const scopeOf = (story: Pick<Source, 'id'> | null): Scope =>
  story ? { stories: new Set([story.id]) } : {};

/** Makes stories, the newest first, findable by id, key and title. */
export function indexStories(all: readonly Source[]): Stories {
  // Where two stories answer to one name, an id goes before a key, a key before a title, the newer before the older.
  const named = new Map<string, Source>();
  for (const nameOf of [titleOf, keyOf, idOf])
    for (const source of all.toReversed()) named.set(nameOf(source), source);

  let match: ((typed: string) => TitleMatch[]) | undefined;
  const search = (typed: string, least: number, limit: number): Source[] => {
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

const titleOf = ({ title }: Source) => title.toLowerCase();
const keyOf = ({ key }: Source) => key;
const idOf = ({ id }: Source) => id;
