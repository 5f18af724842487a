import { describe, expect, test } from 'vitest';
import { indexOf } from './indexOf.ts';

const told = (index: ReturnType<typeof indexOf>, typed: string) =>
  index.lookUp(typed).facts.map(({ label, value, text }) => `${label}: ${value ?? text}`);
const days = (index: ReturnType<typeof indexOf>, typed: string) =>
  index.lookUp(typed).facts.map(({ passage }) => passage.article.id);

describe('what several stories tell', () => {
  test('is told of the newest first, of one thing counted in several ways, too', () => {
    const index = indexOf(
      'The blast killed three workers.',
      'The blast killed seven people.',
      'Eight people died in the blast.',
    );
    expect(days(index, 'death toll')).toEqual(['story-3', 'story-2', 'story-1']);
    const fund = indexOf(
      'It set up a fund of £5 million.',
      'It would raise the fund for the victims to £12 million.',
    );
    expect(days(fund, 'fund')).toEqual(['story-2', 'story-1']);
  });

  test('is told in the order of its use all the same', () => {
    const index = indexOf('The mayor, Ana Ruiz, spoke.', '“It is over,” said Ana Ruiz.');
    expect(index.lookUp('Ana Ruiz').facts.map(({ kind }) => kind)).toEqual([
      'office',
      'deed',
      'deed',
      'quote',
    ]);
  });

  test('an office is told of its newest holder first, and of the earlier ones below', () => {
    const index = indexOf(
      'The finance minister, Ida Holm, spoke.',
      'The finance minister, Omar Said, resigned.',
      'Finance Minister Vera Lund smiled.',
    );
    expect(index.lookUp('finance minister').facts.map(({ label }) => label)).toEqual([
      'Vera Lund',
      'Omar Said',
      'Ida Holm',
    ]);
  });
});

describe('an office that a later story ends', () => {
  const HELD = 'Peter Lund, the chief executive of Brannock, flew in.';

  test.each([
    'Peter Lund resigned as chief executive of Brannock on Friday.',
    'Mr Lund has resigned as chief executive, Brannock said.',
    'Peter Lund stepped down as the chief executive of Brannock.',
    'Peter Lund was sacked as chief executive of Brannock.',
  ])('is told behind the words that end it: %s', (text) => {
    expect(told(indexOf(HELD, text), 'Peter Lund').slice(0, 2)).toEqual([
      `Peter Lund: ${text}`,
      'Peter Lund: chief executive of Brannock',
    ]);
  });

  test('is told behind an office still held', () => {
    const offices = told(
      indexOf(
        HELD,
        'Peter Lund, the chairman of Halden, wept.',
        'Peter Lund resigned as chief executive of Brannock.',
      ),
      'Peter Lund',
    );
    expect(offices.slice(0, 3)).toEqual([
      'Peter Lund: chairman of Halden',
      'Peter Lund: Peter Lund resigned as chief executive of Brannock.',
      'Peter Lund: chief executive of Brannock',
    ]);
  });

  test.each([
    'Peter Lund resigned as chief executive of Halden in 2010.',
    'Peter Lund resigned as treasurer of the chess club.',
    'Peter Lund has not resigned as chief executive of Brannock.',
    'Peter Lund denied that he had resigned as chief executive of Brannock.',
    'Peter Lund smiled as chief executives wept.',
    'Ida Holm resigned as chief executive of Brannock in 2010.',
  ])('is no other’s, and none that goes on: %s', (text) => {
    expect(told(indexOf(HELD, text), 'Peter Lund')[0]).toBe(
      'Peter Lund: chief executive of Brannock',
    );
  });

  test('is one again where a still later story gives it back', () => {
    expect(
      told(indexOf('Peter Lund resigned as chief executive of Brannock.', HELD), 'Peter Lund')[0],
    ).toBe('Peter Lund: chief executive of Brannock');
  });
});
