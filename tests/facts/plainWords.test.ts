import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/factsOf.ts';
import { createFactIndex } from '../../src/facts/lookup/factIndex.ts';
import { composeLibrary } from '../../src/story/library.ts';
import { tellStory } from './tellStory.ts';

const indexOf = (...paragraphs: readonly string[]) => {
  const library = composeLibrary([tellStory(paragraphs)]);
  return createFactIndex(library, [...library.articles.values()].map(factsOf));
};

describe('an office', () => {
  const index = indexOf(
    'The U.N. Secretary-General, Amara Okonjo, spoke. The European Union’s foreign policy chief, Luis Ferreira, wrote.',
    'Rosa Delgado, general secretary of the Bakers Union (BU), wept. Chief Executive Priya Rao smiled.',
    'Halden’s chief financial officer, Owen Marsh, left. The CEO of Norvik, Tim Lund, stayed.',
  );

  test.each([
    ['UN secretary general', 'Amara Okonjo'],
    ['secretary general of the un', 'Amara Okonjo'],
    ['United Nations secretary-general', 'Amara Okonjo'],
    ['eu foreign policy chief', 'Luis Ferreira'],
    ['E.U. foreign policy chief', 'Luis Ferreira'],
    ['general secretary of the BU', 'Rosa Delgado'],
    ['halden cfo', 'Owen Marsh'],
    ['chief executive of norvik', 'Tim Lund'],
  ])('is found by any name of its body, with stops and hyphens or without: %s', (typed, label) => {
    expect(index.lookUp(typed)).toMatchObject({ found: true, topic: label });
  });

  test('is found by its letters, of everybody who holds it', () => {
    const holders = (typed: string) => index.lookUp(typed).facts.map((fact) => fact.label);
    for (const typed of ['ceo', 'chief executive', 'chief executive officer'])
      expect(holders(typed).sort()).toEqual(['Priya Rao', 'Tim Lund']);
  });

  test.each(['eu secretary general', 'UN foreign policy chief', 'halden ceo', 'cto'])(
    'of another body is not taken for it: %s',
    (typed) => {
      expect(index.lookUp(typed).found).toBe(false);
    },
  );

  test('of another body offers whoever holds it, and not everybody whose office ends so', () => {
    expect(index.lookUp('norvik ceo').topic).toBe('Tim Lund');
    expect(index.lookUp('brightwell ceo').suggestions.map(({ label }) => label)).not.toContain(
      'Owen Marsh',
    );
  });
});

test('who may hold an office of a body is offered from the stories that name the body', () => {
  const library = composeLibrary([
    tellStory(['Chief Executive Priya Rao said that Brightwell Systems would grow.'], 'one'),
    tellStory(['Chief Executive Simon Threadgold left Norvik Foods.'], 'two'),
  ]);
  const index = createFactIndex(library, [...library.articles.values()].map(factsOf));
  const { found, suggestions } = index.lookUp('brightwell ceo');
  expect(found).toBe(false);
  expect(suggestions.map(({ label }) => label)).toEqual(['Priya Rao', 'Brightwell Systems']);
  expect(
    index
      .lookUp('corvane ceo')
      .suggestions.map(({ label }) => label)
      .sort(),
  ).toEqual(['Priya Rao', 'Simon Threadgold']);
});

describe('a question for a topic', () => {
  const index = indexOf(
    'The tests found benzene, a chemical found in crude oil. Some 1,400 ships came.',
    '“It is a door, not a house,” said Andrej Moravec. “Who is left?” asked Ida Holm.',
  );

  test.each([
    ['what is benzene?', 'benzene'],
    ['What did Moravec say', 'Andrej Moravec'],
    ['what did Andrej Moravec say about the house?', 'Andrej Moravec'],
    ['who said a door not a house', 'a door not a house'],
    ['how many ships', 'ships'],
    ['how many ships were there?', 'ships'],
    ['Who was Ida Holm?', 'Ida Holm'],
  ])('finds what it asks for: %s', (typed, topic) => {
    expect(index.lookUp(typed)).toMatchObject({ found: true, topic });
  });

  test.each(['what are fibroblasts?', 'what did Lafleur say', 'who said no', 'how many trains'])(
    'finds nothing where no story tells it: %s',
    (typed) => {
      expect(index.lookUp(typed)).toMatchObject({ found: false, facts: [] });
    },
  );
});

