import type { Mention } from '../names/findNames.ts';
import { behindAge } from '../words/behindAge.ts';
import { isOffice } from '../words/isOffice.ts';
import type { Word } from '../words/tagWords.ts';
import {
  CAPITAL,
  isHyphen,
  isLarge,
  isProperNoun,
  isTagged,
  lowerAt,
  textAt,
} from '../words/wordAt.ts';
import { DAY_WORDS, OWNERS, SPEECH, wordSet } from '../words/wordLists.ts';
import { behindPlace } from './behindPlace.ts';
import { isObject } from './isObject.ts';
import { OPENS_CLAUSE, phraseOf } from './phraseOf.ts';

/** What is possible or planned is not done. */
const MODALS = wordSet("could might would may should can must will shall 'll 'd");
/** The longest insertion between a name and its verb: "Marco Rubio, the U.S. Secretary of State, put". */
const LONGEST_INSERTION = 24;

/** The verb whose subject a name is, in what the story itself tells; null where it is no subject, or only of what could be or of what somebody claims. */
export function subjectOf(mention: Mention): number | null {
  const { source, from, to } = mention;
  const { words } = source;
  if (words[from]?.quoted || lowerAt(words, to) === "'s") return null;
  const who = words[to]?.text === ',' ? to + 1 : to;
  const told = words[who]?.lower === 'who' && isAntecedent(mention) ? finite(words, who + 1) : null;
  if (told !== null) return told;
  const start = phraseOf(mention);
  if (!opensClause(mention, start)) return null;
  let at = mention.name.kind === 'person' ? behindPlace(words, to) : to;
  if (words[at]?.text === '(') at = behindClosing(words, at, /^\)$/);
  if (/^(?:,|--|—|–)$/.test(textAt(words, at))) {
    // "The operator, NAME, said" against "NAME, the operator, said"
    if (textAt(words, start - 1) === ',' && finite(words, at + 1) !== null)
      return isObject(mention, at + 1) ? null : finite(words, at + 1);
    at = behindInsertion(words, at);
    // "Carmody, vice president at Mandrake, | which is investigating it, | told"
    if (/^(?:which|who)$/.test(lowerAt(words, at))) at = behindClosing(words, at, /^,$/);
  }
  return finite(words, behindDay(words, at)) ?? joinedVerb(words, at);
}

/** Whether the phrase of a name, which begins at a word, stands where a subject does. */
function opensClause(mention: Mention, start: number): boolean {
  const { words } = mention.source;
  const before = words[start - 1];
  if (!before || before.sentence !== words[start]?.sentence) return true;
  // "Indianapolis, Indiana, did": the second place is part of the first.
  const isOfPlace = mention.name.kind === 'place' && isLarge(words, start - 2);
  // "including Ann Bell, | Tim Lund | and Kim Poe, won"
  if (before.text === ',')
    return !isOfPlace && !(isLarge(words, start - 2) && leadsList(words, mention.to));
  if (before.pos === 'PUNCT') return before.text !== '(' && !isHyphen(words, start - 1);
  const joins = before.pos === 'CCONJ' && !/^n?or$/.test(before.lower);
  // "he won, | but | Anna Dahl is calm", against "all | but | Anna Dahl left"
  const parts =
    before.lower === 'but' &&
    !/^(?:all|none|any|nobody|nothing|anything|nowhere)$/.test(lowerAt(words, start - 2));
  return parts || OPENS_CLAUSE.has(before.lower) || (joins && joinsSubjects(mention, start));
}

/** The second of two joined subjects is told of in so many words at most. */
const LONGEST_SECOND = 8;

/** "Ilona Szekeres | and her counterpart, Davit Abashvili, signed", "Ilona Szekeres | and her team | signed": the verb of two subjects, of which the second is a name or somebody of the first's. */
function joinedVerb(words: readonly Word[], and: number): number | null {
  if (lowerAt(words, and) !== 'and') return null;
  let at = and + 1;
  while (at <= and + LONGEST_SECOND && isTagged(words, at, 'DET', 'PRON', 'ADJ', 'NOUN', 'PROPN'))
    at++;
  if (isTagged(words, at - 1, 'PROPN') || OWNERS.has(lowerAt(words, and + 1)))
    if (textAt(words, at) !== ',') return finite(words, at);
  const end = textAt(words, at) === ',' ? behindNamed(words, at + 1) : at;
  return end > at + 1 ? finite(words, end) : null;
}

