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

/** The room that a file is in; null for those that open the rooms. */
const roomOf = (file: string): string | null => {
  const [room = '', ...inside] = relative('src', file).split('/');
  return inside.length > 0 ? room : null;
};

test('whoever reads the code from left to right meets no import that runs back', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', file));
  const back = files.flatMap((file) => {
    const own = roomOf(file);
    if (own === null) return [];
    return [...readFileSync(file, 'utf8').matchAll(IMPORTED)]
      .map(([, path = '']) => join(dirname(file), path))
      .filter((imported) => {
        const room = roomOf(imported);
        return room !== null && room !== own && !MAY_IMPORT[own]?.includes(room);
      })
      .map((imported) => `${file} imports ${imported}`);
  });
  expect(back).toEqual([]);
});
