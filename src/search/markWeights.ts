// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what is learnt may look like a constant.
import type { MarkFeature } from './markFeatures.ts';
import type { Wish } from './readWish.ts';

// Written by `npm run learn:marks`, from the tuning articles in tools/learn/split.ts and from news.

/** What each feature of a run of words adds to its chance of being the answer. */
export const MARK_WEIGHTS: Readonly<Record<MarkFeature, number>> = {
  /** how many words it has (logarithm) */
  words: -0.01,
  /** is a single word */
  one: -0.45,
  /** how many stop words it has */
  small: -0.34,
  /** how many commas it has */
  commas: -1.35,
  /** how many prepositions it has, "of" apart */
  prepositions: -0.49,
  /** how often it opens a clause ("that", "which") */
  relatives: -0.74,
  /** share of the question that it repeats */
  asked: -2.15,
  /** is all names */
  names: 1.04,
  /** has a name */
  hasName: 0.43,
  /** has a number */
  hasNumber: 0.36,
  /** begins with a number */
  opensWithNumber: 0.61,
  /** has a word of a date */
  hasDate: 0.47,
  /** is all words of a date */
  dates: 1.18,
  /** is a date of several words */
  wholeDate: 0.26,
  /** has a year */
  year: -0.95,
  /** has a number in the unit that is wanted */
  unit: 1.38,
  /** has the noun that is asked for ("which city") */
  noun: 0.76,
  /** ends in that noun */
  endsInNoun: -0.21,
  /** that noun comes next */
  nounNext: 1.53,
  /** how near that noun stands */
  nounNear: 1.71,
  /** opens the sentence */
  opens: 1.06,
  /** closes the sentence */
  closes: 1.51,
  /** a bracket, quotation mark or colon comes next */
  beforePause: 1.07,
  /** is all that stands in quotation marks */
  quoted: 1.38,
  /** a comma comes before, and before that a word of the question */
  apposed: -0.2,
  /** a comma comes before */
  afterComma: 0.14,
  /** a comma comes next */
  beforeComma: 0.81,
  /** a preposition comes before */
  afterPreposition: 0.58,
  /** "by" comes before */
  afterAgent: 0.37,
  /** "because" or "due to" comes before */
  afterReason: 0.11,
  /** an article or the like comes before */
  afterDeterminer: 0.15,
  /** "a" comes before */
  afterIndefinite: 0.32,
  /** "and" or "or" comes before */
  afterConjunction: -0.75,
  /** an auxiliary verb comes before */
  afterAuxiliary: -0.18,
  /** a form of to be comes before */
  afterBeing: 0.12,
  /** an auxiliary verb comes next */
  beforeAuxiliary: 0.8,
  /** a clause comes next ("that", "which") */
  beforeRelative: 0.18,
  /** a word of the question comes before */
  afterAsked: 0.29,
  /** a word of the question comes next */
  beforeAsked: 0.48,
  /** a word that says something else comes before, so it may begin too late */
  afterOther: -1.45,
  /** a word that says something else comes next, so it may end too early */
  beforeOther: -1.46,
  /** a name goes on before or after it */
  cutsName: -0.89,
  /** how near before it the question’s words stand */
  nearAfter: 2.58,
  /** how near after it the question’s words stand */
  nearBefore: 2.6,
  /** how near the nearest of them stands */
  nearest: 2.7,
  /** the same as nearAfter, for words that stand near the asking one */
  closeAfter: 1.73,
  /** the same as nearBefore, for words that stand near the asking one */
  closeBefore: 1.98,
  /** how near after it the question’s first word stands */
  beforeHead: 3.52,
  /** how near before it the question’s first word stands */
  afterHead: 1.54,
  /** how near after it the question’s last word stands */
  beforeTail: 0.4,
  /** how near before it the question’s last word stands */
  afterTail: 0.64,
  /** beforeHead, in a question with its verb turned round ("what did they find") */
  beforeHeadInverted: 1.72,
  /** afterHead, in such a question */
  afterHeadInverted: 2.29,
  /** beforeTail, in such a question */
  beforeTailInverted: 0.77,
  /** afterTail, in such a question */
  afterTailInverted: 2.75,
};

