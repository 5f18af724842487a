/** The double's own time: real time plus what a test has skipped, so that no test waits 15 minutes. */
export class Clock {
  #skippedMs = 0;

  /** Milliseconds since 1970, as `Date.now()` gives them. */
  now(): number {
    return Date.now() + this.#skippedMs;
  }

  /** Lets `ms` milliseconds pass at once. */
  advance(ms: number): void {
    this.#skippedMs += ms;
  }
}
