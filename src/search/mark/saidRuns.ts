import { ROLE } from '../words/role.ts';
import { GAP } from './gaps.ts';
import type { Run } from './run.ts';
import type { Scene } from './scene.ts';
import { isName, type SeenWord } from './seeWords.ts';

/** What stands in quotation marks, or runs on beyond the sentence's beginning or end. */
const QUOTED = /[“«][^”»]*|^[^“«"]*(?=[”»])|"[^"]*/g;
/** "said on Thursday that": so far after the verb the clause may begin. */
const REACH = 5;
const THAT = /^that$/i;

/** The runs of a sentence that are somebody's words: what is quoted; else the clause that a verb of saying holds. */
export function saidRuns(scene: Scene): Run[] {
  const quoted = quotedRuns(scene);
  const isThere = isSpeakerThere(scene);
  if (quoted.length > 0) return isThere || verbOfSaying(scene) >= 0 ? quoted : [];
  const clause = isThere ? saidClause(scene) : null;
  return clause ? [clause] : [];
}

/** Where the question names somebody, so must the sentence. */
function isSpeakerThere({ question, words, meeting }: Scene): boolean {
  const named = question.words.filter(({ isName }) => isName).map(({ place }) => place);
  return named.length === 0 || meeting.some((at) => named.includes((words[at] as SeenWord).place));
}

/** What stands in quotation marks. */
export function quotedRuns({ text, words }: Scene): Run[] {
  let isStraightOpen = false;
  return [...text.matchAll(QUOTED)].flatMap(({ 0: quoted, index }): Run[] => {
    if (quoted.startsWith('"')) {
      isStraightOpen = !isStraightOpen;
      if (!isStraightOpen) return [];
    }
    const end = index + quoted.length;
    const first = words.findIndex(({ start }) => start >= index);
    const last = words.findLastIndex((word) => word.end <= end);
    return first >= 0 && first <= last ? [{ first, last }] : [];
  });
}

function verbOfSaying({ words }: Scene): number {
  return words.findIndex(({ roles }) => (roles & ROLE.saying) !== 0);
}

/** "She said that the road was closed", "The road was closed, she said". */
function saidClause(scene: Scene): Run | null {
  const { text, words, gaps } = scene;
  const verb = verbOfSaying(scene);
  if (verb < 0) return null;
  const isEnd = (place: number): boolean => gaps[place] === GAP.pause || gaps[place] === GAP.edge;
  let end = verb + 1;
  while (!isEnd(end)) end++;
  const that = words.findIndex(
    (word, place) =>
      place > verb &&
      place <= verb + REACH &&
      place < end &&
      THAT.test(text.slice(word.start, word.end)),
  );
  if (that > 0) return that + 1 < end ? { first: that + 1, last: end - 1 } : null;
  if (verb + 1 < end)
    return startsClause(words[verb + 1]) ? { first: verb + 1, last: end - 1 } : null;
  let comma = verb;
  while (comma > 0 && gaps[comma] !== GAP.comma) comma--;
  return comma > 0 ? { first: 0, last: comma - 1 } : null;
}

/** Right after the verb a clause begins with its subject, not with a time or a place. */
function startsClause(word: SeenWord | undefined): boolean {
  if (!word || word.roles & ROLE.preposition) return false;
  return (word.roles & ROLE.determiner) !== 0 || isName(word) || word.isStopWord;
}
