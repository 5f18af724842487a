const BYLINE = /^by\s+(\p{Lu}[^.!?]{1,60})$/iu;

/** Who wrote a story, where a line says just that (`By Ana Ruiz`); null where it does not. */
export function parseByline(line: string): string | null {
  return BYLINE.exec(line)?.[1] ?? null;
}