describe('a figure', () => {
  const library = composeLibrary([
    tellStory(['The slide killed 23 people. It cost the Corvane region £1.9m.'], 'landslide'),
    tellStory(
      ['A ferry sank, and 41 people died. The cost is put at £1.3m by Corvane.'],
      'sinking',
    ),
  ]);
  const index = createFactIndex(library, [...library.articles.values()].map(factsOf));
  const valuesOf = (typed: string) => index.lookUp(typed).facts.map(({ value }) => value);

  test('is found by what counts it and what its story is of', () => {
    expect(valuesOf('landslide death toll')).toEqual(['23 people']);
    expect(valuesOf('deaths in the landslide')).toEqual(['23 people']);
    expect(valuesOf('earthquake death toll')).toEqual([]);
    expect(valuesOf('landslide horses')).toEqual([]);
  });

  test('is found by other words for what it is', () => {
    expect(valuesOf('price tag').sort()).toEqual(['£1.3m', '£1.9m']);
    expect(valuesOf('landslide price tag')).toEqual(['£1.9m']);
    expect(valuesOf('turnover')).toEqual([]);
  });

  test('is found by its number, and by no number that is nearly the same', () => {
    expect(valuesOf('£1.3m')).toEqual(['£1.3m']);
    expect(valuesOf('1.3 million')).toEqual(['£1.3m']);
    expect(valuesOf('£1.4m')).toEqual([]);
    expect(indexOf('At least 1,100 families fled.').lookUp('1100').found).toBe(true);
  });

  test('is found by its number in no other unit than the one typed', () => {
    const inUnits = indexOf('Some 17 churches closed. Sales rose 17%. It cost £17m.');
    const found = (typed: string) => inUnits.lookUp(typed).facts.map(({ value }) => value);
    expect(found('17%')).toEqual(['rose 17%']);
    expect(found('17 per cent')).toEqual(['rose 17%']);
    expect(found('$17m')).toEqual([]);
    expect(found('17')).toContain('Some 17 churches');
  });
});

test('an office is not told of those who stand under it, where others hold it', () => {
  const index = indexOf(
    'Prime Minister Ann Lowe met Deputy Prime Minister Tim Lund.',
    'Caretaker Prime Minister Priya Rao of Corvane was there.',
  );
  const holders = (typed: string) => index.lookUp(typed).facts.map(({ label }) => label);
  expect(holders('prime minister').sort()).toEqual(['Ann Lowe', 'Priya Rao']);
  expect(index.lookUp('deputy prime minister').topic).toBe('Tim Lund');
  expect(indexOf('Deputy Prime Minister Tim Lund left.').lookUp('prime minister')).toMatchObject({
    found: false,
    suggestions: [{ label: 'Tim Lund' }],
  });
});

test('a chief executive is a boss, and whoever speaks or presides may be called so in any way', () => {
  const index = indexOf(
    'Norvik’s chief executive, Priya Rao, left. The chairman of Norvik, Tim Lund, stayed.',
    'A spokesman for Norvik, Ole Berg, wept.',
  );
  for (const [typed, topic] of [
    ['norvik boss', 'Priya Rao'],
    ['norvik chairwoman', 'Tim Lund'],
    ['norvik spokesperson', 'Ole Berg'],
  ] as const)
    expect(index.lookUp(typed).topic).toBe(topic);
});

test('a body is found by its letters, where the story has none', () => {
  const index = indexOf('The World Health Organization said so. Norvik Foods left.');
  expect(index.lookUp('WHO').topic).toBe('World Health Organization');
  expect(index.lookUp('who').topic).toBe('World Health Organization');
  expect(index.lookUp('WHA').found).toBe(false);
});

describe('what was done to so many', () => {
  const valuesOf = (typed: string, text: string) =>
    indexOf(text)
      .lookUp(typed)
      .facts.map(({ value }) => value);

  test.each([
    ['jobs cut', 'It saved much by the 3,100 jobs that were cut in March.', '3,100 jobs'],
    ['job cuts', 'It saved much by the 3,100 jobs that were cut in March.', '3,100 jobs'],
    ['houses swept away', 'Officials said 1,150 houses had been swept away.', '1,150 houses'],
    [
      'how many people fled',
      'About 38,000 people who fled the war will return.',
      'About 38,000 people',
    ],
    ['flights cancelled', 'Some 300 flights have been cancelled.', 'Some 300 flights'],
    ['layoffs', 'Some 3,100 jobs were lost.', 'Some 3,100 jobs'],
    ['killed', 'Some 61 people have died of it.', 'Some 61 people have died'],
  ])('is found with its noun: %s', (typed, text, value) => {
    expect(valuesOf(typed, text)).toEqual([value]);
  });

  test.each([
    ['jobs cut', 'Some 3,100 jobs were created.'],
    ['houses swept away', 'Officials said that 1,150 houses had been sold.'],
    ['men killed', 'Some 40 men who killed a nurse were freed.'],
    ['people fled', 'About 38,000 people said that others fled.'],
    ['flights cancelled', 'Some 300 flights landed, and trains were cancelled.'],
    ['layoffs', 'Some 3,100 jobs were created.'],
  ])('is no other thing that was: %s in “%s”', (typed, text) => {
    expect(valuesOf(typed, text)).toEqual([]);
  });
});
