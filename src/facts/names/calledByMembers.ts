import type { Word } from '../words/tagWords.ts';
import { isArticle, isLarge, isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { ORGANISATION_NOUNS } from '../words/wordLists.ts';
import type { OpenRun } from './openRun.ts';

/** Who a body is made up of, where it is called by them. */
const MEMBERS =
  /^(?:Friends|Sons|Daughters|Veterans|Citizens|Mothers|Parents|Students|Physicians|Lawyers|Women|Americans|Christians|Families|Farmers|Workers)$/;

/** Whether a run is such members alone, large within a sentence, and goes on with what they stand for; "Friends of" opens a sentence on anybody's friends, unless they are told to be a body. */
export const isCalledByMembers = ({
  words,
  from,
  to,
}: Pick<OpenRun, 'words' | 'from' | 'to'>): boolean =>
  to === from + 1 &&
  MEMBERS.test(textAt(words, from)) &&
  /^(?:of|for)$/.test(lowerAt(words, to)) &&
  (words[from]?.opens === false || isToldAsBody(words, to + 1));

/** "Friends of | Tadbury Lido, a local charity |," */
function isToldAsBody(words: readonly Word[], from: number): boolean {
  let at = lowerAt(words, from) === 'the' ? from + 1 : from;
  while (isLarge(words, at)) at++;
  if (textAt(words, at) !== ',' || !isArticle(words, at + 1)) return false;
  at += 2;
  while (isTagged(words, at, 'ADJ', 'NOUN') && isTagged(words, at + 1, 'ADJ', 'NOUN')) at++;
  return ORGANISATION_NOUNS.has(lowerAt(words, at));
}
