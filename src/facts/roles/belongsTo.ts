import type { Mention } from '../names/findNames.ts';
import { isOffice } from '../words/isOffice.ts';
import { CLOSE } from '../words/nounPhrases.ts';
import type { Range } from '../words/range.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { SPEECH } from '../words/wordLists.ts';

/** Where somebody belongs: "Ann Hale | of the Nordlys Institute | said", "Ann Hale, | of Sutter & Finch |, said", "Ann Hale | of the Nordlys Institute | in Oslo said"; and of which land or town, behind an office: "President Ann Hale | of Liberia |". */
export function belongsTo(
  { name, source: { words }, from, to }: Mention,
  mentions: readonly Mention[],
): Range | null {
  const of = textAt(words, to) === ',' ? to + 1 : to;
  if (name.kind !== 'person' || lowerAt(words, of) !== 'of') return null;
  const namedAt = (at: number) =>
    mentions.find(({ source, from }) => source.words === words && from === at);
  const body = namedAt(lowerAt(words, of + 1) === 'the' ? of + 2 : of + 1);
  if (body?.name.kind === 'place' && of === to && isOffice(lowerAt(words, from - 1)))
    return [of, body.to];
  if (body?.name.kind !== 'organisation') return null;
  const place = lowerAt(words, body.to) === 'in' ? namedAt(body.to + 1) : undefined;
  return endsAt(words, place?.name.kind === 'place' ? place.to : body.to) ? [of, body.to] : null;
}

/** Whether what tells where somebody belongs is closed, or they act behind it. */
function endsAt(words: readonly Word[], end: number): boolean {
  const after = lowerAt(words, end);
  const acts = SPEECH.has(after) || after === 'who' || isTagged(words, end, 'VERB', 'AUX');
  return (acts || CLOSE.test(textAt(words, end))) && !isTagged(words, end, 'PART');
}
