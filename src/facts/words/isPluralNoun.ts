import { wordSet } from './wordLists.ts';

/** Plurals without an s. */
const PLURALS = wordSet(`
  children offspring police troops crew staff personnel teeth feet mice geese
  aircraft spacecraft cattle sheep deer fish species media bacteria`);

/** Whether a noun tells of several, by its form. */
export const isPluralNoun = (noun: string): boolean =>
  PLURALS.has(noun) || /(?:[^s']s|men|people)$/.test(noun);
