/** One story: what a file in the knowledge folder becomes once it is read. */
export interface Article {
  /** The file's name without its ending; unique within a Library. */
  readonly id: string;
  readonly title: string;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly published: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** A BCP 47 primary language tag in lower case, such as `en`. */
  readonly language: string;
  readonly sections: readonly Section[];
}

/** A run of paragraphs under one heading; the lead has none. */
export interface Section {
  readonly heading: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph (¶), numbered from 1 through the article's body; headings do not count. */
export interface Paragraph {
  readonly number: number;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** A stretch of text by its UTF-16 offsets: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence: the slice of its paragraph from `start` to `end`, numbered from 1 within it. */
export interface Sentence extends Span {
  readonly number: number;
  readonly text: string;
}
