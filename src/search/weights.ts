// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what is learnt may look like a constant.
import type { Feature } from './features.ts';
import type { Logistic } from './signals.ts';

// Written by `npm run learn`, from the tuning articles in tools/learn/split.ts.

/** What each feature of a passage adds to its rank. */
export const RANK_WEIGHTS: Readonly<Record<Feature, number>> = {
  /** BM25 of the sentence */
  sentence: -0.018,
  /** BM25 of its paragraph */
  paragraph: 1.197,
  /** BM25 of its article */
  article: 1.311,
  /** BM25 of the sentence, against the best one's */
  sentenceBest: 1.927,
  /** BM25 of its paragraph, against the best one's */
  paragraphBest: 0.511,
  /** share that the sentence holds */
  covered: 10.051,
  /** share that only the sentence before holds */
  coveredBefore: 4.26,
  /** share that only the sentence after holds */
  coveredAfter: 2.448,
  /** share that only the first sentence of its paragraph holds */
  coveredFirst: 4.13,
  /** share that its paragraph holds */
  around: 0.42,
  /** share that only the title and the heading hold */
  title: 0.986,
  /** share of the names that the sentence holds */
  nameCovered: 3.871,
  /** share of the names that only its paragraph holds */
  nameAround: 7.408,
  /** share met by a word of the same root alone */
  kinOnly: -0.246,
  /** share of words that stand together as they do in the question */
  pairs: 3.106,
  /** how close together its words of the question stand */
  closeness: -0.053,
  /** how late the first of its words of the question stands, as a share of the sentence */
  late: -1.286,
  /** how telling the stop words of the question are that it holds */
  quiet: 2.898,
  /** wants a number, and has one */
  number: 3.173,
  /** wants a date, and has one */
  date: 3.093,
  /** wants a name, and has one */
  name: 1.167,
  /** wants a place, and has a name */
  place: 1.017,
  /** how many words it has that the question has not */
  fresh: 0.216,
  /** how many words it has */
  long: -0.702,
  /** stands first in its paragraph */
  lead: 0.679,
  /** asks who or what a name is, and is the first of its story to say it */
  introduces: 2.17,
};

