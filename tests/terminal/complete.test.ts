import { expect, test } from 'vitest';
import { complete } from '../../src/terminal/chat/complete.ts';
import { deskOf } from '../desk/deskOf.ts';
import { tellStory } from '../tellStory.ts';

const desk = deskOf([
  tellStory(['Gustavo Petro recalled the ambassador on 2 May 2024.'], { id: 'envoy' }),
  tellStory(['Mayor Ida Holm opened the dam on 3 May 2024.'], { id: 'dam\u001b[31m' }),
]);
const all = { desk, story: null };

test('completion goes on from what is typed: a command, a topic, a story', async () => {
  expect(await complete('/ti', all)).toEqual([['/timeline '], '/ti']);
  expect(await complete('/fact gus', all)).toEqual([['Gustavo Petro'], 'gus']);
  expect(await complete('/story en', all)).toEqual([['envoy'], 'en']);
  expect(await complete('Who is Gus', all)).toEqual([[], 'Who is Gus']);
});

test('of a story that is asked alone its own topics are completed', async () => {
  const [topics] = await complete('/fact ', { desk, story: desk.stories.resolve('envoy') });
  expect(topics).toContain('Gustavo Petro');
  expect(topics).not.toContain('Ida Holm');
});

test('no completion holds what a terminal would obey', async () => {
  const [ids] = await complete('/story dam', all);
  expect(ids).toEqual(['dam\ufffd[31m']);
});
