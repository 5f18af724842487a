import type { Logistic } from './confidence.ts';
import type { Feature } from './features.ts';

// Written by `npm run learn`, from the tuning articles in tools/learn/split.ts.

/** What each feature of a passage adds to its rank. */
export const RANK_WEIGHTS: Readonly<Record<Feature, number>> = {
  /** BM25 of the sentence */
  sentence: 0.224,
  /** BM25 of its paragraph */
  paragraph: 1.569,
  /** BM25 of its article */
  article: 4.909,
  /** the same, against the best sentence */
  sentenceBest: 0.865,
  /** the same, against the best paragraph */
  paragraphBest: 1.064,
  /** share that the sentence holds */
  covered: 8.774,
  /** share that only the sentence before holds */
  coveredBefore: 3.588,
  /** share that only the sentence after holds */
  coveredAfter: 2.024,
  /** share that its paragraph holds */
  around: -0.526,
  /** share that only the title and the heading hold */
  title: 2.434,
  /** share of the names that the sentence holds */
  nameCovered: 3.805,
  /** share of the names that only its paragraph holds */
  nameAround: 7.845,
  /** share met by a word of the same root alone */
  kinOnly: 0.827,
  /** share of words that stand together as they do in the question */
  pairs: 1.721,
  /** how close together its words of the question stand */
  closeness: 1.407,
  /** wants a number, and has one */
  number: 2.485,
  /** wants a date, and has one */
  date: 2.381,
  /** wants a name, and has one */
  name: 1.005,
  /** wants a place, and has a name */
  place: 0.942,
  /** how many words it has that the question has not */
  fresh: -0.643,
  /** how many words it has */
  long: 0.576,
  /** stands first in its paragraph */
  lead: 0.424,
};

/** What each signal adds to the logit that the stories speak of what is asked, and that the first hit is then right. */
export const CONFIDENCE_WEIGHTS: { readonly related: Logistic; readonly right: Logistic } = {
  related: {
    /** share that the sentence holds */
    covered: 0.282,
    /** share that its paragraph or heading holds */
    around: 6.402,
    /** share that the stories hold, word for word */
    known: 2.137,
    /** share that the stories hold in a like spelling or of the same root alone */
    alike: 8.923,
    /** share of the names that the paragraph holds */
    names: 1.348,
    /** share of the names that the stories do not hold */
    unknownNames: -8.333,
    /** how far it ranks above the rest: the logit of its share among the candidates */
    lead: -0.484,
    /** how many words the question has (logarithm) */
    words: -1.168,
    /** how telling the words are that the sentence holds (logarithm) */
    weight: 4.145,
    /** has a number, date or name where one is wanted */
    wishMet: 0.143,
    /** what stands without any signal */
    base: -12.073,
  },
  right: {
    /** share that the sentence holds */
    covered: -0.767,
    /** share that its paragraph or heading holds */
    around: 0.122,
    /** share that the stories hold, word for word */
    known: -0.446,
    /** share that the stories hold in a like spelling or of the same root alone */
    alike: -0.738,
    /** share of the names that the paragraph holds */
    names: 0.022,
    /** share of the names that the stories do not hold */
    unknownNames: 1.222,
    /** how far it ranks above the rest: the logit of its share among the candidates */
    lead: 0.759,
    /** how many words the question has (logarithm) */
    words: -0.629,
    /** how telling the words are that the sentence holds (logarithm) */
    weight: 1.034,
    /** has a number, date or name where one is wanted */
    wishMet: 0.005,
    /** what stands without any signal */
    base: -0.822,
  },
};

/** Where the stories are this likely to speak of what is asked, the first hit is called an answer. */
export const ANSWERED_FROM = 0.743;
