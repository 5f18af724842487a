import type { Mention } from '../names/findNames.ts';
import { behindAge } from '../words/behindAge.ts';
import {
  CLOSE,
  COMMA,
  hasFiniteVerb,
  isParentOf,
  LONGEST_PHRASE,
  phraseEnd,
  type Range,
} from '../words/nounPhrases.ts';
import type { Word } from '../words/tagWords.ts';
import { lowerAt, textAt } from '../words/wordAt.ts';
import { DETERMINERS, HONORIFICS } from '../words/wordLists.ts';
import { isAbout, isOffice, type Says, saysWhat } from './saysWhat.ts';
import { behindPlace } from './subjectOf.ts';
import { beforeYears, behindSecond, behindYears, heldFor } from './tailOfOffice.ts';

/** What somebody or something is where that stands before the name, set apart by a comma, and its noun is one of these: "its | foreign minister |, Laura Sarabia,". */
export function appositionBefore(
  { name, source: { words }, from, to }: Mention,
  says: Says = saysWhat(name.kind),
): Range | null {
  let comma = from - 1;
  // "a spokesman for the navy, Rear Adm. | Julius Widodo |, said"
  while (HONORIFICS.has(lowerAt(words, comma)) || words[comma]?.lower === 'rear') comma--;
  comma = beforeYears(words, comma);
  if (words[comma]?.text !== ',' || name.kind === 'place') return null;
  const end = behindPlace(words, to);
  const after = words[end]?.text ?? '.';
  if (!CLOSE.test(after) && after !== '(' && after !== '“' && after !== '"') return null;
  if (/^(?:and|or)$/.test(lowerAt(words, end + 1))) return null;
  for (let start = comma - 1; start >= 0 && start > comma - LONGEST_PHRASE; start--) {
    const word = words[start];
    if (
      !word ||
      word.quoted ||
      CLOSE.test(word.text) ||
      word.pos === 'AUX' ||
      word.sentence !== words[from]?.sentence
    )
      return null;
    const possessed = word.lower === "'s" || /^[’']$/.test(word.text);
    // "| One | driver, Anna Dahl, 44, left", "the union, | whose | president, Anna Dahl, left"
    const opens = DETERMINERS.has(word.lower) || /^(?:one|another|whose)$/.test(word.lower);
    if (!opens && !possessed) continue;
    const range: Range = [possessed ? ownerStart(words, start) : start + 1, comma];
    if (isAbout(words, range, says) && !hasFiniteVerb(words, range)) return range;
  }
  return null;
}

/** "| Scotland's first minister": whose an office is belongs to it where it is a name; "the rebels' | leader". */
function ownerStart(words: readonly Word[], mark: number): number {
  let start = mark;
  while (/^\p{Lu}/u.test(textAt(words, start - 1)) && words[start - 1]?.pos === 'PROPN') start--;
  return start < mark ? start : mark + 1;
}

/** What somebody or something is where that stands behind the name: "Marco Rubio, the | U.S. Secretary of State |," and "X -- the | company charged with … | --". */
export function appositionAfter({ name, source: { words }, to }: Mention): Range | null {
  if (!COMMA.test(textAt(words, to))) return null;
  const first = behindAge(words, to);
  const determined = DETERMINERS.has(lowerAt(words, first));
  const start = determined ? behindYears(words, behindOwner(words, first + 1)) : first;
  const whole: Range = [start, phraseEnd(words, start, name.kind !== 'person')];
  const held = name.kind === 'person' ? heldFor(words, whole) : null;
  const end = held ? held[0] : whole[1];
  // "head of the Norwegian Dockers Union | (NDU),"
  const bracketed = words[end]?.text === '(' && words[end + 2]?.text === ')';
  const second = name.kind === 'person' ? behindSecond(words, end) : null;
  const closing = words[held?.[1] ?? second ?? (bracketed ? end + 3 : end)];
  const goesOn = name.kind === 'person' ? /^(?:who|whose|which|from)$/ : /^(?:who|whose|which)$/;
  if (closing && !CLOSE.test(closing.text) && !goesOn.test(closing.lower)) return null;
  const range: Range = [start, end];
  const isParent = name.kind === 'person' && isParentOf(words, range);
  if (!isParent && !isAbout(words, range, saysWhat(name.kind))) return null;
  // "Newcastle, the Hunter Region and Sydney" is a list.
  const mayList = name.kind !== 'person' && !/^an?$/.test(lowerAt(words, first));
  if (mayList && /^\p{Lu}/u.test(textAt(words, start))) return null;
  if (!determined && (name.kind !== 'person' || !standsAlone(words, range))) return null;
  return range;
}

/** "the | hospice's | new finance manager": whose somebody is goes without saying where it is a common noun. */
function behindOwner(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.pos === 'NOUN' && words[at]?.text === words[at]?.lower) at++;
  return at > from && words[at]?.lower === "'s" ? at + 1 : from;
}

/** "Greenfield's | chief executive" */
const ownsBefore = (words: readonly Word[], from: number, head: number): boolean =>
  words.slice(from, Math.max(from, head)).some(({ lower }) => lower === "'s");

/** "X, mayor of Y," and "X, former foreign minister," need no article. */
function standsAlone(words: readonly Word[], [from, to]: Range): boolean {
  const office = words.slice(from, to).findIndex(({ lower }) => isOffice(lower));
  let head = office < 0 ? office : from + office;
  // "deputy | chairman of the board", "chief | executive"
  while (head >= 0 && head + 1 < to && isOffice(lowerAt(words, head + 1))) head++;
  const after = words[head + 1];
  const owned = /^\p{Lu}/u.test(textAt(words, from)) && ownsBefore(words, from, head);
  return (
    owned ||
    /^(?:former|current)$/.test(lowerAt(words, from)) ||
    (head >= from && (head + 1 === to || after?.pos === 'ADP'))
  );
}
