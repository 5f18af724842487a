import {
  fullForm,
  isEveryday,
  isGivenOnly,
  isKnown,
  isNobodyElse,
  isPersonalName,
} from '../../words/gazetteer.ts';
import { isOffice } from '../../words/isOffice.ts';
import { isPluralNoun } from '../../words/isPluralNoun.ts';
import { isPartyMark } from '../../words/partyMark.ts';
import type { Word, WordedParagraph } from '../../words/tagWords.ts';
import { beforeThe, CAPITAL, isTagged, lowerAt, textAt, textOf } from '../../words/wordAt.ts';
import {
  HONORIFICS,
  ORGANISATION_NOUNS,
  PAPERS,
  PARTICLES,
  TRADES,
} from '../../words/wordLists.ts';
import { LEAST_LETTERS, LETTERS, withoutStops } from '../form/acronym.ts';
import { isHonour } from '../form/honour.ts';
import { isPeopleInTwo } from '../form/partOfPlace.ts';
import { SITES } from '../form/placeWords.ts';
import { isOfOffice } from './listInName.ts';
import { type NameRun, runOf } from './nameRun.ts';
import { isDescription, titleIn } from './titleInRun.ts';

/** No well-known place has more words: "South Georgia & South Sandwich Islands". */
const LONGEST_PLACE = 6;

/** No surname begins with more small words: "de la Riva". */
const MOST_PARTICLES = 2;

/** Whom streets and bridges are called after: "Queen Street". */
const ROYAL = /^(?:queen|king|prince|princess|duke|bishop)$/;

/** What churches, hospitals and towns are called first. */
const SAINT = /^St\.?$/;

/** Bodies that belong to whoever is named before them. */
const BODIES = new Set(['administration', 'campaign', 'family']);

/** Parts a run of capitals into titles, places and names: "New York | Michael Bloomberg", "U.S. | Secretary of State". */
export function splitNameRun(source: WordedParagraph, from: number, to: number): NameRun[] {
  const { words } = source;
  if (isPartyMark(words, from)) return [];
  if (isTradeBefore(words, from, to) || isManyBefore(words, from, to))
    return splitNameRun(source, from + 1, to);
  const run = (start: number, end: number, titled = false) => runOf(source, start, end, titled);
  if (isLandBehind(words, from, to))
    return [...splitNameRun(source, from, to - 1), ...run(to - 1, to)];
  const title = titleIn(words, from, to);
  if (title >= from) return behindTitle(source, from, to, title);
  const lead = textAt(words, from);
  const ofPerson = !isKnown(lead, 'people', 'place');
  if (BODIES.has(lowerAt(words, to)) && to - from <= 2 && ofPerson) return run(from, to + 1);
  const surname = surnameStart(words, from);
  if (surname < from) return run(surname, to);
  // "the mayor Brandt", but not "a fellow Judoka"
  const titled =
    isOffice(lowerAt(words, from - 1)) &&
    !/^an?$/.test(lowerAt(words, from - 2)) &&
    !isDescription(words, from - 1);
  const isFirstName = (index: number) => isKnown(textAt(words, index), 'first name');
  // "Spanish | Ana Ruiz"
  const people = peopleBefore(words, from, to);
  const isPersonBehind = isFirstName(people) || isStrange(words, people, to);
  const start = people > from && (people > from + 1 || isPersonBehind) ? people : from;
  if (HONORIFICS.has(lowerAt(words, start))) return run(start, to, titled);
  const behind = isLedFrom(words, start) ? pastBody(words, start, to) : to;
  if (behind < to) return [...run(start, behind), ...run(behind, to, true)];
  for (let cut = start + 1; cut < to - 1 && cut <= start + LONGEST_PLACE; cut++)
    if (isFirstName(cut) && isPlaceAlone(textOf(words, start, cut)))
      return [...run(start, cut), ...run(cut, to, titled)];
  return run(start, to, titled);
}

/** Whether words name a place by themselves, and do not open the name of one: "| St | Barbara Hospital". */
const isPlaceAlone = (text: string): boolean => isKnown(text, 'place') && !SAINT.test(text);

/** "told BBC News | US | policy forbade it": whether a land behind a well-known body tells whose the thing behind it is. */
const isLandBehind = (words: readonly Word[], from: number, to: number): boolean =>
  fullForm(textAt(words, to - 1)) !== null &&
  isTagged(words, to, 'NOUN', 'ADJ') &&
  isKnown(textAt(words, from), 'organisation');

/** What firms do, where it is no surname: "retailer", "housebuilder", and not "baker". */
const isTrade = ({ lower, text }: Word): boolean =>
  (TRADES.has(lower) || (ORGANISATION_NOUNS.has(lower) && /(?:[eo]r|line)$/.test(lower))) &&
  !isPersonalName(text);

