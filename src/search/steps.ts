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
