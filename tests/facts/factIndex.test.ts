import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/factsOf.ts';
import { indexFacts } from '../../src/facts/lookup/factIndex.ts';
import { finish, inTurns } from '../../src/search/steps.ts';
import { composeLibrary } from '../../src/story/library.ts';
import { tellStory } from '../tellStory.ts';
import { indexOf } from './indexOf.ts';

const HARBOUR = tellStory(
  [
    'Norwegian Prime Minister Helena Brandt opened the harbour of Florvik on Monday. Brandt called it “a door to the north”.',
    'Traffic in the harbour grew by 12% last year and reached 1,400 ships, which carried more than 2,600 tons of herring.',
    'The North Sea Harbour Authority (NSHA) began its “open water” policy, which lets every ship land free.',
    'Peter Olsen, the mayor of Florvik, told Reuters: “We waited for years.”',
  ],
  { id: 'harbour' },
);
const BRIDGE = tellStory(
  ['The mayor of Oslo, Anna Dahl, closed the bridge. Prime Minister Helena Brandt did not come.'],
  { id: 'bridge' },
);
const LIBRARY = composeLibrary([HARBOUR, BRIDGE]);
const steps = () => indexFacts(LIBRARY, [...LIBRARY.articles.values()].map(factsOf));
const INDEX = finish(steps());

const labels = (typed: string, limit = 5) => INDEX.suggest(typed, limit).map(({ label }) => label);
const among = (story?: string) => (story === undefined ? undefined : new Set([story]));
const told = (topic: string, story?: string) =>
  INDEX.lookUp(topic, { stories: among(story) }).facts.map(({ kind, value, text }) => [
    kind,
    value ?? text,
  ]);

