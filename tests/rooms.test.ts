import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Each room of the house, with the others that it may import from (CONTRIBUTING.md). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  story: [],
  search: ['story'],
  facts: ['story', 'search'],
  timeline: ['story', 'search'],
  desk: ['story', 'search', 'facts', 'timeline'],
  discord: ['story', 'desk'],
  terminal: ['story', 'desk', 'eval'],
  store: [],
  eval: ['story', 'search'],
};
const IMPORTED = /(?:from|import\()\s*'(\.[^']+)'/g;

/** Each file with those that it imports, types, too. */
const IMPORTS: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', file))
    .map((file) => [
      file,
      [...readFileSync(file, 'utf8').matchAll(IMPORTED)].map(([, path = '']) =>
        join(dirname(file), path),
      ),
    ]),
);

/** The room that a file is in; null for those that open the rooms. */
const roomOf = (file: string): string | null => {
  const [room = '', ...inside] = relative('src', file).split('/');
  return inside.length > 0 ? room : null;
};

test('whoever reads the code from left to right meets no import that runs back', () => {
  const back = [...IMPORTS].flatMap(([file, imported]) => {
    const own = roomOf(file);
    if (own === null) return [];
    return imported
      .filter((other) => {
        const room = roomOf(other);
        return room !== null && room !== own && !MAY_IMPORT[own]?.includes(room);
      })
      .map((other) => `${file} imports ${other}`);
  });
  expect(back).toEqual([]);
});

/** Folders within a room, in the order in which what is read flows through them (src/facts/README.md, src/timeline/README.md). */
const FLOWS: Readonly<Record<string, readonly string[]>> = {
  'facts/names': ['form', 'runs', 'kinds', 'entities'],
  'facts/figures': ['clause', 'number', 'change', 'counts', 'when'],
  timeline: ['time', 'scene', 'phrases', 'dates', 'events', 'telling', 'picture'],
};

test('what is read of names, of figures and of time flows one way through their folders', () => {
  for (const [folder, parts] of Object.entries(FLOWS)) {
    const partOf = (file: string): number =>
      parts.indexOf(dirname(relative(join('src', folder), file)));
    const back = [...IMPORTS].flatMap(([file, imported]) =>
      imported.filter((other) => partOf(file) >= 0 && partOf(other) > partOf(file)),
    );
    expect(back).toEqual([]);
  }
});

test('no way along imports leads back to where it began', () => {
  const done = new Set<string>();
  const circleFrom = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    const circles = (IMPORTS.get(file) ?? []).map((next) => circleFrom(next, [...way, file]));
    done.add(file);
    return circles.find(({ length }) => length > 0) ?? [];
  };
  expect([...IMPORTS.keys()].flatMap((file) => circleFrom(file, []))).toEqual([]);
});

/** Libraries that take long to load: for the words of facts, and for dates. */
const LARGE = ['wink-nlp', 'wink-eng-lite-web-model', 'compromise', 'chrono-node'];
/** What a file loads before it does anything: neither types nor what is imported when it is asked for. */
const LOADED = /^(?:import|export)(?!\s+type\b)[^;]*?\bfrom\s+'([^']+)'/gm;

test.each(['src/main.ts', 'src/desk/desk.ts'])(
  'nobody waits for what reads facts and dates who asks for neither: %s',
  (entry) => {
    const loaded = new Set<string>();
    const load = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      if (!file.startsWith('src')) return;
      for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(LOADED))
        load(path.startsWith('.') ? join(dirname(file), path) : path);
    };
    load(entry);
    expect(loaded.size).toBeGreaterThan(10);
    expect([...loaded].filter((each) => LARGE.includes(each.split('/')[0] ?? ''))).toEqual([]);
  },
);