/** "| Developer | Barrow Homes": whether a word that opens a sentence only tells what a firm does that is named behind it; "Developer | Anna Dahl" tells it of somebody. */
function isTradeBefore(words: readonly Word[], from: number, to: number): boolean {
  const [trade, next] = [words[from], words[from + 1]];
  if (!trade?.opens || !next || to - from < 2 || !isTrade(trade)) return false;
  const isName = CAPITAL.test(next.text) && !isKnown(next.text, 'organisation word');
  return isName && !isKnown(next.text, 'first name');
}

/** "Minister for Young People and | Families | Margaret Hodge": whether a word for many stands before somebody's whole name. */
const isManyBefore = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 2 &&
  isPluralNoun(lowerAt(words, from)) &&
  isEveryday(textAt(words, from)) &&
  isGivenOnly(textAt(words, from + 1));

/** Where a surname begins that particles stand before: "said | van der Velde". */
function surnameStart(words: readonly Word[], from: number): number {
  let start = from;
  const isParticle = (at: number) =>
    PARTICLES.has(textAt(words, at)) && !isTagged(words, at, 'NUM');
  while (start > from - MOST_PARTICLES && isParticle(start - 1)) start--;
  // "at | la Scala"
  return start === from - 1 && /^l[ae]$/.test(textAt(words, start)) ? from : start;
}

/** Where the words for a people end that a run begins with: "South Korean | Sung-Wook Hong". */
function peopleBefore(words: readonly Word[], from: number, to: number): number {
  const [first, second] = [words[from], words[from + 1]];
  if (!first || !second || to - from < 2) return from;
  // "South Korean | Sung-Wook Hong", but not "East Anglian Daily Times"
  if (isPeopleInTwo(first.text, second.text))
    return to - from > 3 && !PAPERS.has(textAt(words, to - 1)) ? from + 2 : from;
  return isKnown(first.text, 'people') ? from + 1 : from;
}

/** "Kenyan | Eliud Kiprono": two words that are none of everyday speech, and name no body. */
const isStrange = (words: readonly Word[], from: number, to: number): boolean =>
  to - from === 2 && words.slice(from, to).every(({ text }) => isNobodyElse(text));

/** What is left of a run with an office in it: the places in the office, and the name behind it. */
function behindTitle(source: WordedParagraph, from: number, to: number, title: number): NameRun[] {
  const { words } = source;
  const body = bodyEnd(words, from, title);
  const before = [...runOf(source, from, body, false), ...placesIn(source, body, title)];
  const [first, last] = [lowerAt(words, from), lowerAt(words, title)];
  const ends = title === to - 1 && title > from;
  if (ends && !isOffice(first) && !isKnown(last, 'organisation word')) return before;
  // "driver Kenyan | Eliud Kiprono", but "Governor | Christian Marlowe"
  const rest = title + (isKnown(textAt(words, title + 1), 'people') && to > title + 3 ? 2 : 1);
  // "Lord Bishop | KC"
  if (rest === to - 1 && isHonour(textAt(words, rest))) return before;
  // "Queen Street Station"
  const isSite = SITES.test(textAt(words, to - 1));
  if (isSite && rest < to && (rest + 1 < to || ROYAL.test(first)))
    return runOf(source, from, to, false);
  // "Southern General Hospital"
  const [next, end] = [lowerAt(words, title + 1), lowerAt(words, to - 1)];
  const isBody = isKnown(end, 'organisation word') || isKnown(next, 'organisation word');
  if (rest < to && isBody && bodyLed(words, rest, to) === null)
    return runOf(source, from, to, false);
  if (!/^(?:of|for)$/.test(lowerAt(words, rest)))
    return [...before, ...runOf(source, rest, to, true)];
  return [...before, ...behindOf(source, rest, to)];
}

/** What is left of a run behind the "of" of an office in it: the body or the places that the office is of, and the name behind them. */
function behindOf(source: WordedParagraph, of: number, to: number): NameRun[] {
  const { words } = source;
  const body = lowerAt(words, of + 1) === 'the' ? of + 2 : of + 1;
  // "Secretary for Transport and Logistics | Mable Chan"
  const isMinister = /^(?:minister|secretary)$/.test(lowerAt(words, of - 1));
  const behind = isMinister ? to : pastBody(words, body, to);
  if (behind < to)
    return [...runOf(source, body, behind, false), ...runOf(source, behind, to, true)];
  // "Secretary of State | Marco Rubio"
  const named = words.slice(of + 2, to - 1).findIndex(({ text }) => isKnown(text, 'first name'));
  const within = named < 0 ? pastRemit(words, of + 1, to) : of + 2 + named;
  const led = bodyLed(words, of, within);
  const inOffice =
    led === null ? placesIn(source, of + 1, within) : runOf(source, led, within, false);
  return [...inOffice, ...runOf(source, within, to, true)];
}

