import stringWidth from 'string-width';
import { printable } from '../printable.ts';

/** A stretch of text that looks the same from end to end. */
export interface Run<Look> {
  readonly text: string;
  readonly look: Look;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Breaks runs of text into lines of at most `width` columns, at spaces where it can, inside a word
 * where the word is longer than a line. Nothing but the spaces at the breaks is lost: neither looks
 * nor the form of a letter, which a wrapper of styled text would normalise.
 */
export function wrapRuns<Look>(runs: readonly Run<Look>[], width: number): Run<Look>[][] {
  const text = runs.map((run) => run.text).join('');
  // The first run that reaches into a line, and where it begins.
  let [first, at] = [0, 0];
  return breakLines(text, width).map(([start, end]) => {
    for (let run = runs[first]; run && at + run.text.length <= start; run = runs[++first])
      at += run.text.length;
    return cutRuns(runs, first, start - at, end - at);
  });
}

/** Makes plain text printable and breaks it into lines of at most `width` columns. */
export function wrapText(text: string, width: number): string[] {
  const shown = printable(text);
  return breakLines(shown, width).map(([start, end]) => shown.slice(start, end));
}

/** The same, with a line's end between them. */
export function fold(text: string, width: number): string {
  return wrapText(text, width).join('\n');
}

/** A space at which no line ends. */
const TIED = '\u00a0';

/** Makes parts printable and breaks them, with a dot between them, into lines, none of which begins with the dot or parts a ¶ from its number. */
export function wrapParts(parts: readonly (string | null | undefined)[], width: number): string[] {
  const joined = parts.filter(Boolean).join(`${TIED}· `).replaceAll('¶ ', `¶${TIED}`);
  return wrapText(joined, width).map((line) => line.replaceAll(TIED, ' '));
}

function breakLines(text: string, width: number): [start: number, end: number][] {
  const lines: [number, number][] = [];
  let line: { start: number; end: number; columns: number } | undefined;
  for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
    const columns = stringWidth(word);
    // The line's end is where its last word ended, so the gap is the spaces since.
    const gap = line ? index - line.end : 0;
    if (line && line.columns + gap + columns <= width) {
      line.end = index + word.length;
      line.columns += gap + columns;
      continue;
    }
    if (line) lines.push([line.start, line.end]);
    line = { start: index, end: index + word.length, columns };
    if (columns <= width) continue;
    line = { start: index, end: index, columns: 0 };
    for (const { segment } of graphemes.segment(word)) {
      const more = stringWidth(segment);
      if (line.columns + more > width && line.end > line.start) {
        lines.push([line.start, line.end]);
        line = { start: line.end, end: line.end, columns: 0 };
      }
      line.end += segment.length;
      line.columns += more;
    }
  }
  if (line) lines.push([line.start, line.end]);
  return lines;
}

/** What lies from `start` to `end` of the text of the runs from the first one on. */
function cutRuns<Look>(
  runs: readonly Run<Look>[],
  first: number,
  start: number,
  end: number,
): Run<Look>[] {
  const cut: Run<Look>[] = [];
  let at = 0;
  for (let index = first; at < end; index++) {
    const run = runs[index];
    if (!run) break;
    const part = run.text.slice(Math.max(0, start - at), end - at);
    if (part) cut.push({ text: part, look: run.look });
    at += run.text.length;
  }
  return cut;
}
