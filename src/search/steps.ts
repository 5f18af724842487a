import { setImmediate as nextTurn } from 'node:timers/promises';

/** Between turns of the event loop it works at most so long, in milliseconds. */
const LONGEST_TURN = 20;

/** Runs work that is done in steps to its end at once. */
export function finish<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs work that is done in steps to its end; whatever else waits gets its turn in between. */
export async function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (let turn = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - turn < LONGEST_TURN) continue;
    await nextTurn();
    turn = performance.now();
  }
}
