import { fullForm } from '../../words/gazetteer.ts';
import { ACRONYM, SPOKEN_ACRONYM, withoutStops } from '../form/acronym.ts';
import type { NameRun } from '../runs/nameRun.ts';

/** A form of a name that may stand for an entity found before. */
export interface Form {
  readonly text: string;
  readonly words: readonly string[];
  readonly full: string | null;
  /** How it is spelt where it may be an acronym: "ELN", or "Nato" and "Ofcom" as British papers write them. */
  readonly acronym: 'capitals' | 'word' | null;
  readonly runs: readonly NameRun[];
}

/** A form of a name, of these words, as it stands in the story. */
export function formOf(text: string, words: readonly string[], runs: readonly NameRun[]): Form {
  const spoken = SPOKEN_ACRONYM.test(text) ? 'word' : null;
  const acronym = ACRONYM.test(withoutStops(text)) ? 'capitals' : spoken;
  return { text, words, full: fullForm(text), acronym, runs };
}
