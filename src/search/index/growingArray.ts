/** A Uint32Array whose length need not be known beforehand. */
export interface GrowingArray {
  push(value: number): void;
  length(): number;
  /** The numbers so far, in an array that is exactly as long. */
  trim(): Uint32Array;
}

const FIRST_CAPACITY = 1024;

/** An array that holds nothing yet. */
export function growArray(): GrowingArray {
  let values = new Uint32Array(FIRST_CAPACITY);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const wider = new Uint32Array(values.length * 2);
        wider.set(values);
        values = wider;
      }
      values[length++] = value;
    },
    length: () => length,
    trim: () => values.slice(0, length),
  };
}
