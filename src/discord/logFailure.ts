import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';

/** What a reader and the operator both call a failure by. */
export interface Failure {
  readonly reference: string;
  /** For an apology that does not reach the reader either. */
  undelivered(err: unknown): void;
}

/** Logs what went wrong under a new reference. */
export function logFailure(log: Logger, err: unknown, what: string, details: object = {}): Failure {
  const reference = randomUUID().slice(0, 8);
  log.error({ err, reference, ...details }, what);
  return {
    reference,
    undelivered: (failed) =>
      log.warn({ err: failed, reference }, 'The apology could not be delivered'),
  };
}
