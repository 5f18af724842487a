// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what is learnt may look like a constant.
import type { MarkFeature } from './markFeatures.ts';
import type { Want } from './wantedOf.ts';

// Written by `npm run learn:marks`, from the tuning articles in tools/learn/split.ts and from news.

/** What each feature of a run of words adds to its chance of being the answer. */
export const MARK_WEIGHTS: Readonly<Record<MarkFeature, number>> = {
  /** how many words it has (logarithm) */
  words: -0.18,
  /** is a single word */
  one: -0.48,
  /** how many stop words it has */
  small: -0.26,
  /** how many commas it has */
  commas: -1.07,
  /** how many prepositions it has, "of" apart */
  prepositions: -0.74,
  /** how often it opens a clause ("that", "which") */
  relatives: -0.85,
  /** share of the question that it repeats */
  asked: -0.31,
  /** is all names */
  names: 1.01,
  /** has a name */
  hasName: 0.69,
  /** has a number */
  hasNumber: -0.59,
  /** begins with a number */
  opensWithNumber: 0.2,
  /** has a word of a date */
  hasDate: -0.71,
  /** is all words of a date */
  dates: -0.55,
  /** is a date of several words */
  wholeDate: -0.12,
  /** has a year */
  year: -0.12,
  /** has a number in the unit that is wanted */
  unit: 1.06,
  /** has the noun that is asked for ("which city") */
  noun: 0.57,
  /** ends in that noun */
  endsInNoun: -0.28,
  /** that noun comes next */
  nounNext: 1.9,
  /** how near that noun stands */
  nounNear: 1.84,
  /** opens the sentence */
  opens: 1.13,
  /** closes the sentence */
  closes: 1.4,
  /** a bracket, quotation mark or colon comes next */
  beforePause: 1.04,
  /** is all that stands in quotation marks */
  quoted: 0.31,
  /** a comma comes before, and before that a word of the question */
  apposed: -0.17,
  /** comes right after the question’s last word, in a question with its verb turned round */
  followsTail: 0.76,
  /** comes right before the question’s first word, in any other question */
  precedesHead: 1.07,
  /** a comma comes before */
  afterComma: 0.19,
  /** a comma comes next */
  beforeComma: 0.71,
  /** a preposition comes before */
  afterPreposition: 0.34,
  /** "by" comes before */
  afterAgent: 0.63,
  /** "because" or "due to" comes before */
  afterReason: 0.03,
  /** an article or the like comes before */
  afterDeterminer: 0.09,
  /** "a" comes before */
  afterIndefinite: 0.29,
  /** "and" or "or" comes before */
  afterConjunction: -0.9,
  /** an auxiliary verb comes before */
  afterAuxiliary: -0.28,
  /** a form of to be comes before */
  afterBeing: 0.27,
  /** an auxiliary verb comes next */
  beforeAuxiliary: 0.75,
  /** how many past forms of verbs it has */
  past: -0.41,
  /** begins with one */
  opensPast: -0.17,
  /** ends in one */
  closesPast: -0.52,
  /** owns what comes next ("the mayor’s") */
  owns: 0.42,
  /** names countries alone */
  country: -0.23,
  /** a word like "in" or "near" comes before */
  afterPlace: -0.22,
  /** a clause comes next ("that", "which") */
  beforeRelative: 0.18,
  /** a word of the question comes before */
  afterAsked: 0.35,
  /** a word of the question comes next */
  beforeAsked: 0.28,
  /** a word that says something else comes before, so it may begin too late */
  afterOther: -0.93,
  /** a word that says something else comes next, so it may end too early */
  beforeOther: -1,
  /** a name begins before it */
  cutsName: -1.91,
  /** how near before it the question’s words stand */
  nearAfter: 2.51,
  /** how near after it the question’s words stand */
  nearBefore: 2.48,
  /** how near the nearest of them stands */
  nearest: 2.42,
  /** the same as nearAfter, for words that stand near the asking one */
  closeAfter: 1.38,
  /** the same as nearBefore, for words that stand near the asking one */
  closeBefore: 1.45,
  /** how near after it the question’s first word stands */
  beforeHead: 0.98,
  /** how near before it the question’s first word stands */
  afterHead: 0.91,
  /** how near after it the question’s last word stands */
  beforeTail: 0.33,
  /** how near before it the question’s last word stands */
  afterTail: 0.53,
  /** beforeHead, in a question with its verb turned round ("what did they find") */
  beforeHeadInverted: 1.74,
  /** afterHead, in such a question */
  afterHeadInverted: 2.37,
  /** beforeTail, in such a question */
  beforeTailInverted: 0.82,
  /** afterTail, in such a question */
  afterTailInverted: 1.44,
};

type Weights = Readonly<Partial<Record<MarkFeature, number>>>;

