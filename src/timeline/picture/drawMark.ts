import type { Status } from '../events/event.ts';
import { STATUS } from './style.ts';
import { element, textLine } from './svg.ts';

/** Where a mark stands, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

/** A mark: full for what is past, pointed to the right for what goes on, hollow and dashed for what is expected. */
export function drawMark(status: Status, box: Box, number?: number): string {
  const { left, right, top, height } = box;
  const { ink, fill, on } = STATUS[status];
  const style = {
    fill,
    stroke: ink,
    'stroke-width': status === 'past' ? 0 : height / 11,
    'stroke-dasharray': status === 'expected' ? `${height / 6} ${height / 8}` : undefined,
  };
  const shape =
    status === 'ongoing'
      ? element('path', { d: pointed(box), 'stroke-linejoin': 'round', ...style })
      : element('rect', { x: left, y: top, width: right - left, height, rx: height / 2, ...style });
  if (number === undefined) return shape;
  const size = height * (number > 99 ? 0.46 : 0.57);
  const middle = left + height / 2 - (status === 'ongoing' ? height * 0.06 : 0);
  return (
    shape +
    textLine(String(number), middle, top + height / 2 + size * 0.36, {
      size,
      fill: on,
      weight: 600,
      anchor: 'middle',
    })
  );
}

/** A bar that ends in a point. */
function pointed({ left, right, top, height }: Box): string {
  const tip = height * 0.32;
  const [bottom, middle, neck] = [top + height, top + height / 2, right - tip];
  return `M${left} ${top}H${neck}L${right} ${middle}L${neck} ${bottom}H${left}Z`;
}
