// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what is learnt may look like a constant.
import type { Feature } from './features.ts';
import type { Logistic } from './signals.ts';

// Written by `npm run learn`, from the tuning articles in tools/learn/split.ts.

/** What each feature of a passage adds to its rank. */
export const RANK_WEIGHTS: Readonly<Record<Feature, number>> = {
  /** BM25 of the sentence */
  sentence: -0.044,
  /** BM25 of its paragraph */
  paragraph: 1.121,
  /** BM25 of its article */
  article: 1.15,
  /** BM25 of the sentence, against the best one's */
  sentenceBest: 1.895,
  /** BM25 of its paragraph, against the best one's */
  paragraphBest: 0.55,
  /** share that the sentence holds */
  covered: 10.131,
  /** share that only the sentence before holds */
  coveredBefore: 4.21,
  /** share that only the sentence after holds */
  coveredAfter: 2.298,
  /** share that only the first sentence of its paragraph holds */
  coveredFirst: 3.852,
  /** share that its paragraph holds */
  around: 0.534,
  /** share that only the title and the heading hold */
  title: 0.92,
  /** share of the names that the sentence holds */
  nameCovered: 3.643,
  /** share of the names that only its paragraph holds */
  nameAround: 7.404,
  /** share met by a word of the same root or one near it alone */
  kinOnly: -0.226,
  /** share met by words that say something like it alone */
  like: 3.222,
  /** share of words that stand together as they do in the question */
  pairs: 2.819,
  /** how close together its words of the question stand */
  closeness: 0.297,
  /** how late the first of its words of the question stands, as a share of the sentence */
  late: -1.292,
  /** how telling the stop words of the question are that it holds */
  quiet: 2.939,
  /** wants a number, and has one */
  number: 3.321,
  /** wants a date, and has one */
  date: 3.108,
  /** wants a name, and has one */
  name: 1.214,
  /** wants a place, and has a name */
  place: 0.823,
  /** how many words it has that the question has not */
  fresh: 0.163,
  /** how many words it has */
  long: -0.688,
  /** stands first in its paragraph */
  lead: 0.642,
  /** asks who or what a name is, and is the first of its story to say it */
  introduces: 2.167,
};

