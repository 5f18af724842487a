import { expect, test } from 'vitest';
import type { Source } from '../../src/desk/sources.ts';
import { indexStories } from '../../src/desk/stories.ts';

const source = (id: string, title: string): Source => ({
  ...{ id, title, key: id.padEnd(8, 'x').slice(0, 8), published: '2025-03-14' },
  ...{ url: null, publisher: null, language: 'en', paragraphs: 3 },
});
const stories = indexStories([
  source('bridge', 'Storm closes the harbour bridge'),
  source('bogota', 'Bogotá recalls its envoy'),
  source('envoy', 'Envoy returns to the harbour'),
]);
const suggested = (typed: string) => stories.suggest(typed, 25).map(({ id }) => id);

test('a story is offered from the first letters of any word of its title, and the newest while nothing is typed', () => {
  expect(suggested('')).toEqual(['bridge', 'bogota', 'envoy']);
  expect(suggested('har')).toEqual(['bridge', 'envoy']);
  expect(suggested('harbour br')).toEqual(['bridge', 'envoy']);
});

test('accents, case and slips of the hand do not matter', () => {
  expect(suggested('BOGOTA')).toEqual(['bogota']);
  expect(suggested('harbor brigde')[0]).toBe('bridge');
});

test('a story is meant by its id, its key, its title or a good part of it, and by nothing else', () => {
  for (const typed of [
    'bridge',
    'bridgexx',
    'storm closes the harbour BRIDGE',
    'the harbour bridge',
  ])
    expect(stories.resolve(typed)?.id).toBe('bridge');
  for (const typed of ['', ' ', 'qqqqzzzz', 'constructor', 'a football match at the bridge today'])
    expect(stories.resolve(typed)).toBeNull();
});
