import type { ZodMiniType } from 'zod/mini';
import { carelessness, type Problem, refusal, type Step } from './problem.ts';

/** As much of a zod issue as is read here. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly errors?: readonly (readonly Issue[])[];
}

/**
 * Checks a body against one of Discord's schemas.
 * Keys that the schema does not know are careless, except those in `tolerated`, which discord.js
 * sends to every route or which the published schemas lack.
 */
export function checkSchema(
  schema: ZodMiniType,
  body: unknown,
  tolerated: readonly string[] = [],
): Problem[] {
  const result = schema.safeParse(body);
  if (!result.success) return describe(result.error.issues as readonly Issue[], []);
  return unknownKeys(body, result.data, [], new Set(tolerated));
}

/** Zod lists the issues of every branch of a union; the branch that was meant has the fewest. */
function describe(issues: readonly Issue[], at: readonly Step[]): Problem[] {
  return issues.flatMap((issue) => {
    const path = [
      ...at,
      ...issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
    ];
    const meant = issue.errors && meantBranch(issue.errors);
    if (meant) return describe(meant, path);
    return [refusal(path, issue.code.toUpperCase(), issue.message)];
  });
}

function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const isOfOtherKind = (branch: readonly Issue[]) =>
    branch.some(({ code, path }) =>
      path.length === 0 ? code === 'invalid_type' : path.length === 1 && path[0] === 'type',
    );
  return [...branches].sort(
    (a, b) => Number(isOfOtherKind(a)) - Number(isOfOtherKind(b)) || a.length - b.length,
  )[0];
}

/** Zod strips what it does not know; what the parsed copy lacks is unknown. */
function unknownKeys(
  given: unknown,
  known: unknown,
  path: readonly Step[],
  tolerated: ReadonlySet<string>,
): Problem[] {
  if (Array.isArray(given) && Array.isArray(known)) {
    return given.flatMap((item, i) => unknownKeys(item, known[i], [...path, i], tolerated));
  }
  if (!isObject(given) || !isObject(known)) return [];
  return Object.keys(given).flatMap((key) => {
    if (key in known) return unknownKeys(given[key], known[key], [...path, key], tolerated);
    if (path.length === 0 && tolerated.has(key)) return [];
    return [carelessness([...path, key], 'UNKNOWN_KEY', `Discord knows no "${key}" here.`)];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
