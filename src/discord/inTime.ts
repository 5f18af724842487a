import { setTimeout as wait } from 'node:timers/promises';

/** Half of what Discord allows until the first response, in milliseconds. */
const PATIENCE = 1500;

/** What comes of some work within so many milliseconds, by default in time for a first response; null where it takes longer. */
export async function inTime<T>(work: Promise<T>, patience = PATIENCE): Promise<T | null> {
  return Promise.race([work, wait(patience, null, { ref: false })]);
}
