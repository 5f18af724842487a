/** Letters that stand for a name: "ELN", "M23", "AT&T". */
export const ACRONYM = /^\p{Lu}[\p{Lu}\d&]{1,7}$/u;

/** The same of letters only: "ELN". */
export const LETTERS_ONLY = /^\p{Lu}{2,8}$/u;

/** Such a name written as a word, as British papers do: "Nato", "Ofcom". */
export const SPOKEN_ACRONYM = /^\p{Lu}\p{Ll}{2,6}$/u;
