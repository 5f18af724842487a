import { expect, test } from 'vitest';
import { createIndex } from '../../src/search/createIndex.ts';
import { baseOf } from '../../src/search/words/irregularVerbs.ts';
import { composeArticle } from '../../src/story/composeArticle.ts';
import { composeLibrary } from '../../src/story/library.ts';

test('a verb is found under any of its forms', () => {
  expect(['shot', 'grew', 'overthrown', 'rose'].map(baseOf)).toEqual([
    'shoot',
    'grow',
    'overthrow',
    'rise',
  ]);
  const front = {
    published: '2024-05-02',
    url: null,
    publisher: null,
    author: null,
    language: 'en',
  };
  const paragraphs = [
    'The council met on Monday and heard from the harbour master.',
    'Police are looking into the shooting of Senator Dahl in April.',
  ];
  const sections = [{ heading: null, paragraphs }];
  const article = composeArticle({
    ...front,
    id: 'council',
    title: 'A week in the council',
    sections,
  });
  const index = createIndex(composeLibrary([article]));
  expect(index.find('Who was shot?').hits[0]?.passage.paragraph.number).toBe(2);
  expect(index.find('Whom did the council hear?').hits[0]?.passage.paragraph.number).toBe(1);
});

test('words that are no past forms stay as they are', () => {
  for (const word of ['left', 'found', 'saw', 'shoot', 'colombia', 'constructor'])
    expect(baseOf(word)).toBe(word);
});
