// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what is learnt may look like a constant.
import type { Feature } from './features.ts';
import type { Logistic } from './signals.ts';

// Written by `npm run learn`, from the tuning articles in tools/learn/split.ts.

/** What each feature of a passage adds to its rank. */
export const RANK_WEIGHTS: Readonly<Record<Feature, number>> = {
  /** BM25 of the sentence */
  sentence: 0.002,
  /** BM25 of its paragraph */
  paragraph: 1.412,
  /** BM25 of its article */
  article: 1.384,
  /** BM25 of the sentence, against the best one's */
  sentenceBest: 1.875,
  /** BM25 of its paragraph, against the best one's */
  paragraphBest: 0.733,
  /** share that the sentence holds */
  covered: 9.839,
  /** share that only the sentence before holds */
  coveredBefore: 4.203,
  /** share that only the sentence after holds */
  coveredAfter: 2.389,
  /** share that only the first sentence of its paragraph holds */
  coveredFirst: 4.164,
  /** share that its paragraph holds */
  around: -0.101,
  /** share that only the title and the heading hold */
  title: 1.024,
  /** share of the names that the sentence holds */
  nameCovered: 3.598,
  /** share of the names that only its paragraph holds */
  nameAround: 6.93,
  /** share met by a word of the same root alone */
  kinOnly: -0.368,
  /** share of words that stand together as they do in the question */
  pairs: 2.846,
  /** how close together its words of the question stand */
  closeness: 0.234,
  /** how late the first of its words of the question stands, as a share of the sentence */
  late: -1.27,
  /** how telling the stop words of the question are that it holds */
  quiet: 2.953,
  /** wants a number, and has one */
  number: 3.174,
  /** wants a date, and has one */
  date: 3.275,
  /** wants a name, and has one */
  name: 1.112,
  /** wants a place, and has a name */
  place: 1.026,
  /** how many words it has that the question has not */
  fresh: 0.252,
  /** how many words it has */
  long: -0.73,
  /** stands first in its paragraph */
  lead: 0.693,
};

/** What each signal adds to the logit that the stories speak of what is asked, and that the first hit is then right. */
export const CONFIDENCE_WEIGHTS: { readonly related: Logistic; readonly right: Logistic } = {
  related: {
    /** BM25 of the sentence */
    sentence: 1.311,
    /** BM25 of its paragraph */
    paragraph: 3.355,
    /** BM25 of its article */
    article: 0.774,
    /** BM25 of the sentence, against the best one's */
    sentenceBest: -3.905,
    /** BM25 of its paragraph, against the best one's */
    paragraphBest: -2.003,
    /** share that the sentence holds */
    covered: 5.955,
    /** share that only the sentence before holds */
    coveredBefore: 4.621,
    /** share that only the sentence after holds */
    coveredAfter: -1.707,
    /** share that only the first sentence of its paragraph holds */
    coveredFirst: 3.38,
    /** share that its paragraph holds */
    around: 2.087,
    /** share that only the title and the heading hold */
    title: 23.239,
    /** share of the names that the sentence holds */
    nameCovered: 4.107,
    /** share of the names that only its paragraph holds */
    nameAround: 1.833,
    /** share met by a word of the same root alone */
    kinOnly: -2.307,
    /** share of words that stand together as they do in the question */
    pairs: 2.242,
    /** how close together its words of the question stand */
    closeness: 4.498,
    /** how late the first of its words of the question stands, as a share of the sentence */
    late: -1.646,
    /** how telling the stop words of the question are that it holds */
    quiet: 1.885,
    /** wants a number, and has one */
    number: 0.558,
    /** wants a date, and has one */
    date: 0.159,
    /** wants a name, and has one */
    name: 0.21,
    /** wants a place, and has a name */
    place: -0.03,
    /** how many words it has that the question has not */
    fresh: -0.94,
    /** how many words it has */
    long: -0.644,
    /** stands first in its paragraph */
    lead: 0.575,
    /** share that the stories hold, word for word */
    known: 2.194,
    /** share that the stories hold in a like spelling or of the same root alone */
    alike: 8.313,
    /** share of the names that the stories do not hold */
    unknownNames: -7.821,
    /** how much likelier the stories are to say the question's words than everyday speech is (tens of nats) */
    likelier: 1.068,
    /** how much likelier they are to say each of them, at the mean (nats) */
    likelierEach: -0.639,
    /** how much likelier they are to say the one of which it is most so (nats) */
    likelierMost: 0.553,
    /** how far the first hit ranks above the rest: the logit of its share among the candidates */
    ahead: -0.271,
    /** how many words the question has (logarithm) */
    words: -3.191,
    /** how telling the words are that the sentence holds (logarithm) */
    weight: 2.116,
    /** asks for what is not so, and the sentence denies nothing */
    denied: -0.029,
    /** what stands without any signal */
    base: -1.243,
  },
  right: {
    /** BM25 of the sentence */
    sentence: 0.274,
    /** BM25 of its paragraph */
    paragraph: -0.416,
    /** BM25 of its article */
    article: 0.374,
    /** BM25 of the sentence, against the best one's */
    sentenceBest: -1.001,
    /** BM25 of its paragraph, against the best one's */
    paragraphBest: 0.838,
    /** share that the sentence holds */
    covered: 5.653,
    /** share that only the sentence before holds */
    coveredBefore: 2.672,
    /** share that only the sentence after holds */
    coveredAfter: 0.99,
    /** share that only the first sentence of its paragraph holds */
    coveredFirst: 1.435,
    /** share that its paragraph holds */
    around: -5.258,
    /** share that only the title and the heading hold */
    title: 3.824,
    /** share of the names that the sentence holds */
    nameCovered: -0.058,
    /** share of the names that only its paragraph holds */
    nameAround: 1.77,
    /** share met by a word of the same root alone */
    kinOnly: 0.228,
    /** share of words that stand together as they do in the question */
    pairs: -1.392,
    /** how close together its words of the question stand */
    closeness: 1.376,
    /** how late the first of its words of the question stands, as a share of the sentence */
    late: -1.14,
    /** how telling the stop words of the question are that it holds */
    quiet: -0.002,
    /** wants a number, and has one */
    number: 0.302,
    /** wants a date, and has one */
    date: 0.36,
    /** wants a name, and has one */
    name: 0.11,
    /** wants a place, and has a name */
    place: 0.349,
    /** how many words it has that the question has not */
    fresh: -0.637,
    /** how many words it has */
    long: 0.546,
    /** stands first in its paragraph */
    lead: -0.051,
    /** share that the stories hold, word for word */
    known: -0.253,
    /** share that the stories hold in a like spelling or of the same root alone */
    alike: 0.045,
    /** share of the names that the stories do not hold */
    unknownNames: -0.404,
    /** how much likelier the stories are to say the question's words than everyday speech is (tens of nats) */
    likelier: 0,
    /** how much likelier they are to say each of them, at the mean (nats) */
    likelierEach: 0,
    /** how much likelier they are to say the one of which it is most so (nats) */
    likelierMost: 0,
    /** how far the first hit ranks above the rest: the logit of its share among the candidates */
    ahead: 0.446,
    /** how many words the question has (logarithm) */
    words: -0.013,
    /** how telling the words are that the sentence holds (logarithm) */
    weight: 0.439,
    /** asks for what is not so, and the sentence denies nothing */
    denied: -3.244,
    /** what stands without any signal */
    base: -0.517,
  },
};

/** Where the stories are this likely to speak of what is asked, the first hit is called an answer. */
export const ANSWERED_FROM = 0.64;
