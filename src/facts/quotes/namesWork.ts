import { verbIn } from '../words/inflected.ts';
import { SMALL_WORDS } from '../words/nameWords.ts';
import type { QuotedWords, Word, WordedParagraph } from '../words/tagWords.ts';
import { CAPITAL, isHyphen, isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { WORKS } from '../words/wordLists.ts';
import { behindMarks, MARK } from './marks.ts';
import { speaks } from './speaks.ts';

/** Words of fewer letters may be written small in a title, whatever they are. */
const LONGEST_SMALL_WORD = 4;
/** What a work is told to be has so many words before its noun at most: "the BBC’s best-loved | drama". */
const LONGEST_LEAD = 8;
/** What leads to something that has a title: "said on “Face the Nation” that", "of “Lost Sea”". */
const LEADS_TO_WORK = /^(?:on|in|of|about|from|at|with|to)$/;
/** Verbs whose object is what is judged, or who hears: "praised “Lost Sea”", "told “Face the Nation”". */
const takesWork = verbIn(
  'ask criticise criticize praise condemn denounce hail dismiss deride decry',
  'tell tells told telling slam slams slammed slamming',
);
/** Verbs whose object is told to be something: "called “Lost Sea” | a triumph". */
const calls = verbIn('call brand label describe declare', 'labelled dub dubs dubbed dubbing');

/** "A Broken Promise: Care in Crisis": each of several words is written large, small words aside. */
export const isTitle = (words: readonly Word[]): boolean =>
  words.filter(isCapital).length > 1 && isWrittenLarge(words);

/** Whether words in marks are the title of a work or a programme by what stands beside them, so that nobody says them: "“Lost Sea,” a film by …, opened, she said", "told “Face the Nation” that …". */
export function namesWork({ words }: WordedParagraph, { from, to }: QuotedWords): boolean {
  const title = words.slice(from, to);
  if (!isWrittenLarge(title)) return false;
  if (isToldOf(words, to)) return true;
  const before = MARK.test(textAt(words, from - 1)) ? from - 2 : from - 1;
  return isTitle(title) && leadsToWork(words, before, to);
}

/** “Lost Sea”, | her second novel |: whether a comma leads on to the words for a work, which does not speak. */
function isToldOf(words: readonly Word[], to: number): boolean {
  const first = behindMarks(words, to);
  const hasComma = words.slice(to - 1, first).some(({ text }) => text.endsWith(','));
  if (!hasComma || !isTagged(words, first, 'DET', 'PRON', 'PROPN')) return false;
  let at = first + 1;
  while (at < first + LONGEST_LEAD && isInPhrase(words, at) && !endsAtWork(words, at)) at++;
  return endsAtWork(words, at) && !speaks(words[at + 1]);
}

/** "a | painting | long held to be", and not "a | film | student": whether a phrase is about a work. */
const endsAtWork = (words: readonly Word[], at: number): boolean =>
  WORKS.has(lowerAt(words, at)) &&
  !isTagged(words, at + 1, 'NOUN', 'PROPN') &&
  !/^(?:-|'s?)$/.test(lowerAt(words, at + 1));

const isInPhrase = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'ADJ', 'NOUN', 'PROPN', 'NUM') ||
  /^(?:-|'s?)$/.test(lowerAt(words, at)) ||
  isHyphen(words, at - 1);

/** Whether the word before a title has it for an object, or leads to it. */
function leadsToWork(words: readonly Word[], before: number, to: number): boolean {
  const lead = lowerAt(words, before);
  if (LEADS_TO_WORK.test(lead) || takesWork(lead)) return true;
  // "CBS’s | “Face the Nation”"
  if (/^'s?$/.test(lead)) return true;
  return (
    calls(lead) && /^(?:an?|the|as|his|her|their)$/.test(lowerAt(words, behindMarks(words, to)))
  );
}

const isCapital = ({ text }: Word): boolean => CAPITAL.test(text);

const isWrittenLarge = (words: readonly Word[]): boolean =>
  words.some(isCapital) && words.every((word) => isCapital(word) || isSmall(word));

const isSmall = ({ text, pos }: Word): boolean =>
  SMALL_WORDS.has(pos) || !/\p{L}/u.test(text) || text.length < LONGEST_SMALL_WORD;
