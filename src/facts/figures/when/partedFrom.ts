import { isPresent } from '../../words/isPresent.ts';
import type { Range } from '../../words/range.ts';
import { sentenceStart, type Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence, textAt, touch } from '../../words/wordAt.ts';
import { CHANGES, MEASURES } from '../../words/wordLists.ts';
import { leadsIn } from '../clause/clauseStart.ts';
import { DAYS, PERIOD } from '../clause/timeAt.ts';
import type { Quantity } from '../number/quantity.ts';

/** What parts a time from a quantity, the next clause or a comparison: "rose 4%, | compared | with 3% in May". */
const PARTS = /^(?:while|but|whereas|compare[sd]?|since|until|after|following|before|whose|;|:)$/;
/** What tells on of the last thing named: "its plant, | which | opened in May". */
const RELATIVE = /^(?:which|who|whose|where)$/;
/** Verbs of a clause that tells of something else. */
const CLAUSE_VERBS = /^(?:is|are|has|have|will|shows?|showed|found|finds)$/;
/** A time within so many words of its sentence's beginning holds for all of it: "In 2009, …". */
const LEAD = 3;

/** Whether another clause, another doing or another quantity stands between a time and a quantity. */
export function areParted(
  words: readonly Word[],
  time: Range,
  { number, from }: Quantity,
): boolean {
  const isBefore = time[0] < number;
  const [first, end] = isBefore ? [time[1], number] : [number, time[0]];
  // What leads a sentence holds for all of it.
  const leads = isBefore && isLead(words, time[0]);
  const isOld = lowerAt(words, from - 1) === 'from';
  // "cut rates to 5% from 5.25% | on 1 August |" is when they were cut.
  const isOfDoing = !isBefore && lowerAt(words, time[0] - 1) === 'on' && isOfDay(words, time);
  if (isOld && isOfDoing) return true;
  for (let at = first; at < end; at++) {
    if (isBefore && (beginsAnew(words, at) || closesBracket(words, first, at))) return true;
    // "500 tons more | than in 2009"
    if (!isBefore && lowerAt(words, at) === 'than') return true;
    // "In 2021 it was sold to a firm |, which planned 64 flats"
    if (leads && textAt(words, at) === ',' && RELATIVE.test(lowerAt(words, at + 1))) return true;
    if (isOtherClause(words, at)) return true;
    if (!isOfDoing && isOtherQuantity(words, at, isOld && !isBefore)) return true;
    if (!leads && isOtherPart(words, at, isBefore)) return true;
  }
  return false;
}

export const isOfDay = (words: readonly Word[], [start, end]: Range): boolean =>
  words.slice(start, end).some(({ text }) => DAYS.test(text));

/** Whether a time leads its sentence; in "Born on | April 7, 1937 |, she was one of nine children" it is of what it stands behind. */
const isLead = (words: readonly Word[], time: number): boolean =>
  !sameSentence(words, time - LEAD, time) &&
  !words
    .slice(sentenceStart(words, time), time)
    .some(
      ({ pos, lower }) =>
        pos === 'VERB' || (pos !== 'PROPN' && /^(?:born|\p{L}{2,}ed)$/u.test(lower)),
    );

/** What stands behind the end of a dateline, or behind "A report last year estimated | that", is of another time. */
const beginsAnew = (words: readonly Word[], at: number): boolean =>
  leadsIn(words, at) || (/^(?:\(|-|--|–|—)$/.test(textAt(words, at)) && !touch(words, at - 1));

/** "Profit (£4.2m in 2019|)| fell by 10%": what stands in brackets is told of nothing behind them. */
const closesBracket = (words: readonly Word[], from: number, at: number): boolean =>
  textAt(words, at) === ')' && !words.slice(from, at).some(({ text }) => text === '(');

function isOtherClause(words: readonly Word[], at: number): boolean {
  const word = lowerAt(words, at);
  // "fined over the | grounding in February"
  const isReason =
    word === 'over' && isTagged(words, at + 1, 'DET') && !PERIOD.test(lowerAt(words, at + 2));
  return isReason || PARTS.test(word) || CLAUSE_VERBS.test(word);
}

/** "rose to 4.9 percent | from 4.6 percent", and behind the old quantity "from 4.6 percent | to 4.9 percent". */
function isOtherQuantity(words: readonly Word[], at: number, isOld: boolean): boolean {
  const word = lowerAt(words, at);
  return (word === 'from' || (isOld && word === 'to')) && isTagged(words, at + 1, 'NUM', 'SYM');
}

function isOtherPart(words: readonly Word[], at: number, isBefore: boolean): boolean {
  // What follows a "which" tells on of what the time is said of, unless it tells what is so: "Ghana, which | grows | 60%".
  const tellsOn =
    isBefore &&
    /^(?:which|who)$/.test(lowerAt(words, at + 1)) &&
    !isPresent(lowerAt(words, at + 2));
  if (textAt(words, at) === ',' && !tellsOn) return true;
  // "went there in 2026 by boat, which | can | carry three people"
  if (lowerAt(words, at) === 'can') return true;
  if (isTagged(words, at, 'VERB') && lowerAt(words, at).endsWith('ing')) return true;
  return isTagged(words, at, 'CCONJ') && isOtherDoing(words[at + 1]);
}

const isOtherDoing = (word: Word | undefined): boolean =>
  word?.pos === 'AUX' ||
  (word?.pos === 'VERB' && !CHANGES.has(word.lower) && !MEASURES.has(word.lower));
