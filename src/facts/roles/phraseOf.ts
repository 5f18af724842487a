import type { Mention } from '../names/findNames.ts';
import { isOffice } from '../words/isOffice.ts';
import type { Word } from '../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt } from '../words/wordAt.ts';
import { DETERMINERS, SPEECH, wordSet } from '../words/wordLists.ts';
import { officeWithRemit } from './officeWithRemit.ts';

/** Words that open a clause, behind which a new subject stands. */
export const OPENS_CLAUSE = wordSet(
  'which whom when while after before as because although though',
);

/** Where the phrase begins that a name ends: "the | mayor of New York Michael Bloomberg". */
export function phraseOf({ name, source: { words }, from }: Mention): number {
  const sentence = words[from]?.sentence ?? 0;
  const remit = name.kind === 'person' ? officeWithRemit(words, from) : null;
  let start = remit?.[0] ?? from;
  while (belongsBefore(words, start, sentence, start === from)) start--;
  return start;
}

/** Whether the word before belongs to the name's own phrase: an article, an office, an adjective. */
function belongsBefore(
  words: readonly Word[],
  start: number,
  sentence: number,
  isName: boolean,
): boolean {
  const word = words[start - 1];
  if (!word || word.sentence !== sentence || word.quoted || OPENS_CLAUSE.has(word.lower))
    return false;
  // "Karl Hale | claims | Anna Dahl lied", which looks like a noun
  if (isName && SPEECH.has(word.lower) && isTagged(words, start - 2, 'PROPN')) return false;
  // "their | coach Henrik Voss"
  if (word.pos === 'PRON') return DETERMINERS.has(word.lower) && isOffice(lowerAt(words, start));
  // "Australia's | Emily Seacombe", "Spain's | Health Ministry", "the bank's | chief economist Anna Dahl"
  if (word.lower === "'s")
    return isTagged(words, start - 2, 'PROPN') || (!isName && isTagged(words, start - 2, 'NOUN'));
  // "Secretary-General", "second-seeded"
  if (isHyphen(words, start - 1)) return true;
  // "| Left | -arm spinner", which the tagger takes for a verb
  if (word.pos === 'VERB') return isHyphen(words, start - 2) || isHyphen(words, start);
  return ['ADJ', 'NOUN', 'PROPN', 'DET', 'NUM'].includes(word.pos);
}
