// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what is learnt may look like a constant.
import type { Feature } from './features.ts';
import type { Logistic } from './signals.ts';

// Written by `npm run learn`, from the tuning articles in tools/learn/split.ts.

/** What each feature of a passage adds to its rank. */
export const RANK_WEIGHTS: Readonly<Record<Feature, number>> = {
  /** BM25 of the sentence */
  sentence: -0.022,
  /** BM25 of its paragraph */
  paragraph: 1.128,
  /** BM25 of its article */
  article: 1.13,
  /** BM25 of the sentence, against the best one's */
  sentenceBest: 1.9,
  /** BM25 of its paragraph, against the best one's */
  paragraphBest: 0.581,
  /** share that the sentence holds */
  covered: 10.274,
  /** share that only the sentence before holds */
  coveredBefore: 4.218,
  /** share that only the sentence after holds */
  coveredAfter: 2.39,
  /** share that only the first sentence of its paragraph holds */
  coveredFirst: 3.971,
  /** share that its paragraph holds */
  around: 0.469,
  /** share that only the title and the heading hold */
  title: 1.183,
  /** share of the names that the sentence holds */
  nameCovered: 3.568,
  /** share of the names that only its paragraph holds */
  nameAround: 7.377,
  /** share met by a word of the same root or one near it alone */
  kinOnly: -0.448,
  /** share met by words that say something like it alone */
  like: 3.368,
  /** share of words that stand together as they do in the question */
  pairs: 2.916,
  /** how close together its words of the question stand */
  closeness: 0.08,
  /** how late the first of its words of the question stands, as a share of the sentence */
  late: -1.305,
  /** how telling the stop words of the question are that it holds */
  quiet: 2.979,
  /** wants a number, and has one */
  number: 3.174,
  /** wants a date, and has one */
  date: 3.127,
  /** wants a name, and has one */
  name: 1.111,
  /** wants a place, and has a name */
  place: 0.826,
  /** how many words it has that the question has not */
  fresh: 0.194,
  /** how many words it has */
  long: -0.735,
  /** stands first in its paragraph */
  lead: 0.671,
  /** asks who or what a name is, and is the first of its story to say it */
  introduces: 2.183,
};

