/** Words before an office that is no longer held: "former ambassador". */
const FORMER = /^(?:former|formerly|ex|onetime|one-time|retired|erstwhile|then)\b/i;

/** The years that end when somebody held it: "mayor | from 2013 to 2021". */
const UNTIL = /\b(?:to|until|till|and) (?:\p{Lu}\p{Ll}+ )?\d{4}$/u;

/** Whether words for an office say that it is no longer held. */
export const isBygone = (office: string): boolean => FORMER.test(office) || UNTIL.test(office);
