import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIndex } from '../../src/search/createIndex.ts';
import { story } from './stories.ts';

const index = createIndex(
  story(
    'valley',
    'en',
    'The land under vines grew by 8% last year and reached 1,450 hectares, which gave more than 900 tons of grapes.',
    'The Valley Growers Union (VGU) opened its first cellar on July 6, 2021, and Vera Lindqvist became its director.',
    'Otto Brandt, a retired engineer, sold the old mill for $2.5 million because the river had flooded it twice.',
    'The valley road was closed by heavy snow on Tuesday.',
    'The “open cellar” plan lets visitors taste the wine from 10 to 12 barrels.',
  ),
);

const marked = (question: string): string | null => {
  const [hit] = index.find(question).hits;
  return hit?.answer ? hit.passage.paragraph.text.slice(hit.answer.start, hit.answer.end) : null;
};

test.each([
  ['How large is the land under vines?', '1,450 hectares'],
  ['How many hectares are under vines?', '1,450'],
  ['By what percentage did the land under vines grow?', '8%'],
  ['How much money was the old mill sold for?', '$2.5 million'],
  ['How many tons of grapes did it give?', '900'],
])('a number is marked with its own unit, and no other number: "%s"', (question, answer) => {
  expect(marked(question)).toContain(answer);
  expect(marked(question)?.match(/\d[\d,.]*/g)).toHaveLength(1);
});

test('a date is marked in full', () => {
  expect(marked('When did the union open its first cellar?')).toBe('July 6, 2021');
});

test.each([
  ['Who became director of the union?', 'Vera Lindqvist'],
  ['Who sold the old mill?', 'Otto Brandt'],
])('a person is marked by the whole name: "%s"', (question, answer) => {
  expect(marked(question)?.startsWith(answer)).toBe(true);
});

test('who asks what somebody is sees the description, not another name', () => {
  expect(marked('Who is Otto Brandt?')).toBe('retired engineer');
});

test('who asks what an acronym stands for sees its long form', () => {
  expect(marked('What does VGU stand for?')).toBe('Valley Growers Union');
});

test('nothing is marked where yes or no is asked for', () => {
  expect(marked('Was the valley road closed by snow?')).toBeNull();
});

test('a mark begins and ends at words, holds what the question does not, and is never the whole sentence', () => {
  const words =
    'who when how many what which land vines mill snow cellar plan wine VGU sold grew by';
  const asked = fc.array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(asked, (all) => {
      for (const { answer, passage, matches } of index.find(all.join(' ')).hits) {
        if (!answer) continue;
        const { text } = passage.paragraph;
        expect(text.slice(answer.start - 1, answer.start)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(text.slice(answer.end, answer.end + 1)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(answer.end - answer.start).toBeLessThan(passage.sentence.text.length - 1);
        const isAsked = matches.some(
          ({ start, end }) => start <= answer.start && answer.end <= end,
        );
        expect(isAsked).toBe(false);
      }
    }),
  );
});
