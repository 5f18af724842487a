/** What a word can offer as an answer; bits, for a word may be several. */
export const KIND = { name: 1, number: 2, date: 4, place: 8 } as const;

/** The kinds of what may tell a date: a year is of both, "March" of one, any other number of the other. */
export const DATED = KIND.date | KIND.number;

/** Whether what is of some kinds is a name; a month is written like one and is none. */
export const isNameKind = (kinds: number): boolean =>
  (kinds & (KIND.name | KIND.date)) === KIND.name;
