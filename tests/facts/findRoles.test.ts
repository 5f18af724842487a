import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/factsOf.ts';
import { tellStory } from './tellStory.ts';

const rolesIn = (...paragraphs: readonly string[]) =>
  factsOf(tellStory(paragraphs)).roles.map(({ of, is }) => [of.label, is.text]);

describe('an office before a name', () => {
  test.each([
    'Lieutenant-Governor',
    'Vice-President',
    'Secretary-General',
    'Attorney-General',
    'Director-General',
    'Major-General',
  ])('is told whole where a hyphen joins it: %s', (office) => {
    expect(rolesIn(`They were sworn in by ${office} Louise Imbeau.`)).toEqual([
      ['Louise Imbeau', office],
    ]);
  });
});
