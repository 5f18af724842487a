import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsedBlocks, plainBlocks } from '../../src/story/formats/markdownBlocks.ts';

/** Text made of all that means something in Markdown, and of words. */
const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'word',
        'One two.',
        'a',
        '\n',
        '\n\n',
        '\n\n',
        ' ',
        '   ',
        '\t',
        '1. ',
        '3) ',
        '12',
      ),
      fc.constantFrom(
        '# ',
        '## ',
        ' #',
        '####### ',
        '- ',
        '+ ',
        '* ',
        '> ',
        '---',
        '===',
        '***',
        '```',
        '~~~',
      ),
      fc.constantFrom(
        '*b*',
        '_i_',
        '`c`',
        '[l](u)',
        '[x]',
        '[x]: u',
        '![p](q)',
        '<b>',
        '<br>',
        '<!--',
        '&amp;',
        '\\',
      ),
      fc.constantFrom(
        '\u00a0',
        '\f',
        '\0',
        '|',
        '|--|',
        ':-',
        '~~',
        '[^1]',
        '[^1]: ',
        '  \n',
        '\\\n',
        '$',
        '“',
        '!',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

test('the quick reading of a Markdown body is the parser’s reading, wherever it reads at all', () => {
  let read = 0;
  fc.assert(
    fc.property(markdown, (source) => {
      const blocks = plainBlocks(source);
      if (blocks === null) return;
      read++;
      expect(blocks).toEqual(parsedBlocks(source));
    }),
    { numRuns: 1000 },
  );
  expect(read).toBeGreaterThan(100);
});

const words = (source: string) => parsedBlocks(source).map(({ text }) => text);

test('each row of a table is a paragraph, the heads of its columns too', () => {
  const table = '| Year | Tons |\n|------|-----:|\n| 2023 | 2,500 |\n| 2024 | **2,600** |';
  expect(words(table)).toEqual(['Year | Tons', '2023 | 2,500', '2024 | 2,600']);
});

test('a footnote is a paragraph, and no mark of it stays in the sentence', () => {
  const source = 'The bridge held.[^a] It was old.\n\n[^a]: So the mayor says.';
  expect(words(source)).toEqual(['The bridge held. It was old.', 'So the mayor says.']);
});

test('struck words are read without their tildes, and “~5 km” keeps its own', () => {
  expect(words('It is ~5 km, ~~not~~ or ~6 km long.')).toEqual(['It is ~5 km, not or ~6 km long.']);
});
