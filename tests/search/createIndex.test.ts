import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex, createIndex } from '../../src/search/createIndex.ts';
import { story, twoStories } from './stories.ts';

const index = createIndex(twoStories());

const first = (question: string): string | undefined =>
  index.find(question).hits[0]?.passage.sentence.text;

test.each([
  ['Who closed the bridge?', /Ingrid Solheim/],
  ['How many cracks did the engineers find?', /14 cracks/],
  ['when will the girders be delivered', /March 2025/],
  ['How much money did the council set aside?', /41 million/],
  ['What did farmers light between the trees?', /candles/],
])('the first hit for "%s" is the sentence that answers', (question, answer) => {
  expect(first(question)).toMatch(answer);
});

test.each([
  ['Who closed the harbuor brigde?', /Ingrid Solheim/],
  ['How many crakcs did the enginers find?', /14 cracks/],
  ['waht did frmers light betwen the trees', /candles/],
])('misspelt words find theirs: "%s"', (question, answer) => {
  expect(first(question)).toMatch(answer);
});

test.each([
  ['tomas pena deadline', /Peña/],
  ['laerdal farmers', /Lærdal/],
  ['LÆRDAL FARMERS', /Lærdal/],
])('neither case nor diacritics matter: "%s"', (question, answer) => {
  expect(first(question)).toMatch(answer);
});

test('a country written as an acronym is not taken for a pronoun', () => {
  expect(first('Which US firm delivers?')).toMatch(/Halvorsen/);
  expect(first('Which U.S. firm delivers?')).toMatch(/Halvorsen/);
});

test('every hit is a slice of its paragraph, and every match lies inside it', () => {
  const words = [
    'bridge',
    'Mayor',
    'girdrs',
    'council',
    '41',
    'apple',
    'frost',
    'zebra',
    'the',
    '¶',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (asked) => {
      for (const { passage, matches } of index.find(asked.join(' ')).hits) {
        const { text } = passage.paragraph;
        const { start, end } = passage.sentence;
        expect(text.slice(start, end)).toBe(passage.sentence.text);
        for (const match of matches) {
          expect(match.start).toBeGreaterThanOrEqual(start);
          expect(match.end).toBeLessThanOrEqual(end);
        }
      }
    }),
  );
});

test.each([
  ['Did the museum sell tickets before the war?', /before/],
  ['Did the museum sell tickets after the war?', /after/],
])('small words tell like sentences apart: "%s"', (question, answer) => {
  const sold = ['during', 'before', 'after'].map(
    (when) => `The museum sold tickets ${when} the war.`,
  );
  const museum = createIndex(story('museum', 'en', ...sold));
  expect(museum.find(question).hits[0]?.passage.sentence.text).toMatch(answer);
});

test('a sentence that opens with what is asked about comes before one that ends with it', () => {
  const turbine = createIndex(
    story(
      'turbine',
      'en',
      'A ring of fixed blades is the stator.',
      'The stator is a ring of fixed blades.',
    ),
  );
  expect(turbine.find('What is a stator?').hits[0]?.passage.sentence.text).toMatch(/^The stator/);
});

test('what the first sentence of a paragraph speaks of, the others answer', () => {
  const ferry = (name: string, people: number): string =>
    `The ferry ${name} was built in Malmo. Painters gave it a new coat. It carries ${people} people.`;
  const ferries = createIndex(story('f', 'en', ferry('Aurora', 400), ferry('Borealis', 300)));
  const carried = 'How many people does the Borealis carry?';
  expect(ferries.find(carried).hits[0]?.passage.sentence.text).toMatch(/300/);
});

test('matches mark the words that met the question, misspelt or inflected', () => {
  const [hit] = index.find('closing the brigde').hits;
  const marked = hit?.matches.map(({ start, end }) => hit.passage.paragraph.text.slice(start, end));
  expect(marked).toEqual(['closed', 'bridge']);
});

test('a question can be kept to one story', () => {
  const { hits } = index.find('Who repairs the trees?', { stories: new Set(['harbour']) });
  expect(hits.length).toBeGreaterThan(0);
  expect(new Set(hits.map(({ passage }) => passage.article.id))).toEqual(new Set(['harbour']));
  expect(index.find('bridge', { stories: new Set(['no-such-story']) }).hits).toEqual([]);
});

test('a question can be kept to some of the stories', () => {
  const ids = (stories: ReadonlySet<string>) => {
    const { hits } = index.find('Who repairs the trees?', { stories });
    return new Set(hits.map(({ passage }) => passage.article.id));
  };
  expect(ids(new Set(['harbour', 'orchard']))).toEqual(new Set(['harbour', 'orchard']));
  expect(ids(new Set(['harbour', 'gone']))).toEqual(new Set(['harbour']));
  expect(ids(new Set())).toEqual(new Set());
});

