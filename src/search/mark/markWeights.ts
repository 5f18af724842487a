// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what is learnt may look like a constant.
import type { MarkFeature } from './markFeatures.ts';
import type { Want } from './wantedOf.ts';

// Written by `npm run learn:marks`, from the tuning articles in tools/learn/split.ts and from news.

/** What each feature of a run of words adds to its chance of being the answer. */
export const MARK_WEIGHTS: Readonly<Record<MarkFeature, number>> = {
  /** how many words it has (logarithm) */
  words: -0.21,
  /** is a single word */
  one: -0.43,
  /** how many stop words it has */
  small: -0.17,
  /** how many commas it has */
  commas: -0.98,
  /** how many prepositions it has, "of" apart */
  prepositions: -0.82,
  /** how often it opens a clause ("that", "which") */
  relatives: -0.85,
  /** share of the question that it repeats */
  asked: 0.03,
  /** is all names */
  names: 1.2,
  /** has a name */
  hasName: 0.64,
  /** has a number */
  hasNumber: -0.42,
  /** begins with a number */
  opensWithNumber: 0.46,
  /** has a word of a date */
  hasDate: -0.16,
  /** is all words of a date */
  dates: -0.48,
  /** is a date of several words */
  wholeDate: -0.04,
  /** has a year */
  year: -0.23,
  /** has a number in the unit that is wanted */
  unit: 1.05,
  /** has the noun that is asked for ("which city") */
  noun: 0.37,
  /** ends in that noun */
  endsInNoun: -0.47,
  /** that noun comes next */
  nounNext: 1.8,
  /** how near that noun stands */
  nounNear: 2.03,
  /** opens the sentence */
  opens: 1.11,
  /** closes the sentence */
  closes: 1.46,
  /** a bracket, quotation mark or colon comes next */
  beforePause: 0.96,
  /** is all that stands in quotation marks */
  quoted: 0.12,
  /** a comma comes before, and before that a word of the question */
  apposed: -0.17,
  /** comes right after the question’s last word, in a question with its verb turned round */
  followsTail: 0.71,
  /** comes right before the question’s first word, in any other question */
  precedesHead: 1.06,
  /** a comma comes before */
  afterComma: 0.17,
  /** a comma comes next */
  beforeComma: 0.64,
  /** a preposition comes before */
  afterPreposition: 0.35,
  /** "by" comes before */
  afterAgent: 0.76,
  /** "because" or "due to" comes before */
  afterReason: 0,
  /** an article or the like comes before */
  afterDeterminer: 0.1,
  /** "a" comes before */
  afterIndefinite: 0.31,
  /** "and" or "or" comes before */
  afterConjunction: -0.81,
  /** an auxiliary verb comes before */
  afterAuxiliary: -0.27,
  /** a form of to be comes before */
  afterBeing: 0.2,
  /** an auxiliary verb comes next */
  beforeAuxiliary: 0.66,
  /** how many past forms of verbs it has */
  past: -0.37,
  /** begins with one */
  opensPast: 0.07,
  /** ends in one */
  closesPast: -0.79,
  /** owns what comes next ("the mayor’s") */
  owns: 0.45,
  /** names countries alone */
  country: -0.32,
  /** a word like "in" or "near" comes before */
  afterPlace: -0.15,
  /** a clause comes next ("that", "which") */
  beforeRelative: 0.15,
  /** a word of the question comes before */
  afterAsked: 0.41,
  /** a word of the question comes next */
  beforeAsked: 0.25,
  /** a word that says something else comes before, so it may begin too late */
  afterOther: -0.93,
  /** a word that says something else comes next, so it may end too early */
  beforeOther: -1.02,
  /** a name begins before it */
  cutsName: -2.13,
  /** how near before it the question’s words stand */
  nearAfter: 2.57,
  /** how near after it the question’s words stand */
  nearBefore: 2.67,
  /** how near the nearest of them stands */
  nearest: 2.45,
  /** the same as nearAfter, for words that stand near the asking one */
  closeAfter: 1.41,
  /** the same as nearBefore, for words that stand near the asking one */
  closeBefore: 1.57,
  /** how near after it the question’s first word stands */
  beforeHead: 0.83,
  /** how near before it the question’s first word stands */
  afterHead: 0.73,
  /** how near after it the question’s last word stands */
  beforeTail: 0.34,
  /** how near before it the question’s last word stands */
  afterTail: 0.65,
  /** beforeHead, in a question with its verb turned round ("what did they find") */
  beforeHeadInverted: 1.53,
  /** afterHead, in such a question */
  afterHeadInverted: 2.26,
  /** beforeTail, in such a question */
  beforeTailInverted: 0.82,
  /** afterTail, in such a question */
  afterTailInverted: 1.36,
};

type Weights = Readonly<Partial<Record<MarkFeature, number>>>;

