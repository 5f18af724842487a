/** So many times as much is done the second time. */
const FACTOR = 10;
/** What is done in proportion stays well below this, on a busy machine too; what grows with the square of its size does not. */
export const IN_PROPORTION = 4 * FACTOR;

/** How many times as long a run takes with ten times its size. The shortest of some runs counts, as another may have been kept waiting. */
export async function timesAsLong(run: (size: number) => unknown, size: number): Promise<number> {
  const small = await shortest(run, size, 5);
  return (await shortest(run, FACTOR * size, 2)) / small;
}

async function shortest(
  run: (size: number) => unknown,
  size: number,
  runs: number,
): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < runs; at++) {
    const began = performance.now();
    await run(size);
    least = Math.min(least, performance.now() - began);
  }
  return least;
}
