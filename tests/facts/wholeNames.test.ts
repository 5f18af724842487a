import { describe, expect, test } from 'vitest';
import { indexOf } from './indexOf.ts';

const labelsOf = (index: ReturnType<typeof indexOf>, typed: string) =>
  index.lookUp(typed).suggestions.map(({ label }) => label);

const VARGA = 'Tomas Varga, the mayor, met the Ferry League in Haldvik.';
const MR_VARGA = 'Mr Varga told the Ferry League that it was over.';

describe('whom a story calls by the surname alone', () => {
  test.each([
    [VARGA, MR_VARGA],
    [VARGA, 'Varga said on Monday that the Ferry League was wrong.'],
    ['Joost van Rijn, chairman of the Halden Group, spoke.', 'Mr van Rijn left the Halden Group.'],
    [
      'Dana Whitlock, the industry secretary, named Lady Justice Miriam Oakes to lead it.',
      'Lady Justice Oakes wrote to Ms Whitlock that she would go.',
    ],
    [
      'President Ernesto Marsik of the United States spoke.',
      'President Marsik came home to the United States.',
    ],
  ])('is the only one whom the library names so in full: %s %s', (whole, short) => {
    const index = indexOf(whole, short);
    const [, surname = ''] = /(van Rijn|Varga|Whitlock|Marsik)/.exec(short) ?? [];
    const { found, topic, facts } = index.lookUp(surname);
    expect(found).toBe(true);
    expect(topic).toMatch(new RegExp(`^\\p{Lu}\\p{Ll}+ ${surname}$`, 'u'));
    expect(new Set(facts.map(({ label }) => label))).toEqual(new Set([topic]));
    expect(new Set(facts.map(({ passage }) => passage.article.id)).size).toBe(2);
  });

  test('is the firm that the other stories call so, where nothing says that it is somebody', () => {
    const firm = 'Brannock, a company that makes solvents, said that the Ferry League was wrong.';
    const bare = 'Brannock said on Monday that the Ferry League was wrong.';
    const { found, facts } = indexOf(firm, bare).lookUp('Brannock');
    expect(found).toBe(true);
    expect(new Set(facts.map(({ passage }) => passage.article.id)).size).toBe(2);
    const somebody = 'Mr Brannock said on Monday that the Ferry League was wrong.';
    expect(indexOf(firm, somebody).lookUp('Brannock')).toMatchObject({ ambiguous: true });
  });

  test('is led to by others who are, story by story', () => {
    const index = indexOf(
      VARGA,
      'Mr Varga met the Ferry League and Ida Holm.',
      'Ms Holm said that Mr Varga was wrong.',
    );
    expect(new Set(index.lookUp('Varga').facts.map(({ label }) => label))).toEqual(
      new Set(['Tomas Varga']),
    );
  });

  test.each([
    ['another given name anywhere', VARGA, MR_VARGA, 'Elena Varga wept.'],
    ['a form of address that goes with another given name', VARGA, MR_VARGA.replace('Mr', 'Ms')],
    [
      'two forms of address',
      VARGA.replace('Tomas', 'Robin'),
      MR_VARGA,
      MR_VARGA.replace('Mr', 'Ms'),
    ],
    ['no name that both stories tell', VARGA, 'Mr Varga, a baker in Thornley, wept.'],
    [
      'only a name that any story may tell',
      'Tomas Varga, a baker in London, wept.',
      'Mr Varga said in London that it was sold.',
    ],
    [
      'another office and only a name that any story may tell',
      'President Tomas Varga came to the United States.',
      'Judge Varga came to the United States.',
    ],
    [
      'something else of that name',
      VARGA,
      'Varga said on Monday that the Ferry League was wrong.',
      'The Varga company closed its works. Shares in Varga fell.',
    ],
  ])('is left alone where there is %s', (_, ...stories) => {
    const index = indexOf(...stories);
    for (const name of ['Tomas Varga', 'Robin Varga']) {
      const { facts } = index.lookUp(name);
      expect(facts.every(({ passage }) => passage.paragraph.text.includes(name))).toBe(true);
    }
  });

  test('is told beside the only whole name, and never asked for again and again', () => {
    const { found, facts } = indexOf(VARGA, 'Mr Varga, a baker in Thornley, wept.').lookUp('Varga');
    expect(found).toBe(true);
    expect(new Set(facts.map(({ label }) => label))).toEqual(new Set(['Tomas Varga', 'Varga']));
  });

  test('is asked for only where two whole names share the surname, and can be chosen', () => {
    const index = indexOf(VARGA, 'Elena Varga wept.', 'Mr Varga, a baker in Thornley, wept.');
    expect(index.lookUp('Varga')).toMatchObject({ found: false, ambiguous: true });
    expect(labelsOf(index, 'Varga').sort()).toEqual([
      'Elena Varga',
      'Tomas Varga',
      'Varga (person)',
    ]);
    for (const label of labelsOf(index, 'Varga')) expect(index.lookUp(label).found).toBe(true);
  });
});

describe('one name of two', () => {
  const index = indexOf(
    'The Brannock company closed its works. Shares in Brannock fell.',
    'Mr Brannock, a baker in Thornley, wept. “It is over,” he said.',
  );

  test('is asked for, and each of what is offered can be looked up', () => {
    expect(index.lookUp('Brannock')).toMatchObject({ found: false, ambiguous: true });
    const offered = labelsOf(index, 'Brannock');
    expect(offered.sort()).toEqual(['Brannock (organisation)', 'Brannock (person)']);
    const told = offered.map((label) => index.lookUp(label));
    expect(told.map(({ found }) => found)).toEqual([true, true]);
    expect(new Set(told.map(({ facts }) => facts[0]?.passage.article.id)).size).toBe(2);
    expect(told.map(({ suggestions }) => suggestions.map(({ label }) => label))).toEqual([
      ['Brannock (person)'],
      ['Brannock (organisation)'],
    ]);
  });

  test('is offered with its kind while it is typed, and goes on being offered', () => {
    for (const typed of ['brannock', 'Brannock (person)'])
      expect(index.suggest(typed, 5).map(({ label }) => label)).toEqual(
        expect.arrayContaining(['Brannock (organisation)', 'Brannock (person)']),
      );
  });
});
