import { isKnown } from './gazetteer.ts';
import { isOffice } from './isOffice.ts';
import type { Range } from './range.ts';
import type { Word } from './tagWords.ts';
import { isLarge, isTagged, lowerAt, textAt, touch } from './wordAt.ts';
import { DAY_WORDS, MONTHS, wordSet } from './wordLists.ts';

/** What is longer is a clause about something else. */
export const LONGEST_PHRASE = 16;
/** What parts a name from what is said of it: "Marco Rubio | , | the U.S. Secretary of State". */
export const COMMA = /^(?:,|--|—|–|\()$/;
/** What a phrase ends at. */
export const CLOSE = /^(?:[,;.:)!?]|--|—|–)$/;
/** Words that begin something else, which the phrase before them does not hold. */
const BREAKS = wordSet(`
  who whom which whose from until since as while when after before during because but under if`);

/** Where the words begin that stand before an office and belong to it: "top U.S. | diplomat". */
export function phraseStart(words: readonly Word[], head: number): number {
  let start = head;
  for (;;) {
    const word = words[start - 1];
    const hyphened =
      textAt(words, start) === '-' || (word?.text === '-' && touch(words, start - 1));
    if (!word || word.sentence !== words[head]?.sentence || word.quoted !== words[head]?.quoted)
      return start;
    // The tagger takes the "lead" of "lead author" for a verb.
    const leads = word.lower === 'lead' && start === head;
    // "| IAM | president", which the tagger takes for words
    const isLetters = /^\p{Lu}{2,}$/u.test(word.text) && !touch(words, start - 2);
    if (!hyphened && !leads && !isLetters && !['ADJ', 'NOUN', 'PROPN'].includes(word.pos))
      return start;
    if (DAY_WORDS.has(word.lower)) return start;
    // "£52 | m | midfielder", but "12-time | champion"
    const isUnit = touch(words, start - 2) && /\d$/.test(textAt(words, start - 2));
    if (isUnit && !hyphened) return start;
    start--;
  }
}

/** Where a phrase ends: at a sign, a relative or a finite verb; a thing's description runs on through "that …". */
export function phraseEnd(words: readonly Word[], start: number, throughClause: boolean): number {
  const most = start + LONGEST_PHRASE * (throughClause ? 2 : 1);
  let inClause = false;
  let end = start;
  for (; end < most && staysInside(words, end, start); end++) {
    if (inClause) continue;
    inClause = throughClause && lowerAt(words, end) === 'that';
    if (!inClause && breaksPhrase(words, end, throughClause)) break;
  }
  while (end > start && isTagged(words, end - 1, 'ADP', 'DET', 'CCONJ')) end--;
  return end;
}

/** Whether a word stands in the sentence that a phrase begins in, and is no sign that closes it. */
function staysInside(words: readonly Word[], at: number, start: number): boolean {
  const { text = '', sentence } = words[at] ?? {};
  return (
    sentence !== undefined &&
    sentence === words[start]?.sentence &&
    !CLOSE.test(text) &&
    !/^[“”"(]$/.test(text)
  );
}

/** Whether something else begins at a word than the phrase before it. */
function breaksPhrase(words: readonly Word[], at: number, throughClause: boolean): boolean {
  const { lower = '', pos } = words[at] ?? {};
  const isBreak = BREAKS.has(lower) && !isTagged(words, at - 1, 'VERB') && !isOrigin(words, at);
  const isVerb = pos === 'AUX' || (pos === 'VERB' && !isNominal(words, at));
  if (lower === 'that' || isBreak || isVerb) return true;
  if (/^(?:and|or)$/.test(lower))
    return !isTagged(words, at + 1, 'NOUN', 'ADJ', 'PROPN') && !joinsLargeWords(words, at);
  if (throughClause) return false;
  if (lower === 'in') return isTime(words[at + 1]);
  return pos === 'NUM' && !isNumbered(words, at) && !isOfChildren(words, at);
}

/** "a tourist | from Nottingham" */
const isOrigin = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'from' &&
  isTagged(words, at + 1, 'PROPN') &&
  !MONTHS.has(lowerAt(words, at + 1));

/** "president of Local | 75 |": a small number may end a name, a year does not. */
const isNumbered = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at - 1, 'PROPN') && /^\d{1,3}$/.test(textAt(words, at) ?? '');

/** Who is told of by how many they have brought up: "the | mother | of two". */
const PARENTS =
  /^(?:(?:grand|step|foster-)?(?:father|mother|parent)|mum|mom|dad|grandma|grandpa|widow|widower)$/;

/** "mother of | three": whether what somebody's children are counted by stands at a word. */
const isOfChildren = (words: readonly Word[], at: number): boolean =>
  (isTagged(words, at, 'NUM') || /^(?:twins|triplets)$/.test(lowerAt(words, at))) &&
  lowerAt(words, at - 1) === 'of' &&
  PARENTS.test(lowerAt(words, at - 2));