/** What each signal adds to the logit that the stories speak of what is asked, and that the first hit is then right. */
export const CONFIDENCE_WEIGHTS: { readonly related: Logistic; readonly right: Logistic } = {
  related: {
    /** BM25 of the sentence */
    sentence: 1.275,
    /** BM25 of its paragraph */
    paragraph: 3.309,
    /** BM25 of its article */
    article: 0.733,
    /** BM25 of the sentence, against the best one's */
    sentenceBest: -4.114,
    /** BM25 of its paragraph, against the best one's */
    paragraphBest: -1.714,
    /** share that the sentence holds */
    covered: 6.206,
    /** share that only the sentence before holds */
    coveredBefore: 4.811,
    /** share that only the sentence after holds */
    coveredAfter: -2.663,
    /** share that only the first sentence of its paragraph holds */
    coveredFirst: 3.664,
    /** share that its paragraph holds */
    around: 2.153,
    /** share that only the title and the heading hold */
    title: 23.774,
    /** share of the names that the sentence holds */
    nameCovered: 4.268,
    /** share of the names that only its paragraph holds */
    nameAround: 1.711,
    /** share met by a word of the same root alone */
    kinOnly: -2.098,
    /** share of words that stand together as they do in the question */
    pairs: 2.626,
    /** how close together its words of the question stand */
    closeness: 4.005,
    /** how late the first of its words of the question stands, as a share of the sentence */
    late: -1.464,
    /** how telling the stop words of the question are that it holds */
    quiet: 1.825,
    /** wants a number, and has one */
    number: 0.872,
    /** wants a date, and has one */
    date: -0.007,
    /** wants a name, and has one */
    name: 0.204,
    /** wants a place, and has a name */
    place: -0.475,
    /** how many words it has that the question has not */
    fresh: -0.96,
    /** how many words it has */
    long: -0.656,
    /** stands first in its paragraph */
    lead: 0.592,
    /** asks who or what a name is, and is the first of its story to say it */
    introduces: -0.889,
    /** share that the stories hold, word for word */
    known: 2.326,
    /** share that the stories hold in a like spelling or of the same root alone */
    alike: 7.405,
    /** share of the names that the stories do not hold */
    unknownNames: -7.935,
    /** how much likelier the stories are to say the question's words than everyday speech is (tens of nats) */
    likelier: 1.183,
    /** how much likelier they are to say each of them, at the mean (nats) */
    likelierEach: -0.725,
    /** how much likelier they are to say the one of which it is most so (nats) */
    likelierMost: 0.537,
    /** how far the first hit ranks above the rest: the logit of its share among the candidates */
    ahead: -0.32,
    /** how many words the question has (logarithm) */
    words: -3.289,
    /** how telling the words are that the sentence holds (logarithm) */
    weight: 2.156,
    /** asks how many there are of what the sentence does not name */
    countedMissed: -1.104,
    /** asks which one of a kind that the sentence does not name */
    kindMissed: 0.235,
    /** asks for what is not so, and the sentence denies nothing */
    denied: 0.068,
    /** what stands without any signal */
    base: -1.381,
  },
  right: {
    /** BM25 of the sentence */
    sentence: 0.211,
    /** BM25 of its paragraph */
    paragraph: -0.396,
    /** BM25 of its article */
    article: 0.414,
    /** BM25 of the sentence, against the best one's */
    sentenceBest: -0.908,
    /** BM25 of its paragraph, against the best one's */
    paragraphBest: 0.776,
    /** share that the sentence holds */
    covered: 6.18,
    /** share that only the sentence before holds */
    coveredBefore: 2.932,
    /** share that only the sentence after holds */
    coveredAfter: 0.942,
    /** share that only the first sentence of its paragraph holds */
    coveredFirst: 1.246,
    /** share that its paragraph holds */
    around: -5.209,
    /** share that only the title and the heading hold */
    title: 4.013,
    /** share of the names that the sentence holds */
    nameCovered: -0.126,
    /** share of the names that only its paragraph holds */
    nameAround: 1.738,
    /** share met by a word of the same root alone */
    kinOnly: 0.284,
    /** share of words that stand together as they do in the question */
    pairs: -1.337,
    /** how close together its words of the question stand */
    closeness: 1.382,
    /** how late the first of its words of the question stands, as a share of the sentence */
    late: -1.208,
    /** how telling the stop words of the question are that it holds */
    quiet: 0.022,
    /** wants a number, and has one */
    number: 0.61,
    /** wants a date, and has one */
    date: 0.332,
    /** wants a name, and has one */
    name: 0.168,
    /** wants a place, and has a name */
    place: 0.233,
    /** how many words it has that the question has not */
    fresh: -0.576,
    /** how many words it has */
    long: 0.432,
    /** stands first in its paragraph */
    lead: -0.064,
    /** asks who or what a name is, and is the first of its story to say it */
    introduces: 1.611,
    /** share that the stories hold, word for word */
    known: -0.412,
    /** share that the stories hold in a like spelling or of the same root alone */
    alike: -0.192,
    /** share of the names that the stories do not hold */
    unknownNames: -0.588,
    /** how much likelier the stories are to say the question's words than everyday speech is (tens of nats) */
    likelier: 0,
    /** how much likelier they are to say each of them, at the mean (nats) */
    likelierEach: 0,
    /** how much likelier they are to say the one of which it is most so (nats) */
    likelierMost: 0,
    /** how far the first hit ranks above the rest: the logit of its share among the candidates */
    ahead: 0.421,
    /** how many words the question has (logarithm) */
    words: 0.244,
    /** how telling the words are that the sentence holds (logarithm) */
    weight: 0.199,
    /** asks how many there are of what the sentence does not name */
    countedMissed: -0.934,
    /** asks which one of a kind that the sentence does not name */
    kindMissed: 0.355,
    /** asks for what is not so, and the sentence denies nothing */
    denied: -3.119,
    /** what stands without any signal */
    base: -0.289,
  },
};

/** Where the stories are this likely to speak of what is asked, and the first hit this likely to hold it, it is called an answer. */
export const ANSWERED_FROM = { related: 0.626, confidence: 0.291 } as const;
