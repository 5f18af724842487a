import { invalidFormBody, type Problem } from './checks/problem.ts';
import { RestError } from './restError.ts';

/** One thing that was wrong with one request of the bot. */
export interface Violation {
  /** The request, as `PATCH /channels/1/messages/2`. */
  readonly request: string;
  /** Where in the body, as `data.components.0.custom_id`. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
  /** Whether Discord answers 400 to it, or lets it pass. */
  readonly refused: boolean;
}

/** Discord's code for a message that shows nothing. */
const EMPTY_MESSAGE = 50006;

/** Keeps what was wrong with the bot's requests, for the tests to find empty. */
export class ViolationBook {
  readonly all: Violation[] = [];

  /**
   * Writes the problems down.
   * @throws RestError 400, as Discord answers, when one of them is refused.
   */
  record(request: string, problems: readonly Problem[]): void {
    for (const { path, code, message, refused } of problems)
      this.all.push({ request, path: path.join('.'), code, message, refused });
    const refused = problems.filter((problem) => problem.refused);
    if (refused.length === 0) return;
    if (refused.every((problem) => problem.code === 'EMPTY_MESSAGE'))
      throw new RestError(400, EMPTY_MESSAGE, 'Cannot send an empty message');
    throw new RestError(400, 50035, 'Invalid Form Body', invalidFormBody(refused));
  }
}
