import type { NameKind } from '../articleFacts.ts';
import { isPersonNoun } from '../words/gazetteer.ts';
import { isOffice } from '../words/isOffice.ts';
import { nounAt } from '../words/nounAt.ts';
import { headOf } from '../words/nounPhrases.ts';
import type { Range } from '../words/range.ts';
import type { Word } from '../words/tagWords.ts';
import {
  DESCRIPTIONS,
  ORGANISATION_NOUNS,
  PLACE_NOUNS,
  RELATIVES,
  TRADES,
} from '../words/wordLists.ts';

/** The nouns that say what somebody or something is. */
export type SaysNoun = (noun: string) => boolean;

/** Who holds an office elsewhere, or held it before or after; where, or whose, is what tells something: "her | Tanzanian | counterpart", "| Sandu's | predecessor". */
const HOLDS_THE_SAME = /^(?:counterpart|predecessor|successor)$/;

/** Whether words for what somebody is tell nothing without more: "counterpart". */
export const isBare = (words: string): boolean => HOLDS_THE_SAME.test(words);

/** The nouns that say what somebody or something of a kind is; a relative is that of somebody, and says little alone. */
export function saysWhat(kind: NameKind): SaysNoun {
  if (kind === 'organisation') return (noun) => ORGANISATION_NOUNS.has(noun) || TRADES.has(noun);
  if (kind === 'place') return (noun) => PLACE_NOUNS.has(noun);
  return (noun) =>
    isOffice(noun) ||
    DESCRIPTIONS.has(noun) ||
    HOLDS_THE_SAME.test(noun) ||
    (isPersonNoun(noun) && !RELATIVES.has(noun));
}

/** The nouns that point to somebody or something of a kind; a relative, too. */
export const pointsTo = (kind: NameKind): SaysNoun => {
  const says = saysWhat(kind);
  return (noun) => says(noun) || (kind === 'person' && isPersonNoun(noun));
};

/** Whether the noun that a phrase is about is one of these. */
export function isAbout(words: readonly Word[], range: Range, says: SaysNoun): boolean {
  const head = headOf(words, range, says);
  return head !== null && says(nounAt(words, words.indexOf(head, range[0])));
}
