import { expect, test } from 'vitest';
import { buildIndex } from '../../src/search/createIndex.ts';
import { composeArticle } from '../../src/story/composeArticle.ts';
import { composeLibrary } from '../../src/story/library.ts';

/** Enough that a build in one go would be felt. */
const ARTICLES = 1_000;
const BEAT = 10;
/** Of the 200 ms that a heartbeat may be late at most; the rest is other processes. */
const LATEST = 200;

test('others get their turn while a large library is indexed', async () => {
  const articles = Array.from({ length: ARTICLES }, (_, number) =>
    composeArticle({
      id: `story-${number}`,
      title: `Story ${number}`,
      published: '2024-01-01',
      url: null,
      publisher: null,
      author: null,
      language: 'en',
      sections: [
        {
          heading: null,
          paragraphs: [
            Array.from(
              { length: 10 },
              (_, at) => `Town ${number} built bridge${number * at} over river${number + at}.`,
            ).join(' '),
          ],
        },
      ],
    }),
  );
  const library = composeLibrary(articles);
  let last = performance.now();
  let latest = 0;
  let beats = 0;
  const heart = setInterval(() => {
    const now = performance.now();
    latest = Math.max(latest, now - last - BEAT);
    last = now;
    beats++;
  }, BEAT);
  const index = await buildIndex(library);
  clearInterval(heart);
  expect(beats).toBeGreaterThan(1);
  expect(latest).toBeLessThan(LATEST);
  expect(index.find('Who built bridge4995?').hits[0]?.passage.article.id).toBe('story-555');
});
