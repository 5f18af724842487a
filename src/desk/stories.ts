import Fuse from 'fuse.js';
import type { Source } from './sources.ts';

/** How far a typed title may be from the real one: Fuse.js's own scale, 0 exact to 1 anything. */
const TITLE_THRESHOLD = 0.4;

/** Finds stories by what a reader types of their titles. */
export interface Stories {
  /** The newest first. */
  readonly all: readonly Source[];
  /** The stories that may be meant, best first; the newest where nothing is typed. */
  suggest(typed: string, limit: number): readonly Source[];
  /** The story meant by an id, a key, a title, or the beginnings of one; null where none is. */
  resolve(typed: string): Source | null;
}

/** Makes stories, the newest first, findable by id, key and title. */
export function indexStories(all: readonly Source[]): Stories {
  // Where two stories answer to one name, an id goes before a key, a key before a title, the newer before the older.
  const named = new Map<string, Source>();
  for (const nameOf of [titleOf, keyOf, idOf])
    for (const source of all.toReversed()) named.set(nameOf(source), source);
  const fuse = new Fuse(all, {
    keys: [
      { name: 'title', weight: 2 },
      { name: 'id', weight: 1 },
    ],
    threshold: TITLE_THRESHOLD,
    ignoreDiacritics: true,
    ignoreLocation: true,
  });
  const search = (typed: string, limit: number) =>
    fuse.search(typed, { limit }).map(({ item }) => item);

  return {
    all,
    suggest: (typed, limit) => (typed.trim() ? search(typed.trim(), limit) : all.slice(0, limit)),
    resolve(typed) {
      const wanted = typed.trim();
      if (!wanted) return null;
      return named.get(wanted) ?? named.get(wanted.toLowerCase()) ?? search(wanted, 1)[0] ?? null;
    },
  };
}

const titleOf = ({ title }: Source) => title.toLowerCase();
const keyOf = ({ key }: Source) => key;
const idOf = ({ id }: Source) => id;
