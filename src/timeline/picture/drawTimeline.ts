import { renderAsync } from '@resvg/resvg-js';
import { type Event, isDated } from '../events/event.ts';
import { describeTimeline } from './describeTimeline.ts';
import { drawAxis } from './drawAxis.ts';
import { drawLegend } from './drawLegend.ts';
import { drawList } from './drawList.ts';
import { ENGLISH_PICTURE, type PictureWords } from './pictureWords.ts';
import { COLUMN_GAP, COLUMN_WIDTH, EDGE, INK, LINE, MARGIN, PAPER, TITLE_SIZE } from './style.ts';
import { element, textLine } from './svg.ts';
import { canSet, FAMILY, fontFiles } from './typeface.ts';
import { wrapText } from './wrapText.ts';

/** From so many rows on the list has two columns, and three. */
const TWO_COLUMNS_FROM = 4;
const THREE_COLUMNS_FROM = 25;

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
  events: readonly Event[],
  title: string,
  words: PictureWords = ENGLISH_PICTURE,
): string {
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
  const legend = drawLegend(events, words, MARGIN, top + 8);
  parts.push(legend.svg);
  top += legend.height;
  if (dated.length > 1) {
    const axis = drawAxis(dated, MARGIN, width, top, words);
    parts.push(axis.svg);
    top += axis.height + 24;
  }
  const list = drawList(events, words, {
    columns,
    top,
    width: columns === 1 ? width - MARGIN : COLUMN_WIDTH,
  });
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
