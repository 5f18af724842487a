/** Plurals without an s. */
const PLURALS =
  /^(?:people|men|women|children|police|troops|crew|staff|personnel|aircraft|spacecraft|cattle|sheep|deer|fish|species|teeth|feet|mice|geese|media|bacteria|offspring)$|(?:men|women|people)$/;

/** Whether a noun tells of several, by its form. */
export const isPluralNoun = (noun: string): boolean => PLURALS.test(noun) || /[^s']s$/.test(noun);
