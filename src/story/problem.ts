/** What is wrong with a story file, for the person who keeps it. */
export interface Problem {
  /** The file's path inside the knowledge folder; the folder itself where the fault is its own. */
  readonly file: string;
  /** The line at fault, from 1. */
  readonly line: number;
  /** What is wrong, as a sentence. */
  readonly what: string;
  /** What to do about it, as a sentence. */
  readonly mend: string;
}

/** Thrown by what reads stories; the message is the problem in one line. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.file}:${problem.line}: ${problem.what} ${problem.mend}`);
    this.problem = problem;
  }
}
