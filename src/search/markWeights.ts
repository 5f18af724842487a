// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what is learnt may look like a constant.
import type { MarkFeature } from './markFeatures.ts';
import type { Wish } from './readWish.ts';

// Written by `npm run learn:marks`, from the tuning articles in tools/learn/split.ts and from news.

/** What each feature of a run of words adds to its chance of being the answer. */
export const MARK_WEIGHTS: Readonly<Record<MarkFeature, number>> = {
  /** how many words it has (logarithm) */
  words: -0.1,
  /** is a single word */
  one: -0.3,
  /** how many stop words it has */
  small: -0.3,
  /** how many commas it has */
  commas: -1.29,
  /** how many prepositions it has, "of" apart */
  prepositions: -0.48,
  /** how often it opens a clause ("that", "which") */
  relatives: -0.89,
  /** share of the question that it repeats */
  asked: -0.81,
  /** is all names */
  names: 1.21,
  /** has a name */
  hasName: 0.56,
  /** has a number */
  hasNumber: -0.48,
  /** begins with a number */
  opensWithNumber: 0.5,
  /** has a word of a date */
  hasDate: -0.56,
  /** is all words of a date */
  dates: 1.24,
  /** is a date of several words */
  wholeDate: 0.86,
  /** has a year */
  year: -1.07,
  /** has a number in the unit that is wanted */
  unit: 1.84,
  /** has the noun that is asked for ("which city") */
  noun: 0.48,
  /** ends in that noun */
  endsInNoun: -0.15,
  /** that noun comes next */
  nounNext: 1.82,
  /** how near that noun stands */
  nounNear: 1.89,
  /** opens the sentence */
  opens: 0.89,
  /** closes the sentence */
  closes: 1.48,
  /** a bracket, quotation mark or colon comes next */
  beforePause: 1.09,
  /** is all that stands in quotation marks */
  quoted: 1.26,
  /** a comma comes before, and before that a word of the question */
  apposed: -0.18,
  /** comes right after the question’s last word, in a question with its verb turned round */
  followsTail: 0.77,
  /** comes right before the question’s first word, in any other question */
  precedesHead: 1.26,
  /** a comma comes before */
  afterComma: 0.14,
  /** a comma comes next */
  beforeComma: 0.79,
  /** a preposition comes before */
  afterPreposition: 0.53,
  /** "by" comes before */
  afterAgent: 0.43,
  /** "because" or "due to" comes before */
  afterReason: 0.28,
  /** an article or the like comes before */
  afterDeterminer: 0.18,
  /** "a" comes before */
  afterIndefinite: 0.28,
  /** "and" or "or" comes before */
  afterConjunction: -0.82,
  /** an auxiliary verb comes before */
  afterAuxiliary: -0.2,
  /** a form of to be comes before */
  afterBeing: 0.14,
  /** an auxiliary verb comes next */
  beforeAuxiliary: 0.58,
  /** a clause comes next ("that", "which") */
  beforeRelative: 0.22,
  /** a word of the question comes before */
  afterAsked: 0.21,
  /** a word of the question comes next */
  beforeAsked: 0.27,
  /** a word that says something else comes before, so it may begin too late */
  afterOther: -1.32,
  /** a word that says something else comes next, so it may end too early */
  beforeOther: -1.23,
  /** a name begins before it */
  cutsName: -1.71,
  /** how near before it the question’s words stand */
  nearAfter: 2.37,
  /** how near after it the question’s words stand */
  nearBefore: 2.31,
  /** how near the nearest of them stands */
  nearest: 2.19,
  /** the same as nearAfter, for words that stand near the asking one */
  closeAfter: 1.22,
  /** the same as nearBefore, for words that stand near the asking one */
  closeBefore: 1.71,
  /** how near after it the question’s first word stands */
  beforeHead: 0.86,
  /** how near before it the question’s first word stands */
  afterHead: 1.35,
  /** how near after it the question’s last word stands */
  beforeTail: 0.48,
  /** how near before it the question’s last word stands */
  afterTail: 0.74,
  /** beforeHead, in a question with its verb turned round ("what did they find") */
  beforeHeadInverted: 1.85,
  /** afterHead, in such a question */
  afterHeadInverted: 2.47,
  /** beforeTail, in such a question */
  beforeTailInverted: 0.69,
  /** afterTail, in such a question */
  afterTailInverted: 1.37,
};

