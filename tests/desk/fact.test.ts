import { expect, test } from 'vitest';
import { narrowDesk, openDesk } from '../../src/desk/desk.ts';
import { lookUpFact } from '../../src/desk/fact.ts';
import { createIndex } from '../../src/search/createIndex.ts';
import { twoStories } from '../search/stories.ts';
import { tellStory } from '../tellStory.ts';
import { IN_PROPORTION, timesAsLong } from '../timesAsLong.ts';
import { deskOf } from './deskOf.ts';

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

test('while a topic is typed, those of the story that is named are on offer', async () => {
  const all = await desk.suggestTopics('', 25);
  const own = await desk.suggestTopics('', 25, { story: 'orchard' });
  expect(own.length).toBeGreaterThan(0);
  expect(own.length).toBeLessThan(all.length);
  expect(await narrowDesk(desk, new Set(['orchard'])).suggestTopics('', 25)).toEqual(own);
});

test('a whole page typed for a topic is looked at no longer than a long name', async () => {
  const facts = await desk.facts();
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

test('a fact is shown without the place and the agency before the report', async () => {
  const story = tellStory(['ACCRA (Test Wire) — Mayor Ana Ruiz closed the bridge on Monday.']);
  const { facts } = await deskOf([story]).fact('Ana Ruiz');
  expect(new Set(facts.map(({ text }) => text))).toEqual(
    new Set(['Mayor Ana Ruiz closed the bridge on Monday.']),
  );
});

test('of what a long story holds on a topic the most useful is told, and how much more there is', async () => {
  const story = tellStory(
    Array.from({ length: 60 }, (_, day) => `Mayor Ana Ruiz opened bridge ${day}, at last.`),
  );
  const { facts, more } = await deskOf([story]).fact('Ana Ruiz');
  expect(facts[0]?.value).toBe('Mayor');
  expect(facts.length).toBeLessThan(30);
  expect(facts.length + more).toBe(61);
});

test('a name that several go by is not said to be unknown, and they come first on offer', async () => {
  const { outcome, facts, suggestions } = await deskOf([
    tellStory(['Mayor Ana Ruiz closed it. Her rival Luis Ruiz and Ida Holm wept.']),
  ]).fact('Ruiz');
  expect({ outcome, facts }).toEqual({ outcome: 'ambiguous', facts: [] });
  expect(suggestions.slice(0, 2).map(({ label }) => label)).toEqual(['Ana Ruiz', 'Luis Ruiz']);
});

test('where facts are not read in the language of a story, the answer says so', async () => {
  const spanish = tellStory(['El presidente Jaime Aguirre habló en Bogotá.'], {
    id: 'discurso',
    language: 'es',
  });
  const english = tellStory(['President Jaime Aguirre spoke in Bogotá.'], { id: 'speech' });
  expect((await deskOf([spanish]).fact('Aguirre')).unread).toBe(true);
  const both = deskOf([spanish, english]);
  expect(await both.fact('Aguirre')).toMatchObject({ outcome: 'found', unread: false });
  expect(await both.fact('habló')).toMatchObject({ outcome: 'not a topic', unread: true });
  expect((await both.fact('Aguirre', { story: 'discurso' })).unread).toBe(true);
  expect((await both.fact('Aguirre', { story: 'speech' })).unread).toBe(false);
});

test('a word of a hundred thousand letters costs no more than a long name', async () => {
  const lookUp = async (letters: number) => {
    expect((await desk.fact('a'.repeat(letters))).outcome).toBe('not a topic');
    await desk.suggestTopics('a'.repeat(letters), 5);
  };
  expect(await timesAsLong(lookUp, 10_000)).toBeLessThan(IN_PROPORTION);
});

test('what is no topic leads to those of the story that the nearest passage stands in', async () => {
  const { related, nearest, suggestions } = await deskOf([
    tellStory(['The mayor, Ana Ruiz, spoke. Ana Ruiz left. Ana Ruiz came back.'], { id: 'town' }),
    tellStory(['A herring was caught off the old pier. The mayor, Tim Lund, saw it.'], {
      id: 'pier',
    }),
  ]).fact('herring caught pier');
  expect(related).toBe(false);
  expect(nearest?.citation.article).toBe('pier');
  expect(suggestions.map(({ label }) => label)).toContain('Tim Lund');
  expect(suggestions.map(({ label }) => label)).not.toContain('Ana Ruiz');
});

test('what is no topic leads to nobody whom the nearest passage does not speak of', async () => {
  const { nearest, suggestions } = await deskOf([
    tellStory(['The mayor, Ana Ruiz, spoke.', 'A herring was caught off the old pier.'], {
      id: 'town',
    }),
  ]).fact('herring caught pier');
  expect(nearest?.text).toContain('herring');
  expect(suggestions).toEqual([]);
});
