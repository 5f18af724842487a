import type { Passage } from '../../story/library.ts';

/** What a looked-up fact tells, in the order of its use: what explains or measures comes first, then who somebody is, what they did and what they said; a mention, a passage that names the topic and tells nothing more of it, last. */
export const FACT_KINDS = [
  'term',
  'figure',
  'office',
  'description',
  'side',
  'deed',
  'quote',
  'mention',
] as const;
/** One of these kinds. */
export type FactKind = (typeof FACT_KINDS)[number];

/** One fact on a topic, with the passage it stands in. */
export interface LookedUpFact {
  readonly kind: FactKind;
  /** What or whom it is about: a name, what a figure counts, the speaker of a quote, a term; empty where nobody is known to have said it. */
  readonly label: string;
  /** The fact itself, word for word: the office, the number, the quoted words, the meaning; null where the text is the fact. */
  readonly value: string | null;
  /** The sentences it stands in, a slice of the passage's paragraph. */
  readonly text: string;
  readonly passage: Passage;
  /** What more the story says of it, word for word. */
  readonly details: FactDetails;
}

/** What a story says around a fact; each where it does. */
export interface FactDetails {
  /** The time a figure holds for. */
  readonly when?: string;
  /** The change that led to a figure. */
  readonly change?: string;
  /** The speaker's office, which may stand elsewhere in the story. */
  readonly office?: string;
  /** To whom a quote was said. */
  readonly to?: string;
}
