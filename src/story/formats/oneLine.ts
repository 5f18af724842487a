// biome-ignore-start lint/suspicious/noControlCharactersInRegex: they are what it removes
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f]+/g;
const UNEVEN = /[\0-\x1f\x7f\u0085\u2028\u2029]| {2}/;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: they are what it removes
const SPACES = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** A text on one line: line breaks and tabs become single spaces, control characters go. */
export function oneLine(text: string): string {
  // Most texts are on one line already, and looking costs a fraction of writing anew.
  if (!UNEVEN.test(text)) return text.trim();
  return text.replace(CONTROLS, '').replace(SPACES, ' ').trim();
}
