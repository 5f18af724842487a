import { expect, test } from 'vitest';
import { createIndex } from '../../src/search/createIndex.ts';
import { story } from './stories.ts';

const index = createIndex(
  story(
    'harbour',
    'en',
    'Norway and Denmark signed the harbour treaty shortly before 4 p.m. on Feb. 11, and Mayor Ida Holm praised it.',
    'Holm wrote on her page that the treaty had “ended a quarrel of forty years”.',
    'The fishermen’s union called the treaty “a gift to the big fleets” and left the talks.',
    'Pilot Jens Krag said that the harbour was too shallow for tankers.',
    'The lighthouse keeper was rescued off France after a storm had broken his boat in two.',
    'Karl Oberg, 61, a retired ship-builder, is to receive 12 million crowns for the wharf.',
    'The dredging began in October 2022 and lasted nine months.',
    'Officials of the two towns met in Esbjerg on Monday.',
  ),
);

const marked = (question: string): string | null => {
  const [hit] = index.find(question).hits;
  return hit?.answer ? hit.passage.paragraph.text.slice(hit.answer.start, hit.answer.end) : null;
};

test('who asks who did it sees no country that only something happened in', () => {
  expect(marked('Who rescued the lighthouse keeper?') ?? '').not.toContain('France');
});

test('who asks who did it sees the countries that did it', () => {
  expect(marked('Who signed the harbour treaty?')).toContain('Norway');
});

test('a date cut short is marked whole, and no bare number is a date', () => {
  expect(marked('When was the harbour treaty signed?')).toContain('Feb. 11');
  expect(marked('When did Karl Oberg sell the wharf?') ?? '').not.toMatch(/61|12/);
});

test('who asks when sees a date, not how long it took', () => {
  expect(marked('When did the dredging begin?')).toBe('October 2022');
});

test.each([
  ['What did Holm write about the treaty?', 'ended a quarrel of forty years'],
  ['What did the union call the treaty?', 'a gift to the big fleets'],
])('who asks for somebody’s words sees the whole quotation: "%s"', (question, words) => {
  expect(marked(question)).toBe(words);
});

test('who asks what somebody said without quotation sees the clause', () => {
  expect(marked('What did Jens Krag say?')).toBe('the harbour was too shallow for tankers');
});

test('who asks what somebody said sees nothing bold where nothing is said', () => {
  expect(marked('What did Karl Oberg say about the wharf?')).toBeNull();
});

test('who asks how much sees an amount, not an age', () => {
  expect(marked('How much is Karl Oberg to receive?')).toContain('12 million crowns');
});

test('"the two" is not a number of anything new', () => {
  expect(marked('What is the population of Esbjerg?')).toBeNull();
});

test.each([
  'Who signed the harbour treaty?',
  'Where did the officials meet?',
  'Who is Karl Oberg?',
])('a mark does not repeat the names of the question: "%s"', (question) => {
  const mark = marked(question) ?? '';
  expect(mark).not.toMatch(/Oberg|treaty|officials/);
});
