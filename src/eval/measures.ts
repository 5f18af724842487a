/**
 * The chance that one drawn from `yes` scores higher than one drawn from `no` (the area under
 * the ROC curve, by ranks; ties count half). NaN where either is empty.
 */
export function auroc(yes: readonly number[], no: readonly number[]): number {
  const all = [
    ...yes.map((score) => ({ score, isYes: true })),
    ...no.map((score) => ({ score, isYes: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.score === all[from]?.score) to++;
    const rank = (from + 1 + to) / 2;
    for (let place = from; place < to; place++) if (all[place]?.isYes) rankSum += rank;
    from = to;
  }
  return (rankSum - (yes.length * (yes.length + 1)) / 2) / (yes.length * no.length);
}

/** What was claimed with some confidence, and whether it was so. */
export interface Claim {
  /** How sure it was, 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
}

const BINS = 10;

/**
 * Expected calibration error (Naeini and others, 2015): over ten bins of confidence, how far
 * the share that is right lies from the mean confidence, weighted by the bin's size.
 */
export function calibrationError(claims: readonly Claim[]): number {
  const bins = Array.from({ length: BINS }, () => ({ sure: 0, right: 0 }));
  for (const { confidence, isRight } of claims) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    if (!bin) continue;
    bin.sure += confidence;
    bin.right += isRight ? 1 : 0;
  }
  return bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / claims.length;
}

/** The value below which the given share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The share of the list for which it holds; NaN for none. */
export function shareOf<T>(list: readonly T[], holds: (item: T) => boolean): number {
  return list.filter(holds).length / list.length;
}

/** The mean of some numbers; NaN of none. */
export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