test('as many hits are given as asked for, best first', () => {
  const { hits } = index.find('bridge repairs girders council farmers', { limit: 3 });
  expect(hits).toHaveLength(3);
  const scores = hits.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test.each(['', '   ', '?!', '🌊🌊', 'who is it', 'what was that about'])(
  'nothing to look for in "%s"',
  (question) => {
    expect(index.find(question)).toMatchObject({ askable: false, hits: [], answered: false });
  },
);

test('a question whose every word is unknown is not answered', () => {
  const findings = index.find('Kubernetes autoscaling thresholds?');
  expect(findings).toMatchObject({ askable: true, answered: false });
});

test('anything at all can be asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (asked) => {
      const { confidence } = index.find(asked);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }),
  );
  for (const asked of ['bridge '.repeat(900), 'ab'.repeat(3_000), 'مرحبا بالعالم', 'har\u200bbour'])
    expect(() => index.find(asked)).not.toThrow();
});

test('an invisible sign inside a word does not hide it', () => {
  expect(first('har\u200bbour bri\u00addge clo\u2060sed')).toMatch(/harbour bridge/);
});

test('a library without stories answers nothing', () => {
  const empty = createIndex({ articles: new Map(), passages: [] });
  expect(empty.find('Who closed the bridge?')).toMatchObject({ hits: [], answered: false });
});

test('a library indexed step by step finds the same', async () => {
  const library = twoStories();
  const built = await buildIndex(library);
  expect(built.find('Who closed the bridge?')).toEqual(
    createIndex(library).find('Who closed the bridge?'),
  );
});

test.each([
  [
    'es',
    'Las exportaciones de café crecieron. El ministro viajó a Bogotá.',
    'exportación cafe',
    /café/,
  ],
  [
    'de',
    'Die Häuser am Hafen wurden verkauft. Der Zug fährt nicht.',
    'Haus Hafen verkaufen',
    /Häuser/,
  ],
  ['ru', 'Министр приехал в город. Поезда не ходят.', 'поезд ходит', /Поезда/],
  ['ja', '東京の橋は月曜日に閉鎖された。りんごの木は無事だった。', '橋はいつ閉鎖された', /橋/],
  ['xx', 'Blorg fnarg zump. Krell vadd.', 'krell', /Krell/],
])('a story in %s is asked in its own language', (language, text, question, answer) => {
  const { hits } = createIndex(story('story', language, text)).find(question);
  expect(hits[0]?.passage.sentence.text).toMatch(answer);
});

test.each([
  ['Who closed the bridge?', 'Mayor Ingrid Solheim'],
  ['How many cracks did the engineers find?', '14'],
  ['When will the girders be delivered?', 'March 2025'],
])('the answer itself is marked: "%s"', (question, answer) => {
  const [hit] = index.find(question).hits;
  const mark = hit?.answer;
  expect(hit?.passage.paragraph.text.slice(mark?.start, mark?.end)).toBe(answer);
});

test('an explanation adds up to the rank, and tells what a misspelt word was taken for', () => {
  const why = index.explain?.('Who closed the brigde?');
  for (const { rank, reasons } of why?.hits ?? [])
    expect(reasons.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(rank, 6);
  expect(why?.wish).toBe('name');
  expect(why?.words.map(({ meanings }) => meanings[0]?.term)).toEqual(['close', 'bridg']);
  expect(why?.confidence).toBe(index.find('Who closed the brigde?').confidence);
});

test('a question on another subject is not answered, one on the story is', () => {
  for (const off of ['Who won the football final?', 'How do I boil an egg?', 'capital of Mongolia'])
    expect(index.find(off).answered).toBe(false);
  for (const on of ['Who closed the harbour bridge?', 'How many cracks were found in the pillar?'])
    expect(index.find(on).answered).toBe(true);
});

test('a word that everybody says ties a question to a story less than one of its own', () => {
  const related = (question: string): number => index.explain?.(question).related ?? 1;
  expect(related('Which day did the walrus visit?')).toBeLessThan(
    related('Which pillar did the walrus visit?'),
  );
});

test('who asks for what is not so is answered less surely', () => {
  const asked = index.find('Which bridge was closed by the mayor?').confidence;
  expect(index.find('Which bridge was never closed by the mayor?').confidence).toBeLessThan(asked);
});

test('a sentence that denies is as good an answer to a question that denies', () => {
  const ferries = createIndex(
    story('f', 'en', 'The ferry Aurora never reached Malmo. The ferry Borealis reached Oslo.'),
  );
  const denied = ferries.explain?.('Which ferry never reached Malmo?').signals;
  expect(denied?.some(({ name }) => name === 'denied')).toBe(false);
  const undenied = ferries.explain?.('Which ferry never reached Oslo?').signals;
  expect(undenied?.some(({ name }) => name === 'denied')).toBe(true);
});
