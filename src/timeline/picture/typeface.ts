import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

/** Noto Sans: Latin with all its diacritics, Greek and Cyrillic; shipped by its package, so that no machine needs fonts. */
export const FAMILY = 'Noto Sans';
/** Regular and semi-bold. */
export type Weight = 400 | 600;

const require = createRequire(import.meta.url);
const FILES: Readonly<Record<Weight, string>> = {
  400: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  600: '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
};
const loaded = new Map<Weight, opentype.Font>();

/** The paths of the font files that pictures are drawn with. */
export const fontFiles = (): string[] => Object.values(FILES).map((file) => require.resolve(file));

/** Widths of words at one unit of size; the same words come back over and over. */
const widths = new Map<string, number>();
/** So many widths are kept. */
const MOST_WIDTHS = 20_000;
const UNIT = 1000;

/** Signs that the typeface lacks come out of another one, and with them their line: at most so much wider. */
const OTHERS_WIDER = { sign: 1.7, line: 1.3 } as const;

/** How wide a line of text comes out, in pixels; at most so wide where it has signs that the typeface lacks. */
export function widthOf(text: string, size: number, weight: Weight = 400): number {
  let width = 0;
  for (const word of text.split(/(?<= )/)) width += unitWidth(word, weight);
  return (width * size * (canSet(text) ? 1 : OTHERS_WIDER.line)) / UNIT;
}

function unitWidth(word: string, weight: Weight): number {
  const key = weight + word;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const plain = fontOf(weight).getAdvanceWidth(word, UNIT);
  const width = canSet(word) ? plain : (plain * OTHERS_WIDER.sign) / OTHERS_WIDER.line;
  if (widths.size >= MOST_WIDTHS) widths.clear();
  widths.set(key, width);
  return width;
}

/** Whether the typeface has every sign of a text. */
export function canSet(text: string): boolean {
  const font = fontOf(400);
  for (const sign of new Set(text))
    if (/\S/.test(sign) && !font.charToGlyphIndex(sign)) return false;
  return true;
}

function fontOf(weight: Weight): opentype.Font {
  let font = loaded.get(weight);
  if (!font) {
    const { buffer, byteOffset, byteLength } = readFileSync(require.resolve(FILES[weight]));
    // Glyphs are read when they are asked for: a third of the time, and 20 MB less.
    const file = buffer.slice(byteOffset, byteOffset + byteLength);
    font = opentype.parse(file, { lowMemory: true });
    loaded.set(weight, font);
  }
  return font;
}