/** What it adds besides where something certain is wanted. */
export const WANT_WEIGHTS: Readonly<Record<Want, Weights>> = {
  number: {
    words: -1.25,
    one: 0.98,
    small: -0.44,
    prepositions: -0.06,
    names: 0.02,
    hasName: -0.64,
    opensWithNumber: 1.08,
    hasDate: 0.02,
    dates: -0.02,
    wholeDate: 0.17,
    year: -0.32,
    opens: -0.11,
    apposed: 0.22,
    followsTail: -0.08,
    precedesHead: -0.37,
    afterPreposition: 0.11,
    afterAgent: 0.25,
    afterReason: -0.38,
    beforeAuxiliary: -0.34,
    past: -0.42,
    opensPast: -0.22,
    closesPast: -0.08,
    owns: -0.03,
    afterPlace: -0.16,
  },
  date: {
    words: 0.03,
    one: -0.1,
    small: -0.14,
    prepositions: -0.21,
    hasName: -0.06,
    opensWithNumber: -0.32,
    hasDate: 0.25,
    dates: 0.28,
    wholeDate: 0.19,
    year: 0.27,
    opens: 0.03,
    followsTail: -0.13,
    afterPreposition: 0.21,
    afterAgent: 0.31,
    afterReason: 0.03,
    beforeAuxiliary: -0.09,
    afterPlace: 0.1,
  },
  name: {
    words: 0.31,
    one: -0.85,
    small: -0.22,
    prepositions: -0.41,
    names: 0.96,
    hasName: 0.5,
    hasNumber: -0.33,
    opensWithNumber: -0.03,
    hasDate: 0.3,
    dates: -0.02,
    wholeDate: -0.03,
    year: 0.04,
    opens: 0.35,
    quoted: -0.54,
    apposed: -0.4,
    followsTail: 0.02,
    precedesHead: -0.46,
    afterPreposition: -0.42,
    afterAgent: 0.7,
    afterReason: 0.02,
    beforeAuxiliary: 0.57,
    past: 0.12,
    opensPast: 0.14,
    closesPast: -0.12,
    owns: 0.04,
    country: -0.6,
    afterPlace: -0.19,
  },
  role: {
    words: 0.01,
    one: -0.02,
    names: -0.02,
    owns: -0.02,
  },
  place: {
    words: -0.04,
    one: 0.01,
    small: -0.08,
    prepositions: 0.11,
    names: 0.84,
    hasName: 1.03,
    hasNumber: -0.11,
    opensWithNumber: -0.31,
    opens: 0.53,
    quoted: -0.33,
    apposed: -0.17,
    followsTail: 0.5,
    precedesHead: 0.57,
    afterPreposition: -0.12,
    afterAgent: -0.51,
    afterReason: 0.15,
    beforeAuxiliary: 0.13,
    past: -0.4,
    opensPast: 0.41,
    closesPast: -0.06,
    owns: -0.09,
    country: 0.68,
    afterPlace: 0.47,
  },
  cause: {
    words: 0.49,
    one: -0.32,
    small: 1.06,
    prepositions: -0.02,
    hasName: -0.26,
    hasNumber: -0.04,
    opensWithNumber: -0.06,
    hasDate: -0.02,
    wholeDate: -0.09,
    year: -0.02,
    opens: 0.04,
    followsTail: 0.19,
    precedesHead: -0.01,
    afterPreposition: 0.07,
    afterReason: 0.26,
    beforeAuxiliary: -0.23,
    past: 0.23,
    opensPast: -0.2,
    closesPast: -0.15,
    owns: -0.04,
    afterPlace: -0.06,
  },
  words: {
    words: 0.06,
    one: -0.03,
    small: 0.08,
    prepositions: 0.05,
    hasName: 0.03,
  },
  thing: {
    words: 0.22,
    one: -0.11,
    small: -0.11,
    prepositions: -0.11,
    names: -0.64,
    hasName: -0.07,
    hasNumber: 0.37,
    opensWithNumber: -0.23,
    hasDate: -0.57,
    dates: -0.36,
    wholeDate: -0.25,
    year: -0.02,
    opens: -0.45,
    quoted: 0.89,
    apposed: 0.3,
    followsTail: 0.1,
    precedesHead: 0.81,
    afterPreposition: 0.26,
    afterAgent: -0.57,
    afterReason: -0.08,
    beforeAuxiliary: 0.15,
    past: 0.28,
    opensPast: -0.08,
    closesPast: 0.16,
    owns: 0.25,
    country: -0.16,
    afterPlace: -0.21,
  },
};

/** Where the marked run and those that overlap it take less than this share, nothing is marked: below it too few are right (LEAST_RIGHT in tools/learnMarks.ts). */
export const LEAST_SURE: Readonly<Record<Want, number>> = {
  number: 0,
  date: 0,
  name: 0.38,
  role: 0,
  place: 0,
  cause: 0,
  words: 0,
  thing: 0.22,
};
