import type { DatedEvent } from '../events/event.ts';
import { formatValue } from '../events/formatWhen.ts';
import { drawMark } from './drawMark.ts';
import { LANE, layOutMarks, MARK } from './layOutMarks.ts';
import type { PictureWords } from './pictureWords.ts';
import { FAINT, HAIRLINE, INK, SMALL_SIZE } from './style.ts';
import { type Drawn, element, textLine } from './svg.ts';
import { timeScale } from './timeScale.ts';
import { widthOf } from './typeface.ts';

const TICK = 7;
const ABOVE = 14;
/** How far a label of the axis may stand out to its left and right. */
const OVERHANG = 30;

/**
 * The events to scale over an axis from `left` to `right`, under `top`. Where they are all of stories of one day,
 * a line marks its place among them.
 */
export function drawAxis(
  events: readonly DatedEvent[],
  left: number,
  right: number,
  top: number,
  words: PictureWords,
): Drawn {
  const days = new Set(events.map(({ article }) => article.published));
  const [published = ''] = days;
  const one = days.size === 1;
  const scale = timeScale(
    one ? [...events, { from: published, to: published }] : events,
    left,
    right,
    words.dates.locale,
  );
  const marks = layOutMarks(events, scale);
  const lanes = Math.max(...marks.map(({ lane }) => lane)) + 1;
  const caption = one ? SMALL_SIZE * 1.6 : 0;
  const axis = top + caption + lanes * LANE + ABOVE;
  const parts: string[] = [];
  const line = (
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    stroke: string,
    width: number,
    dash?: string,
  ) =>
    parts.push(
      element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width, 'stroke-dasharray': dash }),
    );

  if (one) {
    const x = scale.x(published);
    const label = words.published(formatValue(published, words.dates));
    const half = widthOf(label, SMALL_SIZE) / 2;
    line(x, top + caption - 2, x, axis, FAINT, 1.5, '3 4');
    const middle = Math.min(Math.max(x, left + half), right - half);
    parts.push(
      textLine(label, middle, top + SMALL_SIZE, {
        size: SMALL_SIZE,
        fill: FAINT,
        anchor: 'middle',
      }),
    );
  }
  for (const { left: start, right: end, lane } of marks)
    if (end - start <= MARK)
      line((start + end) / 2, axis - ABOVE - lane * LANE, (start + end) / 2, axis, HAIRLINE, 1.5);
  for (const { event, number, left: start, right: end, lane } of marks) {
    const box = { left: start, right: end, top: axis - ABOVE - lane * LANE - MARK, height: MARK };
    parts.push(drawMark(event.status, box, number));
  }

  let free = left - OVERHANG;
  scale.stretches.forEach(({ left: start, right: end, ticks }, place) => {
    line(start, axis, end, axis, INK, 2);
    if (place > 0)
      for (const slant of [-22, -14])
        line(start + slant - 4, axis + 8, start + slant + 4, axis - 8, INK, 2);
    let isFirst = true;
    for (const { x, label, full } of ticks) {
      line(x, axis, x, axis + TICK, INK, 2);
      const said = isFirst ? full : label;
      const half = widthOf(said, SMALL_SIZE) / 2;
      if (x - half < free || x + half > right + OVERHANG) continue;
      parts.push(
        textLine(said, x, axis + TICK + SMALL_SIZE + 3, {
          size: SMALL_SIZE,
          fill: FAINT,
          anchor: 'middle',
        }),
      );
      free = x + half + 12;
      isFirst = false;
    }
  });
  return { svg: parts.join(''), height: axis + TICK + SMALL_SIZE + 12 - top };
}
