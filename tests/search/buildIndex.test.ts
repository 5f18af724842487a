import { expect, test } from 'vitest';
import { buildIndex } from '../../src/search/createIndex.ts';
import { composeArticle } from '../../src/story/composeArticle.ts';
import { composeLibrary } from '../../src/story/library.ts';

/** Enough that a build in one go would be felt. */
const ARTICLES = 4_000;
const BEAT = 10;
/** No more of all the work than this is done between two heartbeats; in processor time, so that other processes hardly count. */
const LONGEST_SHARE = 0.25;

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
  let last = process.cpuUsage();
  let longest = 0;
  let all = 0;
  let beats = 0;
  const heart = setInterval(() => {
    const { user, system } = process.cpuUsage(last);
    longest = Math.max(longest, user + system);
    all += user + system;
    last = process.cpuUsage();
    beats++;
  }, BEAT);
  const index = await buildIndex(library);
  clearInterval(heart);
  expect(beats).toBeGreaterThan(1);
  expect(longest).toBeLessThan(LONGEST_SHARE * all);
  expect(index.find('Who built bridge4995?').hits[0]?.passage.article.id).toBe('story-555');
});
