import { setTimeout as wait } from 'node:timers/promises';
import type { Desk } from '../desk/desk.ts';

/** Half of what Discord allows until the first response, in milliseconds. */
const PATIENCE = 1500;

/** Waits a moment for facts and events where they are still being drawn; says whether they are there. */
export async function waitForGleanings(desk: Desk): Promise<boolean> {
  if (!desk.isGleaned())
    await Promise.race([desk.gleanings(), wait(PATIENCE, undefined, { ref: false })]);
  return desk.isGleaned();
}
