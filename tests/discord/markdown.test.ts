import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText, link, plain, quote, unescapeText } from '../../src/discord/markdown.ts';
import { activeSigns, hostileText } from './support/hostile.ts';

const hostile = hostileText();

describe('text from a story or a question', () => {
  test('never opens a mention, a link, an emoji or a style', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(activeSigns(escapeText(text))).toEqual([]);
      }),
    );
  });

  test('never begins a heading, a list, a quotation or small print', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeText(text)).not.toMatch(/^\s*([#>+-]|\d+[.)])/);
      }),
    );
  });

  test('reads letter for letter once its escapes are taken off', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(unescapeText(escapeText(text))).toBe(plain(text));
      }),
    );
  });

  test('cannot turn the direction of what follows it', () => {
    expect(plain('abc\u202Edef\u2066ghi')).toBe('abcdefghi');
  });
});

describe('a quotation', () => {
  const marked = hostile.chain((text) =>
    fc.record({
      text: fc.constant(text),
      marks: fc
        .uniqueArray(fc.nat({ max: text.length }), { maxLength: 6 })
        .map((cuts) => cuts.sort((a, b) => a - b))
        .map((cuts) =>
          Array.from({ length: Math.floor(cuts.length / 2) }, (_, at) => ({
            start: cuts[2 * at] ?? 0,
            end: cuts[2 * at + 1] ?? 0,
          })),
        ),
    }),
  );

  test('says the words of the story and nothing else', () => {
    const letters = (text: string) => plain(text).replace(/\s/g, '');
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const shown = unescapeText(
          quote(text, marks)
            .slice(2)
            .replace(/(?<!\\)((?:\\\\)*)\*\*/g, '$1'),
        );
        expect(letters(shown)).toBe(letters(text));
      }),
    );
  });

  test('stays one line, and nothing in it but our bold is Markdown', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const line = quote(text, marks);
        expect(line.startsWith('> ')).toBe(true);
        const bold = activeSigns(line.slice(2));
        expect(bold.filter((sign) => sign !== '*')).toEqual([]);
        expect(bold.length % 4).toBe(0);
      }),
    );
  });

  test('sets the marked words in bold', () => {
    expect(quote('It grew by 10% last year.', [{ start: 11, end: 14 }])).toBe(
      '> It grew by **10%** last year.',
    );
  });
});

test('a link’s address cannot end it early', () => {
  expect(link('¶ 3', 'https://a.example/x)>(y z')).toBe(
    '[¶ 3](<https://a.example/x%29%3E%28y%20z>)',
  );
});
