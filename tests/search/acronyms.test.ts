import { describe, expect, test } from 'vitest';
import { createIndex } from '../../src/search/createIndex.ts';
import type { PassageIndex } from '../../src/search/passageIndex.ts';
import { story } from './stories.ts';

const index = createIndex(
  story(
    'talks',
    'en',
    'The Northern Fishing Council (NFC) met the mayor on Friday. Boats stayed in the harbour.',
    'The Popular Island Front (FIP) broke off the talks. The RTA (Regional Trade Alliance) paid for the hall.',
    'Nobody from the NFC came on Sunday. Musicians (OK) played in the hall until midnight.',
    'The Regional Alliance for Trade signed nothing. Later the Popular Island Front sent a letter.',
  ),
);
const sentences = (question: string): string[] =>
  index.find(question).hits.map(({ passage }) => passage.sentence.text);

test.each([
  ['What does NFC stand for?', /^The Northern Fishing Council \(NFC\)/],
  ['Who are the Northern Fishing Council?', /^The Northern Fishing Council \(NFC\)/],
  ['What does RTA stand for?', /^The RTA \(Regional/],
  ['What is the FIP?', /^The Popular Island Front \(FIP\)/],
])('a name is found beside its acronym: "%s"', (question, expected) => {
  expect(sentences(question)[0]).toMatch(expected);
  expect(index.find(question).answered).toBe(true);
});

test('an acronym finds sentences that only spell the name out, and a name those with its acronym alone', () => {
  expect(sentences('Northern Fishing Council')).toContain('Nobody from the NFC came on Sunday.');
  expect(sentences('FIP')).toContain('Later the Popular Island Front sent a letter.');
});

test('capitals in parentheses that no words before them spell mean only themselves', () => {
  const [word] = index.explain?.('OK').words ?? [];
  expect(word?.meanings.map(({ term }) => term)).toEqual(['ok']);
});

test('asking what an acronym stands for does not count against a story that never says "stand"', () => {
  const { confidence } = index.find('NFC');
  expect(index.find('What does NFC stand for?').confidence).toBeCloseTo(confidence, 1);
});

describe('an acronym that nobody has to spell out', () => {
  const both = createIndex(
    story(
      'envoys',
      'en',
      'The envoy said in Bogotá that ties with the United States had to be looked at afresh.',
      'A crew of the U.S. navy painted the harbour wall. Rain fell on the town all week.',
    ),
  );
  const first = (index: PassageIndex, question: string) =>
    index.find(question).hits[0]?.passage.sentence.text;

  test('finds sentences that only say the whole name, and the whole name those with the acronym', () => {
    const found = (question: string) =>
      both.find(question).hits.map(({ passage }) => passage.sentence.text);
    expect(found('US')).toContainEqual(expect.stringMatching(/^The envoy/));
    expect(found('United States')).toContainEqual(expect.stringMatching(/^A crew/));
  });

  test('is spelled out where the stories never write it', () => {
    const whole = createIndex(
      story('grain', 'en', 'The United Nations sent grain.', 'The mayor united the town.'),
    );
    expect(first(whole, 'What did the UN send?')).toBe('The United Nations sent grain.');
    expect(whole.find('What did the U.N. send?').answered).toBe(true);
  });

  test('in Spanish, too', () => {
    const spanish = createIndex(
      story('trigo', 'es', 'Las Naciones Unidas enviaron trigo.', 'El alcalde dio las gracias.'),
    );
    expect(first(spanish, '¿Qué envió la ONU?')).toBe('Las Naciones Unidas enviaron trigo.');
  });
});
