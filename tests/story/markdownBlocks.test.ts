import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsedBlocks, plainBlocks } from '../../src/story/markdownBlocks.ts';

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
      fc.constantFrom('\u00a0', '\f', '\0', '|', '  \n', '\\\n', '$', '“', '!'),
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
