import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { printable } from '../../src/terminal/printable.ts';
import { runsOf } from '../../src/terminal/render/runs.ts';
import { wrapRuns, wrapText } from '../../src/terminal/render/wrap.ts';
import { IN_PROPORTION, timesAsLong } from '../timesAsLong.ts';

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

it('a paragraph without an end, marked at every other word, keeps nobody waiting', async () => {
  const show = (words: number) => {
    const text = 'wombats dig '.repeat(words);
    const marks = Array.from({ length: words }, (_, at) => ({
      ...{ start: at * 12, end: at * 12 + 7, look: 'bold' },
    }));
    return wrapRuns(runsOf(text, { start: 0, end: text.length }, marks, 'plain'), 80);
  };
  expect(show(3)[0]?.map(({ look }) => look)).toEqual([
    'bold',
    'plain',
    'bold',
    'plain',
    'bold',
    'plain',
  ]);
  expect(await timesAsLong(show, 1_000)).toBeLessThan(IN_PROPORTION);
});

it('where marks overlap, the later is shown', () => {
  const marks = [
    { start: 0, end: 4, look: 'first' },
    { start: 2, end: 6, look: 'later' },
  ];
  expect(runsOf('abcdefgh', { start: 0, end: 8 }, marks, 'plain')).toEqual([
    { text: 'ab', look: 'first' },
    { text: 'cd', look: 'later' },
    { text: 'ef', look: 'later' },
    { text: 'gh', look: 'plain' },
  ]);
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