/** What each signal adds to the logit that the stories speak of what is asked, and that the first hit is then right. */
export const CONFIDENCE_WEIGHTS: { readonly related: Logistic; readonly right: Logistic } = {
  related: {
    /** BM25 of the sentence */
    sentence: 1.154,
    /** BM25 of its paragraph */
    paragraph: 3.148,
    /** BM25 of its article */
    article: 1.479,
    /** BM25 of the sentence, against the best one's */
    sentenceBest: -4.295,
    /** BM25 of its paragraph, against the best one's */
    paragraphBest: -2.037,
    /** share that the sentence holds */
    covered: 6.816,
    /** share that only the sentence before holds */
    coveredBefore: 2.501,
    /** share that only the sentence after holds */
    coveredAfter: -0.731,
    /** share that only the first sentence of its paragraph holds */
    coveredFirst: 4.016,
    /** share that its paragraph holds */
    around: 2.642,
    /** share that only the title and the heading hold */
    title: 12.103,
    /** share of the names that the sentence holds */
    nameCovered: 4.274,
    /** share of the names that only its paragraph holds */
    nameAround: 2.094,
    /** share met by a word of the same root or one near it alone */
    kinOnly: -2.171,
    /** share met by words that say something like it alone */
    like: 4.55,
    /** share of words that stand together as they do in the question */
    pairs: 4.309,
    /** how close together its words of the question stand */
    closeness: 3.556,
    /** how late the first of its words of the question stands, as a share of the sentence */
    late: -1.818,
    /** how telling the stop words of the question are that it holds */
    quiet: 1.561,
    /** wants a number, and has one */
    number: 0.793,
    /** wants a date, and has one */
    date: 0.105,
    /** wants a name, and has one */
    name: 0.166,
    /** wants a place, and has a name */
    place: -0.637,
    /** how many words it has that the question has not */
    fresh: -0.952,
    /** how many words it has */
    long: -0.691,
    /** stands first in its paragraph */
    lead: 0.835,
    /** asks who or what a name is, and is the first of its story to say it */
    introduces: -1.306,
    /** share that the stories hold, word for word */
    known: 4.09,
    /** share that the stories hold in a like spelling or of the same root alone */
    alike: 8.258,
    /** share of the names that the stories do not hold */
    unknownNames: -5.437,
    /** how much likelier the stories are to say the question's words than everyday speech is (tens of nats) */
    likelier: 1.09,
    /** how much likelier they are to say each of them, at the mean (nats) */
    likelierEach: -0.766,
    /** how much likelier they are to say the one of which it is most so (nats) */
    likelierMost: 0.57,
    /** how far the first hit ranks above the rest: the logit of its share among the candidates */
    ahead: -0.337,
    /** how many words the question has (logarithm) */
    words: -3.425,
    /** how telling the words are that the sentence holds (logarithm) */
    weight: 1.479,
    /** asks how many there are of what the sentence does not name */
    countedMissed: -1.519,
    /** asks which one of a kind that the sentence does not name */
    kindMissed: 0.075,
    /** asks for what is not so, and the sentence denies nothing */
    denied: 0.537,
    /** what stands without any signal */
    base: -1.423,
  },
  right: {
    /** BM25 of the sentence */
    sentence: 0.171,
    /** BM25 of its paragraph */
    paragraph: -0.348,
    /** BM25 of its article */
    article: 0.391,
    /** BM25 of the sentence, against the best one's */
    sentenceBest: -0.976,
    /** BM25 of its paragraph, against the best one's */
    paragraphBest: 0.742,
    /** share that the sentence holds */
    covered: 6.09,
    /** share that only the sentence before holds */
    coveredBefore: 2.673,
    /** share that only the sentence after holds */
    coveredAfter: 1.022,
    /** share that only the first sentence of its paragraph holds */
    coveredFirst: 1.293,
    /** share that its paragraph holds */
    around: -4.765,
    /** share that only the title and the heading hold */
    title: 3.644,
    /** share of the names that the sentence holds */
    nameCovered: -0.171,
    /** share of the names that only its paragraph holds */
    nameAround: 1.623,
    /** share met by a word of the same root or one near it alone */
    kinOnly: 1.126,
    /** share met by words that say something like it alone */
    like: 1.451,
    /** share of words that stand together as they do in the question */
    pairs: -1.148,
    /** how close together its words of the question stand */
    closeness: 1.247,
    /** how late the first of its words of the question stands, as a share of the sentence */
    late: -1.243,
    /** how telling the stop words of the question are that it holds */
    quiet: -0.034,
    /** wants a number, and has one */
    number: 0.341,
    /** wants a date, and has one */
    date: 0.272,
    /** wants a name, and has one */
    name: 0.131,
    /** wants a place, and has a name */
    place: 0.233,
    /** how many words it has that the question has not */
    fresh: -0.715,
    /** how many words it has */
    long: 0.583,
    /** stands first in its paragraph */
    lead: -0.057,
    /** asks who or what a name is, and is the first of its story to say it */
    introduces: 1.635,
    /** share that the stories hold, word for word */
    known: -0.666,
    /** share that the stories hold in a like spelling or of the same root alone */
    alike: -0.568,
    /** share of the names that the stories do not hold */
    unknownNames: -0.037,
    /** how much likelier the stories are to say the question's words than everyday speech is (tens of nats) */
    likelier: 0,
    /** how much likelier they are to say each of them, at the mean (nats) */
    likelierEach: 0,
    /** how much likelier they are to say the one of which it is most so (nats) */
    likelierMost: 0,
    /** how far the first hit ranks above the rest: the logit of its share among the candidates */
    ahead: 0.425,
    /** how many words the question has (logarithm) */
    words: 0.312,
    /** how telling the words are that the sentence holds (logarithm) */
    weight: 0.067,
    /** asks how many there are of what the sentence does not name */
    countedMissed: -0.663,
    /** asks which one of a kind that the sentence does not name */
    kindMissed: 0.328,
    /** asks for what is not so, and the sentence denies nothing */
    denied: -3.12,
    /** what stands without any signal */
    base: -0.067,
  },
};

/** Where the stories are this likely to speak of what is asked, and the first hit this likely to hold it, it is called an answer. */
export const ANSWERED_FROM = { related: 0.635, confidence: 0.284 } as const;
