import type { Passage } from '../../story/library.ts';
import type { Name, NameKind } from '../articleFacts.ts';
import { ORGANISATION_NOUNS, PLACE_NOUNS } from '../words/wordLists.ts';

/** The nouns that a name of a kind goes on with. */
const NOUNS: ReadonlyMap<NameKind, ReadonlySet<string>> = new Map([
  ['place', PLACE_NOUNS],
  ['organisation', ORGANISATION_NOUNS],
]);

/** A small word right behind a name that opens no compound of its own: "| valley |", and not "bank holiday". */
const NOUN_BEHIND =
  /^ (\p{Ll}+)(?=[.,;:)]| (?:which|that|who|is|are|was|were|has|had|have|said|says|in|on|of|and|from|since|for|to|by)\b)/u;

/** A name with the noun that the story tells it by: "Aru valley", "Homeland party"; readers look for both. */
export function formsWithNoun(
  { kind, mentions }: Name,
  passagesOf: (paragraph: number) => readonly Passage[],
): string[] {
  const nouns = NOUNS.get(kind);
  if (!nouns) return [];
  const forms = mentions.flatMap(({ paragraph, text, end }) => {
    const behind = passagesOf(paragraph)[0]?.paragraph.text.slice(end) ?? '';
    const noun = NOUN_BEHIND.exec(behind)?.[1] ?? '';
    return nouns.has(noun) ? [`${text} ${noun}`] : [];
  });
  return [...new Set(forms)];
}
