import { addDays } from '../calendar.ts';
import type { DatedEvent } from '../event.ts';
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

/** Puts marks on lanes so that none covers another: a day as a disc at its place, a span as long as it is. */
export function layOutMarks(events: readonly DatedEvent[], scale: TimeScale): Mark[] {
  const ends: number[] = [];
  return events
    .map((event, place) => {
      const start = scale.x(event.from);
      const end = scale.x(addDays(event.to, 1));
      const middle = (start + end) / 2;
      const isWide = event.from < event.to && end - start > MARK;
      return {
        event,
        number: place + 1,
        left: isWide ? start : middle - MARK / 2,
        right: isWide ? end : middle + MARK / 2,
      };
    })
    .toSorted((a, b) => a.left - b.left)
    .map((mark) => {
      const free = ends.findIndex((end) => end + GAP <= mark.left);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = mark.right;
      return { ...mark, lane };
    });
}
