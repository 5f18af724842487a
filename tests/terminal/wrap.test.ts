import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { printable } from '../../src/terminal/printable.ts';
import { wrapRuns, wrapText } from '../../src/terminal/render/wrap.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 200 }).map(printable);

it('no line is wider than it may be, whatever the text', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 4, max: 40 }), (text, width) => {
      for (const line of wrapText(text, width))
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});

it('wrapping loses nothing but spaces and changes no sign', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 4, max: 40 }), (text, width) => {
      expect(wrapText(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

it('runs keep their looks across lines', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
      const runs = texts.map((text, look) => ({ text, look }));
      const lines = wrapRuns(runs, 20).flat();
      for (const { text, look } of runs) {
        const kept = lines.filter((run) => run.look === look).map((run) => run.text);
        expect(kept.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }
    }),
  );
});

it('what is made printable keeps its length and holds no sign that a terminal obeys', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const shown = printable(text);
      expect(shown).toHaveLength(text.length);
      expect(shown).not.toMatch(/\p{Cc}/u);
    }),
  );
});
