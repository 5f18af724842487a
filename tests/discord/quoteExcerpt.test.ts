import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unescapeText } from '../../src/discord/markdown.ts';
import { quoteExcerpt } from '../../src/discord/messages/quoteExcerpt.ts';

const LEAD = 'The town has many bridges, and each of them is older than the last. '.repeat(20);
const SENTENCE = 'Only the bridge of Holm was ever closed.';
const paragraph = `${LEAD}${SENTENCE} ${LEAD}`;
const sentence = { start: LEAD.length, end: LEAD.length + SENTENCE.length };
const letters = (text: string) => text.replace(/\s/g, '');
const whole = { start: 0, end: paragraph.length };

describe('of a text that is too long', () => {
  test('what is in bold is shown, wherever it stands', () => {
    const quoted = quoteExcerpt({ paragraph }, whole, [sentence], 300);
    expect(quoted).toMatch(
      /^> … \S.*\. \*\*Only the bridge of Holm was ever closed\.\*\* The town .*…$/,
    );
    expect(quoted.length).toBeLessThan(320);
  });

  test('the beginning is shown where something in bold stands in it, or nothing is in bold', () => {
    const town = { start: 4, end: 8 };
    expect(quoteExcerpt({ paragraph }, whole, [town, sentence], 300)).toMatch(
      /^> The \*\*town\*\*/,
    );
    expect(quoteExcerpt({ paragraph }, whole, [], 300)).toMatch(/^> The town/);
  });

  test('a sentence longer than there is room for is shown from its beginning', () => {
    expect(quoteExcerpt({ paragraph }, whole, [{ ...sentence, end: whole.end }], 300)).toMatch(
      /^> … Only the bridge .*…$/,
    );
  });
});

test('whatever is marked, a quotation is a slice of its paragraph, within its limit', () => {
  fc.assert(
    fc.property(
      fc.nat(paragraph.length - 60),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 80, max: 400 }),
      (start, length, limit) => {
        const quoted = quoteExcerpt({ paragraph }, whole, [{ start, end: start + length }], limit);
        const shown = unescapeText(quoted.slice(2)).replaceAll('**', '');
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(letters(paragraph)).toContain(letters(shown.replace(/^…|…$/g, '')));
      },
    ),
  );
});
