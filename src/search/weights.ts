// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what is learnt may look like a constant.
import type { Feature } from './features.ts';
import type { Logistic } from './signals.ts';

// Written by `npm run learn`, from the tuning articles in tools/learn/split.ts.

/** What each feature of a passage adds to its rank. */
export const RANK_WEIGHTS: Readonly<Record<Feature, number>> = {
  /** BM25 of the sentence */
  sentence: 0.046,
  /** BM25 of its paragraph */
  paragraph: 1.484,
  /** BM25 of its article */
  article: 1.736,
  /** the same, against the best sentence */
  sentenceBest: 2.055,
  /** the same, against the best paragraph */
  paragraphBest: 1.031,
  /** share that the sentence holds */
  covered: 9.358,
  /** share that only the sentence before holds */
  coveredBefore: 5.631,
  /** share that only the sentence after holds */
  coveredAfter: 2.014,
  /** share that its paragraph holds */
  around: 0.616,
  /** share that only the title and the heading hold */
  title: 2.057,
  /** share of the names that the sentence holds */
  nameCovered: 3.319,
  /** share of the names that only its paragraph holds */
  nameAround: 7.251,
  /** share met by a word of the same root alone */
  kinOnly: -0.213,
  /** share of words that stand together as they do in the question */
  pairs: 3,
  /** how close together its words of the question stand */
  closeness: -0.341,
  /** wants a number, and has one */
  number: 3.238,
  /** wants a date, and has one */
  date: 3.005,
  /** wants a name, and has one */
  name: 0.982,
  /** wants a place, and has a name */
  place: 0.857,
  /** how many words it has that the question has not */
  fresh: -0.482,
  /** how many words it has */
  long: 0.434,
  /** stands first in its paragraph */
  lead: 0.445,
};

/** What each signal adds to the logit that the stories speak of what is asked, and that the first hit is then right. */
export const CONFIDENCE_WEIGHTS: { readonly related: Logistic; readonly right: Logistic } = {
  related: {
    /** share that the sentence holds */
    covered: 4.204,
    /** share that its paragraph or heading holds */
    around: 6.151,
    /** share that the stories hold, word for word */
    known: 3.399,
    /** share that the stories hold in a like spelling or of the same root alone */
    alike: 10.059,
    /** share of the names that the paragraph holds */
    names: 3.778,
    /** share of the names that the stories do not hold */
    unknownNames: -9.48,
    /** how far it ranks above the rest: the logit of its share among the candidates */
    lead: -0.353,
    /** how many words the question has (logarithm) */
    words: -0.349,
    /** how telling the words are that the sentence holds (logarithm) */
    weight: 2.891,
    /** has a number, date or name where one is wanted */
    wishMet: 0.04,
    /** what stands without any signal */
    base: -13.38,
  },
  right: {
    /** share that the sentence holds */
    covered: 1.187,
    /** share that its paragraph or heading holds */
    around: -0.92,
    /** share that the stories hold, word for word */
    known: -0.603,
    /** share that the stories hold in a like spelling or of the same root alone */
    alike: -0.122,
    /** share of the names that the paragraph holds */
    names: 0.219,
    /** share of the names that the stories do not hold */
    unknownNames: -0.757,
    /** how far it ranks above the rest: the logit of its share among the candidates */
    lead: 0.669,
    /** how many words the question has (logarithm) */
    words: 0.001,
    /** how telling the words are that the sentence holds (logarithm) */
    weight: 0.658,
    /** has a number, date or name where one is wanted */
    wishMet: -0.064,
    /** what stands without any signal */
    base: -1.202,
  },
};

/** Where the stories are this likely to speak of what is asked, the first hit is called an answer. */
export const ANSWERED_FROM = 0.719;
