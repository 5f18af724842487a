import type { Word } from '../../words/tagWords.ts';
import { lowerAt } from '../../words/wordAt.ts';

/** Among whom a team or a firm leads, and nobody does: "the | league | leaders". */
const OTHERS = /^(?:league|division|conference|table|market|industry|sector|category)$/;

/** Whether a word tells that a team or a firm is before all others: "the league | leaders |", "the Danish market | leader |". */
export const leadsOthers = (words: readonly Word[], at: number): boolean =>
  /^leaders?$/.test(lowerAt(words, at)) && OTHERS.test(lowerAt(words, at - 1));
