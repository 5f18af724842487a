import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLexicon } from '../../src/search/lexicon/lexicon.ts';
import { fileShortList } from '../../src/search/lexicon/shortList.ts';
import { finish } from '../../src/search/steps.ts';

const letter = fc.constantFrom(...'abcde');
const word = fc.string({ unit: letter, minLength: 4, maxLength: 9 });

test('the short list loses no word that is one slip away', () => {
  const slip = fc.record({ kind: fc.nat(3), at: fc.nat(100), letter });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 60 }),
      fc.nat(),
      slip,
      (words, pick, how) => {
        const place = pick % words.length;
        const meant = words[place] ?? '';
        const at = how.at % (meant.length - 1);
        const misspelt = [
          meant.slice(0, at) + meant.slice(at + 1),
          meant.slice(0, at) + how.letter + meant.slice(at),
          meant.slice(0, at) + how.letter + meant.slice(at + 1),
          meant.slice(0, at) + meant[at + 1] + meant[at] + meant.slice(at + 2),
        ][how.kind];
        expect(finish(fileShortList(words)).near(misspelt ?? '')).toContain(place);
      },
    ),
  );
});

test('the short list is short', () => {
  const words = Array.from({ length: 5_000 }, (_, at) => `word${(at * 7919).toString(36)}`);
  const list = finish(fileShortList(words));
  expect(list.near('wrod5f3x').length).toBeLessThan(50);
});

test.each([
  ['colmbia', 'colombia'],
  ['presidnet', 'president'],
  ['goverment', 'government'],
  ['ambasador', 'ambassador'],
])('"%s" stands for "%s"', (misspelt, meant) => {
  const spellings = [
    'columbus',
    'colombia',
    'president',
    'preside',
    'government',
    'ambassador',
    'war',
  ];
  const [best] = finish(makeLexicon(spellings)).guess(misspelt);
  expect(spellings[best?.place ?? -1]).toBe(meant);
});

test('a word that is like no other stands for none', () => {
  expect(finish(makeLexicon(['president', 'war'])).guess('kubernetes')).toEqual([]);
});
