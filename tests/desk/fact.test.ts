import { expect, test } from 'vitest';
import { openDesk } from '../../src/desk/desk.ts';
import { lookUpFact } from '../../src/desk/fact.ts';
import { createIndex } from '../../src/search/createIndex.ts';
import { twoStories } from '../search/stories.ts';

const library = twoStories();
const desk = openDesk(library, createIndex(library));

test('what is no topic gets the nearest passage and topics that there are', async () => {
  const { outcome, facts, nearest, suggestions } = await desk.fact('lit between the trees');
  expect({ outcome, facts }).toEqual({ outcome: 'not a topic', facts: [] });
  expect(nearest?.citation.article).toBe('orchard');
  expect(suggestions.length).toBeGreaterThan(0);
});

test('what no story holds gets other topics, those of its story where the look-up is narrowed to one', async () => {
  const { suggestions } = await desk.fact('zzzz');
  const narrowed = await desk.fact('zzzz', { story: 'orchard' });
  expect(narrowed.suggestions.length).toBeGreaterThan(0);
  expect(narrowed.suggestions).not.toEqual(suggestions);
});

test('a whole page typed for a topic is looked at no longer than a long name', async () => {
  const { facts } = await desk.gleanings();
  const asked: string[] = [];
  const listening: typeof facts = {
    ...facts,
    lookUp(topic, options) {
      asked.push(topic);
      return facts.lookUp(topic, options);
    },
  };
  const page = 'harbour '.repeat(700);
  const { topic } = await lookUpFact(page, { ...desk, facts: listening });
  expect(topic).toBe(page);
  expect(Math.max(...asked.map(({ length }) => length))).toBeLessThan(300);
});
