import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../src/facts/findNames.ts';
import { readWords } from '../../src/facts/readWords.ts';
import { tellStory } from './tellStory.ts';

const namesIn = (...texts: readonly string[]) => {
  const paragraphs = tellStory(texts).sections.flatMap((section) => section.paragraphs);
  return [...new Set(findNames(paragraphs.map(readWords)).map(({ name }) => name))];
};

const named = (label: string, ...texts: readonly string[]) =>
  namesIn(...texts).find((name) => name.label === label);

describe('names', () => {
  test('a person is one name under the full name, the surname and a title', () => {
    const name = named(
      'Helena Brandt',
      'Norwegian Prime Minister Helena Brandt opened the harbour. Brandt thanked the builders.',
      'President Brandt, as she later was, returned to Oslo.',
    );
    expect(name?.kind).toBe('person');
    expect(name?.mentions.map(({ paragraph, text }) => [paragraph, text])).toEqual([
      [1, 'Helena Brandt'],
      [1, 'Brandt'],
      [2, 'Brandt'],
    ]);
  });

  test('an organisation and the acronym in brackets behind it are one name', () => {
    const name = named(
      'North Sea Harbour Authority',
      'The North Sea Harbour Authority (NSHA) agreed. The NSHA will pay.',
    );
    expect(name?.kind).toBe('organisation');
    expect(name?.aliases).toContain('NSHA');
  });

  test('a country is one name under its full and its short form', () => {
    const name = named(
      'United States',
      'Ships from the United States came first. Other U.S. ships followed.',
    );
    expect(name?.kind).toBe('place');
    expect(name?.mentions).toHaveLength(2);
  });

  test('an administration is an organisation of its own, not the person it is called after', () => {
    const names = namesIn('The Brandt administration paid. President Brandt said it was cheap.');
    expect(names.map(({ label, kind }) => [label, kind])).toEqual([
      ['Brandt administration', 'organisation'],
      ['Brandt', 'person'],
    ]);
  });

  test('a capital at the start of a sentence, a month and a nationality make no name', () => {
    expect(
      namesIn('Relations were good. In March the Norwegian builders left. Ships came.'),
    ).toEqual([]);
  });

  test('a ship and a storm are not taken for people', () => {
    expect(namesIn('The ferry MS Anna Larsen left before Hurricane Paula came.')).toEqual([]);
  });

  test('every mention is the slice of its paragraph at its offsets', () => {
    const word = fc.constantFrom(
      'Helena',
      'Brandt',
      'the',
      'U.S.',
      'of',
      'and',
      'Bank',
      '(',
      ')',
      ',',
      '.',
      '“',
      '”',
      'said',
      'de',
      '-',
      '’s',
      'in',
      'Oslo',
      'é',
      '  ',
      'President',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const text = words.join(' ').trim() || 'x';
        for (const { mentions } of namesIn(text))
          for (const mention of mentions) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.text);
            expect(mention.text).not.toBe('');
          }
      }),
    );
  });
});
