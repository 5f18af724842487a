/** Two to five words with capitals, or the small words of a name, the first and the last capitalised. */
const NAME =
  /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:de|del|da|dos|van|von|der|la|y|and|\p{Lu}[\p{L}.’'-]*)){0,3}\s+\p{Lu}[\p{L}’'-]*$/u;
const BYLINE = /^by\s+(\p{Lu}[^.!?]{1,60})$/iu;

/** Who wrote a story, where a line says just that (`By Ana Ruiz`); null where it does not. */
export function parseByline(line: string): string | null {
  return BYLINE.exec(line)?.[1] ?? null;
}

/** Whether a line could be nothing but somebody's name. */
export function isName(line: string): boolean {
  return NAME.test(line);
}
