import type { Logger } from 'pino';
import type { Desk } from '../desk/desk.ts';

/** What every command, button and message handler works with. */
export interface Room {
  /** Today's desk: a reload puts another in its place, so ask for it anew each time. */
  readonly desk: Desk;
  readonly log: Logger;
}
