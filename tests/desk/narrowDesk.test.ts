import { expect, test } from 'vitest';
import { narrowDesk, openDesk } from '../../src/desk/desk.ts';
import { createIndex } from '../../src/search/createIndex.ts';
import { twoStories } from '../search/stories.ts';

const library = twoStories();
const whole = openDesk(library, createIndex(library));
const harbour = narrowDesk(whole, new Set(['harbour', 'a story that is gone']));
const aboutTheOther = 'What did farmers light between the trees?';

test('a narrowed desk answers from its own stories alone', async () => {
  const { hits: all } = await whole.ask(aboutTheOther);
  expect(all[0]?.citation.article).toBe('orchard');
  const { hits: none } = await harbour.ask(aboutTheOther);
  expect(none.every(({ citation }) => citation.article === 'harbour')).toBe(true);
  const { hits } = await harbour.ask('What happened in the harbour?');
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.every(({ citation }) => citation.article === 'harbour')).toBe(true);
});

test('a narrowed desk neither lists, offers nor recalls another story', async () => {
  expect(harbour.stories.all.map(({ id }) => id)).toEqual(['harbour']);
  expect(harbour.stories.suggest('', 25).map(({ id }) => id)).toEqual(['harbour']);
  expect(harbour.stories.resolve('orchard')).toBeNull();
  expect(await harbour.ask(aboutTheOther, { story: 'orchard' })).toMatchObject({
    outcome: 'no such story',
    hits: [],
  });
  const { hits } = await whole.ask(aboutTheOther);
  const key = hits[0]?.key ?? '';
  expect(whole.recall(key)).not.toBeNull();
  expect(harbour.recall(key)).toBeNull();
});

test('a narrowed desk whose stories are all gone answers nothing', async () => {
  const empty = narrowDesk(whole, new Set(['gone']));
  expect(await empty.ask(aboutTheOther)).toMatchObject({ hits: [], outcome: 'not in the stories' });
});
