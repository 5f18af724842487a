import { isObject } from '../roles/isObject.ts';
import { phraseOf } from '../roles/phraseOf.ts';
import { isOffice } from '../words/isOffice.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { MARK } from './marks.ts';
import { isSpeaker, type Pointed, pointedBy } from './pointed.ts';
import type { QuoteScene } from './quoteScene.ts';

/** "Helen Marsh, whose daughter Erin died there | , said": the person that a clause between commas tells of. */
export function subjectBehindClause(
  { source, mentions }: QuoteScene,
  comma: number,
): Pointed | null {
  const { words } = source;
  if (words[comma]?.text !== ',') return null;
  const told = mentions.findLast(
    ({ from, to, name }) =>
      to < comma &&
      name.kind === 'person' &&
      words[from]?.sentence === words[comma]?.sentence &&
      words[to]?.text === ',' &&
      (/^(?:who|whose)$/.test(lowerAt(words, to + 1)) || isOfOffice(words.slice(to + 1, comma))),
  );
  return told ? pointedBy(told) : null;
}

/** "Deborah Peel, | founder of Patient Privacy Rights |, said" */
const isOfOffice = (words: readonly Word[]): boolean =>
  words.slice(0, FARTHEST_OFFICE).some(({ lower }) => isOffice(lower)) &&
  !words.some(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || text === ',');

/** An office stands among so many first words of what somebody is. */
const FARTHEST_OFFICE = 7;

/** "…, but the opposition's leader, | Ruth Allen |, said": the person set beside what they are. */
export function subjectBeside({ source, mentions }: QuoteScene, comma: number): Pointed | null {
  const person = mentions.find(({ to, name }) => to === comma && name.kind === 'person');
  if (!person || source.words[comma]?.text !== ',' || isObject(person, comma + 1)) return null;
  const before = phraseOf(person) - 1;
  const isSetApart = source.words[before]?.text === ',' || opensBehindQuote(source.words, before);
  return isSetApart ? pointedBy(person) : null;
}

/** "called it “a shame”, | and | Ruth Allen, condemned": behind a quote an "and" opens another clause. */
function opensBehindQuote(words: readonly Word[], and: number): boolean {
  const end = words[and - 1]?.text === ',' ? and - 2 : and - 1;
  return words[and]?.pos === 'CCONJ' && MARK.test(textAt(words, end));
}

/** "X agreed, with its director, | Y |, calling it": a "with" gives a participle a subject of its own. */
export function ownSubject({ source, mentions }: QuoteScene, end: number): Pointed | null {
  const { words } = source;
  const last = words[end]?.text === ',' ? end : end + 1;
  const mention = mentions.find(({ to }) => to === last);
  if (!mention || !isSpeaker(mention)) return null;
  let start = phraseOf(mention);
  if (words[start - 1]?.text === ',') start--;
  while (isTagged(words, start - 1, 'DET', 'ADJ', 'NOUN', 'PROPN', 'PRON')) start--;
  return words[start - 1]?.lower === 'with' ? pointedBy(mention) : null;
}
