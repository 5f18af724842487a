import type { Logistic } from './confidence.ts';
import type { Feature } from './features.ts';

// Written by `npm run learn`, from the tuning articles in tools/learn/split.ts.

/** What each feature of a passage adds to its rank. */
export const RANK_WEIGHTS: Readonly<Record<Feature, number>> = {
  /** BM25 of the sentence */
  sentence: 0.231,
  /** BM25 of its paragraph */
  paragraph: 1.605,
  /** BM25 of its article */
  article: 1.967,
  /** the same, against the best sentence */
  sentenceBest: 0.871,
  /** the same, against the best paragraph */
  paragraphBest: 1.065,
  /** share that the sentence holds */
  covered: 8.597,
  /** share that only the sentence before holds */
  coveredBefore: 3.644,
  /** share that only the sentence after holds */
  coveredAfter: 1.78,
  /** share that its paragraph holds */
  around: -0.516,
  /** share that only the title and the heading hold */
  title: 2.601,
  /** share of the names that the sentence holds */
  nameCovered: 4.645,
  /** share of the names that only its paragraph holds */
  nameAround: 8.425,
  /** share met by a word of the same root alone */
  kinOnly: 0.89,
  /** share of words that stand together as they do in the question */
  pairs: 1.775,
  /** how close together its words of the question stand */
  closeness: 1.412,
  /** wants a number, and has one */
  number: 2.382,
  /** wants a date, and has one */
  date: 2.333,
  /** wants a name, and has one */
  name: 0.983,
  /** wants a place, and has a name */
  place: 0.935,
  /** how many words it has that the question has not */
  fresh: -0.659,
  /** how many words it has */
  long: 0.624,
  /** stands first in its paragraph */
  lead: 0.425,
};

/** What each signal adds to the logit that the stories speak of what is asked, and that the first hit is then right. */
export const CONFIDENCE_WEIGHTS: { readonly related: Logistic; readonly right: Logistic } = {
  related: {
  /** share that the sentence holds */
  covered: 1.185,
  /** share that its paragraph or heading holds */
  around: 6.37,
  /** share that the stories hold, word for word */
  known: 2.131,
  /** share that the stories hold in a like spelling or of the same root alone */
  alike: 8.986,
  /** share of the names that the paragraph holds */
  names: 1.462,
  /** share of the names that the stories do not hold */
  unknownNames: -9.023,
  /** how far it ranks above the rest: the logit of its share among the candidates */
  lead: -0.506,
  /** how many words the question has (logarithm) */
  words: -0.928,
  /** how telling the words are that the sentence holds (logarithm) */
  weight: 3.874,
  /** has a number, date or name where one is wanted */
  wishMet: 0.14,
  /** what stands without any signal */
  base: -12.192,
  },
  right: {
  /** share that the sentence holds */
  covered: -0.585,
  /** share that its paragraph or heading holds */
  around: 0.036,
  /** share that the stories hold, word for word */
  known: -0.441,
  /** share that the stories hold in a like spelling or of the same root alone */
  alike: -0.681,
  /** share of the names that the paragraph holds */
  names: 0.093,
  /** share of the names that the stories do not hold */
  unknownNames: 1.099,
  /** how far it ranks above the rest: the logit of its share among the candidates */
  lead: 0.791,
  /** how many words the question has (logarithm) */
  words: -0.541,
  /** how telling the words are that the sentence holds (logarithm) */
  weight: 0.852,
  /** has a number, date or name where one is wanted */
  wishMet: -0.011,
  /** what stands without any signal */
  base: -0.613,
  },
};

/** Where the stories are this likely to speak of what is asked, the first hit is called an answer. */
export const ANSWERED_FROM = 0.727;
