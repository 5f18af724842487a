import { nounIn } from '../../words/inflected.ts';
import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import {
  allTagged,
  isHyphen,
  isTagged,
  lowerAt,
  sameSentence,
  someTagged,
  taggedStart,
  textAt,
} from '../../words/wordAt.ts';
import { CHANGES, MEASURES, OWNERS, SPEECH } from '../../words/wordLists.ts';
import { isChangeVerb } from '../clause/changeWords.ts';
import { CLAUSE_ENDS } from '../clause/clauseEnd.ts';
import { clauseStart, RELATIVE, THINKS } from '../clause/clauseStart.ts';
import { nounsBefore } from '../clause/nounsBefore.ts';
import { timePhraseEnd, timePhraseStart } from '../clause/timePhrase.ts';
import { qualifiedFrom } from '../number/qualifiedFrom.ts';
import { measuringVerb } from './measuringVerb.ts';
import { named } from './namedSubject.ts';
import { startOfList } from './startOfList.ts';

/** What opens words between a subject and its verb: "The bank, | founded | in 1870, lost £4m". */
const INSERTED =
  /^(?:which|who|whose|an?|the|its|including|based|founded|led|owned|made|set|built|launched|introduced|published)$/;
/** Nouns that hold what is said: "a | report | that sales rose 4%", "the bank's | forecast | that". */
const holdsWords = nounIn(`
  statement interview report letter note news evidence fact claim sign fear hope belief warning announcement
  confirmation suggestion forecast prediction projection estimate expectation`);
/** No phrase between a verb of saying and its "that" has more words. */
const SAYING_REACH = 12;
/** The verb of a relative clause stands within so many words of its beginning. */
const OWN_VERB_REACH = 5;
/** What leads to where or for whom a subject is so: "| At | the deepest sites the water was". */
const WHERE = /^(?:in|at|on|across|among|for|under)$/;
/** Nothing between a subject and its verb has more words. */
const LONGEST_INSERTED = 40;

/** The subject of the verb that measures a number: "| Passenger numbers on the route | have fallen 18 percent". */
export function measuredSubject(words: readonly Word[], number: number): Range | null {
  const verb = measuringVerb(words, number);
  if (verb === null) return null;
  const start = startOfSubject(words, verb);
  if (RELATIVE.test(lowerAt(words, start))) return toldByRelative(words, start, verb);
  const end = endOfSubject(words, start, verb);
  const from = pastSmallWords(words, startOfList(words, start, end));
  const to = endOfSubject(words, Math.max(from, start), verb);
  return isSubjectOf(words, [from, to], verb) ? named(words, [from, to]) : null;
}

/** The subject of a verb behind a relative: what the relative tells more of, where the verb is in its clause, or else the whole subject before it. */
function toldByRelative(words: readonly Word[], relative: number, verb: number): Range | null {
  const end = textAt(words, relative - 1) === ',' ? relative - 1 : relative;
  const between = words.slice(relative + 1, isTagged(words, verb - 1, 'AUX') ? verb - 1 : verb);
  // "a bank that | thinks | sales rose"
  const says = ({ lower, pos }: Word) => SPEECH.has(lower) && pos !== 'NOUN';
  if (between.some((word) => says(word) || THINKS.has(word.lower))) return null;
  if (hasOwnVerb(between)) return subjectBefore(words, end);
  // "said in a statement that | sales | had risen", against "an estimate that | rose"
  const from = pastSmallWords(words, relative + 1);
  return isContent(words, relative) && !isTagged(words, from, 'AUX') && from < verb
    ? named(words, [from, endOfSubject(words, from, verb)])
    : antecedent(words, timePhraseStart(words, end));
}

/** Whether what was said follows a "that" behind a noun: "said in a statement | that | sales had risen", "the news | that | sales rose", against "the price | that | shops charge". */
function isContent(words: readonly Word[], that: number): boolean {
  if (lowerAt(words, that) !== 'that') return false;
  if (holdsWords(lowerAt(words, timePhraseStart(words, that) - 1))) return true;
  for (let at = that - 1; at > that - SAYING_REACH && !CLAUSE_ENDS.test(textAt(words, at)); at--)
    if (SPEECH.has(lowerAt(words, at)))
      // "said | in a statement | that", against "said | the price | that shops charge"
      return isTagged(words, at + 1, 'ADP', 'ADV') && sameSentence(words, at, that);
  return false;
}

/** What a relative behind a word tells more of: "| Ticket prices |, which fell", "| exports from Germany |, which fell". */
function antecedent(words: readonly Word[], end: number): Range | null {
  const name = taggedStart(words, end, 'PROPN');
  const isTrade = name < end && /^(?:from|to)$/.test(lowerAt(words, name - 1));
  const nouns = isTrade ? nounsBefore(words, name - 1) : null;
  return nouns ? [nouns[0], end] : nounsBefore(words, end);
}

/** Whether words behind a relative hold its verb, so that the one further on is not its: "that | buried a village | has risen", "that | use the euro | rose", against "that | cost" and "that | was seized and | cost". */
function hasOwnVerb(between: readonly Word[]): boolean {
  // The tagger takes the "use" of "countries that use the euro" for a noun.
  if (between[0]?.pos === 'NOUN' && between[1]?.pos === 'DET') return true;
  const own = between.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const isJoined = between.some(({ lower }) => /^(?:and|but|to)$/.test(lower));
  return own >= 0 && own < OWN_VERB_REACH && own < between.length - 1 && !isJoined;
}

