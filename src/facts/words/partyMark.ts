import type { Word } from './tagWords.ts';
import { isHyphen, textAt } from './wordAt.ts';

/** Parties of American lawmakers by their letters; "DFL" and "ID" are those of single states. */
const PARTIES = /^(?:D|R|I|L|G|DFL|ID)$/;

/** Whether the letters of a party stand at a word, with a hyphen behind them and a comma or bracket before: "Tom Reed, | R-Pine Hollow |, said". */
export const isPartyMark = (words: readonly Word[], at: number): boolean =>
  PARTIES.test(textAt(words, at)) &&
  isHyphen(words, at + 1) &&
  /^[,(]$/.test(textAt(words, at - 1));
