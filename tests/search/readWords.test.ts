import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWords } from '../../src/search/words/readWords.ts';

test.each([
  ['The U.S. said 1,250.5 tons', ['The', 'US', 'said', '1250.5', 'tons']],
  ["Colombia’s farmers don't", ['Colombia', 'farmers', 'don']],
  ["l'homme O'Brien", ['l', 'homme', 'O', 'Brien']],
  ['right-wing, 4th (x2)', ['right', 'wing', '4th', 'x2']],
  ['', []],
  ['… — !', []],
])('"%s" is read word by word', (text, words) => {
  expect(readWords(text).map((word) => word.text)).toEqual(words);
});

test('each word stands at its offsets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0;
      for (const { start, end } of readWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('plain text is read as it is beside letters of other alphabets', () => {
  const ascii = fc.string({ unit: fc.constantFrom(..."aB1 9.,'’-“x") });
  fc.assert(
    fc.property(ascii, (text) => {
      expect(readWords(`${text} é`).slice(0, -1)).toEqual(readWords(text));
    }),
  );
});
