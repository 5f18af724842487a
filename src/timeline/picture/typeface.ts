import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import { remembering } from '../../story/remembering.ts';

/** Noto Sans: Latin with all its diacritics, Greek and Cyrillic; shipped by its package, so that no machine needs fonts. */
export const FAMILY = 'Noto Sans';
/** Regular and semi-bold. */
export type Weight = 400 | 600;

const require = createRequire(import.meta.url);
const FILES: Readonly<Record<Weight, string>> = {
  400: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  600: '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
};

/** The paths of the font files that pictures are drawn with. */
export const fontFiles = (): string[] => Object.values(FILES).map((file) => require.resolve(file));

const UNIT = 1000;

/** Signs that the typeface lacks come out of another one, and with them their line: at most so much wider. */
const OTHERS_WIDER = { sign: 1.7, line: 1.3 } as const;

/** How wide a line of text comes out, in pixels; at most, where it has signs that the typeface lacks. */
export function widthOf(text: string, size: number, weight: Weight = 400): number {
  let width = 0;
  for (const word of text.split(/(?<= )/)) width += widthsOf(weight)(word);
  return (width * size * (canSet(text) ? 1 : OTHERS_WIDER.line)) / UNIT;
}

/** Widths of words at one unit of size; the same words come back over and over. */
const widthsOf = remembering((weight: Weight) =>
  remembering((word: string): number => {
    const width = fontOf(weight).getAdvanceWidth(word, UNIT);
    return canSet(word) ? width : (width * OTHERS_WIDER.sign) / OTHERS_WIDER.line;
  }),
);

/** Whether the typeface has every sign of a text. */
export function canSet(text: string): boolean {
  const font = fontOf(400);
  for (const sign of new Set(text))
    if (/\S/.test(sign) && !font.charToGlyphIndex(sign)) return false;
  return true;
}

const fontOf = remembering((weight: Weight): opentype.Font => {
  const { buffer, byteOffset, byteLength } = readFileSync(require.resolve(FILES[weight]));
  // Glyphs are read when they are asked for: a third of the time, and 20 MB less.
  const file = buffer.slice(byteOffset, byteOffset + byteLength);
  return opentype.parse(file, { lowMemory: true });
});
