import type { Slice } from '../../articleFacts.ts';
import { sliceOf, type Word, type WordedParagraph } from '../../words/tagWords.ts';
import { isTagged, lowerAt } from '../../words/wordAt.ts';
import { isState } from '../number/people.ts';

/** What became of those counted, in a word: "40 | drowned |". */
const FATES =
  /^(?:died|drowned|survived|killed|injured|hurt|wounded|arrested|rescued|evacuated|displaced|damaged|destroyed)$/;
/** "have been" */
const MOST_AUXILIARIES = 2;

/** Whether a word tells what became of those counted: "| killed |", "| missing |". */
export const isFate = (words: readonly Word[], at: number): boolean =>
  FATES.test(lowerAt(words, at)) || isState(lowerAt(words, at));

/** "were | killed | or injured", "were | destroyed | or made uninhabitable", "were | killed |, injured or lost": whether one of two alone would be told of all. */
const isOneOfTwo = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at + 1) === 'or' ||
  ((isTagged(words, at + 1, 'CCONJ') || lowerAt(words, at + 1) === ',') && isFate(words, at + 2));

/** What is counted behind its number, with what became of it in the same clause: "five | people died |", "39 per cent of the | corals had died |"; the words alone where that is not told right behind them. */
export function withFate({ words, paragraph }: WordedParagraph, counts: Slice): Slice {
  const last = words.findIndex(({ end }) => end === counts.end);
  let at = last + 1;
  while (at <= last + MOST_AUXILIARIES && isTagged(words, at, 'AUX')) at++;
  const fate = words[at];
  const isTold =
    last >= 0 &&
    fate !== undefined &&
    isFate(words, at) &&
    fate.sentence === words[last]?.sentence &&
    // "people killed | mosquitoes", "those injured | people"
    !isTagged(words, at + 1, 'NOUN', 'PROPN', 'DET', 'NUM') &&
    !isOneOfTwo(words, at);
  return isTold ? sliceOf(paragraph, counts.start, fate.end) : counts;
}
