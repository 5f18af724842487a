import { expect, test } from 'vitest';
import { cite, formatPublished } from '../../src/story/citation.ts';
import { composeArticle } from '../../src/story/composeArticle.ts';
import { composeLibrary } from '../../src/story/library.ts';
import { linkTo } from '../../src/story/linkTo.ts';

const article = composeArticle({
  id: 'harbour-fees',
  title: 'Harbour fees rise',
  published: '2025-07-06',
  url: 'https://news.example/harbour',
  publisher: null,
  author: null,
  language: 'en',
  sections: [
    { heading: null, paragraphs: ['Fees rose. Ships stayed away.'] },
    { heading: 'What ships pay', paragraphs: ['Each ship pays twice.', 'No. Not all do.'] },
  ],
});
const url = 'https://news.example/harbour';

test('a passage is cited by its story, section, paragraph and sentence', () => {
  const { passages } = composeLibrary([article]);
  expect(passages.map(cite).at(-1)).toEqual({
    article: 'harbour-fees',
    title: 'Harbour fees rise',
    published: '2025-07-06',
    url,
    link: `${url}#:~:text=Not%20all%20do.`,
    section: 'What ships pay',
    paragraph: 3,
    sentence: 2,
  });
  expect(passages.map(cite)[0]?.section).toBeNull();
});

test('a link opens at the cited words, with every sign that has a meaning there encoded', () => {
  expect(linkTo({ url }, 'one-off, A&B (*new*)')).toBe(
    `${url}#:~:text=one%2Doff%2C%20A%26B%20%28%2Anew%2A%29`,
  );
  expect(linkTo({ url: `${url}#top` }, 'Yes.')).toBe(`${url}#top:~:text=Yes.`);
  expect(linkTo({ url: null }, 'Yes.')).toBeNull();
});

test('a long sentence is linked by whole words of its beginning and its end', () => {
  const words = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
  const [from = '', to = ''] = (linkTo({ url }, words) ?? '').split('text=')[1]?.split(',') ?? [];
  expect(words.startsWith(`${decodeURIComponent(from)} `)).toBe(true);
  expect(words.endsWith(` ${decodeURIComponent(to)}`)).toBe(true);
  expect(linkTo({ url }, '😀'.repeat(100))).toMatch(/^[\x21-\x7e]+$/);
  expect(linkTo({ url }, '\ud800 cut in half')).toContain('%EF%BF%BD');
});

test('the day of publication is written as readers write it, whatever the time zone', () => {
  expect(formatPublished('2025-07-06')).toBe('6 July 2025');
  expect(formatPublished('2025-07-06', 'en-US')).toBe('July 6, 2025');
  expect(formatPublished('2025-07-06', 'es')).toBe('6 de julio de 2025');
});