describe('a look-up', () => {
  test('tells who somebody is, what they did and what they said, in this order', () => {
    expect(told('Helena Brandt', 'harbour')).toEqual([
      ['office', 'Norwegian Prime Minister'],
      ['deed', 'Norwegian Prime Minister Helena Brandt opened the harbour of Florvik on Monday.'],
      ['deed', 'Brandt called it “a door to the north”.'],
      ['quote', 'a door to the north'],
    ]);
  });

  test('asks which of two is meant who share a surname, though only one goes by it', () => {
    const index = indexOf(
      'Dr Grace Odhiambo said no. Dr Odhiambo left. ¶ Peter Odhiambo, a nurse, wept.',
    );
    expect(index.lookUp('Odhiambo')).toMatchObject({ found: false, ambiguous: true });
    expect(index.lookUp('Grace Odhiambo')).toMatchObject({ found: true, topic: 'Grace Odhiambo' });
  });

  test('tells no long quote by an everyday word that it says in passing', () => {
    const index = indexOf(
      '“It is the third strike since 2019, and by far the worst one,” said Ann Lowe. ¶ “Safety comes first,” said Ann Lowe.',
    );
    expect(index.lookUp('strike').found).toBe(false);
    for (const typed of ['third strike', 'safety'])
      expect(index.lookUp(typed).facts.map(({ kind }) => kind)).toEqual(['quote']);
  });

  test('finds letters with stops by the same letters without, and the other way about', () => {
    const stops = indexOf('The U.A.W. said it would strike.');
    const plain = indexOf('The UAW said it would strike.');
    for (const typed of ['UAW', 'U.A.W.', 'the uaw', 'the U.A.W.']) {
      expect(stops.lookUp(typed).topic).toBe('U.A.W.');
      expect(plain.lookUp(typed).topic).toBe('UAW');
    }
  });

  test('finds an office that is cut short by its whole word', () => {
    const index = indexOf('Gov. Eduardo Brandt said yes. Governor Ann Lowe said no.');
    expect(index.lookUp('the governor').facts.map(({ label }) => label)).toEqual([
      'Eduardo Brandt',
      'Ann Lowe',
    ]);
    for (const typed of ['Governor Brandt', 'Gov. Brandt'])
      expect(index.lookUp(typed).topic).toBe('Eduardo Brandt');
  });

  test('takes no words for others that only look alike', () => {
    const index = indexOf(
      'Paul Fass, the mayor, found PFAS in it. About 40% of interest was rated good. ¶ “The interest was so great that it was rated the best of all,” said Ann Lowe.',
    );
    expect(index.lookUp('interest rates').found).toBe(false);
    expect(index.lookUp('rates').found).toBe(false);
    expect(index.lookUp('rated').found).toBe(true);
    expect(index.lookUp('PFAS').suggestions).toEqual([]);
    expect(index.lookUp('Fas').topic).toBe('Paul Fass');
  });

  test('calls what is only quoted as it was typed, and tells no speaker where nobody is known', () => {
    const index = indexOf('“The Westmere way is over for all of us,” it said on Monday.');
    expect(index.lookUp('Westmere way')).toMatchObject({
      topic: 'Westmere way',
      facts: [{ label: '', value: 'The Westmere way is over for all of us' }],
    });
  });

  test('tells who holds an office, and who once did only where asked', () => {
    const index = indexOf(
      'Ann Lowe, who was mayor from 2013 to 2021, left. The mayor, Karl Olsen, was glad. ¶ Mark Hale, a retired judge, left. Former governor Ida Holm wept. ¶ The judge, Mrs Justice Okonedo, was glad.',
    );
    const holders = (typed: string) => [
      ...new Set(index.lookUp(typed).facts.map(({ label }) => label)),
    ];
    expect(holders('the mayor')).toEqual(['Karl Olsen']);
    expect(holders('the judge')).toEqual(['Okonedo']);
    expect(holders('retired judge')).toEqual(['Mark Hale']);
    expect(holders('the governor')).toEqual(['Ida Holm']);
  });

  test.each([
    'brandt',
    'Prime Minister Brandt',
    'the Norwegian prime minister',
    'Helena Brant',
    'HELENA',
    'Brandt’s',
  ])('finds a person from “%s”', (typed) => {
    expect(INDEX.lookUp(typed)).toMatchObject({ found: true, topic: 'Helena Brandt' });
  });

  test('tells a figure with its unit, its time and its change', () => {
    const [figure] = INDEX.lookUp('herring').facts;
    expect(figure).toMatchObject({
      kind: 'figure',
      label: 'herring',
      value: 'more than 2,600 tons of herring',
      details: { when: 'last year' },
    });
    expect(INDEX.lookUp('ships').facts[0]?.details.change).toBe('grew by 12%');
  });

  test('tells a quote with its speaker, the office and to whom it was said', () => {
    expect(INDEX.lookUp('waited for years').facts[0]).toMatchObject({
      kind: 'quote',
      label: 'Peter Olsen',
      value: 'We waited for years.',
      details: { office: 'mayor of Florvik', to: 'Reuters' },
    });
  });

  test('tells what a term means, and what an acronym is short for', () => {
    expect(told('open water')[0]).toEqual(['term', 'lets every ship land free']);
    expect(INDEX.lookUp('NSHA')).toMatchObject({
      topic: 'North Sea Harbour Authority',
      facts: [{ kind: 'term', value: 'North Sea Harbour Authority' }, { kind: 'deed' }],
    });
  });

  test('finds a country under every name it is known by', () => {
    const index = indexOf('The United States sent ships.');
    for (const typed of ['usa', 'US', 'america', 'u.s.'])
      expect(index.lookUp(typed).topic).toBe('United States');
  });

  test('keeps to one story where that is asked', () => {
    const stories = (story?: string) =>
      new Set(
        INDEX.lookUp('brandt', { stories: among(story) }).facts.map(
          ({ passage }) => passage.article.id,
        ),
      );
    expect(stories()).toEqual(new Set(['harbour', 'bridge']));
    expect(stories('bridge')).toEqual(new Set(['bridge']));
    expect(INDEX.lookUp('Anna Dahl', { stories: among('harbour') })).toMatchObject({
      found: false,
      facts: [],
    });
  });

  test('names somebody nothing more is told of by the passage that does', () => {
    expect(told('Oslo')).toEqual([['mention', 'The mayor of Oslo, Anna Dahl, closed the bridge.']]);
  });

  test('finds a number in whatever form it is typed, also where the story does not say what it counts', () => {
    const index = indexOf(
      'The strike cost Halden £52 million. “Line 71 failed,” said Hugo Marks. It was backed by 71 per cent.',
    );
    const found = (typed: string) =>
      index.lookUp(typed).facts.map(({ kind, value }) => [kind, value]);
    for (const typed of ['£52 million', '£52m'])
      expect(found(typed)).toEqual([['figure', '£52 million']]);
    for (const typed of ['71%', '71 percent', '71 per cent'])
      expect(found(typed)).toEqual([['figure', '71 per cent']]);
    expect(told('12 percent', 'harbour')).toEqual(told('12%', 'harbour'));
  });

  test('finds nothing for what no story tells, and does not guess', () => {
    for (const typed of ['quantum physics', 'weather', 'zzzz', 'Smith', '', '  ', '?!'])
      expect(INDEX.lookUp(typed)).toMatchObject({ found: false, facts: [] });
  });

  test('a beginning that fits several topics means none of them, and offers them', () => {
    expect(INDEX.lookUp('Flo')).toMatchObject({ found: true, topic: 'Florvik' });
    const several = INDEX.lookUp('mayo');
    expect(several.found).toBe(false);
    expect(several.suggestions.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Peter Olsen', 'Anna Dahl']),
    );
  });

  test('every value and text is a slice of the passage’s paragraph', () => {
    for (const { label } of INDEX.suggest('', 100))
      for (const { text, value, passage } of INDEX.lookUp(label).facts) {
        expect(passage.paragraph.text).toContain(text);
        expect(passage.paragraph.text).toContain(value ?? text);
      }
  });
});

