/** A share as people read it: "81.4%". */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** A part of a whole, in percent without the sign: "81.4"; a dash where there is no whole. */
export function portion(part: number, whole: number): string {
  return whole ? ((100 * part) / whole).toFixed(1) : '–';
}
