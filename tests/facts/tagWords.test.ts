import { expect, test } from 'vitest';
import { tagWords } from '../../src/facts/words/tagWords.ts';

const wordsOf = (text: string) =>
  tagWords({ number: 1, text, sentences: [{ number: 1, text, start: 0, end: text.length }] }).words;
const told = (text: string) => wordsOf(text).map(({ text: word, pos }) => `${word} ${pos}`);

test.each([
  ['It was 3% of last decade’s level.', 'It was like last decade’s, but worse.'],
  ["Harlow's mayor left.", 'They left Harlow\'s."'],
  ['The tribunal’s ruling was late.', 'The ruling (the tribunal’s) was late.'],
])('what a text holds does not hang on what was read before it: %s', (text, earlier) => {
  const before = told(text);
  told(earlier);
  expect(told(text)).toEqual(before);
});

test('a word and its “’s” are two before any sign, in their own places', () => {
  for (const text of [
    'the hall’s, he said',
    'the hall’s.',
    '(the hall’s)',
    '“the hall’s,” he said',
  ])
    expect(
      wordsOf(text)
        .map(({ start, end }) => text.slice(start, end))
        .join('|'),
    ).toContain('hall|’s');
  expect(told('It’s, he said, late.')[1]).toBe('’s AUX');
});

test('a number whose thousands a space parts is one, and a day before a number is none of it', () => {
  expect(told('Some 12 500 people')[1]).toBe('12 500 NUM');
  expect(told('It sold 1 250 000 tickets')[2]).toBe('1 250 000 NUM');
  expect(told('On May 4 300 people')).toContain('300 NUM');
});

test('what the tokeniser cuts off a name behind a letter that it does not know leaves it a name', () => {
  expect(told('Radovan Kováčs left')[1]).toBe('Kováčs PROPN');
  expect(told('It sold its 787s.')).toContain('787s NOUN');
});