test('what many stories tell in the same words is told once, and in each story still', () => {
  const index = indexOf(
    ...['one', 'two', 'three'].map(
      (id) => `Mayor Ana Ruiz opened bridge ${id}. "We are glad," Ruiz said.`,
    ),
  );
  const kinds = (facts: readonly { kind: string }[]) => facts.map(({ kind }) => kind).sort();
  const all = index.lookUp('Ana Ruiz').facts;
  expect(kinds(all)).toEqual(['deed', 'deed', 'deed', 'deed', 'office', 'quote']);
  expect(kinds(index.lookUp('Ana Ruiz', { stories: new Set(['story-3']) }).facts)).toEqual([
    'deed',
    'deed',
    'office',
    'quote',
  ]);
});

test('what many stories count by one word outweighs nobody they name', () => {
  const index = indexOf(
    ...['one', 'two', 'three', 'four'].map(
      (id) => `The fleet has 12 boats. Ana Ruiz said it was ${id}. Ana Ruiz left.`,
    ),
  );
  expect(index.suggest('', 1)).toEqual([{ kind: 'person', label: 'Ana Ruiz' }]);
});

describe('suggestions', () => {
  test('nothing typed offers what matters most, people before passing places', () => {
    const all = labels('', 25);
    expect(all[0]).toBe('Helena Brandt');
    expect(all.indexOf('Oslo')).toBeGreaterThan(all.indexOf('herring'));
    expect(new Set(all).size).toBe(all.length);
  });

  test('each letter typed narrows towards what is meant', () => {
    expect(labels('h')).toContain('Helena Brandt');
    expect(labels('her')[0]).toBe('herring');
    expect(labels('hel')[0]).toBe('Helena Brandt');
    expect(labels('peter ol')[0]).toBe('Peter Olsen');
  });

  test('a typo still offers what is meant', () => {
    expect(labels('Helnea')[0]).toBe('Helena Brandt');
    expect(labels('Florvk')[0]).toBe('Florvik');
    expect(labels('herirng')[0]).toBe('herring');
  });

  test('there are never more than asked for, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.integer({ min: 1, max: 25 }), (typed, limit) => {
        expect(INDEX.suggest(typed, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

test('an index built between other work tells the same as one built at once', async () => {
  const built = await inTurns(steps());
  expect(built.suggest('', 100)).toEqual(INDEX.suggest('', 100));
  expect(built.lookUp('Helnea Brandt')).toEqual(INDEX.lookUp('Helnea Brandt'));
});

test('an office is what somebody is put into; a calling, a sport or a family says what they are', () => {
  const index = indexOf(
    'Chief economist Anna Dahl met the economist Peter Olsen and the goalkeeper Luis Ruiz. ¶ Ida Holm, a farmer and mother of three, wept. Co-author Ben Kerr left. Mayor Jo Ray spoke.',
  );
  const kindOf = (name: string) => index.lookUp(name).facts[0]?.kind;
  for (const name of ['Anna Dahl', 'Jo Ray']) expect(kindOf(name)).toBe('office');
  for (const name of ['Peter Olsen', 'Luis Ruiz', 'Ida Holm', 'Ben Kerr'])
    expect(kindOf(name)).toBe('description');
});

describe('a word that is only like one of a topic', () => {
  const index = indexOf(
    'The strike began on Monday. Norway striker Anna Dahl scored. Judge Peter Martin left early. ¶ Its rival Martins lost. “I met the manager twice,” said Dahl. Harbour City’s manager, Ben Kerr, wept. ¶ Foreign Minister Samuel Ablorh spoke. Ida Holm, foreign minister of Belmar, replied.',
  );

  test.each([
    ['strike', 'Anna Dahl'],
    ['Martins', 'Peter Martin'],
    ['Ghana’s foreign minister', 'Samuel Ablorh'],
  ])('is no fact on it, and offers it as near: “%s”', (typed, label) => {
    const { found, suggestions } = index.lookUp(typed);
    expect(found).toBe(false);
    expect(suggestions.map((topic) => topic.label)).toContain(label);
  });

  test('is still one where it is no whole word', () => {
    expect(index.lookUp('ablo').topic).toBe('Samuel Ablorh');
  });

  test('an office means whoever holds it before whoever speaks of it', () => {
    expect(index.lookUp('the manager').facts[0]).toMatchObject({
      label: 'Ben Kerr',
      value: 'Harbour City’s manager',
    });
    expect(index.lookUp('foreign minister').facts.map(({ label }) => label)).toEqual([
      'Samuel Ablorh',
      'Ida Holm',
    ]);
  });
});

describe('an office that stories tell in several ways', () => {
  const officesIn = (...stories: readonly string[]) => {
    return indexOf(...stories)
      .lookUp('Sunita Rao')
      .facts.flatMap(({ kind, value }) => (kind === 'office' ? [value] : []));
  };

  test('is told once, in the fullest words', () => {
    expect(
      officesIn(
        'It cleared Sunita Rao, the chief engineer.',
        'Sunita Rao, the chief engineer of Metrolink, was suspended.',
        'Metrolink’s chief engineer, Sunita Rao, denied that.',
      ),
    ).toHaveLength(1);
    expect(
      officesIn(
        'The transport commissioner, Sunita Rao, left.',
        'The city’s transport commissioner, Sunita Rao, stayed.',
      ),
    ).toEqual(['The city’s transport commissioner']);
  });

  test('is another where it was held before, or by a deputy', () => {
    expect(
      officesIn('The mayor, Sunita Rao, left.', 'The deputy mayor, Sunita Rao, stayed.'),
    ).toHaveLength(2);
    expect(
      officesIn('The mayor, Sunita Rao, left.', 'The former mayor, Sunita Rao, stayed.'),
    ).toHaveLength(2);
    expect(
      officesIn(
        'The mayor of Harrow, Sunita Rao, left.',
        'The finance minister, Sunita Rao, left.',
      ),
    ).toHaveLength(2);
  });
});

describe('a look-up of a name with its noun', () => {
  const index = indexOf(
    'The status of the Aru valley, which the army seized, is open. Floods hit the Aru valley. ¶ The Homeland party, on whose votes the government depends, said no. Harrow Bank holiday plans fell. ¶ “Six years. That is little for each of them,” Mrs Ragnhild Dahl said outside the court.',
  );

  test('finds the place and the body that the story tells so', () => {
    expect(index.lookUp('Aru valley')).toMatchObject({ found: true, topic: 'Aru' });
    expect(index.lookUp('homeland party')).toMatchObject({ found: true, topic: 'Homeland' });
    expect(index.lookUp('Aru river').found).toBe(false);
  });

  test('tells no sentence that begins within a quote beside the quote', () => {
    expect(index.lookUp('Ragnhild Dahl').facts.map(({ kind }) => kind)).not.toContain('deed');
  });
});

test('a party is told with its share in a poll, and with what else the stories hold on it', () => {
  const index = indexOf(
    'The National Union left the talks. A poll put the National Union at 34 per cent. ¶ The finance committee met.',
  );
  expect(index.lookUp('National Union').facts.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['figure', 'deed']),
  );
});
