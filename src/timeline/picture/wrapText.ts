import { type Weight, widthOf } from './typeface.ts';

/** Breaks a text into lines no wider than `width` pixels: between words (not at no-break spaces), and inside a word that is wider by itself. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
): string[] {
  const fits = (line: string): boolean => widthOf(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .normalize('NFC')
    .split(/[ \t\r\n]+/)
    .filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const sign of word) {
      if (line && !fits(line + sign)) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
  }
  return line ? [...lines, line] : lines;
}
