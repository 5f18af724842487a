import { isEveryday, isKnown } from './gazetteer.ts';
import { isOffice } from './isOffice.ts';
import type { Word } from './tagWords.ts';
import { CAPITAL, isLarge, lowerAt, textAt, textOf, touch } from './wordAt.ts';
import { wordSet } from './wordLists.ts';

/** Parts of speech of which a capital alone makes no name. */
export const SMALL_WORDS = wordSet('DET PRON ADP CCONJ SCONJ AUX PART NUM PUNCT SYM INTJ');

/** Prepositions that a body is named with: "Doctors | Without | Borders". */
const IN_BODIES = /^(?:Without|Against|Beyond|Across)$/;

/** Whether a preposition stands large between two words of a name. */
export function joinsLarge(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  return (
    word !== undefined &&
    IN_BODIES.test(word.text) &&
    !word.opens &&
    CAPITAL.test(before?.text ?? '') &&
    CAPITAL.test(next?.text ?? '')
  );
}

/** "McDonald's": whether a mark behind a word, or behind some, belongs to the name of a company. */
export const isBrand = (words: readonly Word[], from: number, to = from + 1): boolean =>
  lowerAt(words, to) === "'s" && isKnown(`${textOf(words, from, to)}'s`, 'organisation');

/** Common nouns that own part of a name; a plural in s is heard by its apostrophe: "the National | Women | 's Party". */
const OWNERS =
  /^(?:King|Queen|Prince|Princess|(?:Fisher|Sea|Watch|Police|Crafts|Country|Business|Sports)?(?:[Ww]om|[Mm])en|Children|People)$/;
/** Those that stand before a name as well: "| King | 's College". */
const ROYALS = /^(?:King|Queen|Prince|Princess)$/;

/** Given names that the tagger takes for prepositions: "| Per | -Arne Dahl". */
const GIVEN = /^(?:Per|Van)$/;

/** "Per-Arne Dahl", "captain Will Tate": a given name that is also a small word, told by the name behind it. */
export function isGivenName(words: readonly Word[], index: number): boolean {
  const [word, next, half, last] = words.slice(index, index + 4);
  if (!word || !next || !SMALL_WORDS.has(word.pos)) return false;
  if (next.text === '-' && touch(words, index))
    return touch(words, index + 1) && isProper(half) && isProper(last);
  const before = words[index - 1];
  const isInside =
    !word.opens && before !== undefined && (before.text === before.lower || isOffice(before.lower));
  const comma = before?.text === ',' && !word.opens;
  // "the commissioner, | A | V Ranganath", "Goh | Ah | Seng"
  if (word.text === 'A') return (isInside || comma) && isProper(next) && isProper(half);
  if (word.pos === 'INTJ') return !word.opens && isProper(before) && isProper(next);
  if (GIVEN.test(word.text)) return (isInside || comma) && isProper(next);
  return word.pos === 'AUX' && isInside && isProper(next);
}

/** The half of a given name behind its hyphen is so short. */
export const LONGEST_HALF = 5;

/** "| Min-jun | Seo": whether a given name of two halves begins at a word, the second of them small, before a surname; neither is of everyday speech, as in "Semi-pro Leeds". */
export function isHalvedName(words: readonly Word[], at: number): boolean {
  const [first, half, surname] = [textAt(words, at), textAt(words, at + 2), words[at + 3]];
  return (
    touch(words, at) &&
    textAt(words, at + 1) === '-' &&
    touch(words, at + 1) &&
    /^\p{Lu}\p{Ll}+$/u.test(first) &&
    /^\p{Ll}+$/u.test(half) &&
    half.length <= LONGEST_HALF &&
    !isEveryday(half) &&
    (!isEveryday(first) || isKnown(first, 'name part')) &&
    !isKnown(first, 'place') &&
    isProper(surname) &&
    !isKnown(surname?.text ?? '', 'place') &&
    !isLarge(words, at + 4)
  );
}

const isProper = (word: Word | undefined): boolean =>
  word?.pos === 'PROPN' && CAPITAL.test(word.text) && !isKnown(word.text, 'people');

/** "King's College London", "the National Women's Party": a common noun owns a part of the name that it stands in; in "Norway's Central Bank" a name owns another. */
export function isOwnerInName(words: readonly Word[], index: number): boolean {
  const [owner, mark, owned] = words.slice(index, index + 3);
  return (
    owner !== undefined &&
    mark?.lower === "'s" &&
    OWNERS.test(owner.text) &&
    // "Stephen King's Misery"
    !(ROYALS.test(owner.text) && isLarge(words, index - 1)) &&
    owned !== undefined &&
    CAPITAL.test(owned.text) &&
    !SMALL_WORDS.has(owned.pos)
  );
}
