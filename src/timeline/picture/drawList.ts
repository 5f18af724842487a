import { type Event, isDated } from '../events/event.ts';
import { formatValue } from '../events/formatWhen.ts';
import { citeRows } from './citeRows.ts';
import { drawHeading, drawRow, type Place } from './drawRow.ts';
import type { PictureWords } from './pictureWords.ts';
import { COLUMN_GAP, MARGIN } from './style.ts';
import type { Drawn } from './svg.ts';

interface Layout {
  readonly columns: number;
  readonly top: number;
  /** Of one column. */
  readonly width: number;
}

/** Draws a block of the list at a place. */
type Block = (place: Place) => Drawn;

/** The events in words, in columns of about the same height that are read one after the other. */
export function drawList(
  events: readonly Event[],
  words: PictureWords,
  { columns, top, width }: Layout,
): Drawn {
  let number = 0;
  let reported: string | null = null;
  const cite = citeRows(events);
  const blocks: Block[] = events.map((event) => {
    const citation = cite(event);
    if (isDated(event)) {
      const row = { event, number: ++number, citation };
      return (place) => drawRow(row, words, place);
    }
    const { published } = event.article;
    const heading =
      published === reported ? null : words.undated(formatValue(published, words.dates));
    reported = published;
    return (place) => {
      const head = heading ? drawHeading(heading, place) : { svg: '', height: 0 };
      const below = { ...place, top: place.top + head.height };
      const row = drawRow({ event, number: undefined, citation }, words, below);
      return { svg: head.svg + row.svg, height: head.height + row.height };
    };
  });
  const heights = blocks.map((block) => block({ x: 0, top: 0, width }).height);
  const limit = fairHeight(heights, columns);
  let [x, y, highest] = [MARGIN, 0, 0];
  const svg = blocks.map((block, place) => {
    const height = heights[place] ?? 0;
    if (y > 0 && y + height > limit) [x, y] = [x + width + COLUMN_GAP, 0];
    const drawn = block({ x, top: top + y, width }).svg;
    y += height;
    highest = Math.max(highest, y);
    return drawn;
  });
  return { svg: svg.join(''), height: highest };
}

/** The least height at which blocks of these heights fit into so many columns, in their order. */
function fairHeight(heights: readonly number[], columns: number): number {
  const needed = (limit: number): number => {
    let [count, filled] = [1, 0];
    for (const height of heights) {
      if (filled > 0 && filled + height > limit) [count, filled] = [count + 1, 0];
      filled += height;
    }
    return count;
  };
  let [low, high] = [Math.max(0, ...heights), heights.reduce((sum, height) => sum + height, 0)];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (needed(middle) <= columns) high = middle;
    else low = middle;
  }
  return high;
}