type Weights = Readonly<Partial<Record<MarkFeature, number>>>;

/** What it adds besides where a certain kind of answer is wanted. */
export const WISH_WEIGHTS: Readonly<Record<Wish, Weights>> = {
  number: {
    words: -1.04,
    one: 0.56,
    small: -0.39,
    prepositions: 0.01,
    names: 0.04,
    hasName: -0.45,
    opensWithNumber: 1.17,
    hasDate: -0.35,
    dates: -0.52,
    wholeDate: 0.24,
    year: -0.68,
    opens: -0.49,
    apposed: 0.28,
    followsTail: -0.06,
    precedesHead: -0.4,
    afterPreposition: -0.44,
    afterAgent: 0.03,
    afterReason: -0.22,
    beforeAuxiliary: -0.55,
  },
  date: {
    words: -0.46,
    one: 0.52,
    small: 0.05,
    prepositions: -0.06,
    hasName: -0.68,
    hasNumber: 0.31,
    opensWithNumber: -0.23,
    hasDate: 1.09,
    dates: 1.69,
    wholeDate: 0.62,
    year: 0.6,
    opens: -0.29,
    apposed: -0.01,
    followsTail: 0.05,
    precedesHead: 0.3,
    afterPreposition: 0.31,
    afterAgent: 0.04,
    afterReason: 0.12,
    beforeAuxiliary: -0.52,
  },
  name: {
    words: 0.43,
    one: -0.87,
    small: -0.34,
    prepositions: -0.7,
    names: 1.14,
    hasName: 0.6,
    hasNumber: -0.29,
    opensWithNumber: -0.03,
    hasDate: -0.28,
    dates: -0.23,
    wholeDate: -0.21,
    year: -0.08,
    opens: 0.7,
    apposed: -0.24,
    followsTail: 0.01,
    precedesHead: -0.16,
    afterPreposition: -0.69,
    afterAgent: 1.16,
    afterReason: 0.12,
    beforeAuxiliary: 0.79,
  },
  place: {
    words: -0.06,
    one: -0.02,
    small: -0.49,
    prepositions: -0.17,
    names: 0.47,
    hasName: 1.1,
    hasNumber: 0.06,
    opensWithNumber: -0.38,
    hasDate: -0.14,
    dates: -0.24,
    wholeDate: -0.15,
    year: -0.14,
    opens: 0.59,
    apposed: -0.15,
    followsTail: 0.48,
    precedesHead: 0.68,
    afterPreposition: 0.72,
    afterAgent: -0.91,
    afterReason: -0.48,
    beforeAuxiliary: 0.18,
  },
  cause: {
    words: 0.67,
    one: -0.28,
    small: 0.66,
    prepositions: 0.91,
    names: -0.26,
    hasName: 0.36,
    hasNumber: -0.51,
    opensWithNumber: -0.32,
    hasDate: -0.05,
    dates: -0.01,
    wholeDate: -0.07,
    year: 0.06,
    opens: 0.02,
    apposed: -0.08,
    followsTail: 0.27,
    precedesHead: -0.34,
    afterPreposition: 0.53,
    afterAgent: -0.17,
    afterReason: 0.62,
    beforeAuxiliary: -0.03,
  },
  thing: {
    words: 0.37,
    one: -0.25,
    small: -0.12,
    prepositions: -0.32,
    names: -0.22,
    hasName: -0.33,
    hasNumber: 0.3,
    opensWithNumber: -0.06,
    hasDate: -0.41,
    dates: -0.6,
    wholeDate: -0.22,
    year: -0.02,
    opens: -0.3,
    apposed: 0.15,
    followsTail: 0.04,
    precedesHead: 0.72,
    afterPreposition: -0.16,
    afterAgent: -0.05,
    afterReason: -0.1,
    beforeAuxiliary: 0.28,
  },
};

/** Where the marked run and those that overlap it take less than this share, nothing is marked. */
export const LEAST_SURE = 0.2;
