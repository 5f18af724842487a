/** A JSON object as it came in: nothing is known about its values yet. */
export type Json = Readonly<Record<string, unknown>>;

/** The value as an object; anything else is an empty one. */
export function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}

/** The objects of a list; anything else is an empty list. */
export function asObjects(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

/** The value as text; anything else is empty text. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value as a number; anything else is 0. */
export function asNumber(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
