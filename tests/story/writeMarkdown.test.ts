import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeArticle } from '../../src/story/composeArticle.ts';
import { oneLine } from '../../src/story/formats/oneLine.ts';
import { readMarkdown } from '../../src/story/formats/readMarkdown.ts';
import { writeMarkdown } from '../../src/story/formats/writeMarkdown.ts';

/** One line of text with all that Markdown, HTML or YAML could take for its own. */
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# ',
        '## ',
        ' #',
        '- ',
        '+ ',
        '* ',
        '> ',
        '---',
        '===',
        '1. ',
        '2) ',
        '12',
        '```',
        '~~~',
        '~',
      ),
      fc.constantFrom(
        '*',
        '**',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '!',
        '[x]: u',
        '<b>',
        '<!--',
        '&',
        '&amp;',
        '\\',
        '|',
        '|--|',
        ':-',
        '~~x~~',
        '[^1]',
        '[^1]: ',
      ),
      fc.constantFrom(
        ': ',
        '"',
        "'",
        '%',
        '@',
        '{',
        '}',
        ', ',
        'null',
        'true',
        '2025-07-06',
        '1e3',
        '...',
        '?',
      ),
      fc.constantFrom(
        'word',
        'Bogotá',
        ' ',
        '\u00a0',
        '“So,”',
        'https://x.example/?a=b',
        'a@b.example',
        '😀',
        '。',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => oneLine(parts.join('')))
  .filter((text) => text.length > 0);

const paragraphs = fc.array(line, { minLength: 1, maxLength: 4 });
const sections = fc
  .record({
    lead: fc.option(paragraphs),
    rest: fc.array(fc.record({ heading: line, paragraphs: fc.array(line, { maxLength: 3 }) }), {
      maxLength: 3,
    }),
  })
  .map(({ lead, rest }) => (lead ? [{ heading: null, paragraphs: lead }, ...rest] : rest))
  .filter((all) => all.some((section) => section.paragraphs.length > 0));
const article = fc
  .record({
    id: fc.constant('story'),
    title: line,
    published: fc.constantFrom('2025-07-06', '1999-12-31', '0999-01-01'),
    url: fc.option(fc.webUrl().map((url) => new URL(url).href)),
    publisher: fc.option(line),
    author: fc.option(line),
    language: fc.constantFrom('en', 'es', 'no'),
    sections,
  })
  .map(composeArticle);

test('a story written as Markdown reads back the same, word for word', () => {
  fc.assert(
    fc.property(article, (written) => {
      expect(readMarkdown(writeMarkdown(written), 'story.md')).toEqual(written);
    }),
    { numRuns: 300 },
  );
});
