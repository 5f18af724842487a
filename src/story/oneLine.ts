// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it removes
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f]+/g;
const BREAKS_AND_TABS = /[\t\n\v\f\r\u0085\u2028\u2029]+| {2,}/;
const SPACES = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** A text on one line: line breaks and tabs become single spaces, control characters go. */
export function oneLine(text: string): string {
  const printed = text.replace(CONTROLS, '');
  // Most texts are on one line already, and looking costs a fraction of writing anew.
  return (BREAKS_AND_TABS.test(printed) ? printed.replace(SPACES, ' ') : printed).trim();
}
