import type { Mention } from '../names/findNames.ts';
import { behindAge } from '../words/behindAge.ts';
import { beforeLetters, behindLetters } from '../words/behindLetters.ts';
import { isKnown } from '../words/gazetteer.ts';
import { isOffice } from '../words/isOffice.ts';
import {
  CLOSE,
  COMMA,
  hasFiniteVerb,
  isParentOf,
  LONGEST_PHRASE,
  phraseEnd,
} from '../words/nounPhrases.ts';
import type { Range } from '../words/range.ts';
import { sentenceStart, type Word } from '../words/tagWords.ts';
import {
  isLarge,
  isLargeInside,
  isTagged,
  lowerAt,
  reads,
  taggedEnd,
  textAt,
} from '../words/wordAt.ts';
import {
  DAY_WORDS,
  DETERMINERS,
  HONORIFICS,
  MONTHS,
  RANKS,
  RELATIVES,
  SPEECH,
  TIMES,
  wordSet,
} from '../words/wordLists.ts';
import { behindPlace } from './behindPlace.ts';
import { isOwnOffice, whoseBefore } from './ownOffice.ts';
import { phraseOf } from './phraseOf.ts';
import { isAbout, pointsTo, type SaysNoun, saysWhat } from './saysWhat.ts';
import { beforeYears, behindSecond, behindYears, heldFor } from './tailOfOffice.ts';

/** What somebody or something is where that stands before the name, set apart by a comma, and its noun is one of these: "its | foreign minister |, Laura Sarabia,". */
export function appositionBefore(
  { name, source: { words }, from, to }: Mention,
  says: SaysNoun = saysWhat(name.kind),
): Range | null {
  const comma = commaBefore(words, from, to);
  const end = behindPlace(words, to);
  const isClosed = CLOSE.test(words[end]?.text ?? '.') || /^[(“"]$/.test(textAt(words, end));
  if (comma === null || name.kind === 'place' || !isClosed) return null;
  if (/^(?:and|or)$/.test(lowerAt(words, end + 1)) && !goesOnElsewhere(words, end + 1)) return null;
  const last = beforeLetters(words, comma);
  for (let start = last - 1; start > comma - LONGEST_PHRASE; start--) {
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
    const first = possessed ? ownerStart(words, start) : behindYears(words, start + 1);
    const range: Range = [first, last];
    // "the | Alzheimer's Society |, Age Concern and Mencap" is a list.
    const isNamed = name.kind === 'organisation' && isName(words, range);
    const isTold = isAbout(words, range, says) && !hasFiniteVerb(words, range) && !isNamed;
    const one = oneOf(words, first);
    if (isTold && one !== null) return [one, last];
    const whose = whoseBefore(words, first);
    if (isTold && name.kind === 'person' && whose !== null)
      return isOwnOffice(words, { whose, end }) ? range : null;
    // "the | deputy chair of the Greens' parliamentary group |"
    if (isTold && lowerAt(words, whose ?? -1) !== 'of') return range;
    // "blamed an upgrade by | its parent, Merlion Telecom": what is its own is told right behind it.
    const isOfOffice = /^(?:of|for)$/.test(lowerAt(words, start - 1));
    if (/^(?:its|his|her|their)$/.test(word.lower) && !isOfOffice) return null;
  }
  return null;
}

/** "Alzheimer's Society": whether words are large from the first to the last, with no small word that leads to a name. */
const isName = (words: readonly Word[], [from, to]: Range): boolean =>
  isLarge(words, from) &&
  isLarge(words, to - 1) &&
  !words.slice(from, to).some(({ pos }) => pos === 'ADP');

/** Where the words begin that tell of one of several: "| One | of the researchers, Anna Dahl,"; null where they tell of no such one. */
function oneOf(words: readonly Word[], at: number): number | null {
  const of = DETERMINERS.has(lowerAt(words, at - 1)) ? at - 2 : at - 1;
  return reads(words, of - 1, 'one', 'of') ? of - 1 : null;
}

/** Whether an "and" behind a name leads to no other name of a list: "by the mayor, Anna Dahl, | and | by the club", "the captain, Anna Dahl, | and | the referee, Kim Poe,", but not "the mayor, Anna Dahl, | and | Kim Poe". */
function goesOnElsewhere(words: readonly Word[], and: number): boolean {
  if (lowerAt(words, and) !== 'and') return false;
  if (isTagged(words, and + 1, 'ADP', 'VERB', 'AUX')) return true;
  if (lowerAt(words, and + 1) !== 'the') return false;
  const comma = taggedEnd(words, and + 2, 'ADJ', 'NOUN');
  return comma > and + 2 && textAt(words, comma) === ',' && isLarge(words, comma + 1);
}

/** The comma that parts a name from what stands before it, past what only tells more of whoever is named; null where none does. */
function commaBefore(words: readonly Word[], from: number, to: number): number | null {
  let comma = from - 1;
  // "a spokesman for the navy, Rear Adm. | Julius Widodo |, said"
  while (isAddress(words, comma)) comma--;
  comma = beforeYears(words, comma);
  // "Northfield's founder, | billionaire | Grant Ellison"
  if (isMoreOf(words, comma) || isRankBefore(words, comma, to)) comma--;
  // "their coach, | the Australian | Greg Mallory"
  if (isCompatriot(words, comma)) comma -= 2;
  return textAt(words, comma) === ',' ? comma : null;
}

/** What somebody is besides an office, as papers put it before the name: "the Commissioner for Health, | Professor | Baba Gana". */
const LEARNED = /^(?:professor|engineer|barrister|architect)$/;
/** Whether a rank stands between a comma and a name that ends at a word: "the mayor, | Bishop | Tim Lund, said", against "They met the mayor, | Bishop | Tim Lund, and …", who may be another. */
function isRankBefore(words: readonly Word[], at: number, to: number): boolean {
  if (!isLarge(words, at) || textAt(words, at - 1) !== ',') return false;
  const acts = textAt(words, to) === ',' && isTagged(words, to + 1, 'VERB', 'AUX');
  const rank = lowerAt(words, at);
  return LEARNED.test(rank) || (RANKS.has(rank) && acts);
}

const isCompatriot = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at - 1) === 'the' &&
  textAt(words, at - 2) === ',' &&
  isKnown(textAt(words, at), 'people');

/** "| Mr |", "| Rear Adm. |", and judges as British courts call them: "Mrs | Justice |". */
function isAddress(words: readonly Word[], at: number): boolean {
  const word = lowerAt(words, at);
  const isOfCourt =
    word === 'justice' && /^(?:mr|mrs|ms|lord|lady)\.?$/.test(lowerAt(words, at - 1));
  return HONORIFICS.has(word) || word === 'rear' || isOfCourt;
}

/** Whether a noun that is no office stands between a comma and a name, and tells more of whoever is told of before it. */
function isMoreOf(words: readonly Word[], at: number): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  const isSmall = text === lower && isTagged(words, at, 'NOUN') && !DAY_WORDS.has(lower);
  return isSmall && !isOffice(lower) && textAt(words, at - 1) === ',';
}

