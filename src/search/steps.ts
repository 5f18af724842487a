import { setImmediate as nextTurn } from 'node:timers/promises';

/** Between turns of the event loop it works at most so long, in milliseconds. */
const LONGEST_TURN = 20;

/** Runs work that is done in steps to its end, yielding the same value at each. */
export function* stepping<Value, Result>(
  value: Value,
  steps: Generator<void, Result>,
): Generator<Value, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield value;
  }
}

/** Runs work that is done in steps to its end at once. */
export function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs work that is done in steps to its end; whatever else waits gets its turn in between.
 *
 * @param onTurn told at each turn what the last step yielded
 */
export async function inTurns<Value, Result>(
  steps: Generator<Value, Result>,
  onTurn?: (value: Value) => void,
): Promise<Result> {
  for (let turn = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - turn < LONGEST_TURN) continue;
    onTurn?.(step.value);
    await nextTurn();
    turn = performance.now();
  }
}
