// One function a kind of array, not one for all: the engine makes a plain read of each, and these
// are the innermost loops of a search.

/** The number at a place that is known to hold one. */
export function u8(numbers: Uint8Array, place: number): number {
  return numbers[place] as number;
}

/** The number at a place that is known to hold one. */
export function i32(numbers: Int32Array, place: number): number {
  return numbers[place] as number;
}

/** The number at a place that is known to hold one. */
export function u32(numbers: Uint32Array, place: number): number {
  return numbers[place] as number;
}

/** The number at a place that is known to hold one. */
export function f32(numbers: Float32Array, place: number): number {
  return numbers[place] as number;
}

/** The number at a place that is known to hold one. */
export function f64(numbers: Float64Array, place: number): number {
  return numbers[place] as number;
}
