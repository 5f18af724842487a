// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what is learnt may look like a constant.
import type { Feature } from './features.ts';
import type { Logistic } from './signals.ts';

// Written by `npm run learn`, from the tuning articles in tools/learn/split.ts.

/** What each feature of a passage adds to its rank. */
export const RANK_WEIGHTS: Readonly<Record<Feature, number>> = {
  /** BM25 of the sentence */
  sentence: 0.001,
  /** BM25 of its paragraph */
  paragraph: 1.412,
  /** BM25 of its article */
  article: 1.385,
  /** the same, against the best sentence */
  sentenceBest: 1.877,
  /** the same, against the best paragraph */
  paragraphBest: 0.732,
  /** share that the sentence holds */
  covered: 9.837,
  /** share that only the sentence before holds */
  coveredBefore: 4.204,
  /** share that only the sentence after holds */
  coveredAfter: 2.388,
  /** share that only the first sentence of its paragraph holds */
  coveredFirst: 4.163,
  /** share that its paragraph holds */
  around: -0.1,
  /** share that only the title and the heading hold */
  title: 1.024,
  /** share of the names that the sentence holds */
  nameCovered: 3.598,
  /** share of the names that only its paragraph holds */
  nameAround: 6.932,
  /** share met by a word of the same root alone */
  kinOnly: -0.369,
  /** share of words that stand together as they do in the question */
  pairs: 2.845,
  /** how close together its words of the question stand */
  closeness: 0.233,
  /** how late the first of them stands, as a share of the sentence */
  late: -1.27,
  /** how telling the stop words of the question are that it holds */
  quiet: 2.952,
  /** wants a number, and has one */
  number: 3.174,
  /** wants a date, and has one */
  date: 3.275,
  /** wants a name, and has one */
  name: 1.111,
  /** wants a place, and has a name */
  place: 1.026,
  /** how many words it has that the question has not */
  fresh: 0.252,
  /** how many words it has */
  long: -0.729,
  /** stands first in its paragraph */
  lead: 0.693,
};

/** What each signal adds to the logit that the stories speak of what is asked, and that the first hit is then right. */
export const CONFIDENCE_WEIGHTS: { readonly related: Logistic; readonly right: Logistic } = {
  related: {
    /** share that the sentence holds */
    covered: 3.615,
    /** share that its paragraph or heading holds */
    around: 6.566,
    /** share that the stories hold, word for word */
    known: 3.895,
    /** share that the stories hold in a like spelling or of the same root alone */
    alike: 10.671,
    /** share of the names that the paragraph holds */
    names: 3.669,
    /** share of the names that the stories do not hold */
    unknownNames: -9.517,
    /** how far it ranks above the rest: the logit of its share among the candidates */
    lead: -0.274,
    /** how many words the question has (logarithm) */
    words: 0.214,
    /** how telling the words are that the sentence holds (logarithm) */
    weight: 2.402,
    /** has a number, date or name where one is wanted */
    wishMet: -0.16,
    /** what stands without any signal */
    base: -13.239,
  },
  right: {
    /** share that the sentence holds */
    covered: 0.652,
    /** share that its paragraph or heading holds */
    around: -0.19,
    /** share that the stories hold, word for word */
    known: -0.293,
    /** share that the stories hold in a like spelling or of the same root alone */
    alike: 0.149,
    /** share of the names that the paragraph holds */
    names: 0.364,
    /** share of the names that the stories do not hold */
    unknownNames: 0.178,
    /** how far it ranks above the rest: the logit of its share among the candidates */
    lead: 0.72,
    /** how many words the question has (logarithm) */
    words: 0.211,
    /** how telling the words are that the sentence holds (logarithm) */
    weight: 0.359,
    /** has a number, date or name where one is wanted */
    wishMet: -0.167,
    /** what stands without any signal */
    base: -1.171,
  },
};

/** Where the stories are this likely to speak of what is asked, the first hit is called an answer. */
export const ANSWERED_FROM = 0.73;
