import type { Mention } from '../names/findNames.ts';
import { behindAge } from '../words/behindAge.ts';
import { COMMA, headOf } from '../words/nounPhrases.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { DETERMINERS } from '../words/wordLists.ts';
import { appositionBefore } from './apposition.ts';
import type { SaysNoun } from './saysWhat.ts';

/** Nothing else stands between a name and the noun behind it in more words: "Zorbin, the | former Norwegian | queen". */
const LONGEST_LEAD = 4;

/** Where nouns that `says` accepts stand beside a name and tell what somebody is: "her | brother | Zorbin", "Jago's | father |, Digory,", "Zorbin, a | mother | of two,". */
export function nounsBeside(mention: Mention, says: SaysNoun): number[] {
  const beside = [rightBefore(mention), beforeComma(mention, says), behindComma(mention)];
  return beside.filter((at) => at !== null && says(lowerAt(mention.source.words, at))) as number[];
}

/** "her | brother | Zorbin", "| Mrs | Zorbin" */
const rightBefore = ({ source: { words }, from }: Mention): number | null =>
  words[from - 1]?.sentence === words[from]?.sentence ? from - 1 : null;

function beforeComma(mention: Mention, says: SaysNoun): number | null {
  const { words } = mention.source;
  const range = appositionBefore(mention, says);
  const head = range && headOf(words, range, says);
  return range && head ? words.indexOf(head, range[0]) : null;
}

/** "Zorbin, 34, the | widow | of a fisherman", "Zorbin, | mother | of two" */
function behindComma({ source: { words }, to }: Mention): number | null {
  if (!COMMA.test(textAt(words, to))) return null;
  let at = behindAge(words, to);
  if (DETERMINERS.has(lowerAt(words, at))) at++;
  const end = at + LONGEST_LEAD;
  while (at < end && isTagged(words, at, 'ADJ', 'NOUN', 'PROPN') && isInside(words, at + 1)) at++;
  return isTagged(words, at, 'NOUN', 'PROPN') ? at : null;
}

/** Whether a noun phrase goes on with a word. */
const isInside = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'ADJ', 'NOUN', 'PROPN');
