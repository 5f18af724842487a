/** One step towards a lower loss: fills `gradient` with the slope at `weights`. */
export type Slope = (weights: Float64Array, gradient: Float64Array) => void;

/** Finds the weights of least loss by gradient descent with momentum (Adam; Kingma and Ba, 2015), the same on every run. */
export function descend(size: number, slope: Slope, steps = 400, rate = 0.05): Float64Array {
  const weights = new Float64Array(size);
  const gradient = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0);
    slope(weights, gradient);
    for (let at = 0; at < size; at++) {
      const g = gradient[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * g;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * g * g;
      const forward = (mean[at] ?? 0) / (1 - 0.9 ** step);
      const width = Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** step)) + 1e-9;
      weights[at] = (weights[at] ?? 0) - (rate * forward) / width;
    }
  }
  return weights;
}

/** The spread of each column, for weights that can be compared: 1 where a column does not vary. */
export function spreads(rows: readonly Float64Array[], size: number): Float64Array {
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  for (const row of rows)
    for (let at = 0; at < size; at++) {
      const value = row[at] ?? 0;
      sums[at] = (sums[at] ?? 0) + value;
      squares[at] = (squares[at] ?? 0) + value * value;
    }
  return squares.map((square, at) => {
    const mean = (sums[at] ?? 0) / rows.length;
    return Math.sqrt(Math.max(0, square / rows.length - mean * mean)) || 1;
  });
}