/** Whether a phrase tells how many somebody is the parent of: "mother of three", and not "mother of the bride". */
export const isParentOf = (words: readonly Word[], [from, to]: Range): boolean =>
  words.slice(from, to).some((_, index) => isOfChildren(words, from + index));

const isTime = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'NUM' || MONTHS.has(word.lower));

/** A participle, or what the tagger takes for a verb within a name, or in an office: "the Philippine Red | Cross". */
const isNominal = (words: readonly Word[], at: number): boolean =>
  isParticiple(words, at) || isPartOfName(words, at) || isInOffice(words, at);

/** "was | finance | minister", "was | head | of the port": a noun of an office that the tagger takes for a verb. */
const isInOffice = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at - 1, 'AUX') &&
  !/(?:ed|ing)$/.test(lowerAt(words, at)) &&
  (isOffice(lowerAt(words, at + 1)) ||
    (isOffice(lowerAt(words, at)) && lowerAt(words, at + 1) === 'of'));

const isPartOfName = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'VERB') &&
  isLarge(words, at) &&
  (isTagged(words, at - 1, 'PROPN') || joinsLargeWords(words, at - 1));

/** "the Bakers | and | Allied Workers' Union" */
const joinsLargeWords = (words: readonly Word[], and: number): boolean =>
  lowerAt(words, and) === 'and' && isLarge(words, and - 1) && isLarge(words, and + 1);

const isParticiple = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  return (
    word !== undefined &&
    ((textAt(words, index - 1) === '-' && touch(words, index - 1)) ||
      (/(?:ed|ing)$/.test(word.lower) &&
        isTagged(words, index + 1, 'ADP', 'VERB', 'NOUN', 'DET', 'ADJ')))
  );
};

/** The noun that a phrase is about; null where what stands there is no noun phrase. A word that `isHead` accepts counts as a noun, whatever the tagger takes it for: "finance chief". */
export function headOf(
  words: readonly Word[],
  [from, to]: Range,
  isHead: (noun: string) => boolean,
): Word | null {
  let head: Word | null = null;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) break;
    if (isInCompound(words, at, to) || isPeopleBefore(words, at, to)) continue;
    if (isActing(words, at, to)) continue;
    // "the hospice | 's new manager": whose it is, is not what it is.
    if (/^'s?$/.test(word.lower) && head) {
      head = null;
      continue;
    }
    const isMistaken = word.pos === 'ADJ' || isInOffice(words, at);
    if (word.pos === 'NOUN' || word.pos === 'PROPN' || (isMistaken && isHead(word.lower)))
      head = word;
    // "the Social | Democratic | leader": a name before a noun may hold an adjective.
    else if (head && word.pos === 'ADJ' && word.text !== word.lower) continue;
    // "a | US | private equity firm"
    else if (head && word.pos === 'ADJ' && /^\p{Lu}{2,}$/u.test(head.text)) continue;
    else if (head && (['ADP', 'VERB', 'ADJ', 'NUM'].includes(word.pos) || word.lower === 'that'))
      break;
    else if (!head && !['ADJ', 'ADV', 'PUNCT', 'VERB', 'PART'].includes(word.pos)) return null;
  }
  return head;
}

/** "the | Swiss | foreign minister": whether a word for a people, which the tagger takes for a name, only tells of what stands behind it. */
const isPeopleBefore = (words: readonly Word[], at: number, to: number): boolean =>
  at + 1 < to &&
  isTagged(words, at, 'PROPN') &&
  isTagged(words, at + 1, 'ADJ') &&
  isKnown(textAt(words, at), 'people');

/** "the | acting | prime minister": a word for how an office is held, which the tagger takes for a noun. */
const isActing = (words: readonly Word[], at: number, to: number): boolean =>
  lowerAt(words, at) === 'acting' && at + 1 < to && isTagged(words, at + 1, 'ADJ', 'NOUN');

/** "Harvard-educated | lawyer", "34-year-old | farmer": whether a word is part of a hyphened one that stands before a noun. */
function isInCompound(words: readonly Word[], at: number, to: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !next) return false;
  const joins = touch(words, at) && (next.text === '-' || word.text === '-');
  const ends = before?.text === '-' && /^(?:VERB|ADJ|NOUN)$/.test(word.pos);
  return joins || (ends && at + 1 < to && /^(?:NOUN|ADJ|PUNCT)$/.test(next.pos));
}

/** Whether an auxiliary makes a clause of a phrase. */
export const hasFiniteVerb = (words: readonly Word[], [from, to]: Range): boolean =>
  words.slice(from, to).some(({ pos }) => pos === 'AUX');
