/** Letters, and figures behind the first, that stand for a name: "ELN", "M23", "AT&T", and "DfT" with the letter of a small word. */
export const ACRONYM = /^\p{Lu}(?:[\p{Lu}\d&]{1,7}|[foa]\p{Lu}{1,2})$/u;

/** Fewer letters are the initials of too much: "IT". */
export const LEAST_LETTERS = 3;

/** Such a name of letters alone: "ELN". */
export const LETTERS = /^\p{Lu}{2,8}$/u;

/** Letters with stops, as American papers write them: "U.A.W.", but not "U.S." */
const WITH_STOPS = /^(?:\p{Lu}\.){3,8}$/u;

/** The letters of such a name without its stops: "UAW" for "U.A.W."; any other words as they are. */
export const withoutStops = (text: string): string =>
  WITH_STOPS.test(text) ? text.replaceAll('.', '') : text;

/** Such a name written as a word, as British papers do: "Nato", "Ofcom", "Ebitda". */
export const SPOKEN_ACRONYM = /^\p{Lu}\p{Ll}{2,7}$/u;
