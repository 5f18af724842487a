import { expect, test } from 'vitest';
import { createIndex, createIndexWhenAsked } from '../../src/search/createIndex.ts';
import { twoStories } from './stories.ts';

test('an index made when it is asked reads nothing before, then finds what another finds', () => {
  const { articles, passages } = twoStories();
  let reads = 0;
  const index = createIndexWhenAsked({
    articles,
    get passages() {
      reads++;
      return passages;
    },
  });
  expect(reads).toBe(0);
  const question = 'Who closed the bridge?';
  const found = createIndex({ articles, passages }).find(question);
  expect(index.find(question)).toEqual(found);
  expect(index.explain?.(question)?.hits[0]?.passage).toBe(found.hits[0]?.passage);
  expect(reads).toBeGreaterThan(0);
});
