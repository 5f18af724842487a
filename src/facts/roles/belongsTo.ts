import type { Mention } from '../names/findNames.ts';
import { CLOSE, type Range } from '../words/nounPhrases.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { SPEECH } from '../words/wordLists.ts';

/** Where somebody belongs: "Ann Hale | of the Nordlys Institute | said", "Ann Hale, | of Sutter & Finch |, said". */
export function belongsTo(
  { name, source: { words }, to }: Mention,
  mentions: readonly Mention[],
): Range | null {
  const of = textAt(words, to) === ',' ? to + 1 : to;
  if (name.kind !== 'person' || lowerAt(words, of) !== 'of') return null;
  const body = lowerAt(words, of + 1) === 'the' ? of + 2 : of + 1;
  const named = mentions.find(({ source, from }) => source.words === words && from === body);
  if (named?.name.kind !== 'organisation') return null;
  const after = lowerAt(words, named.to);
  const ends = CLOSE.test(textAt(words, named.to)) || SPEECH.has(after) || after === 'who';
  return ends && !isTagged(words, named.to, 'PART') ? [of, named.to] : null;
}
