import type { Name, NameKind } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { onlyOne } from '../onlyOne.ts';
import { isPluralNoun } from '../words/isPluralNoun.ts';
import { pronounOf } from '../words/pronounOf.ts';
import type { Range } from '../words/range.ts';
import { sentenceStart, type Word, type WordedParagraph } from '../words/tagWords.ts';
import { isLarge, isProperNoun, isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { describedEnd } from './describedEnd.ts';
import type { Disagrees } from './disagreement.ts';
import { toldInOpening } from './openingClause.ts';
import { mayMeanOwner } from './relativeOf.ts';
import { pointsTo, type SaysNoun } from './saysWhat.ts';
import { subjectOf } from './subjectOf.ts';

/** What each pronoun may stand for. */
const KINDS: ReadonlyMap<string, NameKind> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['it', 'organisation'],
  ['they', 'organisation'],
]);

/** Whether a word is a pronoun that a subject can be: "he", "she", "it" or "they". */
export const isPronoun = (word: string): boolean => KINDS.has(word.toLowerCase());

/** Whether a name is of the kind that a pronoun stands for. */
export const isOfKind = ({ kind }: Name, pronoun: string): boolean => KINDS.get(pronoun) === kind;

/** Whom "he", "she", "it" or "they" stands for: the subject of its own sentence before it, or of the sentence before, and only where no other name there could be meant. Null where that is not sure. */
export function resolvePronoun(
  pronoun: Word,
  { words }: WordedParagraph,
  index: number,
  /** The names in the pronoun's paragraph. */
  mentions: readonly Mention[],
  disagrees: Disagrees,
): Name | null {
  const kind = KINDS.get(pronoun.lower);
  if (!kind) return null;
  const tellsOf = pointsTo(kind);
  const told = toldInOpening(words, index, mentions);
  for (const sentence of sentencesBefore(words, index, tellsOf)) {
    const [start, end] = sentence;
    if (asksAnother(words, sentence)) return null;
    if (tellsOfPronoun(words, sentence, pronoun.lower)) continue;
    const named = mentions.filter(({ from }) => from >= start && from < end);
    // "They" may be the people named beside an organisation.
    if (pronoun.lower === 'they' && named.some(({ name }) => name.kind === 'person')) return null;
    const here = named.filter(
      ({ from, name }) => name.kind === kind && !words[from]?.quoted && !told.has(name),
    );
    if (!here.length && opensWithStranger(words, start, named)) return null;
    if (!here.length) continue;
    // "Sutton's mother wept. She …": the owner is not the subject, and who is has no name.
    if (here.every(({ to }) => words[to]?.lower === "'s")) return null;
    const subjects = here.filter((mention) => subjectOf(mention));
    if (!subjects.length && opensWith(words, start, tellsOf)) return null;
    const meant = subjects.length ? subjects : here;
    if (meant.some(({ to }) => joinsSomebody(words, to, tellsOf))) return null;
    if (meant.some((mention) => mayMeanOwner(mention, pronoun.lower, mentions, disagrees)))
      return null;
    const only = onlyOne(meant.map(({ name }) => name));
    return only && !disagrees(only, pronoun.lower) ? only : null;
  }
  return null;
}

/** Whether a sentence goes on with whom a pronoun means: whoever else "| He | blamed Jon Hurst" or "But | he | blamed Jon Hurst" names is not meant by the next "he". */
export function tellsOfPronoun(
  words: readonly Word[],
  [start, end]: Range,
  pronoun: string,
): boolean {
  let first = start;
  while (first < end && (words[first]?.quoted || words[first]?.pos === 'PUNCT')) first++;
  if (goesOn(words[first])) first++;
  return first < end && words[first]?.lower === pronoun;
}

/** "| But | she", "| And | he" */
const goesOn = (word: Word | undefined): boolean =>
  /^(?:but|and|yet|so|then)$/.test(word?.lower ?? '');

/** Nobody keeps in mind whom a pronoun means for more sentences. */
const FARTHEST = 6;

/**
 * The sentences that may name whom a pronoun stands for, the nearest first: its own up to it and
 * the one before. Where that one goes on with the same pronoun, or tells of nobody, the one before
 * it, too.
 */
