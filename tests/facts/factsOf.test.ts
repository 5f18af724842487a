import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleFacts, Slice } from '../../src/facts/articleFacts.ts';
import { factsOf, readFacts } from '../../src/facts/factsOf.ts';
import { tellStory } from '../tellStory.ts';
import { IN_PROPORTION, timesAsLong } from '../timesAsLong.ts';
import { factsIn } from './factsIn.ts';

test('a long story is read in steps, so that a reader who waits gets an answer in between', () => {
  const story = tellStory(Array.from({ length: 50 }, (_, at) => `Anna Dahl sank ${at + 2} ships.`));
  expect([...readFacts(story)].length).toBeGreaterThan(100);
});

test('a link is read at once, however many parts its host has, and what stands behind it is found in its place', async () => {
  const withHost = (parts: number) =>
    `See https://${'ab.cd.'.repeat(parts)}@anna.dahl/16/ships, where Anna Dahl sank 16 ships.`;
  expect(await timesAsLong((parts) => factsIn(withHost(parts)), 2)).toBeLessThan(IN_PROPORTION);
  const text = withHost(14);
  const { names, figures } = factsIn(text);
  expect(names.map(({ mentions }) => mentions[0]?.start)).toEqual([text.indexOf('Anna')]);
  expect(figures.map(({ number, counts }) => [number.start, counts?.start])).toEqual([
    [text.lastIndexOf('16'), text.lastIndexOf('ships')],
  ]);
});

test('a picture written out in letters is read at once, and what stands behind it is found in its place', async () => {
  let read = 0;
  // Each is another, for the tokeniser remembers the words it has met.
  const withPicture = (length: number) =>
    `See ${`iVBORw0KGgo${read++}`.repeat(length)}, where Anna Dahl sank 16 ships.`;
  expect(await timesAsLong((length) => factsIn(withPicture(length)), 200)).toBeLessThan(
    IN_PROPORTION,
  );
  const text = withPicture(200);
  const { figures } = factsIn(text);
  expect(figures.map(({ number }) => number.start)).toEqual([text.indexOf('16 ships')]);
});

test('a story in any English holds facts, and one in a language whose grammar is not known here none', () => {
  const factsAs = (language: string) =>
    factsOf(tellStory(['Helena Brandt sank 1,400 ships.'], { language }));
  for (const language of ['en', 'en-GB', 'EN']) expect(factsAs(language).figures).toHaveLength(1);
  for (const language of ['de', 'enm']) {
    const { names, figures, quotes } = factsAs(language);
    expect([names, figures, quotes]).toEqual([[], [], []]);
  }
});

test('whatever is found is the slice of its paragraph at its offsets', () => {
  const word = fc.constantFrom(
    ...'Helena Brandt , the mayor of Bergen ( NSHA ) said “ ” " told that it 12% 1,400 tons $3 million last year grew by and reached ’s leftist government who was a . U.S. Bank de - in Oslo President 😀 é-1 “total peace” policy which ‘ \''.split(
      ' ',
    ),
    '  ',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
      const text = words.join(' ').trim() || 'x';
      for (const slice of slicesOf(factsIn(text))) {
        expect(text.slice(slice.start, slice.end)).toBe(slice.text);
        expect(slice.text.trim()).not.toBe('');
      }
    }),
  );
});

/** Every slice of a story's facts, however deep it lies. */
function slicesOf({ names, roles, figures, quotes, terms, deeds }: ArticleFacts): Slice[] {
  return [
    ...names.flatMap(({ mentions }) => mentions),
    ...roles.map(({ is }) => is),
    ...figures.flatMap(({ number, counts, when, change }) => [number, counts, when, change]),
    ...quotes.flatMap(({ words, said, office, to }) => [words, said, office, to]),
    ...terms.flatMap(({ term, meaning }) => [term, meaning]),
    ...deeds.map(({ sentence }) => sentence),
  ].filter((slice) => slice !== null);
}
