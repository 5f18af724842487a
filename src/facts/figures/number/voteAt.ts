import type { Word } from '../../words/tagWords.ts';
import { lowerAt, textAt } from '../../words/wordAt.ts';
import type { Quantity } from './quantity.ts';

/** The votes for something and against it, as one word or as three: "58-41", "58 - 41". */
const TALLY = /^\d{1,3}[-–]\d{1,3}$/;
/** Those on one side. */
const SIDE = /^\d{1,3}$/;
/** What tells of them: "a 58-41 | vote |". */
const VOTES = /^votes?$/;

/** The votes that a number begins, with those against: "votes of | 58-41 |", "a | 58-41 | vote", "| 58 votes to 41 |", "The vote was | 58 to 41 |"; null where the two are a score. */
export function voteAt(words: readonly Word[], at: number): Quantity | null {
  const to = tallyEnd(words, at);
  if (to === null) return null;
  const noun = [at + 1, to].find((next) => VOTES.test(lowerAt(words, next)));
  const vote = isOfVote(words, at) ? at - 2 : noun;
  return vote === undefined
    ? null
    : { from: at, to, number: at, counted: [vote, vote + 1], bare: false };
}

/** Where the votes against may stand behind those for: "58 votes to | 41", "58- | 41"; those for where nothing leads there. */
function otherSide(words: readonly Word[], at: number): number {
  if (VOTES.test(lowerAt(words, at + 1)) && lowerAt(words, at + 2) === 'to') return at + 3;
  const joins = isOfVote(words, at) ? /^(?:[-–]|to)$/ : /^[-–]$/;
  return joins.test(textAt(words, at + 1)) ? at + 2 : at;
}

/** "votes of | 58-41", "the vote was | 58 to 41" */
const isOfVote = (words: readonly Word[], at: number): boolean =>
  /^(?:of|is|was)$/.test(lowerAt(words, at - 1)) && VOTES.test(lowerAt(words, at - 2));

function tallyEnd(words: readonly Word[], at: number): number | null {
  if (TALLY.test(textAt(words, at))) return at + 1;
  if (!SIDE.test(textAt(words, at))) return null;
  const other = otherSide(words, at);
  // "The vote was 52 to 48 | per cent"
  const isShare = /^(?:%|per|percent)$/.test(lowerAt(words, other + 1));
  return other > at && SIDE.test(textAt(words, other)) && !isShare ? other + 1 : null;
}
