import { behindAge } from '../../words/behindAge.ts';
import { behindLetters } from '../../words/behindLetters.ts';
import { isOffice } from '../../words/isOffice.ts';
import { isPluralNoun } from '../../words/isPluralNoun.ts';
import { nounAt } from '../../words/nounAt.ts';
import { CLOSE } from '../../words/nounPhrases.ts';
import type { Word } from '../../words/tagWords.ts';
import { isHyphen, isLarge, isTagged, lowerAt, textAt } from '../../words/wordAt.ts';
import { DETERMINERS, ORGANISATION_NOUNS } from '../../words/wordLists.ts';
import type { NameRun } from '../runs/nameRun.ts';

/** What stands behind a name between commas or dashes: its head noun, and the word behind that. */
interface Appositive {
  readonly head: string;
  readonly end: number;
}

/** "X, spokeswoman for …", "X, chief economist at …": an office needs no article. */
function bareOffice(words: readonly Word[], from: number): Appositive | null {
  for (const at of [from, from + 1, from + 2]) {
    const { lower, text, pos } = words[at] ?? {};
    if (lower === undefined || text !== lower || !/^(?:ADJ|NOUN)$/.test(pos ?? '')) return null;
    if (isOffice(lower) && /^(?:of|for|at|with)$/.test(lowerAt(words, at + 1)))
      return { head: lower, end: at + 1 };
  }
  return null;
}

/** Where the mark stands of a name that owns what follows: "ASEAN | 's secretary-general"; the word itself where none does. */
function ownerEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (isLarge(words, at)) at++;
  return at > from && lowerAt(words, at) === "'s" ? at : from;
}

/** A phrase goes on behind its head in so many words at most: "the union | for train drivers |". */
const LONGEST_TAIL = 12;

/** What a body was founded, owned or led by, behind its noun, where it is no verb of a clause: "X, a company | founded | in May". */
const IN_HAND =
  /^(?:founded|formed|owned|run|led|based|backed|created|registered|listed|funded|controlled|headquartered)$/;

/** The head noun of what stands behind a name between commas or dashes: "X, a region near …", "X -- the company …", "X, 34, a teacher". */
export const appositiveHead = (run: NameRun): string | null => appositiveOf(run)?.head ?? null;

/** The same, only where the phrase is closed by a sign, too, and is no part of a list: not in "They thanked X, the union, and the bank". */
export function headSetApart(run: NameRun): string | null {
  const { words } = run.source;
  const appositive = appositiveOf(run);
  if (!appositive) return null;
  let at = appositive.end;
  const last = at + LONGEST_TAIL;
  while (at < last && isTagged(words, at, 'ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'))
    at++;
  const isClosed = CLOSE.test(textAt(words, at)) && !/^(?:and|or)$/.test(lowerAt(words, at + 1));
  return isClosed ? appositive.head : null;
}

/** Who act as many, and may be told of by "who" as somebody is. */
const MANY =
  /^(?:side|outfit|duo|trio|quartet|quintet|sextet|crew|cast|choir|couple|pair|family|tribe|nation|country|people|clan|village)$/;

/** Whether what stands behind a name is told on by "who", as of somebody: "X, the Senegalese academic | who led the court", against "X, the side | who won" and "X, the men who won". */
export function isToldByWho(run: NameRun): boolean {
  const appositive = appositiveOf(run);
  if (!appositive || lowerAt(run.source.words, appositive.end) !== 'who') return false;
  const { head } = appositive;
  return !MANY.test(head) && !ORGANISATION_NOUNS.has(head) && !isPluralNoun(head);
}

/** The two words behind the head noun of what is set apart behind a name: "X, a bronze caster | whose family | …". */
export function wordsBehindHead(run: NameRun): readonly [string, string] {
  const end = appositiveOf(run)?.end ?? -1;
  return [lowerAt(run.source.words, end), lowerAt(run.source.words, end + 1)];
}

function appositiveOf({ source: { words }, to }: NameRun): Appositive | null {
  const comma = behindLetters(words, to);
  if (!/^(?:,|--|—|–|\()$/.test(textAt(words, comma))) return null;
  const from = behindAge(words, comma);
  const office = bareOffice(words, from);
  if (office) return office;
  const first = lowerAt(words, from);
  const owner = ownerEnd(words, from);
  if (!DETERMINERS.has(first) && first !== 'another' && owner === from) return null;
  let head: Appositive | null = null;
  for (const [index, { pos, lower }] of words.slice(owner + 1, owner + 7).entries()) {
    // "the sport's | governing body"
    if (lower.endsWith('ing') && isTagged(words, owner + index + 2, 'NOUN')) continue;
    if (pos === 'NOUN' || pos === 'PROPN' || isOffice(lower))
      head = { head: nounAt(words, owner + index + 1), end: owner + index + 2 };
    // "X, the company's | chief executive", "X, the drivers' | union"
    else if (/^'s?$/.test(lower)) head = null;
    // "X, a Bristol | -based | housebuilder"
    else if (lower === 'based' && isHyphen(words, owner + index)) continue;
    // "X, a company | founded in May |"
    else if (head && /^an?$/.test(first) && IN_HAND.test(lower)) break;
    // "X, its walking | and | cycling agency"
    else if (!head && lower === 'and' && lowerAt(words, owner + index).endsWith('ing')) continue;
    else if (pos === 'VERB' || pos === 'AUX') {
      if (!lower.endsWith('ing') || lowerAt(words, owner + index + 2) !== 'and') return null;
    } else if (pos !== 'ADJ' && (pos !== 'NUM' || head) && lower !== '-') break;
  }
  return head;
}
