import type { Word } from '../../words/tagWords.ts';
import { isLarge, isOwnerMark, isTagged, lowerAt, textAt } from '../../words/wordAt.ts';
import { DAY_WORDS, DETERMINERS, wordSet } from '../../words/wordLists.ts';

/** What stands before a number that counts; another adjective stands before the number of a model: "the new 737 aircraft". */
const COUNTING = wordSet(`
  other additional further remaining more extra first last next past previous total estimated whole record full top
  some only another few about least most many much close nearly fewer less`);
/** What a number may belong to that is a name and no count: "Article 5", "No. 3", "Group of 20". */
const NUMBERED = wordSet(`
  article no no. number chapter section page flight route highway group phase class level grade version
  season day week aged age tier layer channel department`);

/** "its 12 and | 14 | services", against "between 12 and | 14 | services": lines are called by their numbers. */
const isOfRoutes = (words: readonly Word[], number: number): boolean =>
  /^(?:services|buses|trams|routes|lines)$/.test(lowerAt(words, number + 1)) &&
  lowerAt(words, number - 1) === 'and' &&
  /^\d+$/.test(textAt(words, number - 2)) &&
  DETERMINERS.has(lowerAt(words, number - 3));

/** Whether a number is part of a name: "Article 5", "Channel 6", "Boeing 777". */
export function isNumbered(words: readonly Word[], number: number): boolean {
  const before = words[number - 1];
  if (!before || before.sentence !== words[number]?.sentence) return false;
  // "has | infected | 412 people", against "the | modified | 737 planes": the tagger takes some verbs for adjectives.
  const isDoing =
    before.lower.endsWith('ed') && isTagged(words, number - 2, 'AUX', 'CCONJ', 'NOUN', 'PRON');
  return (
    NUMBERED.has(before.lower) ||
    // "Motorola's | 68000 | series"
    (isOwnerMark(words, number - 1) && lowerAt(words, number + 1) === 'series') ||
    isOfRoutes(words, number) ||
    (isTagged(words, number - 1, 'ADJ') && !COUNTING.has(before.lower) && !isDoing) ||
    (isLarge(words, number - 1) &&
      !before.opens &&
      !isTagged(words, number - 1, 'ADP') &&
      !DAY_WORDS.has(lowerAt(words, number - 1)))
  );
}