function sentencesBefore(words: readonly Word[], index: number, tellsOf: SaysNoun): Range[] {
  const pronoun = words[index]?.lower;
  let end = sentenceStart(words, index);
  const sentences: Range[] = [[end, index]];
  while (end > 0 && sentences.length <= FARTHEST) {
    const start = sentenceStart(words, end - 1);
    sentences.push([start, end]);
    const told = words.slice(start, end).filter(({ quoted, pos }) => !quoted && pos !== 'PUNCT');
    const mayBeMeant = ({ lower }: Word) => tellsOf(lower) && !isOther(lower, pronoun);
    const [first] = goesOn(told[0]) ? told.slice(1) : told;
    if (first?.lower !== pronoun && told.some(mayBeMeant)) break;
    end = start;
  }
  return sentences;
}

/** Whether a noun tells of whom a pronoun cannot mean: a "man" is no "she", and "drivers" are neither "she" nor "he". */
const isOther = (noun: string, pronoun = ''): boolean =>
  /^(?:he|she)$/.test(pronoun) && (isPluralNoun(noun) || (pronounOf(noun) ?? pronoun) !== pronoun);

/** "| The mayor | met Anna Dahl. She …": the subject has no name, and may be meant. */
function opensWith(words: readonly Word[], start: number, tellsOf: SaysNoun): boolean {
  const end = describedEnd(words, start);
  // "| A senior official |, requesting anonymity,"
  const isApart = /^(?:an?|one)$/.test(lowerAt(words, start)) && textAt(words, end) === ',';
  const acts = isTagged(words, end, 'VERB', 'AUX', 'ADV');
  return tellsOf(lowerAt(words, end - 1)) && (acts || (isApart && !isLarge(words, end + 1)));
}

/** "| Vrenna Quolm | left. She …": what looks like a name opens the sentence, of whom or what it is not known. */
function opensWithStranger(
  words: readonly Word[],
  start: number,
  mentions: readonly Mention[],
): boolean {
  let end = start;
  while (isProperNoun(words, end)) end++;
  const isNamed = mentions.some(({ from, to }) => from < end && to > start);
  const isSubject =
    isTagged(words, end, 'VERB', 'AUX') || /^(?:,|of|from)$/.test(lowerAt(words, end));
  return end > start + 1 && !words[start]?.quoted && !isNamed && isSubject;
}

/** "Paula Reyes | and her mother | wept. She …": somebody without a name acts beside the name. */
const joinsSomebody = (words: readonly Word[], to: number, tellsOf: SaysNoun): boolean =>
  words[to]?.lower === 'and' && tellsOf(lowerAt(words, describedEnd(words, to + 1) - 1));

/** Whether a sentence before a pronoun, in its paragraph, opens with somebody of its kind who has no name, or whose name is not known for one: "| A detective | came. | He | …". */
export function followsUnnamed(
  words: readonly Word[],
  index: number,
  mentions: readonly Mention[],
): boolean {
  const tellsOf = pointsTo(KINDS.get(lowerAt(words, index)) ?? 'person');
  let start = sentenceStart(words, index);
  while (start > 0) {
    start = sentenceStart(words, start - 1);
    if (opensWith(words, start, tellsOf) || opensWithStranger(words, start, mentions)) return true;
  }
  return false;
}

/** "Grant asked the coach whether Duarte would start, and | he | replied": who is asked answers, and has no name here. */
function asksAnother(words: readonly Word[], [start, end]: Range): boolean {
  const sentence = words.slice(start, end);
  return sentence.some(
    ({ lower, quoted }, at) =>
      lower === 'asked' &&
      !quoted &&
      !isAnswerer(sentence[at - 1]) &&
      sentence.slice(at + 1).some((word) => /^(?:if|whether)$/.test(word.lower)),
  );
}

/** "| Asked", "When | asked", "he was | asked": who is asked is the subject. */
const isAnswerer = (before: Word | undefined): boolean =>
  !before ||
  /^(?:PUNCT|ADV|AUX|SCONJ)$/.test(before.pos) ||
  /^(?:when|if|and|was|were|is|been|being)$/.test(before.lower);
