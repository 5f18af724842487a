import type { DatedEvent } from '../events/event.ts';
import { addDays } from '../time/calendar.ts';
import type { TimeScale } from './timeScale.ts';

/** The height of a mark, and the width of a day's. */
export const MARK = 28;
const GAP = 4;
/** Lanes are as high as a mark with some air. */
export const LANE = MARK + 5;

/** Where an event's mark stands: from `left` to `right`, on its lane (0 lies next to the axis). */
export interface Mark {
  readonly event: DatedEvent;
  /** The event's number in the list. */
  readonly number: number;
  readonly left: number;
  readonly right: number;
  readonly lane: number;
}

/**
 * Puts marks on lanes so that none covers another, in the events' order and each as low as it can stand:
 * a day as a disc at its place, a span as long as it is.
 */
export function layOutMarks(events: readonly DatedEvent[], scale: TimeScale): Mark[] {
  const lanes: { readonly left: number; readonly right: number }[][] = [];
  return events.map((event, place) => {
    const extent = extentOf(event, scale);
    const isFree = (others: (typeof lanes)[number]): boolean =>
      others.every(({ left, right }) => extent.right + GAP <= left || right + GAP <= extent.left);
    const free = lanes.findIndex(isFree);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), extent];
    return { event, number: place + 1, ...extent, lane };
  });
}

function extentOf({ from, to }: DatedEvent, scale: TimeScale): { left: number; right: number } {
  const [left, right] = [scale.x(from), scale.x(addDays(to, 1))];
  if (from < to && right - left > MARK) return { left, right };
  const middle = (left + right) / 2;
  return { left: middle - MARK / 2, right: middle + MARK / 2 };
}
