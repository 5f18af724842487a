/** What is wrong with a story file, for the person who keeps it. */
export interface Problem {
  /** The file's path inside the knowledge folder; the folder itself where the fault is its own. */
  readonly file: string;
  /** The line at fault, from 1; null where no line is, because the fault is the file's or the folder's own. */
  readonly line: number | null;
  /** What is wrong, as a sentence. */
  readonly what: string;
  /** What to do about it, as a sentence. */
  readonly mend: string;
}

/** Where a problem is, as editors open it: `file:line`. */
export function placeOfProblem({ file, line }: Problem): string {
  return line === null ? file : `${file}:${line}`;
}

/** A problem in one line: where it is, what is wrong, and what to do. */
export function tellProblem(problem: Problem): string {
  return `${placeOfProblem(problem)}: ${problem.what} ${problem.mend}`;
}

/** Thrown by what reads stories; the message is the problem in one line. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(tellProblem(problem));
    this.problem = problem;
  }
}
