import type { NameKind } from '../../articleFacts.ts';
import type { WordedParagraph } from '../../words/tagWords.ts';
import type { NamedInStory } from '../kinds/namedInStory.ts';
import type { NameRun } from '../runs/nameRun.ts';

/** Somebody or something named, while its names are gathered. */
export interface Entity {
  readonly named: NamedInStory;
  readonly label: string;
  /** The label's words. */
  readonly words: readonly string[];
  /** Null for what is known to be no name of the three kinds. */
  kind: NameKind | null;
  readonly forms: Set<string>;
  /** The initials of all its forms. */
  readonly initials: Set<string>;
  readonly runs: NameRun[];
}

interface InText {
  readonly source: WordedParagraph;
  readonly from: number;
}

/** Less than nothing where the one stands before the other. */
export function inReadingOrder(a: InText, b: InText): number {
  return a.source.paragraph.number - b.source.paragraph.number || a.from - b.from;
}

/** Those of some entities that the story has named before a run. */
export const namedBefore = (meant: readonly Entity[], run: NameRun): readonly Entity[] =>
  meant.filter(({ runs }) => runs.some((other) => inReadingOrder(other, run) < 0));