/** "| Scotland's first minister", "the | study's lead author", "the | rebels' leader": whose an office is belongs to it; a determiner does not, and no time does. */
export function ownerStart(words: readonly Word[], mark: number): number {
  const owner = lowerAt(words, mark - 1);
  // "last | year's | winner"
  if (TIMES.has(owner) || DAY_WORDS.has(owner) || MONTHS.has(owner)) return mark + 1;
  let start = mark;
  // "Human Rights | Watch | 's director"
  const isInPhrase = (at: number) =>
    isTagged(words, at, 'ADJ', 'NOUN', 'PROPN') || isLargeInside(words, at);
  while (isInPhrase(start - 1) && isBeside(words, start - 1)) start--;
  return start < mark ? start : mark + 1;
}

/** Whether a word stands in one sentence with the next, and neither parts a quote. */
const isBeside = (words: readonly Word[], at: number): boolean =>
  words[at]?.sentence === words[at + 1]?.sentence && words[at]?.quoted === words[at + 1]?.quoted;

/** What somebody or something is where that stands behind the name: "Marco Rubio, the | U.S. Secretary of State |," and "X -- the | company charged with … | --". */
export const appositionAfter = (mention: Mention): Range | null =>
  mention.name.kind === 'person' ? personBehind(mention) : thingBehind(mention);

function personBehind(mention: Mention): Range | null {
  const { source, to } = mention;
  const { words } = source;
  if (!COMMA.test(textAt(words, to))) return null;
  const first = behindAge(words, to);
  const isDetermined = DETERMINERS.has(lowerAt(words, first));
  const start = isDetermined ? behindYears(words, first + 1) : first;
  const whole: Range = [start, phraseEnd(words, start, false)];
  const held = heldFor(words, whole);
  const end = held ? held[0] : throughAnother(mention, whole);
  const close = held?.[1] ?? behindSecond(words, end) ?? pastLetters(words, end);
  if (!isSetApart(mention, close, /^(?:who|whom|whose|which|from)$/)) return null;
  const range: Range = [start, end];
  const isDoing = /^an?$/.test(lowerAt(words, first)) && isDoer(words, range);
  const isTold = isSomebody(words, range) || isDoing;
  return isTold && (isDetermined || standsAlone(words, range)) ? range : null;
}

function thingBehind(mention: Mention): Range | null {
  const { name, source, to } = mention;
  const { words } = source;
  const comma = behindLetters(words, to);
  const first = behindAge(words, comma);
  if (!COMMA.test(textAt(words, comma)) || !DETERMINERS.has(lowerAt(words, first))) return null;
  const range: Range = [first + 1, phraseEnd(words, first + 1, true)];
  if (!isSetApart(mention, pastLetters(words, range[1]), /^(?:who|whose|which)$/)) return null;
  // "Newcastle, the Hunter Region and Sydney" is a list.
  const mayList = !/^an?$/.test(lowerAt(words, first)) && isLarge(words, first + 1);
  const isTold = isAbout(words, range, saysWhat(name.kind));
  return isTold && (!mayList || isOfPeople(words, range)) ? range : null;
}

