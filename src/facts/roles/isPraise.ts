import type { Range } from '../words/range.ts';
import type { Word } from '../words/tagWords.ts';
import { isHyphen, lowerAt } from '../words/wordAt.ts';

/** A prize that is called like whoever wins it: "player | of the year". */
const OF_PRIZE = /^(?:year|month|week|season|decade|century|match|tournament|series)$/;
/** What somebody is thought to be in an office, before it: "a | good | prime minister". */
const THOUGHT =
  /^(?:good|great|bad|poor|fine|terrible|brilliant|excellent|superb|successful|popular)$/;

/** Whether words tell what somebody won or is thought to be, and no office: "best actress", "good prime minister", "manager of the year", but not "best-selling author". */
export const isPraise = (words: readonly Word[], [from, to]: Range): boolean =>
  words.slice(from, to).some(({ lower }, index) => {
    const at = from + index;
    const isBest = lower === 'best' && !isHyphen(words, at + 1);
    const isYearly = lower === 'of' && /^(?:the|this)$/.test(lowerAt(words, at + 1));
    const isThought =
      index === 0 && THOUGHT.test(words[at]?.text ?? '') && !isHyphen(words, at + 1);
    return isBest || isThought || (isYearly && OF_PRIZE.test(lowerAt(words, at + 2)));
  });
