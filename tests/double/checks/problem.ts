/** A step into a body: a key or an index. */
export type Step = string | number;

/** What is wrong at one place of a request body. */
export interface Problem {
  readonly path: readonly Step[];
  /** Discord's own error code where it has one, else a name in the same style. */
  readonly code: string;
  readonly message: string;
  /** True where Discord answers 400; false where it lets the body pass though it is careless. */
  readonly refused: boolean;
}

/** A problem for which Discord refuses the body. */
export function refusal(path: readonly Step[], code: string, message: string): Problem {
  return { path, code, message, refused: true };
}

/** A problem that Discord lets pass, but that a careful bot does not have. */
export function carelessness(path: readonly Step[], code: string, message: string): Problem {
  return { path, code, message, refused: false };
}

/** The same problems seen from further out, as when `data` of a callback is checked by itself. */
export function under(prefix: readonly Step[], problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: [...prefix, ...problem.path] }));
}

interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

/** Discord's error body for an invalid form: code 50035 and a tree of `_errors` along the paths. */
export function invalidFormBody(problems: readonly Problem[]): object {
  const errors: ErrorTree = {};
  for (const { path, code, message } of problems) {
    let node = errors;
    for (const step of path) {
      const next = node[step] ?? {};
      node[step] = next;
      node = next as ErrorTree;
    }
    const leaves = Array.isArray(node._errors) ? node._errors : [];
    node._errors = [...leaves, { code, message }];
  }
  return { message: 'Invalid Form Body', code: 50035, errors };
}
