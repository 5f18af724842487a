// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what is learnt may look like a constant.
import type { MarkFeature } from './markFeatures.ts';
import type { Want } from './wantedOf.ts';

// Written by `npm run learn:marks`, from the tuning articles in tools/learn/split.ts and from news.

/** What each feature of a run of words adds to its chance of being the answer. */
export const MARK_WEIGHTS: Readonly<Record<MarkFeature, number>> = {
  /** how many words it has (logarithm) */
  words: -0.17,
  /** is a single word */
  one: -0.45,
  /** how many stop words it has */
  small: -0.27,
  /** how many commas it has */
  commas: -1.01,
  /** how many prepositions it has, "of" apart */
  prepositions: -0.73,
  /** how often it opens a clause ("that", "which") */
  relatives: -0.8,
  /** share of the question that it repeats */
  asked: -0.29,
  /** is all names */
  names: 1.04,
  /** has a name */
  hasName: 0.67,
  /** has a number */
  hasNumber: -0.56,
  /** begins with a number */
  opensWithNumber: 0.16,
  /** has a word of a date */
  hasDate: -0.67,
  /** is all words of a date */
  dates: -0.53,
  /** is a date of several words */
  wholeDate: -0.09,
  /** has a year */
  year: -0.16,
  /** has a number in the unit that is wanted */
  unit: 1.08,
  /** has the noun that is asked for ("which city") */
  noun: 0.54,
  /** ends in that noun */
  endsInNoun: -0.22,
  /** that noun comes next */
  nounNext: 1.9,
  /** how near that noun stands */
  nounNear: 1.82,
  /** opens the sentence */
  opens: 1.12,
  /** closes the sentence */
  closes: 1.39,
  /** a bracket, quotation mark or colon comes next */
  beforePause: 1.01,
  /** is all that stands in quotation marks */
  quoted: 0.35,
  /** a comma comes before, and before that a word of the question */
  apposed: -0.16,
  /** comes right after the question’s last word, in a question with its verb turned round */
  followsTail: 0.73,
  /** comes right before the question’s first word, in any other question */
  precedesHead: 1.08,
  /** a comma comes before */
  afterComma: 0.17,
  /** a comma comes next */
  beforeComma: 0.68,
  /** a preposition comes before */
  afterPreposition: 0.35,
  /** "by" comes before */
  afterAgent: 0.65,
  /** "because" or "due to" comes before */
  afterReason: 0.05,
  /** an article or the like comes before */
  afterDeterminer: 0.1,
  /** "a" comes before */
  afterIndefinite: 0.3,
  /** "and" or "or" comes before */
  afterConjunction: -0.84,
  /** an auxiliary verb comes before */
  afterAuxiliary: -0.27,
  /** a form of to be comes before */
  afterBeing: 0.26,
  /** an auxiliary verb comes next */
  beforeAuxiliary: 0.75,
  /** how many past forms of verbs it has */
  past: -0.36,
  /** begins with one */
  opensPast: -0.21,
  /** ends in one */
  closesPast: -0.56,
  /** owns what comes next ("the mayor’s") */
  owns: 0.41,
  /** names countries alone */
  country: -0.24,
  /** a word like "in" or "near" comes before */
  afterPlace: -0.21,
  /** a clause comes next ("that", "which") */
  beforeRelative: 0.18,
  /** a word of the question comes before */
  afterAsked: 0.34,
  /** a word of the question comes next */
  beforeAsked: 0.25,
  /** a word that says something else comes before, so it may begin too late */
  afterOther: -0.95,
  /** a word that says something else comes next, so it may end too early */
  beforeOther: -1.05,
  /** a name begins before it */
  cutsName: -1.88,
  /** how near before it the question’s words stand */
  nearAfter: 2.55,
  /** how near after it the question’s words stand */
  nearBefore: 2.5,
  /** how near the nearest of them stands */
  nearest: 2.44,
  /** the same as nearAfter, for words that stand near the asking one */
  closeAfter: 1.37,
  /** the same as nearBefore, for words that stand near the asking one */
  closeBefore: 1.46,
  /** how near after it the question’s first word stands */
  beforeHead: 0.97,
  /** how near before it the question’s first word stands */
  afterHead: 0.87,
  /** how near after it the question’s last word stands */
  beforeTail: 0.33,
  /** how near before it the question’s last word stands */
  afterTail: 0.57,
  /** beforeHead, in a question with its verb turned round ("what did they find") */
  beforeHeadInverted: 1.7,
  /** afterHead, in such a question */
  afterHeadInverted: 2.33,
  /** beforeTail, in such a question */
  beforeTailInverted: 0.8,
  /** afterTail, in such a question */
  afterTailInverted: 1.43,
};

type Weights = Readonly<Partial<Record<MarkFeature, number>>>;