/** What it adds besides where something certain is wanted. */
export const WANT_WEIGHTS: Readonly<Record<Want, Weights>> = {
  number: {
    words: -1.2,
    one: 0.86,
    small: -0.34,
    prepositions: -0.07,
    names: 0.03,
    hasName: -0.41,
    opensWithNumber: 1.18,
    hasDate: -0.2,
    dates: -0.31,
    wholeDate: 0.29,
    year: -0.51,
    opens: -0.12,
    apposed: 0.18,
    followsTail: -0.07,
    precedesHead: -0.37,
    afterPreposition: -0.05,
    afterAgent: 0.03,
    afterReason: -0.19,
    beforeAuxiliary: -0.35,
    past: -0.38,
    opensPast: -0.19,
    closesPast: -0.06,
    owns: -0.03,
    afterPlace: -0.57,
  },
  date: {
    words: 0.01,
    one: -0.08,
    small: -0.13,
    prepositions: -0.1,
    hasName: -0.09,
    hasNumber: 0.01,
    opensWithNumber: -0.48,
    hasDate: 0.23,
    dates: 0.5,
    wholeDate: 0.08,
    year: 0.5,
    opens: -0.1,
    followsTail: 0.27,
    precedesHead: -0.04,
    afterPreposition: 0.09,
    afterAgent: 0.39,
    afterReason: -0.09,
    beforeAuxiliary: 0.01,
    past: -0.02,
    opensPast: 0.06,
    closesPast: -0.04,
    owns: -0.07,
    afterPlace: 0.22,
  },
  name: {
    words: 0.28,
    one: -0.74,
    small: -0.26,
    prepositions: -0.37,
    names: 0.98,
    hasName: 0.5,
    hasNumber: -0.36,
    opensWithNumber: -0.01,
    hasDate: 0.1,
    dates: -0.02,
    wholeDate: -0.05,
    year: 0.01,
    opens: 0.33,
    quoted: -0.59,
    apposed: -0.27,
    followsTail: -0.08,
    precedesHead: -0.26,
    afterPreposition: -0.35,
    afterAgent: 0.8,
    afterReason: 0.06,
    beforeAuxiliary: 0.59,
    past: -0.19,
    opensPast: -0.1,
    closesPast: 0.14,
    owns: 0.06,
    country: -0.58,
    afterPlace: -0.77,
  },
  role: {
    words: 0.01,
    one: -0.02,
    names: -0.02,
    owns: -0.02,
  },
  place: {
    words: -0.15,
    one: -0.12,
    small: -0.41,
    names: 0.38,
    hasName: 0.99,
    hasNumber: 0.36,
    opensWithNumber: -0.23,
    opens: 0.39,
    quoted: -0.02,
    apposed: -0.18,
    followsTail: 0.42,
    precedesHead: 0.55,
    afterPreposition: 0.33,
    afterAgent: -0.59,
    afterReason: 0.04,
    beforeAuxiliary: 0.03,
    past: -0.21,
    opensPast: 0.27,
    closesPast: -0.14,
    owns: -0.05,
    country: 0.71,
    afterPlace: 1.3,
  },
  cause: {
    words: 0.59,
    one: -0.34,
    small: 0.95,
    prepositions: 0.25,
    hasName: -0.1,
    hasNumber: -0.62,
    opensWithNumber: -0.54,
    hasDate: -0.12,
    wholeDate: -0.14,
    year: -0.12,
    opens: 0.36,
    followsTail: 0.19,
    precedesHead: -0.02,
    afterPreposition: -0.17,
    afterReason: 0.29,
    beforeAuxiliary: -0.15,
    past: 0.28,
    opensPast: -0.23,
    closesPast: -0.02,
    owns: -0.04,
    afterPlace: -0.06,
  },
  words: {
    words: 0.07,
    one: -0.03,
    small: 0.08,
    prepositions: 0.05,
    hasName: 0.03,
  },
  thing: {
    words: 0.27,
    one: -0.05,
    small: -0.03,
    prepositions: -0.24,
    names: -0.46,
    hasName: -0.14,
    hasNumber: 0.47,
    opensWithNumber: 0.13,
    hasDate: -0.18,
    dates: -0.31,
    wholeDate: -0.2,
    year: 0.09,
    opens: -0.48,
    quoted: 0.68,
    apposed: 0.22,
    followsTail: 0.03,
    precedesHead: 0.7,
    afterPreposition: 0.26,
    afterAgent: -0.49,
    afterReason: -0.11,
    beforeAuxiliary: 0.09,
    past: 0.27,
    opensPast: 0.16,
    closesPast: -0.05,
    owns: 0.26,
    country: -0.2,
    afterPlace: -0.21,
  },
};

/** Where the marked run and those that overlap it take less than this share, nothing is marked: below it fewer than 25% are right. */
export const LEAST_SURE: Readonly<Record<Want, number>> = {
  number: 0,
  date: 0,
  name: 0.2,
  role: 0,
  place: 0.25,
  cause: 0,
  words: 0,
  thing: 0.2,
};
