/** How well answers are found. Shares run from 0 to 1; what the set holds no question for is null. */
export interface Report {
  readonly set: {
    readonly articles: number;
    readonly paragraphs: number;
    readonly passages: number;
    readonly answerable: number;
    readonly unanswerable: number;
  };
  readonly clean: Finding;
  /** The same questions with slips in 40% of their words of five letters or more. */
  readonly typos: Finding;
  readonly abstention: {
    /** Telling the set's answerable questions from its unanswerable ones by confidence. */
    readonly unanswerableAuroc: number | null;
    readonly unanswerableAnswered: number | null;
    /** Each question put to another article of the set, all articles in one library. */
    readonly otherStory: OffArticle | null;
    /** Each article as a library of its own, asked its questions and another article's. */
    readonly storyAlone: OffArticle | null;
  };
  /** Expected calibration error of `confidence` on the answerable questions. */
  readonly calibrationError: number | null;
  /** How often the answer marked in the first hit overlaps one of the set's. */
  readonly answerMark: number | null;
  /** How far what is marked says the same words (token F1, as SQuAD scores answers); nothing marked scores 0. */
  readonly answerMarkF1: number | null;
  /** How often nothing is marked, because no words stand out. */
  readonly unmarked: number | null;
}

/** How well and how fast answers were found. */
export interface Finding {
  /** The first hit's sentence holds the answer. */
  readonly sentenceAt1: number | null;
  /** The mean of 1 / place of the first such hit among ten. */
  readonly sentenceMrr: number | null;
  /** The first hit stands in the right paragraph. */
  readonly paragraphAt1: number | null;
  readonly msMedian: number | null;
  readonly msP99: number | null;
}

/** How well questions on another article were told from an article's own. */
export interface OffArticle {
  /** Telling the one from the other by confidence. */
  readonly auroc: number;
  /** The share of questions on another article that is answered all the same. */
  readonly offAnswered: number;
  /** The share of answerable questions that is answered. */
  readonly ownAnswered: number;
}
