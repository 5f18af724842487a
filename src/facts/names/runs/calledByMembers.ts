import { lowerAt, textAt } from '../../words/wordAt.ts';
import { wordSet } from '../../words/wordLists.ts';
import type { OpenRun } from './openRun.ts';

/** Who a body is made up of, where it is called by them: "| Veterans | of Foreign Wars". */
const MEMBERS = wordSet(`
  Friends Sons Daughters Mothers Parents Families Women Veterans Citizens Americans Christians Students Physicians
  Lawyers Farmers Workers`);

/** Whether a run is such members alone, large within a sentence, and goes on with what they stand for; "Friends of" opens a sentence on anybody's friends. */
export const isCalledByMembers = ({
  words,
  from,
  to,
}: Pick<OpenRun, 'words' | 'from' | 'to'>): boolean =>
  to === from + 1 &&
  MEMBERS.has(textAt(words, from)) &&
  /^(?:of|for)$/.test(lowerAt(words, to)) &&
  words[from]?.opens === false;
