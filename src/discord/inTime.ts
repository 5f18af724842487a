import { setTimeout as wait } from 'node:timers/promises';

/** Half of what Discord allows until the first response, in milliseconds. */
const PATIENCE = 1500;

/** What is worked out in time for a first response; null where it takes longer, as while stories are still being read. */
export async function inTime<T>(work: Promise<T>, patience = PATIENCE): Promise<T | null> {
  return Promise.race([work, wait(patience, null, { ref: false })]);
}
