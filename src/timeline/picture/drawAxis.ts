import type { DatedEvent } from '../events/event.ts';
import { formatValue } from '../events/formatWhen.ts';
import { drawMark } from './drawMark.ts';
import { LANE, layOutMarks, MARK, type Mark } from './layOutMarks.ts';
import type { PictureWords } from './pictureWords.ts';
import { FAINT, HAIRLINE, INK, SMALL, SMALL_SIZE } from './style.ts';
import { type Drawn, line, textLine } from './svg.ts';
import { type Stretch, type TimeScale, timeScale } from './timeScale.ts';
import { widthOf } from './typeface.ts';

const TICK = 7;
const ABOVE = 14;
/** The height of the line that says when it was published. */
const CAPTION = SMALL_SIZE * 1.6;
const LABEL = { ...SMALL, anchor: 'middle' } as const;
const THIN = { stroke: HAIRLINE, width: 1.5 } as const;
const THICK = { stroke: INK, width: 2 } as const;
/** How far a label of the axis may stand out to its left and right. */
const OVERHANG = 30;

/** What an axis reaches across, and what it stands under, in pixels. */
interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/**
 * The events to scale over an axis. Where they are all of stories of one day, a line marks its place among them.
 */
export function drawAxis(
  events: readonly DatedEvent[],
  extent: Extent,
  words: PictureWords,
): Drawn {
  const { left, right, top } = extent;
  const [published = '', ...others] = new Set(events.map(({ article }) => article.published));
  const isOneDay = others.length === 0;
  const shown = isOneDay ? [...events, { from: published, to: published }] : events;
  const scale = timeScale(shown, left, right, words.dates.locale);
  const marks = layOutMarks(events, scale);
  const lanes = Math.max(...marks.map(({ lane }) => lane)) + 1;
  const caption = isOneDay ? CAPTION : 0;
  const axis = top + caption + lanes * LANE + ABOVE;
  const parts = [
    isOneDay ? drawPublication(published, scale.x(published), extent, axis, words) : '',
    ...marks.map((mark) => drawStem(mark, axis)),
    ...marks.map((mark) => drawEvent(mark, axis)),
    ...scale.stretches.map((stretch, place) => drawStretch(stretch, place > 0, axis)),
    drawTicks(scale, extent, axis),
  ];
  return { svg: parts.join(''), height: axis + TICK + SMALL_SIZE + 12 - top };
}

/** The line and the words that mark the day of publication. */
function drawPublication(
  published: string,
  x: number,
  { left, right, top }: Extent,
  axis: number,
  words: PictureWords,
): string {
  const label = words.published(formatValue(published, words.dates));
  const half = widthOf(label, SMALL_SIZE) / 2;
  const middle = Math.min(Math.max(x, left + half), right - half);
  return (
    line([x, top + CAPTION - 2], [x, axis], { ...THIN, stroke: FAINT, dash: '3 4' }) +
    textLine(label, middle, top + SMALL_SIZE, LABEL)
  );
}

/** Where the bottom of a mark on a lane lies. */
const bottomOf = (lane: number, axis: number): number => axis - ABOVE - lane * LANE;

/** The hairline from a disc down to the axis; a span needs none. */
function drawStem({ left, right, lane }: Mark, axis: number): string {
  const x = (left + right) / 2;
  return right - left <= MARK ? line([x, bottomOf(lane, axis)], [x, axis], THIN) : '';
}

const drawEvent = ({ event, number, left, right, lane }: Mark, axis: number): string =>
  drawMark(event.status, { left, right, top: bottomOf(lane, axis) - MARK, height: MARK }, number);

/** A stretch of the axis, with two strokes before it where days are left out. */
function drawStretch({ left, right }: Stretch, isAfterBreak: boolean, axis: number): string {
  const slants = isAfterBreak ? [-22, -14] : [];
  return [
    line([left, axis], [right, axis], THICK),
    ...slants.map((slant) =>
      line([left + slant - 4, axis + 8], [left + slant + 4, axis - 8], THICK),
    ),
  ].join('');
}

/** The ticks, and the labels that there is room for; the first of a stretch has its year. */
function drawTicks({ stretches }: TimeScale, { left, right }: Extent, axis: number): string {
  const parts: string[] = [];
  let free = left - OVERHANG;
  for (const { ticks } of stretches) {
    let isFirst = true;
    for (const { x, label, full } of ticks) {
      parts.push(line([x, axis], [x, axis + TICK], THICK));
      const said = isFirst ? full : label;
      const half = widthOf(said, SMALL_SIZE) / 2;
      if (x - half < free || x + half > right + OVERHANG) continue;
      parts.push(textLine(said, x, axis + TICK + SMALL_SIZE + 3, LABEL));
      free = x + half + 12;
      isFirst = false;
    }
  }
  return parts.join('');
}
