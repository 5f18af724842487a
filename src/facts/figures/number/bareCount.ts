import { verbIn } from '../../words/inflected.ts';
import type { Word } from '../../words/tagWords.ts';
import { lowerAt, sameSentence, taggedStart } from '../../words/wordAt.ts';
import { endsThere } from '../clause/clauseEnd.ts';
import { isState } from './people.ts';

/** Verbs whose object, where it is a bare number, are people: "| injuring | 40". */
const harms = verbIn(
  'kill injure wound displace arrest detain hospitalise hospitalize evacuate rescue maim',
);
/** What tells what has become of people: "40 were | rescued |". */
const HARMED = /^(?:died|survived|killed|rescued|evacuated|maimed)$/;
/** What a bare number may be the subject of: "40 | were | hurt". */
const SUBJECT_OF = /^(?:have|had|were|was|are|remain|remained|died|survived)$/;

/** Whether a number with no noun stands for what the number before it counts: "injuring | more than 600 |", "| More than 700,000 | have been driven out", "the Greens | 12 |". */
export function isBareCount(words: readonly Word[], from: number, to: number): boolean {
  const [first, next] = [words[from], words[to]];
  if (!next || next.sentence !== first?.sentence) return false;
  const goesOn = harms(lowerAt(words, from - 1)) || isOfOther(words, from);
  if (goesOn && endsThere(words, to)) return true;
  const before = words[from - 1];
  const opens =
    before?.sentence !== first.sentence || before.text === ',' || before.pos === 'CCONJ';
  return opens && (SUBJECT_OF.test(next.lower) || isState(next.lower));
}

/** Whether a number is of what was counted before: "| 40 | of them dead", "| 26 | of which closed". */
export const isOfThem = (words: readonly Word[], to: number): boolean =>
  lowerAt(words, to) === 'of' && /^(?:them|which|whom)$/.test(lowerAt(words, to + 1));

/** Whether a number with no noun is of people who came to harm: "and killed | 16 |", "and | 40 | were hurt". */
export const isOfHarmed = (words: readonly Word[], from: number, to: number): boolean =>
  harms(lowerAt(words, from - 1)) ||
  [to, to + 1].some((at) => isState(lowerAt(words, at)) || HARMED.test(lowerAt(words, at)));

/** "won 61 seats, the Conservatives | 52": what is true of one is told of another without its verb. */
function isOfOther(words: readonly Word[], from: number): boolean {
  const start = taggedStart(words, from, 'PROPN');
  return (
    start < from &&
    lowerAt(words, from - 1).endsWith('s') &&
    lowerAt(words, start - 1) === 'the' &&
    /^(?:,|;|and|but)$/.test(lowerAt(words, start - 2))
  );
}

/** The state that a number of people is in, where that is all that it counts: "12,400 | infected |". */
export function stateOf(words: readonly Word[], to: number): readonly [number, number] | null {
  const isTold = isState(lowerAt(words, to)) && sameSentence(words, to, to - 1);
  return isTold && endsThere(words, to + 1) ? [to, to + 1] : null;
}
