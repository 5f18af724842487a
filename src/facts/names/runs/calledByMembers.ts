import { lowerAt, textAt } from '../../words/wordAt.ts';
import type { OpenRun } from './openRun.ts';

/** Who a body is made up of, where it is called by them. */
const MEMBERS =
  /^(?:Friends|Sons|Daughters|Veterans|Citizens|Mothers|Parents|Students|Physicians|Lawyers|Women|Americans|Christians|Families|Farmers|Workers)$/;

/** Whether a run is such members alone, large within a sentence, and goes on with what they stand for; "Friends of" opens a sentence on anybody's friends. */
export const isCalledByMembers = ({
  words,
  from,
  to,
}: Pick<OpenRun, 'words' | 'from' | 'to'>): boolean =>
  to === from + 1 &&
  MEMBERS.test(textAt(words, from)) &&
  /^(?:of|for)$/.test(lowerAt(words, to)) &&
  words[from]?.opens === false;