const placesIn = (source: WordedParagraph, from: number, to: number): NameRun[] =>
  knownPlaces(source.words, from, to).flatMap((place) => runOf(source, ...place, false));

/** Where a body ends that begins a run with an office behind it: "| Associated Press | Writer Gary Fields", "| NATO | Secretary General Anna Dahl"; its start where none does. */
function bodyEnd(words: readonly Word[], from: number, title: number): number {
  for (let end = title; end > from; end--)
    if (isKnown(withoutStops(textOf(words, from, end)), 'organisation')) return end;
  // "COMPANY PRESIDENT ANNA DAHL"
  const isShouted = /^\p{Lu}{5,}$/u.test(textAt(words, title));
  return from < title && isOfLetters(textAt(words, from)) && !isShouted ? from + 1 : from;
}

/** "WHO", and neither "HR" nor "NSW", which is a place. */
const isOfLetters = (text: string): boolean =>
  LETTERS.test(text) &&
  text.length >= LEAST_LETTERS &&
  fullForm(text) === null &&
  !isKnown(text, 'place');

/** Where the name of a body begins that an office is of, with its article or as one of learning: "Director-General of the | Kenya Wildlife Service", "Vice-Chancellor of the | University of Lagos", against "Minister of the | Interior"; null where none does. */
function bodyLed(words: readonly Word[], of: number, to: number): number | null {
  if (!/^(?:of|for)$/.test(lowerAt(words, of)) || lowerAt(words, of + 1) !== 'the') return null;
  if (ROYAL.test(lowerAt(words, of - 1))) return null;
  const body = words.slice(of + 2, to);
  const small = body.findIndex(({ lower }) => /^(?:of|for|on)$/.test(lower));
  const head = small < 0 ? body.at(-1) : body[small - 1];
  const isBody =
    isKnown(head?.lower ?? '', 'organisation word') ||
    isKnown(textOf(words, of + 2, to), 'organisation');
  return body.length > 1 && isBody ? of + 2 : null;
}

/** "Managing director of | Ryanair Michael Cawley", "the head of the | BBC Tim Davie": whether an office is of what begins at a word. */
function isLedFrom(words: readonly Word[], from: number): boolean {
  const of = beforeThe(words, from);
  return lowerAt(words, of) === 'of' && isOffice(lowerAt(words, of - 1));
}

/** "CEO of | Lufthansa | Carsten Spohr": where the person begins behind a body that they have an office of; the end where nobody does. */
function pastBody(words: readonly Word[], from: number, to: number): number {
  for (let cut = from + 1; cut < to - 1; cut++) {
    const isOneKnown = isKnown(textOf(words, from, cut), 'organisation');
    const isBody = isOneKnown || (cut > from + 1 && isBodyOnly(textAt(words, cut - 1)));
    const person = words.slice(cut, to);
    const isPerson =
      person.every(({ text }) => !isBodyOnly(text)) &&
      (isKnown(textAt(words, cut), 'male name', 'female name') ||
        (isOneKnown && person.every(({ text }) => isNobodyElse(text))));
    if (isBody && isPerson) return cut;
  }
  return to;
}

/** "Resources", "Association": whether a body is called by a word, and nobody. */
const isBodyOnly = (text: string): boolean =>
  isKnown(text, 'organisation word') || (isKnown(text, 'company word') && !isPersonalName(text));

/** "Minister for | Transport | Darragh Keane": where the person begins behind what an office is for, which is of everyday words; behind a well-known place where it is of none. */
function pastRemit(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && (isOfOffice(words[at]) || /^(?:&|and)$/.test(lowerAt(words, at)))) at++;
  const isPerson = to - at >= 2 && words.slice(at, to).every(({ text }) => isNobodyElse(text));
  return at > from && isPerson ? at : pastPlace(words, from, to);
}

/** "Mayor of | London | Sadia Khan": where the person begins behind a well-known place; the end where nobody does. */
function pastPlace(words: readonly Word[], from: number, to: number): number {
  const [place] = knownPlaces(words, from, to);
  return place && place[0] === from && place[1] < to - 1 ? place[1] : to;
}

/** The longest well-known place among some words, the first of equally long ones; no place where none is known. */
function knownPlaces(words: readonly Word[], from: number, to: number): [number, number][] {
  for (let length = Math.min(to - from, LONGEST_PLACE); length > 0; length--)
    for (let start = from; start + length <= to; start++) {
      const text = textOf(words, start, start + length);
      if (isKnown(text, 'place') || fullForm(text)) return [[start, start + length]];
    }
  return [];
}
