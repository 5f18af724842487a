import type { OnProgress } from './house.ts';

/** Does long work under a progress bar on standard error, where somebody looks at that. */
export async function withBar<T>(
  what: string,
  work: (onProgress: OnProgress) => Promise<T>,
): Promise<T> {
  if (!process.stderr.isTTY) return work(() => {});
  const { Presets, SingleBar } = await import('cli-progress');
  const bar = new SingleBar(
    { format: `${what} {bar} {value} of {total}, {eta_formatted} left`, clearOnComplete: true },
    Presets.shades_classic,
  );
  let begun = false;
  try {
    return await work((done, of) => {
      if (!begun) bar.start(of, 0);
      begun = true;
      bar.update(done);
    });
  } finally {
    if (begun) bar.stop();
  }
}
