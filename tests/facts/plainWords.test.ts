import { describe, expect, test } from 'vitest';
import { tellStory } from '../tellStory.ts';
import { indexOf } from './indexOf.ts';

/** The values of the facts that a topic finds in a text. */
const valuesOf = (typed: string, text: string) =>
  indexOf(text)
    .lookUp(typed)
    .facts.map(({ value }) => value);

describe('an office', () => {
  const index = indexOf(
    'The U.N. Secretary-General, Amara Okonjo, spoke. The European Union’s foreign policy chief, Luis Ferreira, wrote. ¶ Rosa Delgado, general secretary of the Bakers Union (BU), wept. Chief Executive Priya Rao smiled. ¶ Halden’s chief financial officer, Owen Marsh, left. The CEO of Norvik, Tim Lund, stayed.',
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
  const index = indexOf(
    'Chief Executive Priya Rao said that Brightwell Systems would grow.',
    'Chief Executive Simon Threadgold left Norvik Foods.',
  );
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
    'The tests found benzene, a chemical found in crude oil. Some 1,400 ships came. ¶ “It is a door, not a house,” said Andrej Moravec. “Who is left?” asked Ida Holm.',
  );

  test.each([
    ['what is benzene?', 'benzene'],
    ['hi, can you tell me what benzene is please', 'benzene'],
    ['any info on benzene? thanks!', 'benzene'],
    ['about benzene', 'benzene'],
    ['Andrej Moravec facts', 'Andrej Moravec'],
    ['#AndrejMoravec', 'Andrej Moravec'],
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
  const index = indexOf(
    tellStory(['The slide killed 23 people. It cost the Corvane region £1.9m.'], {
      id: 'landslide',
      title: 'The landslide',
    }),
    tellStory(['A ferry sank, and 41 people died. The cost is put at £1.3m by Corvane.'], {
      id: 'sinking',
      title: 'The sinking',
    }),
  );
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
    'Prime Minister Ann Lowe met Deputy Prime Minister Tim Lund. ¶ Caretaker Prime Minister Priya Rao of Corvane was there.',
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
    'Norvik’s chief executive, Priya Rao, left. The chairman of Norvik, Tim Lund, stayed. ¶ A spokesman for Norvik, Ole Berg, wept.',
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

describe('a look-up of what stories say in other words', () => {
  const COURT =
    'Jan Salazar came to court. Priscilla Dunne, a lawyer for Mr. Salazar, spoke to Henrik Voss. ¶ Dr. Grace Phiri was heard. Dame Alison Frayne was not. Kidane Mehret, the lawyer for the family, left. ¶ The Social Democratic leader, Mette Dahl, met the party’s co-leader, Tino Weiss. ¶ The finance minister, Ida Holm, said nothing.';

  test('a form of address does not lead to whoever else is told of with it', () => {
    const index = indexOf(COURT);
    for (const [typed, topic] of [
      ['Mr. Salazar', 'Jan Salazar'],
      ['mr salazar', 'Jan Salazar'],
      ['Mr. Voss', 'Henrik Voss'],
      ['Dr. Phiri', 'Grace Phiri'],
      ['Dame Alison Frayne', 'Alison Frayne'],
      ['Ms Dunne', 'Priscilla Dunne'],
      ['the Rev. Phiri', 'Grace Phiri'],
    ] as const)
      expect(index.lookUp(typed)).toMatchObject({ found: true, topic });
  });

  test('whose lawyer somebody is, is not who they are', () => {
    const index = indexOf('Priscilla Dunne, a lawyer for the Salazars, spoke.');
    expect(index.lookUp('salazars').found).toBe(false);
    expect(index.lookUp('lawyer for the Salazars').topic).toBe('Priscilla Dunne');
  });

  test('everybody who holds an office is told by it, each from their story', () => {
    const index = indexOf(COURT, 'The finance minister, Omar Said, resigned.');
    const { topic, found, facts, suggestions } = index.lookUp('the finance minister');
    expect([topic, found]).toEqual(['the finance minister', true]);
    expect(
      facts.map(({ kind, label, value, passage }) => [kind, label, value, passage.article.id]),
    ).toEqual([
      ['office', 'Omar Said', 'finance minister', 'story-2'],
      ['office', 'Ida Holm', 'finance minister', 'story-1'],
    ]);
    expect(suggestions.map(({ label }) => label)).toEqual(['Ida Holm', 'Omar Said']);
    expect(index.lookUp('lawyer').facts.map(({ label }) => label)).toEqual([
      'Priscilla Dunne',
      'Kidane Mehret',
    ]);
  });

  test('an office is found as it is printed, with whose it is', () => {
    const index = indexOf(COURT);
    expect(index.lookUp('Social Democratic leader').topic).toBe('Mette Dahl');
    expect(index.lookUp('the party’s co-leader').topic).toBe('Tino Weiss');
  });

  const QUAKE = indexOf(
    'The quake struck at a depth of 10 km, killing 318 people. The death toll is 43. ¶ Eleven miners were saved. Some 20 people were fed. No minor was hurt.',
  );

  test('a word that the stories or everybody knows is not corrected to another', () => {
    expect(QUAKE.lookUp('depth').facts.map(({ value }) => value)).toEqual(['10 km']);
    for (const typed of ['minors', 'minor', 'doll'])
      expect(QUAKE.lookUp(typed)).toMatchObject({ found: false, facts: [] });
    expect(QUAKE.lookUp('mniers').topic).toBe('miners');
  });

  test('a figure is found by what was done to so many, in any form of the word', () => {
    for (const typed of ['killed', 'killing', 'people killed'])
      expect(QUAKE.lookUp(typed).facts.map(({ value }) => value)).toEqual(['318 people']);
  });
});

describe('a look-up in plain words', () => {
  test.each([
    [
      'At least 84 people were killed and more than 300 are missing.',
      'At least 84 people were killed',
    ],
    ['He was jailed for the manslaughter of 23 passengers who drowned.', '23 passengers'],
    ['A bomb went off in the square, killing 12 people.', '12 people'],
    ['In all 112 people died at Cerro Pardo.', '112 people died'],
  ])('finds who died by their death toll: %s', (text, value) => {
    for (const typed of ['death toll', 'deaths']) expect(valuesOf(typed, text)).toEqual([value]);
  });

  test.each([
    'Some 40 men who killed a nurse were freed.',
    'In May 40 soldiers killed the mayor.',
    'The flood killed 4,000 cattle.',
    'About 6,200 people were driven from their homes.',
  ])('takes nobody else for them: %s', (text) => {
    expect(valuesOf('death toll', text)).toEqual([]);
  });

  test('finds what people did by the noun for it', () => {
    expect(valuesOf('objections', 'Nearly 2,300 people had objected by July.')).toEqual([
      'Nearly 2,300 people',
    ]);
    expect(valuesOf('rates', 'About 300 people rated it highly.')).toEqual([]);
  });

  test('offers whose whole name is typed before whoever holds the office', () => {
    const { suggestions } = indexOf(
      'Judge Ann Hale told Viktor Asplund that he was wrong. The captain, Marcus Thorne, left.',
    ).lookUp('Viktor Asplund captain');
    expect(suggestions[0]?.label).toBe('Viktor Asplund');
  });
});
