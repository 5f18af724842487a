import { expect, test } from 'vitest';
import { createIndex } from '../../src/search/createIndex.ts';
import type { Article } from '../../src/story/article.ts';
import { composeArticle } from '../../src/story/composeArticle.ts';
import { composeLibrary } from '../../src/story/library.ts';

const story = (id: string, published: string, ...paragraphs: string[]) =>
  composeArticle({
    ...{ id, title: id, published, url: null, publisher: null, author: null, language: 'en' },
    sections: [{ heading: null, paragraphs }],
  });

const OLDER = story(
  'older',
  '2025-01-10',
  'Peter Lindqvist, the chief executive of Brannock, flew in from Rotterdam.',
  'The works are closed.',
);
const NEWER = story(
  'newer',
  '2025-04-11',
  'Ruth Dunmore was named as chief executive of Brannock.',
  'The works will open again.',
);
const QUESTION = 'Who is the chief executive of Brannock?';

/** The first hit's story and that of what a later one says. */
function ask(...stories: Article[]) {
  const { hits, later } = createIndex(composeLibrary(stories)).find(QUESTION);
  return [hits[0], later === null ? undefined : hits[later]].map((hit) => hit?.passage.article.id);
}

test('of what a later story may say of the same a reader is told', () => {
  expect(ask(OLDER, NEWER)).toEqual(['older', 'newer']);
});

test('nothing is later in a story of the same day, or in one on something else', () => {
  expect(ask(OLDER, { ...NEWER, published: OLDER.published })[1]).toBeUndefined();
  const other = story('other', '2025-05-01', 'The chief of the fire service thanked its crews.');
  expect(ask(OLDER, other)).toEqual(['older', undefined]);
});

test('nor in one that would answer just as well, of somebody else', () => {
  const elsewhere = story(
    'elsewhere',
    '2025-05-01',
    'Tomas Reyle was named as chief executive of Halden Foods.',
    'Halden Foods bakes bread in Porto.',
  );
  const { hits, later } = createIndex(composeLibrary([OLDER, elsewhere])).find(
    'Who is the chief executive?',
  );
  expect(hits.map(({ passage }) => passage.article.id)).toContain('elsewhere');
  expect(later).toBeNull();
});
