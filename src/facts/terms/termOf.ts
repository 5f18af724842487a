import type { Term } from '../articleFacts.ts';
import type { Range } from '../words/range.ts';
import { sliceOfWords, type WordedParagraph } from '../words/tagWords.ts';

/** The words of a term, and those that tell what it is. */
export type Told = readonly [term: Range, meaning: Range];

/** The term that some words tell; none where they tell none. */
export function termOf(
  source: WordedParagraph,
  told: Told | null,
  kind: Term['kind'] = 'explained',
): Term[] {
  const [term, meaning] = (told ?? []).map((range) => sliceOfWords(source, ...range));
  return term && meaning ? [{ term, meaning, kind }] : [];
}