/** "The | toll from a landslide | that buried a village has risen" */
function subjectBefore(words: readonly Word[], end: number): Range | null {
  const start = clauseStart(words, end);
  return RELATIVE.test(lowerAt(words, start)) || start === end
    ? null
    : named(words, [pastSmallWords(words, start), end]);
}

/** Where the clause of a verb begins; a clause within it is passed: "Online sales, which account for much, | rose". */
function startOfSubject(words: readonly Word[], verb: number): number {
  const start = clauseStart(words, verb);
  // "EBITDA — earnings before interest and tax — | slipped"
  if (!allTagged(words, [start, verb], 'AUX', 'ADV')) return start;
  const dash = openingDash(words, start - 1);
  if (dash !== null) return clauseStart(words, dash);
  if (textAt(words, start - 1) !== ',') return start;
  // "which was hit by a landslide, a flood and a fire, | rose"
  for (let at = start - 2; at > start - LONGEST_INSERTED && sameSentence(words, at, verb); at--) {
    if (textAt(words, at) !== ',') continue;
    // "Unicredit, | Italy | 's largest lender, lost"
    const isOwner = isTagged(words, at + 1, 'PROPN') && lowerAt(words, at + 2) === "'s";
    if (isOwner || INSERTED.test(lowerAt(words, at + 1)))
      return pastWhich(words, clauseStart(words, at));
    if (someTagged(words, [at, start], 'VERB', 'AUX')) return start;
  }
  return start;
}

/** Where the dash stands that opens what another closes: "EBITDA | — | earnings before interest and tax —"; null where none does. */
function openingDash(words: readonly Word[], close: number): number | null {
  if (!/^(?:--|—|–)$/.test(textAt(words, close))) return null;
  for (let at = close - 1; at > close - LONGEST_INSERTED; at--) {
    if (!sameSentence(words, at, close)) return null;
    if (textAt(words, at) === textAt(words, close)) return at;
  }
  return null;
}

/** Where the clause begins that a "which" between commas tells more of; the word itself where none stands there. */
const pastWhich = (words: readonly Word[], start: number): number =>
  RELATIVE.test(lowerAt(words, start)) && textAt(words, start - 1) === ','
    ? clauseStart(words, start - 1)
    : start;

/** Where the subject itself begins: "but its | death toll", "In 2019 | sales", "Last year its | income". */
function pastSmallWords(words: readonly Word[], start: number): number {
  let from = timePhraseEnd(words, start);
  while (
    // "| After | -tax profit"
    (isTagged(words, from, 'CCONJ', 'SCONJ', 'ADV', 'DET', 'PUNCT') &&
      !isHyphen(words, from + 1)) ||
    OWNERS.has(lowerAt(words, from))
  )
    // "Later | that day | shares"
    from = Math.max(from + 1, timePhraseEnd(words, from));
  return WHERE.test(lowerAt(words, from)) ? pastPlace(words, from) : from;
}

/** "At the deepest sites the | water |": where the subject begins behind where it is; the word itself where that is not sure. */
function pastPlace(words: readonly Word[], from: number): number {
  let at = from + 1;
  while (isTagged(words, at, 'DET', 'ADJ') && !isTagged(words, at - 1, 'NOUN', 'PROPN')) at++;
  while (isTagged(words, at, 'NOUN', 'PROPN')) at++;
  return isTagged(words, at, 'DET') && isTagged(words, at - 1, 'NOUN', 'PROPN') ? at + 1 : from;
}

/** The subject ends at its first measuring verb: "the area planted with coca | grew by 10% and reached". */
function endOfSubject(words: readonly Word[], from: number, verb: number): number {
  let end = from;
  while (end < verb && !/^(?:,|--|—|–)$/.test(textAt(words, end)) && !isFirstVerb(words, end))
    end++;
  // "Profit | more than doubled"
  if (end === verb) end = Math.max(from, qualifiedFrom(words, verb));
  // "The death toll | now stands at 31"
  while (end > from && isTagged(words, end - 1, 'ADV')) end--;
  return end;
}

function isFirstVerb(words: readonly Word[], at: number): boolean {
  const word = lowerAt(words, at);
  if (isTagged(words, at, 'AUX') || CHANGES.has(word) || isChangeVerb(words, at)) return true;
  const isNoun =
    // "| average | crowds have dropped"
    isTagged(words, at, 'ADJ', 'PROPN') ||
    isNumberOf(words, at) ||
    isTagged(words, at - 1, 'DET') ||
    isTagged(words, at + 1, 'AUX') ||
    // "labour | costs | rose"
    isChangeVerb(words, at + 1);
  return MEASURES.has(word) && !isNoun;
}

/** "the | number | of ships", "passenger | numbers | on the route", "coral | cover | at a depth of 40 metres": what as a verb has an object right behind it. */
const isNumberOf = (words: readonly Word[], at: number): boolean =>
  /^(?:numbers?|cover|costs?|measures?)$/.test(lowerAt(words, at)) &&
  /^(?:of|on|in|at|for|from)$/.test(lowerAt(words, at + 1));

/** Whether the verb that governs the number is the subject's own; one further on is only where it is joined to the first. */
function isSubjectOf(words: readonly Word[], [, end]: Range, verb: number): boolean {
  if (lowerAt(words, end - 1) === 'to' || lowerAt(words, verb - 1) === 'to') return false;
  return (
    end >= qualifiedFrom(words, verb) ||
    /^(?:,|--|—|–)$/.test(textAt(words, end)) ||
    // "has | more than | halved"
    isTagged(words, qualifiedFrom(words, verb) - 1, 'CCONJ', 'ADV', 'AUX') ||
    isTagged(words, verb - 1, 'ADV')
  );
}
