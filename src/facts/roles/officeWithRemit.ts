import { isKnown, isPersonNoun } from '../words/gazetteer.ts';
import { isOffice } from '../words/isOffice.ts';
import type { Range } from '../words/range.ts';
import { singularOf } from '../words/singularOf.ts';
import type { Word } from '../words/tagWords.ts';
import { CAPITAL, isLarge, isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { CALLINGS, HONORIFICS, ORGANISATION_NOUNS, RANKS } from '../words/wordLists.ts';

/** A title of more words is hardly one: "Secretary of State for Culture, Media and Sport". */
const LONGEST_TITLE = 9;

/** The words of a phrase that are small. */
const OF_PHRASE = /^(?:NOUN|PROPN|ADJ|NUM|PUNCT)$/;
/** What joins the words of what an office is for: "Secretary of State | for | Culture". */
const JOINS = /^(?:the|of|for|on|and)$/;

/** The first half of a rank: "| Major | General", "| Air | Marshal". */
const HALF_RANKS = /^(?:major|lieutenant|brigadier|vice|rear|air|field|group|wing)$/;

/** Who has an office for somebody else: "the aide of | Army General Anna Dahl". */
const SERVES = /^(?:aide|advis[eo]r|deputy|delegate|agent|spokes\p{L}+)$/u;

/** An office with what it is of, from its noun on, right before a name or before the rank there: "| Secretary of State | Marco Rubio", "| mayor of New York | Michael Bloomberg", "| Commander of the observation team | General Babacar Gaye"; null where none is. */
export function officeWithRemit(words: readonly Word[], from: number): Range | null {
  const rank = rankStart(words, from);
  const head = lastOffice(words, rank);
  if (!isOffice(lowerAt(words, head)) || !/^(?:of|for)$/.test(lowerAt(words, head + 1)))
    return null;
  const remit: Range = [head + 2, rank];
  // "A lawyer for Mr | Dahl" has the office for him.
  const isSmall = rank < from || isOfThing(words, remit);
  const isTold = isSmall ? isLedByRank(words, remit) : isOfRemit(words, from - 1);
  const isWhole = words
    .slice(...remit)
    .every(
      ({ text, lower, pos }) =>
        JOINS.test(lower) || CAPITAL.test(text) || (isSmall && OF_PHRASE.test(pos)),
    );
  return isTold && isWhole ? [head, rank] : null;
}

/** "director of | communications | Tim Lund": whether an office is of something that is told in one small word, or two. */
const isOfThing = (words: readonly Word[], [from, to]: Range): boolean =>
  lowerAt(words, from - 1) === 'of' &&
  to > from &&
  to <= from + 2 &&
  words.slice(from, to).every(({ text, lower, pos }) => text === lower && pos === 'NOUN') &&
  !ORGANISATION_NOUNS.has(lowerAt(words, to - 1)) &&
  !isOffice(singularOf(lowerAt(words, to - 1)));

const isOfRemit = (words: readonly Word[], at: number): boolean =>
  isLarge(words, at) &&
  !HONORIFICS.has(lowerAt(words, at)) &&
  !isKnown(textAt(words, at), 'people');

/** Where the rank begins right before a name; the name's first word where none does. */
function rankStart(words: readonly Word[], from: number): number {
  let start = from - 1;
  if (!isLarge(words, start) || !RANKS.has(lowerAt(words, start))) return from;
  while (isLarge(words, start - 1) && HALF_RANKS.test(lowerAt(words, start - 1))) start--;
  // "Minister of | Justice | Anna Dahl"
  return /^(?:of|for)$/.test(lowerAt(words, start - 1)) ? from : start;
}

/** The last office before a word, near enough to be told with it; before them all where none is. */
function lastOffice(words: readonly Word[], end: number): number {
  const first = Math.max(0, end - LONGEST_TITLE);
  // "Minister of | Justice"
  const isHeld = ({ lower }: Word, at: number) =>
    isOffice(lower) &&
    !(lower === 'justice' && /^(?:of|for)$/.test(lowerAt(words, first + at - 1)));
  return first + words.slice(first, end).findLastIndex(isHeld);
}

/** Whether somebody of a rank may have an office of something, and not the office of somebody else for them: not in "the aide of Army | General", "the enemy of Libyan | General". */
function isLedByRank(words: readonly Word[], [from, to]: Range): boolean {
  const holder = lowerAt(words, from - 2);
  return (
    to > from &&
    !CALLINGS.has(holder) &&
    !SERVES.test(holder) &&
    isTagged(words, to - 1, 'NOUN', 'PROPN') &&
    !isPersonNoun(lowerAt(words, to - 1)) &&
    !isKnown(textAt(words, to - 1), 'people')
  );
}
