import type { Mention } from '../names/findNames.ts';
import { sentenceStart } from '../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt, textAt } from '../words/wordAt.ts';

/** Whether a "whose" leads to a name, so that a clause within another's sentence tells of it: "Flanagan, whose son | Kyle | plays, said", "the firm, whose chairman, | Erik Lund |, left, said". */
export function isOfAntecedent({ source: { words }, from }: Mention): boolean {
  const start = sentenceStart(words, from);
  let at = textAt(words, from - 1) === ',' ? from - 2 : from - 1;
  while (at > start && (isTagged(words, at, 'ADJ', 'NOUN', 'PROPN', 'NUM') || isHyphen(words, at)))
    at--;
  return lowerAt(words, at) === 'whose';
}
