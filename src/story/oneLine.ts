const BREAKS_AND_TABS = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it removes
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f]+/g;

/** A text on one line: line breaks and tabs become single spaces, control characters go. */
export function oneLine(text: string): string {
  return text.replace(CONTROLS, '').replace(BREAKS_AND_TABS, ' ').trim();
}
