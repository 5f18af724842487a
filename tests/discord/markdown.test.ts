import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeText,
  link,
  plain,
  quote,
  spoken,
  unescapeText,
} from '../../src/discord/markdown.ts';
import { hostileText } from './support/hostile.ts';
import { markdownNodes, visibleText } from './support/markdownNodes.ts';

const hostile = hostileText();
const letters = (text: string) => plain(text).replace(/\s/g, '');
const insideCharacter = (text: string, at: number) => /^[\uDC00-\uDFFF]/.test(text.slice(at));
const typesIn = (markdown: string) => new Set(markdownNodes(markdown).map(({ type }) => type));

describe('text from a story or a question', () => {
  test('is nothing but text to Discord: no mention, link, emoji, heading, list or style', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect([...typesIn(escapeText(text))].filter((type) => type !== 'text')).toEqual([]);
      }),
    );
  });

  test('reads letter for letter', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(letters(visibleText(escapeText(text)))).toBe(letters(text));
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
        .map((cuts) => cuts.filter((at) => !insideCharacter(text, at)).sort((a, b) => a - b))
        .map((cuts) =>
          Array.from({ length: Math.floor(cuts.length / 2) }, (_, at) => ({
            start: cuts[2 * at] ?? 0,
            end: cuts[2 * at + 1] ?? 0,
          })),
        ),
    }),
  );

  test('makes no heading of bold words that begin with a sign', () => {
    const block = quote('# Petro recalled the envoy.', [{ start: 0, end: 27 }]);
    expect([...typesIn(block)]).toEqual(['blockQuote', 'strong', 'text']);
    expect(visibleText(block)).toBe('# Petro recalled the envoy.');
  });

  test('says the words of the story, in a block of its own, with nothing but our bold in it', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const block = quote(text, marks);
        expect(block).not.toContain('\n');
        expect(letters(visibleText(block))).toBe(letters(text));
        const types = [...typesIn(block)];
        expect(types.filter((type) => !['blockQuote', 'strong', 'text'].includes(type))).toEqual(
          [],
        );
      }),
    );
  });

  test('has bold words in one where nothing that is seen stands between them', () => {
    const marks = [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ];
    expect(quote('sea\u200Bbed', marks)).toBe('> **seabed**');
  });

  test('sets the marked words in bold', () => {
    expect(quote('It grew by 10% last year.', [{ start: 11, end: 14 }])).toBe(
      '> It grew by **10%** last year.',
    );
  });
});

test.each([
  ['who is <@123456789012345678>?', 'who is  ?'],
  [
    '<@!1> <@&2> who died <#3> <:wave:4> <a:wave:5> <t:1700000000:R> </ask:6> <id:browse>',
    'who died',
  ],
  [
    'is 3 < 4 and <b> a tag, <@everyone> or <t:now>',
    'is 3 < 4 and <b> a tag, <@everyone> or <t:now>',
  ],
])('what Discord shows by an id is no word: %s', (written, words) => {
  expect(spoken(written)).toBe(words);
});

test('a link’s address cannot end it early', () => {
  const markdown = link('¶ 3', 'https://a.example/x)>(y z');
  expect(markdown).toBe('[¶ 3](<https://a.example/x%29%3E%28y%20z>)');
  expect([...typesIn(markdown)]).toEqual(['link', 'text']);
});

test('a link’s address ends no bold that began before it', () => {
  const markdown = `** and ${link('¶ 1', 'https://a.example/**')}`;
  expect([...typesIn(markdown)]).toEqual(['text', 'link']);
});
