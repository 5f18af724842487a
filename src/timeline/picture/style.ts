import type { Status } from '../events/event.ts';

/** Sizes in pixels of the full picture; Discord shows it at half size or less until it is opened. */
export const MARGIN = 48;
export const COLUMN_WIDTH = 540;
export const COLUMN_GAP = 44;
export const TITLE_SIZE = 34;
export const TEXT_SIZE = 20;
export const SMALL_SIZE = 17;
/** How far a line of text stands under the one before it, by its size. */
export const LINE = 1.34;

/** A paper of its own, so that the ink reads the same on Discord's dark and light themes. */
export const PAPER = '#fcfbf8';
export const EDGE = '#d8d4c9';
export const INK = '#1c2430';
export const FAINT = '#5d6673';
export const HAIRLINE = '#c3c6cc';

/** How what only explains is written: labels, headings, citations. */
export const SMALL = { size: SMALL_SIZE, fill: FAINT } as const;

/** Each status has a colour, and a shape or line that tells it without the colour. */
export const STATUS: Readonly<
  Record<Status, { readonly ink: string; readonly fill: string; readonly on: string }>
> = {
  past: { ink: '#2f4f86', fill: '#2f4f86', on: '#ffffff' },
  ongoing: { ink: '#1f6b4d', fill: '#d3eadf', on: '#124a34' },
  expected: { ink: '#a2460f', fill: PAPER, on: '#8a390a' },
};
