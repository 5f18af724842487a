/** Signs that end or move a line; a space stands for them. */
const BLANK = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
/** All other control characters, ESC among them: a terminal would obey them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;
/** Embeddings, overrides and isolates: they can make a line read in another order than it was written. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text that a terminal shows and never obeys, for whatever comes from a story, a question or a file name.
 * Each sign that is not shown as it is gives way to one other sign, so that offsets stay true.
 */
export function printable(text: string): string {
  return text.replace(BLANK, ' ').replace(CONTROL, '\ufffd').replace(REORDERING, '\u2060');
}