/** What it adds besides where a certain kind of answer is wanted. */
export const WISH_WEIGHTS: Readonly<Record<Wish, Readonly<Partial<Record<MarkFeature, number>>>>> =
  {
    number: {
      words: -0.78,
      one: 0.16,
      small: -0.2,
      prepositions: -0.01,
      names: -0.5,
      hasName: -0.92,
      hasNumber: 1.19,
      opensWithNumber: 1.8,
      hasDate: -0.62,
      dates: -0.37,
      wholeDate: 0.09,
      year: -0.83,
      opens: -0.31,
      apposed: 0.21,
      afterPreposition: -0.51,
      afterAgent: -0.09,
      afterReason: -0.48,
      beforeAuxiliary: -0.51,
    },
    date: {
      words: -0.36,
      one: 0.15,
      small: -0.25,
      prepositions: -0.07,
      names: -0.43,
      hasName: -0.95,
      hasNumber: 0.55,
      opensWithNumber: -0.07,
      hasDate: 1.66,
      dates: 1.71,
      wholeDate: 0.81,
      year: 0.38,
      opens: 0.15,
      apposed: -0.13,
      afterPreposition: 0.53,
      afterAgent: 0.04,
      afterReason: -0.11,
      beforeAuxiliary: 0.1,
    },
    name: {
      words: 0.35,
      one: -0.76,
      small: -0.29,
      prepositions: -0.69,
      names: 1.22,
      hasName: 0.75,
      hasNumber: -0.84,
      opensWithNumber: -0.23,
      hasDate: -0.84,
      dates: -0.29,
      wholeDate: -0.23,
      year: -0.16,
      opens: 0.53,
      apposed: -0.29,
      afterPreposition: -0.69,
      afterAgent: 1.2,
      afterReason: 0.25,
      beforeAuxiliary: 0.71,
    },
    place: {
      words: -0.21,
      one: 0.11,
      small: -0.53,
      prepositions: -0.11,
      names: 0.55,
      hasName: 1.25,
      hasNumber: -0.33,
      opensWithNumber: -0.6,
      hasDate: -0.35,
      dates: -0.35,
      wholeDate: -0.19,
      year: -0.3,
      opens: 0.43,
      apposed: -0.07,
      afterPreposition: 0.69,
      afterAgent: -0.87,
      afterReason: -0.33,
      beforeAuxiliary: -0.02,
    },
    cause: {
      words: 0.59,
      one: -0.19,
      small: 0.7,
      prepositions: 1,
      names: -0.21,
      hasName: 0.33,
      hasNumber: -0.71,
      opensWithNumber: -0.47,
      hasDate: -0.01,
      dates: -0.03,
      wholeDate: -0.14,
      year: -0.08,
      opens: -0.08,
      apposed: -0.05,
      afterPreposition: 0.58,
      afterAgent: -0.16,
      afterReason: 0.64,
      beforeAuxiliary: -0.12,
    },
    thing: {
      words: 0.31,
      one: 0.02,
      small: -0.03,
      prepositions: -0.28,
      names: -0.14,
      hasName: -0.18,
      hasNumber: -0.43,
      opensWithNumber: -0.26,
      hasDate: -1.04,
      dates: -0.81,
      wholeDate: -0.24,
      year: -0.11,
      opens: -0.43,
      apposed: 0.27,
      afterPreposition: -0.21,
      afterAgent: -0.02,
      afterReason: 0.05,
      beforeAuxiliary: 0.08,
    },
  };

/** Where the marked run and those that overlap it take less than this share, nothing is marked. */
export const LEAST_SURE = 0.2;
