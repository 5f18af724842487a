import type { Term } from '../articleFacts.ts';
import { isEveryday } from '../words/gazetteer.ts';
import type { Range } from '../words/range.ts';
import { singularOf } from '../words/singularOf.ts';
import type { Word, WordedParagraph } from '../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt, sameSentence, textAt } from '../words/wordAt.ts';
import { explanationEnd } from './explanation.ts';
import { isDoneWithSubject } from './generalClause.ts';
import { isRare, SELDOM } from './isRare.ts';
import { isThingNoun } from './isThingNoun.ts';
import { kindHead } from './kindHead.ts';
import { tellsApart } from './tellsApart.ts';
import { isDefining, isKind, isOfOne } from './termNouns.ts';
import { type Told, termOf } from './termOf.ts';

/** Whether a story uses words of a paragraph in another sentence, too. */
export type IsUsed = (source: WordedParagraph, range: Range) => boolean;

/** No term has more words: "lasting power of attorney". */
const LONGEST_TERM = 5;
/** Words of a field before the sentence proper: "In spaceflight, | a launch is …". */
const LONGEST_FIELD = 4;
/** A subject with its article, a field before it and an acronym behind it has no more words. */
const LONGEST_OPENING = 16;
/** What may stand between "is" and what something is. */
const IN_GENERAL = /^(?:usually|generally|typically|normally|simply|essentially|basically|often)$/;
/** Ends of nouns for a doing: "the | replacement | of a voice with another". */
const DOING = /(?:ment|tion|sion|al|ing|ance|ence)$/;
/** How such a doing is told apart: "of a voice | with | another". */
const DOES_SO = /^(?:with|by|from|to|into|in|for|through|without)$/;
/** Ends of nouns that are no names: "Eutrophication", "Sepsis". */
const NOUN_ENDINGS = /(?:ing|tion|sis|ment|ism|ity|itis|[ae]mia|pathy|plasty|scopy|graphy)$/;

/** Terms of which a sentence says in general what they are, where the story uses them elsewhere: "An aftershock is | a smaller earthquake that follows the main shock |". */
export const generalTermsIn = (source: WordedParagraph, isUsed: IsUsed): Term[] =>
  source.words.flatMap((word, at): Term[] =>
    word.quoted ? [] : termOf(source, toldOfSubject(source, at, isUsed)),
  );

function toldOfSubject(source: WordedParagraph, verb: number, isUsed: IsUsed): Told | null {
  const { words } = source;
  const isVerb = /^(?:is|are)$/.test(lowerAt(words, verb));
  const subject = isVerb ? subjectBefore(words, verb) : null;
  if (!subject || !(isShortened(words, subject[1]) || isUsed(source, subject))) return null;
  const first = IN_GENERAL.test(lowerAt(words, verb + 1)) ? verb + 2 : verb + 1;
  const meaning = kindInGeneral(words, first, lowerAt(words, verb) === 'are');
  return meaning && [subject, meaning];
}

/** The words that open a sentence and name any one of a kind: "An | aftershock |", "| Dubbing |", "The | official cash rate |, or OCR,"; "the mayor" is one alone. */
function subjectBefore(words: readonly Word[], verb: number): Range | null {
  const end = beforeShort(words, verb);
  const start = startOfClause(words, verb);
  if (start === null) return null;
  const article = isTagged(words, start, 'DET', 'PRON') ? lowerAt(words, start) : '';
  const from = article ? start + 1 : start;
  const isAnyOne = /^(?:an?|)$/.test(article) || (article === 'the' && end < verb);
  if (!isAnyOne || from >= end || end - from > LONGEST_TERM) return null;
  const isPlain = words
    .slice(from, end)
    .every((_, at) => isTermWord(words, from + at, [from, end]));
  const needed = isShortened(words, end) || isOfArt(words, [from, end]);
  return isPlain && needed ? [from, end] : null;
}

