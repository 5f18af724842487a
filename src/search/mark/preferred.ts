import type { Run } from './candidateRuns.ts';

/** Those that are better, where there are any. */
export function preferred(runs: Run[], isBetter: (run: Run) => boolean): Run[] {
  const better = runs.filter(isBetter);
  return better.length > 0 ? better : runs;
}
