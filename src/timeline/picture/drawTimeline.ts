import { renderAsync } from '@resvg/resvg-js';
import type { DatedEvent, Event } from '../event.ts';
import { formatValue } from '../formatWhen.ts';
import { describeTimeline } from './describeTimeline.ts';
import { type Drawn, drawAxis } from './drawAxis.ts';
import { drawMark } from './drawMark.ts';
import { drawHeading, drawRow, type Place } from './drawRow.ts';
import {
  COLUMN_GAP,
  COLUMN_WIDTH,
  EDGE,
  FAINT,
  INK,
  LINE,
  MARGIN,
  PAPER,
  SMALL_SIZE,
  STATUS,
  TITLE_SIZE,
} from './style.ts';
import { element, textLine } from './svg.ts';
import { canSet, FAMILY, fontFiles, widthOf } from './typeface.ts';
import { wrapText } from './wrapText.ts';

/** From so many rows on the list has two columns, and three. */
const TWO_COLUMNS_FROM = 4;
const THREE_COLUMNS_FROM = 25;
const LEGEND_MARK = 18;

export interface Picture {
  readonly png: Uint8Array;
  /** At most 1,024 characters that tell the same. */
  readonly alt: string;
}

/**
 * Draws a timeline: the dated events to scale over an axis, numbered, and under it a list of all of them in words.
 * Undated ones stand under the day they were reported on. `events` are in the order they are to be told.
 */
export async function drawTimeline(
  events: readonly Event[],
  { title }: { readonly title: string },
): Promise<Picture> {
  const svg = timelineSvg(events, title);
  const image = await renderAsync(svg, {
    font: {
      fontFiles: fontFiles(),
      loadSystemFonts: !canSet(svg),
      defaultFontFamily: FAMILY,
    },
  });
  return { png: image.asPng(), alt: describeTimeline(events, title) };
}

/** The timeline as SVG. */
export function timelineSvg(events: readonly Event[], title: string): string {
  const columns =
    events.length >= THREE_COLUMNS_FROM ? 3 : events.length >= TWO_COLUMNS_FROM ? 2 : 1;
  const right = MARGIN + Math.max(2, columns) * (COLUMN_WIDTH + COLUMN_GAP) - COLUMN_GAP;
  const width = columns === 1 ? MARGIN + COLUMN_WIDTH * 1.5 : right;
  const dated = events.filter(isDated);
  const parts: string[] = [];
  let top = MARGIN;
  for (const line of wrapText(title, width - MARGIN, TITLE_SIZE, 600)) {
    parts.push(
      textLine(line, MARGIN, top + TITLE_SIZE * 0.8, { size: TITLE_SIZE, fill: INK, weight: 600 }),
    );
    top += TITLE_SIZE * LINE;
  }
  const legend = drawLegend(events, MARGIN, top + 8);
  parts.push(legend.svg);
  top += legend.height;
  if (dated.length > 1) {
    const axis = drawAxis(dated, MARGIN, width, top);
    parts.push(axis.svg);
    top += axis.height + 24;
  }
  const list = drawList(events, columns, top, columns === 1 ? width - MARGIN : COLUMN_WIDTH);
  parts.push(list.svg);
  const [w, h] = [width + MARGIN, top + list.height + MARGIN - 20];
  const paper = element('rect', {
    x: 1,
    y: 1,
    width: w - 2,
    height: h - 2,
    rx: 18,
    fill: PAPER,
    stroke: EDGE,
    'stroke-width': 2,
  });
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: w, height: h, viewBox: `0 0 ${w} ${h}` },
    paper + parts.join(''),
  );
}

const isDated = (event: Event): event is DatedEvent => event.value !== null;

/** What the marks mean, for the statuses that occur. */
function drawLegend(events: readonly Event[], left: number, top: number): Drawn {
  const parts: string[] = [];
  let x = left;
  for (const status of ['past', 'ongoing', 'expected'] as const) {
    if (!events.some((event) => event.status === status)) continue;
    const { words } = STATUS[status];
    parts.push(drawMark(status, { left: x, right: x + LEGEND_MARK, top, height: LEGEND_MARK }));
    parts.push(
      textLine(words, x + LEGEND_MARK + 10, top + LEGEND_MARK / 2 + SMALL_SIZE * 0.36, {
        size: SMALL_SIZE,
        fill: FAINT,
      }),
    );
    x += LEGEND_MARK + 10 + widthOf(words, SMALL_SIZE) + 28;
  }
  return { svg: parts.join(''), height: LEGEND_MARK + 34 };
}

type Block = (place: Place) => Drawn;

/** The events in words, in columns of about the same height that are read one after the other. */
function drawList(
  events: readonly Event[],
  columns: number,
  listTop: number,
  width: number,
): Drawn {
  let number = 0;
  let reported: string | null = null;
  const blocks: Block[] = events.map((event) => {
    if (isDated(event)) {
      const own = ++number;
      return (place) => drawRow(event, own, place);
    }
    const { published } = event.article;
    const words = `Reported on ${formatValue(published)}, with no date of its own`;
    const heading = published === reported ? null : words;
    reported = published;
    return (place) => {
      const head = heading ? drawHeading(heading, place) : { svg: '', height: 0 };
      const row = drawRow(event, undefined, { ...place, top: place.top + head.height });
      return { svg: head.svg + row.svg, height: head.height + row.height };
    };
  });
  const heights = blocks.map((block) => block({ x: 0, top: 0, width }).height);
  const limit = fairHeight(heights, columns);
  let [x, y, highest] = [MARGIN, 0, 0];
  const svg = blocks.map((block, place) => {
    const height = heights[place] ?? 0;
    if (y > 0 && y + height > limit) [x, y] = [x + width + COLUMN_GAP, 0];
    const drawn = block({ x, top: listTop + y, width }).svg;
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
