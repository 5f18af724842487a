/** Letters, and figures behind the first, that stand for a name: "ELN", "M23", "AT&T", and "DfT" with the letter of a small word. */
export const ACRONYM = /^\p{Lu}(?:[\p{Lu}\d&]{1,7}|[foa]\p{Lu}{1,2})$/u;

/** Fewer letters are the initials of too much: "IT". */
export const LEAST_LETTERS = 3;

/** Such a name of letters alone: "ELN". */
export const LETTERS = /^\p{Lu}{2,8}$/u;

/** Such a name written as a word, as British papers do: "Nato", "Ofcom", "Ebitda". */
export const SPOKEN_ACRONYM = /^\p{Lu}\p{Ll}{2,7}$/u;
