/**
 * Something is wrong with what was given: no such story, nothing to load, a file that cannot be read.
 * The message says what happened and what to do next; the command ends with exit code 1.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