/** Whether an acronym stands behind words, by which a story goes on to call them. */
const isShortened = (words: readonly Word[], end: number): boolean =>
  /^[,(]$/.test(textAt(words, end));

/** Where words end that an acronym stands behind: "The official cash rate |, or OCR, is", "harmonised tax | (HST) is". */
function beforeShort(words: readonly Word[], verb: number): number {
  const [open, short, close] = [4, 2, 1].map((back) => textAt(words, verb - back));
  if (open === ',' && lowerAt(words, verb - 3) === 'or' && close === ',') return verb - 4;
  const isBracket = textAt(words, verb - 3) === '(' && close === ')';
  return isBracket && /^\p{Lu}+$/u.test(short ?? '') ? verb - 3 : verb;
}

/** Where the sentence proper begins whose verb stands at a word; null where that is not near. */
function startOfClause(words: readonly Word[], verb: number): number | null {
  for (let at = verb; at > verb - LONGEST_OPENING; at--)
    if (!sameSentence(words, at - 1, verb)) return fieldEnd(words, at);
  return null;
}

/** Where the words for a field end that open a sentence: "In spaceflight, | a launch"; the start where none do. */
function fieldEnd(words: readonly Word[], start: number): number {
  if (!/^(?:in|for|under)$/.test(lowerAt(words, start))) return start;
  const comma = words.slice(start, start + LONGEST_FIELD + 1).findIndex(({ text }) => text === ',');
  const isField = words
    .slice(start + 1, start + comma)
    .every(({ pos, text, lower }) => /^(?:NOUN|ADJ)$/.test(pos) && text === lower);
  return comma > 1 && isField ? start + comma + 1 : start;
}

function isTermWord(words: readonly Word[], at: number, [from, end]: Range): boolean {
  const isInner = at > from && at < end - 1;
  if (isHyphen(words, at)) return true;
  if (isTagged(words, at, 'NUM') || lowerAt(words, at) === 'of') return isInner;
  if (isTagged(words, at, 'VERB')) return /(?:ing|ed)$/.test(lowerAt(words, at));
  return isTagged(words, at, 'NOUN', 'ADJ', 'PROPN') && (at === from || isSmall(words, at));
}

const isSmall = (words: readonly Word[], at: number): boolean =>
  textAt(words, at) === lowerAt(words, at);

/** Whether words need explaining: one that is not often said, or several that name one kind; a name is none. */
function isOfArt(words: readonly Word[], [from, end]: Range): boolean {
  const isName = !isSmall(words, from) && !isNoName(lowerAt(words, from));
  if (isName || isOfOne(lowerAt(words, from)) || isTagged(words, end - 1, 'ADJ')) return false;
  if (end - from === 1) return isRare(lowerAt(words, from), SELDOM);
  const isCompound = isTagged(words, from, 'NOUN') || isTagged(words, from + 1, 'NUM');
  const hasRare = words
    .slice(from, end)
    .some(({ pos, lower }) => pos !== 'PUNCT' && isRare(lower, SELDOM));
  return isCompound || hasRare;
}

/** Whether a word that opens a sentence is written small elsewhere: "Cholera", "Aftershocks". */
const isNoName = (word: string): boolean =>
  isEveryday(word) || isEveryday(singularOf(word)) || NOUN_ENDINGS.test(word);

/** What something is in general, from a word on, with what tells it apart from others of its kind: "| a smaller earthquake that follows the main shock |"; of many without an article, too: "| smaller quakes that follow the main shock |". */
function kindInGeneral(words: readonly Word[], from: number, isOfMany: boolean): Range | null {
  const end = explanationEnd(words, from);
  const article = isTagged(words, from, 'DET') ? lowerAt(words, from) : '';
  const isPlural = isOfMany && !article && isTagged(words, from, 'NOUN', 'ADJ');
  if (!isPlural && !/^(?:an?|the)$/.test(article)) return null;
  const first = article ? from + 1 : from;
  const head = kindHead(words, first);
  if (head === null) return null;
  const isToldApart =
    article === 'the'
      ? isDefiningPhrase(words, head, end)
      : isKindNoun(words, head) && tellsApart(words, head, end);
  return isToldApart ? [from, end] : null;
}

const isKindNoun = (words: readonly Word[], head: number): boolean =>
  isKind(singularOf(lowerAt(words, head))) || isThingNoun(words, head);

/** "the | rate | at which banks borrow", "the | replacement | of a voice with another" */
function isDefiningPhrase(words: readonly Word[], head: number, end: number): boolean {
  const noun = lowerAt(words, head);
  if (lowerAt(words, head + 2) === 'which')
    return isDefining(noun) && isDoneWithSubject(words, head + 3, end);
  const how = words.slice(head + 2, end);
  return (
    (DOING.test(noun) || isDefining(noun)) &&
    lowerAt(words, head + 1) === 'of' &&
    how.some(({ lower }) => DOES_SO.test(lower)) &&
    how.every(({ pos, lower }) => !/^(?:PROPN|NUM|AUX|PRON)$/.test(pos) && lower !== 'the')
  );
}
