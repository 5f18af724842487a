import { renderAsync } from '@resvg/resvg-js';
import { type Event, isDated } from '../events/event.ts';
import { describeTimeline } from './describeTimeline.ts';
import { drawAxis } from './drawAxis.ts';
import { drawLegend } from './drawLegend.ts';
import { drawList } from './drawList.ts';
import { drawHeading } from './drawRow.ts';
import { ENGLISH_PICTURE, type PictureWords } from './pictureWords.ts';
import { COLUMN_GAP, COLUMN_WIDTH, EDGE, INK, MARGIN, PAPER, TITLE_SIZE } from './style.ts';
import { type Drawn, element, textLines } from './svg.ts';
import { canSet, FAMILY, fontFiles } from './typeface.ts';
import { wrapText } from './wrapText.ts';

/** From so many rows on the list has two columns, and three. */
const TWO_COLUMNS_FROM = 4;
const THREE_COLUMNS_FROM = 25;
/** No picture has more rows: it would be too high to read. The others are counted. */
const MOST_ROWS = 80;

/** A timeline as drawn. */
export interface Picture {
  readonly png: Uint8Array;
  /** At most 1,024 characters that tell the same. */
  readonly alt: string;
}

/** What stands over a timeline and beside it. */
export interface DrawOptions {
  readonly title: string;
  /** The words it is captioned with; English unless given. */
  readonly words?: PictureWords | undefined;
}

/**
 * Draws a timeline: the dated events to scale over an axis, numbered, and under it a list of all of them in words.
 * Undated ones stand under the day they were reported on. `events` are in the order they are to be told.
 */
export async function drawTimeline(
  events: readonly Event[],
  { title, words = ENGLISH_PICTURE }: DrawOptions,
): Promise<Picture> {
  const svg = timelineSvg(events, title, words);
  const image = await renderAsync(svg, {
    font: {
      fontFiles: fontFiles(),
      loadSystemFonts: !canSet(svg),
      defaultFontFamily: FAMILY,
    },
  });
  return { png: image.asPng(), alt: describeTimeline(events, title, words) };
}

/** Loads what draws and its letters, for which the first picture would otherwise wait some tenths of a second. */
export async function prepareToDraw(): Promise<void> {
  await drawTimeline([], { title: FAMILY });
}

/** The timeline as SVG. */
export function timelineSvg(
  all: readonly Event[],
  title: string,
  words: PictureWords = ENGLISH_PICTURE,
): string {
  const events = all.slice(0, MOST_ROWS);
  const columns =
    events.length >= THREE_COLUMNS_FROM ? 3 : events.length >= TWO_COLUMNS_FROM ? 2 : 1;
  const right = MARGIN + Math.max(2, columns) * (COLUMN_WIDTH + COLUMN_GAP) - COLUMN_GAP;
  const width = columns === 1 ? MARGIN + COLUMN_WIDTH * 1.5 : right;
  const dated = events.filter(isDated);
  const stack: Block[] = [
    (top) => drawTitle(title, width, top),
    (top) => drawLegend(events, words, MARGIN, top + 8),
  ];
  if (dated.length > 1)
    stack.push((top) => {
      const axis = drawAxis(dated, { left: MARGIN, right: width, top }, words);
      return { ...axis, height: axis.height + 24 };
    });
  stack.push((top) =>
    drawList(events, words, { columns, top, width: columns === 1 ? width - MARGIN : COLUMN_WIDTH }),
  );
  const left = all.length - events.length;
  if (left > 0)
    stack.push((top) => drawHeading(words.more(left), { x: MARGIN, top, width: width - MARGIN }));

  let top = MARGIN;
  const drawn = stack.map((block) => {
    const { svg, height } = block(top);
    top += height;
    return svg;
  });
  return onPaper(drawn.join(''), width + MARGIN, top + MARGIN - 20);
}

/** Draws a part of the picture from `top` on. */
type Block = (top: number) => Drawn;

function drawTitle(title: string, width: number, top: number): Drawn {
  const lines = wrapText(title, width - MARGIN, TITLE_SIZE, 600);
  const style = { size: TITLE_SIZE, fill: INK, weight: 600 } as const;
  return textLines(lines, MARGIN, top - TITLE_SIZE * 0.2, style);
}

function onPaper(inside: string, width: number, height: number): string {
  const paper = element('rect', {
    x: 1,
    y: 1,
    width: width - 2,
    height: height - 2,
    rx: 18,
    fill: PAPER,
    stroke: EDGE,
    'stroke-width': 2,
  });
  const viewBox = `0 0 ${width} ${height}`;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox },
    paper + inside,
  );
}
