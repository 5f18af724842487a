import type { Span } from '../story/article.ts';

/** A stretch of a paragraph: `text` is the paragraph's text from `start` to `end`. */
export interface Slice extends Span {
  /** The paragraph's number. */
  readonly paragraph: number;
  readonly text: string;
}

/** What is named. */
export type NameKind = 'person' | 'organisation' | 'place';

/** Somebody or something a story names: one entity under all its names. */
export interface Name {
  /** The fullest form of the name, without titles. */
  readonly label: string;
  readonly kind: NameKind;
  /** Every form the story uses, the label first, and what it is called by its office. */
  readonly aliases: readonly string[];
  /** Where it is named, in reading order. */
  readonly mentions: readonly Slice[];
}

/** Who or what somebody or something is. */
export interface Role {
  readonly of: Name;
  /** The words for it, without article: "U.S. Secretary of State". */
  readonly is: Slice;
  /** A side is a political leaning, said of a government: "far-left government"; an aside tells in words that are no title where somebody belongs or what they lead: "of the Nordlys Institute", "chairs the board". */
  readonly kind: 'office' | 'side' | 'aside';
}

/** A number with what belongs to it; every part is in the story's own words. */
export interface Figure {
  /** The number with its qualifier and unit: "more than 2,600 tons". */
  readonly number: Slice;
  /** What it counts: "cocaine". */
  readonly counts: Slice | null;
  /** The time it holds for: "last year". */
  readonly when: Slice | null;
  /** The change that led to it: "grew by 10%". */
  readonly change: Slice | null;
}

/** Words in quotation marks, and whose they are. */
export interface Quote {
  /** The words, without the marks. */
  readonly words: Slice;
  /** Who said it, where the story names them. */
  readonly speaker: Name | null;
  /** The words that point to the speaker: a name, "a protester", a pronoun where it is known whom it means. */
  readonly said: Slice | null;
  /** The speaker's office, wherever the story gives it. */
  readonly office: Slice | null;
  /** To whom it was said. */
  readonly to: Slice | null;
}

/** A term the story explains, or an acronym with its long form. */
export interface Term {
  readonly term: Slice;
  readonly meaning: Slice;
  readonly kind: 'acronym' | 'explained';
}

/** What somebody did: a sentence whose subject they are. */
export interface Deed {
  readonly of: Name;
  /** The sentence. */
  readonly sentence: Slice;
}

/** All that can be looked up in one story. */
export interface ArticleFacts {
  /** The article's id. */
  readonly article: string;
  readonly names: readonly Name[];
  readonly roles: readonly Role[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly terms: readonly Term[];
  readonly deeds: readonly Deed[];
}
