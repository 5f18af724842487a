import type { Unit } from './wishes.ts';

/** What part a word plays in its sentence, as far as the word alone tells; bits, for a word may play several. */
export const ROLE = {
  preposition: 1 << 0,
  /** "of", which holds a name or a thing together. */
  of: 1 << 1,
  determiner: 1 << 2,
  /** "a": what is new in a story comes after it. */
  indefinite: 1 << 3,
  conjunction: 1 << 4,
  /** Forms of to be, to have, to do, and the modal verbs. */
  auxiliary: 1 << 5,
  /** Forms of to be alone. */
  being: 1 << 6,
  /** "that", "which", "who": what opens a clause. */
  relative: 1 << 7,
  /** "by", which names who did it. */
  agent: 1 << 8,
  /** "because", "due", "after", "to": what may open a reason. */
  reason: 1 << 9,
  /** "million": part of the number before it. */
  scale: 1 << 10,
  /** "early", which says little without what follows. */
  vague: 1 << 11,
  /** "said": what comes before or after it is somebody's words. */
  saying: 1 << 12,
  /** A word of a country's name. */
  country: 1 << 13,
  /** What a time of the day is told by: "hours", "morning". */
  clock: 1 << 14,
  /** "a.m.", which makes a time of the number before it. */
  halfDay: 1 << 15,
  /** A month cut short: "Feb." */
  month: 1 << 16,
  /** The past form of a verb, or what ends like one. */
  past: 1 << 17,
  /** "the": what comes after it is known. */
  definite: 1 << 18,
  /** "temporarily". */
  manner: 1 << 19,
  /** "she", "they": who did it is named elsewhere. */
  pronoun: 1 << 20,
  /** "to", "from", "in": what comes after it may tell where. */
  where: 1 << 21,
  /** "in", "at": what comes after it tells where, and did nothing. */
  within: 1 << 22,
  /** "because", "citing": what opens a reason and little else. */
  because: 1 << 23,
  percent: 1 << 24,
  money: 1 << 25,
  length: 1 << 26,
  area: 1 << 27,
  time: 1 << 28,
  weight: 1 << 29,
  heat: 1 << 30,
} as const satisfies Readonly<Record<Unit | string, number>>;

/** The bits of all words that a number counts in. */
export const UNIT_ROLES =
  ROLE.percent | ROLE.money | ROLE.length | ROLE.area | ROLE.time | ROLE.weight | ROLE.heat;

/** The bits of words that say little by themselves. */
export const FUNCTION_ROLES =
  ROLE.preposition | ROLE.of | ROLE.determiner | ROLE.conjunction | ROLE.auxiliary | ROLE.relative;
