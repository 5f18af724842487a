import { behindAge } from '../words/behindAge.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { DETERMINERS, OFFICES } from '../words/wordLists.ts';
import type { NameRun } from './splitNameRun.ts';

/** "X, spokeswoman for …", "X, chief economist at …": an office needs no article. */
function bareOffice(words: readonly Word[], from: number): string | null {
  for (const at of [from, from + 1, from + 2]) {
    const { lower, text, pos } = words[at] ?? {};
    if (lower === undefined || text !== lower || !/^(?:ADJ|NOUN)$/.test(pos ?? '')) return null;
    if (OFFICES.has(lower) && /^(?:of|for|at|with)$/.test(lowerAt(words, at + 1))) return lower;
  }
  return null;
}

/** Where the mark stands of a name that owns what follows: "ASEAN | 's secretary-general"; the word itself where none does. */
function ownerEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (/^\p{Lu}/u.test(textAt(words, at))) at++;
  return at > from && lowerAt(words, at) === "'s" ? at : from;
}

/** The head noun of what stands behind a name between commas or dashes: "X, a region near …", "X -- the company …", "X, 34, a teacher". */
export function appositiveHead({ source: { words }, to }: NameRun): string | null {
  if (!/^(?:,|--|—|–|\()$/.test(textAt(words, to))) return null;
  const from = behindAge(words, to);
  const office = bareOffice(words, from);
  if (office) return office;
  const first = lowerAt(words, from);
  const owner = ownerEnd(words, from);
  if (!DETERMINERS.has(first) && first !== 'another' && owner === from) return null;
  let head: string | null = null;
  for (const [index, { pos, lower }] of words.slice(owner + 1, owner + 7).entries()) {
    // "the sport's | governing body"
    if (lower.endsWith('ing') && isTagged(words, owner + index + 2, 'NOUN')) continue;
    if (pos === 'NOUN' || pos === 'PROPN' || OFFICES.has(lower)) head = lower;
    // "X, the company's | chief executive"
    else if (lower === "'s") head = null;
    else if (pos === 'VERB' || pos === 'AUX') return null;
    else if (pos !== 'ADJ' && (pos !== 'NUM' || head) && lower !== '-') break;
  }
  return head;
}