/** Where the words end that a comma or dash sets apart behind a name: "Ann Bell, 58, | head of the mill, | denies", "Gareth Pugh, 52, | of Mill Road, Cardiff, | left". */
function behindInsertion(words: readonly Word[], comma: number): number {
  const from = behindAge(words, comma);
  if (/^(?:of|from)$/.test(lowerAt(words, from))) return behindOrigin(words, from);
  const isAgeAlone = from > comma + 1 && finite(words, from) !== null;
  if (isAgeAlone) return from;
  const end = behindClosing(words, from - 1, /^(?:,|--|—|–)$/);
  const tellsOfAnother = words.slice(from, end).some(({ lower }) => lower === 'who');
  return tellsOfAnother ? behindNamed(words, end) : end;
}

/** Whether a comma or an "and" behind a name leads to other names, up to a comma. */
function leadsList(words: readonly Word[], to: number): boolean {
  let end = textAt(words, to) === ',' ? to + 1 : to;
  while (isInList(words[end])) end++;
  const list = words.slice(to, end);
  return textAt(words, end) === ',' && list.some(({ lower }) => lower === 'and');
}

/** Whether a word may stand in a list of names, and is no office. */
const isInList = (word: Word | undefined): boolean =>
  word !== undefined &&
  ((CAPITAL.test(word.text) && !isOffice(word.lower)) || word.lower === 'and');

/** "a rider who had brought in his wife, | Mwanaisha, | said": past a name that a comma closes; the word itself where none is. */
function behindNamed(words: readonly Word[], from: number): number {
  let at = from;
  while (isProperNoun(words, at)) at++;
  return at > from && words[at]?.text === ',' ? at + 1 : from;
}

/** "| of Mill Road, Cardiff, | transferred" */
function behindOrigin(words: readonly Word[], from: number): number {
  let at = behindClosing(words, from, /^,$/);
  while (isLarge(words, at) && words[at + 1]?.text === ',') at += 2;
  return at;
}

/** "The Commission | on Friday | blocked". */
function behindDay(words: readonly Word[], at: number): number {
  const day = /^(?:on|in|late|early|earlier)$/.test(lowerAt(words, at)) ? at + 1 : at;
  if (DAY_WORDS.has(lowerAt(words, day))) return day + 1;
  return at;
}

/** Whether the "and" before a name's phrase joins it to a clause or to another subject, and not to what an "of" or a verb leads to; with an office a new clause begins, as in "coastal areas and | Governor Chris Christie | urged", but not in "a bench of Justice Rao and | Justice Koshy |". */
function joinsSubjects({ source: { words }, from }: Mention, phrase: number): boolean {
  let start = phrase - 1;
  const isInPhrase = (at: number) =>
    isTagged(words, at, 'ADJ', 'NOUN', 'PROPN', 'DET') || isLarge(words, at);
  while (isInPhrase(start - 1)) start--;
  const before = words[start - 1];
  const isTitled = words.slice(phrase, from).some(({ lower }) => isOffice(lower));
  const isOfNames = before?.pos === 'ADP' && isLarge(words, phrase - 2);
  return (
    start === phrase - 1 || before?.sentence !== words[phrase]?.sentence || (isTitled && !isOfNames)
  );
}

/** Whether a "who" behind a name means it: not the university in "John Lee of the University of Montana who". */
export function isAntecedent(mention: Mention): boolean {
  if (mention.name.kind === 'person') return true;
  const before = lowerAt(mention.source.words, phraseOf(mention) - 1);
  return mention.name.kind === 'organisation' && !/^(?:of|at|for|from|in|with)$/.test(before);
}

/** The word behind the sign that closes an insertion opened at a word; that word itself where none soon does. */
export function behindClosing(words: readonly Word[], open: number, sign: RegExp): number {
  const sentence = words[open]?.sentence;
  for (let at = open + 1; at < open + LONGEST_INSERTION; at++) {
    if (words[at]?.sentence !== sentence) break;
    if (sign.test(textAt(words, at))) return at + 1;
  }
  return open;
}

/** The finite verb that stands at a word, or behind adverbs there; null where none does, or a modal. */
function finite(words: readonly Word[], index: number): number | null {
  let at = index;
  while (words[at]?.pos === 'ADV') at++;
  const verb = words[at];
  if (!verb || verb.quoted || (MODALS.has(verb.lower) && !isWitnessed(words, at))) return null;
  if (verb.pos === 'AUX') return at;
  // "a committee | chaired | by Ann Lowe"
  if (verb.lower.endsWith('ed') && lowerAt(words, at + 1) === 'by' && isLarge(words, at + 2))
    return null;
  return (verb.pos === 'VERB' || SPEECH.has(verb.lower)) && !verb.lower.endsWith('ing') ? at : null;
}

/** "could | be heard saying": what could be heard or seen was done. */
const isWitnessed = (words: readonly Word[], modal: number): boolean =>
  /^(?:could|can)$/.test(lowerAt(words, modal)) &&
  words[modal + 1]?.lower === 'be' &&
  /^(?:heard|seen)$/.test(lowerAt(words, modal + 2)) &&
  words[modal + 3]?.lower.endsWith('ing') === true;
