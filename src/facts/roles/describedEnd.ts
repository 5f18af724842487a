import { isOffice } from '../words/isOffice.ts';
import type { Word } from '../words/tagWords.ts';
import { DETERMINERS } from '../words/wordLists.ts';

/** Nobody is described in more words. */
const LONGEST = 8;

/** Where a noun phrase ends that begins at a word, with whose it is: "the | club's manager |". */
export function describedEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (end < at + LONGEST && words[end]?.sentence === words[at]?.sentence) {
    const word = words[end];
    if (!word || word.quoted || /^[,.;:]$/.test(word.text)) break;
    const belongs =
      ['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PUNCT'].includes(word.pos) ||
      word.lower === "'s" ||
      DETERMINERS.has(word.lower) ||
      isTakenForVerb(words, end, at);
    if (!belongs) break;
    end++;
  }
  return end;
}

/** "according to | engineer | NAME", "says | lead | author NAME": the first noun of a phrase may look like a verb. */
function isTakenForVerb(words: readonly Word[], index: number, start: number): boolean {
  const { lower = '' } = words[index] ?? {};
  const isFirst = index === start || words[index - 1]?.pos === 'DET';
  return isFirst && (isOffice(lower) || lower === 'lead');
}
