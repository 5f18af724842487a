import type { Event } from '../events/event.ts';
import { drawMark } from './drawMark.ts';
import type { PictureWords } from './pictureWords.ts';
import { SMALL, SMALL_SIZE } from './style.ts';
import { type Drawn, textLine } from './svg.ts';
import { widthOf } from './typeface.ts';

const LEGEND_MARK = 18;

/** What the marks mean, for the statuses that occur. */
export function drawLegend(
  events: readonly Event[],
  words: PictureWords,
  left: number,
  top: number,
): Drawn {
  const parts: string[] = [];
  let x = left;
  for (const status of ['past', 'ongoing', 'expected'] as const) {
    if (!events.some((event) => event.status === status)) continue;
    const told = words.status[status];
    parts.push(drawMark(status, { left: x, right: x + LEGEND_MARK, top, height: LEGEND_MARK }));
    parts.push(
      textLine(told, x + LEGEND_MARK + 10, top + LEGEND_MARK / 2 + SMALL_SIZE * 0.36, SMALL),
    );
    x += LEGEND_MARK + 10 + widthOf(told, SMALL_SIZE) + 28;
  }
  return { svg: parts.join(''), height: LEGEND_MARK + 34 };
}
