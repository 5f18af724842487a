/** One figure that must not be lost. */
export interface Check {
  readonly name: string;
  readonly value: number;
  /** The bound that it must keep. */
  readonly least?: number;
  readonly most?: number;
}

/** Whether a figure keeps its bounds; NaN keeps none. */
export function holds({ value, least, most }: Check): boolean {
  return !Number.isNaN(value) && value >= (least ?? -Infinity) && value <= (most ?? Infinity);
}

/** A line of the gate's table: the figure, its bound, and whether it holds. */
export function line(check: Check): string {
  const { name, value, least, most } = check;
  const bound =
    least === undefined
      ? most === undefined
        ? 'no promise'
        : `at most ${most}`
      : `at least ${least}`;
  return `${holds(check) ? 'ok  ' : 'FAIL'}  ${name.padEnd(44)} ${value.toFixed(4).padStart(8)}  ${bound}`;
}
