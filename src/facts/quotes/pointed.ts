import type { Name, Slice } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { sliceOfWords } from '../words/tagWords.ts';

/** Who is pointed to as a speaker, and the words that do. */
export interface Pointed {
  /** Null where the words name nobody: "a protester". */
  readonly speaker: Name | null;
  readonly said: Slice | null;
}

/** Places do not speak, unless a government is meant by its capital; then the name is unsure. */
export const isSpeaker = ({ name }: Mention): boolean => name.kind !== 'place';

/** A speaker pointed to by name. */
export const pointedBy = ({ name, source, from, to }: Mention): Pointed => ({
  speaker: name,
  said: sliceOfWords(source, from, to),
});