/** What it adds besides where something certain is wanted. */
export const WANT_WEIGHTS: Readonly<Record<Want, Weights>> = {
  number: {
    words: -1.24,
    one: 0.85,
    small: -0.39,
    prepositions: -0.04,
    names: 0.03,
    hasName: -0.43,
    opensWithNumber: 1.16,
    hasDate: -0.16,
    dates: -0.3,
    wholeDate: 0.3,
    year: -0.47,
    opens: -0.1,
    apposed: 0.18,
    followsTail: -0.06,
    precedesHead: -0.37,
    afterPreposition: -0.01,
    afterAgent: 0.04,
    afterReason: -0.12,
    beforeAuxiliary: -0.35,
    past: -0.37,
    opensPast: -0.2,
    closesPast: -0.06,
    owns: -0.02,
    afterPlace: -0.6,
  },
  date: {
    words: 0.02,
    one: -0.07,
    small: -0.13,
    prepositions: -0.1,
    hasName: -0.09,
    hasNumber: 0.01,
    opensWithNumber: -0.46,
    hasDate: 0.23,
    dates: 0.5,
    wholeDate: 0.07,
    year: 0.51,
    opens: -0.1,
    followsTail: 0.27,
    precedesHead: -0.04,
    afterPreposition: 0.09,
    afterAgent: 0.4,
    afterReason: -0.1,
    beforeAuxiliary: 0.01,
    past: -0.02,
    opensPast: 0.06,
    closesPast: -0.04,
    owns: -0.07,
    afterPlace: 0.21,
  },
  name: {
    words: 0.27,
    one: -0.77,
    small: -0.26,
    prepositions: -0.38,
    names: 0.98,
    hasName: 0.52,
    hasNumber: -0.36,
    opensWithNumber: -0.01,
    hasDate: 0.1,
    dates: -0.02,
    wholeDate: -0.05,
    year: 0.01,
    opens: 0.33,
    quoted: -0.6,
    apposed: -0.3,
    followsTail: -0.07,
    precedesHead: -0.25,
    afterPreposition: -0.39,
    afterAgent: 0.81,
    afterReason: 0.07,
    beforeAuxiliary: 0.58,
    past: -0.1,
    opensPast: -0.13,
    closesPast: 0.07,
    owns: 0.06,
    country: -0.6,
    afterPlace: -0.78,
  },
  role: {
    words: 0.01,
    one: -0.02,
    names: -0.02,
    owns: -0.02,
  },
  place: {
    words: -0.05,
    one: -0.03,
    small: -0.38,
    prepositions: -0.02,
    names: 0.44,
    hasName: 0.89,
    hasNumber: 0.33,
    opensWithNumber: -0.21,
    opens: 0.35,
    quoted: -0.01,
    apposed: -0.17,
    followsTail: 0.34,
    precedesHead: 0.56,
    afterPreposition: 0.37,
    afterAgent: -0.6,
    afterReason: 0.01,
    beforeAuxiliary: 0.05,
    past: -0.22,
    opensPast: 0.27,
    closesPast: -0.13,
    owns: -0.09,
    country: 0.72,
    afterPlace: 1.33,
  },
  cause: {
    words: 0.58,
    one: -0.34,
    small: 0.96,
    prepositions: 0.25,
    hasName: -0.1,
    hasNumber: -0.62,
    opensWithNumber: -0.53,
    hasDate: -0.12,
    wholeDate: -0.14,
    year: -0.12,
    opens: 0.36,
    followsTail: 0.19,
    precedesHead: -0.02,
    afterPreposition: -0.18,
    afterReason: 0.29,
    beforeAuxiliary: -0.15,
    past: 0.27,
    opensPast: -0.23,
    closesPast: -0.02,
    owns: -0.04,
    afterPlace: -0.06,
  },
  words: {
    words: 0.07,
    one: -0.03,
    small: 0.08,
    prepositions: 0.06,
    hasName: 0.03,
  },
  thing: {
    words: 0.26,
    one: -0.05,
    small: -0.02,
    prepositions: -0.23,
    names: -0.49,
    hasName: -0.11,
    hasNumber: 0.5,
    opensWithNumber: 0.11,
    hasDate: -0.2,
    dates: -0.32,
    wholeDate: -0.2,
    year: 0.03,
    opens: -0.46,
    quoted: 0.7,
    apposed: 0.24,
    followsTail: 0.04,
    precedesHead: 0.7,
    afterPreposition: 0.25,
    afterAgent: -0.49,
    afterReason: -0.14,
    beforeAuxiliary: 0.08,
    past: 0.24,
    opensPast: 0.18,
    closesPast: -0.02,
    owns: 0.28,
    country: -0.19,
    afterPlace: -0.2,
  },
};

/** Where the marked run and those that overlap it take less than this share, nothing is marked: below it too few are right (LEAST_RIGHT in tools/learnMarks.ts). */
export const LEAST_SURE: Readonly<Record<Want, number>> = {
  number: 0,
  date: 0,
  name: 0.36,
  role: 0,
  place: 0.44,
  cause: 0,
  words: 0,
  thing: 0,
};
