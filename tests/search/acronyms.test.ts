import { expect, test } from 'vitest';
import { createIndex } from '../../src/search/createIndex.ts';
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