/** What each signal adds to the logit that the stories speak of what is asked, and that the first hit is then right. */
export const CONFIDENCE_WEIGHTS: { readonly related: Logistic; readonly right: Logistic } = {
  related: {
    /** BM25 of the sentence */
    sentence: 1.201,
    /** BM25 of its paragraph */
    paragraph: 3.147,
    /** BM25 of its article */
    article: 1.468,
    /** BM25 of the sentence, against the best one's */
    sentenceBest: -4.142,
    /** BM25 of its paragraph, against the best one's */
    paragraphBest: -1.966,
    /** share that the sentence holds */
    covered: 6.954,
    /** share that only the sentence before holds */
    coveredBefore: 2.776,
    /** share that only the sentence after holds */
    coveredAfter: -2.147,
    /** share that only the first sentence of its paragraph holds */
    coveredFirst: 5.089,
    /** share that its paragraph holds */
    around: 2.443,
    /** share that only the title and the heading hold */
    title: 19.01,
    /** share of the names that the sentence holds */
    nameCovered: 4.442,
    /** share of the names that only its paragraph holds */
    nameAround: 2.58,
    /** share met by a word of the same root or one near it alone */
    kinOnly: -2.246,
    /** share met by words that say something like it alone */
    like: 4.663,
    /** share of words that stand together as they do in the question */
    pairs: 4.544,
    /** how close together its words of the question stand */
    closeness: 3.443,
    /** how late the first of its words of the question stands, as a share of the sentence */
    late: -1.887,
    /** how telling the stop words of the question are that it holds */
    quiet: 1.652,
    /** wants a number, and has one */
    number: 0.754,
    /** wants a date, and has one */
    date: 0.121,
    /** wants a name, and has one */
    name: 0.101,
    /** wants a place, and has a name */
    place: -0.667,
    /** how many words it has that the question has not */
    fresh: -0.962,
    /** how many words it has */
    long: -0.695,
    /** stands first in its paragraph */
    lead: 0.861,
    /** asks who or what a name is, and is the first of its story to say it */
    introduces: -1.318,
    /** share that the stories hold, word for word */
    known: 3.959,
    /** share that the stories hold in a like spelling or of the same root alone */
    alike: 8.048,
    /** share of the names that the stories do not hold */
    unknownNames: -5.535,
    /** how much likelier the stories are to say the question's words than everyday speech is (tens of nats) */
    likelier: 1.07,
    /** how much likelier they are to say each of them, at the mean (nats) */
    likelierEach: -0.758,
    /** how much likelier they are to say the one of which it is most so (nats) */
    likelierMost: 0.546,
    /** how far the first hit ranks above the rest: the logit of its share among the candidates */
    ahead: -0.347,
    /** how many words the question has (logarithm) */
    words: -3.453,
    /** how telling the words are that the sentence holds (logarithm) */
    weight: 1.516,
    /** asks how many there are of what the sentence does not name */
    countedMissed: -1.002,
    /** asks which one of a kind that the sentence does not name */
    kindMissed: 0.119,
    /** asks for what is not so, and the sentence denies nothing */
    denied: 0.503,
    /** what stands without any signal */
    base: -1.443,
  },
  right: {
    /** BM25 of the sentence */
    sentence: 0.183,
    /** BM25 of its paragraph */
    paragraph: -0.375,
    /** BM25 of its article */
    article: 0.414,
    /** BM25 of the sentence, against the best one's */
    sentenceBest: -0.854,
    /** BM25 of its paragraph, against the best one's */
    paragraphBest: 0.652,
    /** share that the sentence holds */
    covered: 6.255,
    /** share that only the sentence before holds */
    coveredBefore: 2.765,
    /** share that only the sentence after holds */
    coveredAfter: 1.105,
    /** share that only the first sentence of its paragraph holds */
    coveredFirst: 1.431,
    /** share that its paragraph holds */
    around: -4.862,
    /** share that only the title and the heading hold */
    title: 3.287,
    /** share of the names that the sentence holds */
    nameCovered: -0.149,
    /** share of the names that only its paragraph holds */
    nameAround: 1.715,
    /** share met by a word of the same root or one near it alone */
    kinOnly: 1.049,
    /** share met by words that say something like it alone */
    like: 1.425,
    /** share of words that stand together as they do in the question */
    pairs: -1.204,
    /** how close together its words of the question stand */
    closeness: 1.286,
    /** how late the first of its words of the question stands, as a share of the sentence */
    late: -1.252,
    /** how telling the stop words of the question are that it holds */
    quiet: -0.021,
    /** wants a number, and has one */
    number: 0.488,
    /** wants a date, and has one */
    date: 0.289,
    /** wants a name, and has one */
    name: 0.154,
    /** wants a place, and has a name */
    place: 0.272,
    /** how many words it has that the question has not */
    fresh: -0.686,
    /** how many words it has */
    long: 0.554,
    /** stands first in its paragraph */
    lead: -0.078,
    /** asks who or what a name is, and is the first of its story to say it */
    introduces: 1.604,
    /** share that the stories hold, word for word */
    known: -0.665,
    /** share that the stories hold in a like spelling or of the same root alone */
    alike: -0.574,
    /** share of the names that the stories do not hold */
    unknownNames: -0.195,
    /** how much likelier the stories are to say the question's words than everyday speech is (tens of nats) */
    likelier: 0,
    /** how much likelier they are to say each of them, at the mean (nats) */
    likelierEach: 0,
    /** how much likelier they are to say the one of which it is most so (nats) */
    likelierMost: 0,
    /** how far the first hit ranks above the rest: the logit of its share among the candidates */
    ahead: 0.417,
    /** how many words the question has (logarithm) */
    words: 0.34,
    /** how telling the words are that the sentence holds (logarithm) */
    weight: 0.045,
    /** asks how many there are of what the sentence does not name */
    countedMissed: -0.646,
    /** asks which one of a kind that the sentence does not name */
    kindMissed: 0.307,
    /** asks for what is not so, and the sentence denies nothing */
    denied: -3.08,
    /** what stands without any signal */
    base: -0.078,
  },
};

/** Where the stories are this likely to speak of what is asked, and the first hit this likely to hold it, it is called an answer. */
export const ANSWERED_FROM = { related: 0.641, confidence: 0.29 } as const;