/** "head of the Norwegian Dockers Union | (NDU) | ,": past letters in brackets; the word itself where none stand there. */
const pastLetters = (words: readonly Word[], at: number): number =>
  textAt(words, at) === '(' && textAt(words, at + 2) === ')' ? at + 3 : at;

/** Whether what is told behind a name closes before a word, or a clause goes on with it, and it is no clause of its own. */
function isSetApart(mention: Mention, close: number, goesOn: RegExp): boolean {
  const closing = mention.source.words[close];
  const isClosed = !closing || CLOSE.test(closing.text) || goesOn.test(closing.lower);
  return isClosed && !isClauseBehindOpening(mention, closing);
}

/** "According to | Ann Lowe |, a driver stopped the bus.": what runs from a name in an opening phrase to the end of the sentence is its clause. */
function isClauseBehindOpening({ source: { words }, from }: Mention, closing?: Word): boolean {
  const start = sentenceStart(words, from);
  const opening = words.slice(start, from);
  return (
    /^[.!?]$/.test(closing?.text ?? '.') &&
    /^(?:according|for|with|after|before|like|unlike|besides|in|at|on)$/.test(
      opening[0]?.lower ?? '',
    ) &&
    opening.slice(1).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'PRON')
  );
}

/** "Veldkamp NV, the | Dutch maker of chips |,": one thing that belongs to a country. */
const isOfPeople = (words: readonly Word[], [from, to]: Range): boolean =>
  isKnown(textAt(words, from), 'people') &&
  !isLarge(words, from + 1) &&
  !words.slice(from, to).some(({ lower }) => lower === 'and');

/** Where a description ends that goes on with another of the same person, who then acts or has just been said to speak: "the study's lead author | and an astrophysicist at Porto |, said". Else it may be a list: "They thanked Anna Dahl, the mayor and a teacher." */
function throughAnother(mention: Mention, [start, and]: Range): number {
  const { words } = mention.source;
  if (lowerAt(words, and) !== 'and') return and;
  // "and | also | Commissioner for Transport"
  const first = lowerAt(words, and + 1) === 'also' ? and + 2 : and + 1;
  const isDetermined = DETERMINERS.has(lowerAt(words, first));
  if (!isDetermined && !isOffice(lowerAt(words, first))) return and;
  const second = isDetermined ? first + 1 : first;
  const end = phraseEnd(words, second, false);
  const acts = textAt(words, end) === ',' && isTagged(words, end + 1, 'VERB', 'AUX');
  const speaks =
    SPEECH.has(lowerAt(words, phraseOf(mention) - 1)) && CLOSE.test(textAt(words, end));
  // "the imam's daughter | and a lawyer in Cologne"
  const areBoth =
    isAbout(words, [start, and], pointsTo('person')) && isSomebody(words, [second, end]);
  return areBoth && (acts || speaks) ? end : and;
}

/** How words end for those who do something: "caster", "sculptor". */
const DOERS = /\p{L}{3}(?:er|or)$/u;
/** What ends so and is no such word: "a | matter |". */
const NO_DOERS = wordSet(`
  quarter summer winter weather water river paper letter number order offer matter corner floor door dinner supper
  finger shoulder tower power motor factor error tenor terror colour color honor humor`);

/** "Enotie Osagie, a | bronze caster |": whether somebody is told of as one who does something, by a word that few are told by. */
const isDoer = (words: readonly Word[], range: Range): boolean =>
  isAbout(words, range, (noun) => DOERS.test(noun) && !NO_DOERS.has(noun) && !RELATIVES.has(noun));

const isSomebody = (words: readonly Word[], range: Range): boolean =>
  isAbout(words, range, saysWhat('person')) || isParentOf(words, range);

/** "Greenfield's | chief executive" */
const ownsBefore = (words: readonly Word[], from: number, head: number): boolean =>
  words.slice(from, Math.max(from, head)).some(({ lower }) => lower === "'s");

/** "X, mayor of Y," and "X, former foreign minister," need no article. */
function standsAlone(words: readonly Word[], [from, to]: Range): boolean {
  const small = words.slice(from, to).findIndex(({ pos }) => pos === 'ADP');
  // "deputy | chairman | of the board", "chief investment | officer | of Harrow Bank"
  const title = words.slice(from, small < 0 ? to : from + small);
  const office = title.findLastIndex(({ lower }) => isOffice(lower));
  const head = office < 0 ? office : from + office;
  const after = words[head + 1];
  const owned = isLarge(words, from) && (ownsBefore(words, from, head) || head + 1 === to);
  return (
    owned ||
    /^(?:former|current)$/.test(lowerAt(words, from)) ||
    (head >= from && (head + 1 === to || after?.pos === 'ADP'))
  );
}
