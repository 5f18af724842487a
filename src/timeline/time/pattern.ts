/** A pattern with others in it, written as in a literal: pattern`${WEEKDAY}\s+last`. */
export const pattern = (parts: TemplateStringsArray, ...inside: readonly string[]): RegExp =>
  new RegExp(String.raw(parts, ...inside));

/** The same for large and small letters alike. */
export const anyCase = (parts: TemplateStringsArray, ...inside: readonly string[]): RegExp =>
  new RegExp(String.raw(parts, ...inside), 'i');
