import { fullForm, isEveryday, isKnown, isPersonNoun } from '../words/gazetteer.ts';
import { isOffice } from '../words/isOffice.ts';
import { singularOf } from '../words/singularOf.ts';
import type { Word, WordedParagraph } from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { CLUBS, HONORIFICS, ORGANISATION_NOUNS, PARTICLES, TRADES } from '../words/wordLists.ts';
import { withoutStops } from './acronym.ts';
import { isOfficeAndSurname, isSurnameToo } from './officeAsSurname.ts';
import { isPositionBefore } from './positionInTeam.ts';

/** A run of words that names something, and the title that stands before it. */
export interface NameRun {
  readonly source: WordedParagraph;
  /** The first word of the name, and the word after its last. */
  readonly from: number;
  readonly to: number;
  /** The name itself, without title. */
  readonly text: string;
  /** Whether an office or a form of address stands right before the name. */
  readonly titled: boolean;
}

/** What ends the name of a building or a street, and no surname. */
export const SITES =
  /^(?:Street|Station|Road|Avenue|Square|Airport|Islands?|Bridge|Building|Palace|Stadium|Beach|Bay)$/;

/** No well-known place has more words: "South Georgia & South Sandwich Islands". */
const LONGEST_PLACE = 6;

/** No surname begins with more small words: "de la Riva". */
const MOST_PARTICLES = 2;

/** Whom streets and bridges are called after: "Queen Street". */
const ROYAL = /^(?:queen|king|prince|princess|duke|bishop)$/;

/** What somebody is, where it stands large before a whole name: "Councilwoman | Rosa Delgado". */
const TITLES = /^\p{L}{4,}(?:woman|man|person)$/u;

/** What opens an office of two words that a hyphen joins. */
const OPENS_OFFICE =
  /^(?:vice|co|ex|deputy|under|prime|lord|lieutenant|attorney|auditor|advocate|brigadier|comptroller|consul|director|editor|governor|inspector|major|prosecutor|solicitor|surgeon|minister|secretary)$/;

/** Bodies that belong to whoever is named before them. */
const BODIES = new Set(['administration', 'campaign', 'family']);

/** What the second word behind a people's may be part of, other than a person's name. */
const NAMES_ELSE = [
  'organisation',
  'organisation word',
  'company word',
  'place',
  'people',
] as const;

/** What is written behind a name for a rank or an honour: "Owain Tudor KC". */
const BEHIND =
  /^(?:KC|QC|SC|MP|MEP|MSP|MS|MLA|TD|OBE|MBE|CBE|DBE|KBE|PhD|MD|DDS|RN|FRS|FRCS|Esq\.?)$/;
/** Of these what also ends the names of clubs, banks and regions, so that only whoever is told by a given name or a title has it. */
const BEHIND_OTHERS = /^(?:SC|MS|MD|TD|RN)$/;

/** Parts a run of capitals into titles, places and names: "New York | Michael Bloomberg", "U.S. | Secretary of State". */
export function splitNameRun(source: WordedParagraph, from: number, to: number): NameRun[] {
  const { words } = source;
  if (isTradeBefore(words, from, to)) return splitNameRun(source, from + 1, to);
  const run = (start: number, end: number, titled = false) => runOf(source, start, end, titled);
  const title = titleIn(words, from, to);
  if (title >= from) return behindTitle(source, from, to, title);
  const lead = textAt(words, from);
  const ofPerson = !isKnown(lead, 'people') && !isKnown(lead, 'place');
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
  for (let cut = start + 1; cut < to - 1 && cut <= start + LONGEST_PLACE; cut++)
    if (isFirstName(cut) && isKnown(textOf(words, start, cut), 'place'))
      return [...run(start, cut), ...run(cut, to, titled)];
  return run(start, to, titled);
}

/** What firms do, where it is no surname: "retailer", "housebuilder", and not "baker". */
const isTrade = ({ lower, text }: Word): boolean =>
  (TRADES.has(lower) || (ORGANISATION_NOUNS.has(lower) && /(?:[eo]r|line)$/.test(lower))) &&
  !(['name part', 'surname', 'first name'] as const).some((as) => isKnown(text, as));

/** "| Developer | Barrow Homes": whether a word that opens a sentence only tells what a firm does that is named behind it; "Developer | Anna Dahl" tells it of somebody. */
function isTradeBefore(words: readonly Word[], from: number, to: number): boolean {
  const [trade, next] = [words[from], words[from + 1]];
  if (!trade?.opens || !next || to - from < 2 || !isTrade(trade)) return false;
  const isName = /^\p{Lu}/u.test(next.text) && !isKnown(next.text, 'organisation word');
  return isName && !isKnown(next.text, 'first name');
}

/** Where a surname begins that particles stand before: "said | van der Velde". */
function surnameStart(words: readonly Word[], from: number): number {
  let start = from;
  const isParticle = (at: number) =>
    PARTICLES.has(textAt(words, at)) && !isTagged(words, at, 'NUM');
  while (start > from - MOST_PARTICLES && isParticle(start - 1)) start--;
  // "at | la Scala"
  return start === from - 1 && /^l[ae]$/.test(textAt(words, start)) ? from : start;
}

/** Where the last word of a run stands that is an office or a form of address; -1 where none is. */
function titleIn(words: readonly Word[], from: number, to: number): number {
  const honoured = isHonoured(words, from, to);
  // "Imran | Sheikh | KC"
  const isSurname = honoured && isOfficeAndSurname(lowerAt(words, to - 2));
  const end = honoured ? to - 1 : to;
  for (let at = isSurname ? end - 2 : end - 1; at >= from; at--)
    if (isTitle(words, from, end, at)) return at;
  return -1;
}

function isTitle(words: readonly Word[], from: number, to: number, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  // "King's College" is no king's name.
  if (!word || (at + 1 < to && next?.lower === "'s")) return false;
  const { lower, text } = word;
  // "Port-au-Prince", "Shally Jannif-Dean", but "Vice-President"
  if (at > from && textAt(words, at - 1) === '-' && !OPENS_OFFICE.test(lowerAt(words, at - 2)))
    return false;
  // "St George's Cathedral"
  if (/^st\.?$/.test(lower) && at + 2 < to && lowerAt(words, at + 2) === "'s") return false;
  if (isRankInName(words, to, at) || isSurnameToo(words, from, to, at)) return false;
  if (isOffice(lower) && !isOfBody(words, from, at)) return true;
  // "Bury St Edmunds"
  if (HONORIFICS.has(lower) && text !== 'MS' && (at === from || !/^st\.?$/.test(lower)))
    return true;
  if (isSecondRank(words, at) || isPoliceRank(words, from, to, at)) return true;
  if (at > from) return false;
  if (isPositionBefore(words, from, to)) return true;
  // "Justices | Samuel Alito"
  if (isOffice(singularOf(lower)) && isKnown(next?.text ?? '', 'first name')) return true;
  return to - from > 2 && (isCalling(words, at) || (isTitleOfMan(words, at) && next?.text !== '-'));
}

/** "Leeds | General | Infirmary", "General | Strike": an everyday word behind it is nobody's name. */
function isRankInName(words: readonly Word[], to: number, at: number): boolean {
  const next = textAt(words, at + 1);
  return (
    lowerAt(words, at) === 'general' &&
    at + 2 === to &&
    isEveryday(next) &&
    !(['name part', 'first name', 'surname'] as const).some((as) => isKnown(next, as))
  );
}

/** "Lt | Col | Anna Ray": the second half of a rank; alone, its letters are as often something else. */
export const isSecondRank = (words: readonly Word[], at: number): boolean =>
  /^(?:Col|Gen|Cdr)$/.test(textAt(words, at)) && /^(?:lt|maj|brig)$/.test(lowerAt(words, at - 1));

/** What British police and soldiers are called by for short. */
const POLICE_RANKS = /^(?:PC|WPC|PCSO|DC|DS|DI|DCI|DSI|WO[12])$/;

/** "PC | Tim Lund", but not "PC World", "DC Comics". */
const isPoliceRank = (words: readonly Word[], from: number, to: number, at: number): boolean =>
  at === from &&
  to - from === 3 &&
  POLICE_RANKS.test(textAt(words, at)) &&
  isKnown(textAt(words, at + 1), 'first name');

/** "Selectman | Gil Haskell", but not "Tuckerman Timber". */
const isTitleOfMan = (words: readonly Word[], at: number): boolean =>
  TITLES.test(lowerAt(words, at)) &&
  (isEveryday(textAt(words, at)) || isKnown(textAt(words, at + 1), 'first name'));

/** Where the words for a people end that a run begins with: "South Korean | Sung-Wook Hong". */
function peopleBefore(words: readonly Word[], from: number, to: number): number {
  const [first, second] = [words[from], words[from + 1]];
  if (!first || !second || to - from < 2) return from;
  if (/^(?:North|South|East|West|New)$/.test(first.text) && isKnown(second.text, 'people'))
    return to - from > 3 ? from + 2 : from;
  return isKnown(first.text, 'people') ? from + 1 : from;
}

/** "Kenyan | Eliud Kiprono": two words that are none of everyday speech, and name no body. */
const isStrange = (words: readonly Word[], from: number, to: number): boolean =>
  to - from === 2 && words.slice(from, to).every(({ text }) => isNobodyElse(text));

/** Whether a word is of everyday speech, or several of what such a word is for: "Prosecutions". */
const isCommon = (text: string): boolean => isEveryday(text) || isEveryday(singularOf(text));

const isNobodyElse = (text: string): boolean =>
  !isCommon(text) && !NAMES_ELSE.some((as) => isKnown(text, as));

/** "fellow | Judoka", "the sixteen-driver | Grid": an office that only describes what stands behind it. */
export function isDescription(words: readonly Word[], office: number): boolean {
  return (
    lowerAt(words, office) === 'fellow' ||
    (textAt(words, office - 1) === '-' && isTagged(words, office - 2, 'NUM'))
  );
}

/** "Survivor | Mwita Massoud", "Firefighter | Marcus Hale": a calling that is large where a sentence begins, or as a title. */
function isCalling(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  return (
    word !== undefined &&
    next !== undefined &&
    isCommonNoun(word) &&
    isPersonNoun(word.lower) &&
    !isKnown(word.text, 'first name') &&
    (isKnown(next.text, 'first name') || (mayStandLarge(word) && !isEveryday(next.text)))
  );
}

/** "said | Forecaster | Benjie Lacson": as a title a calling is large inside a sentence, too, but so are surnames and the words of firms. */
const mayStandLarge = ({ opens, text, lower }: Word): boolean =>
  opens ||
  (isKnown(lower, 'person noun') &&
    !(['name part', 'company word'] as const).some((as) => isKnown(text, as)));

/** "Baker" is a surname, and "Forecaster" none, though neither is of everyday speech. */
const isCommonNoun = ({ text, lower }: Word): boolean =>
  isEveryday(text) || (isKnown(lower, 'person noun') && !isKnown(text, 'name part'));

/** "International Court of | Justice": an office that a body is for, or of, is part of its name. */
const isOfBody = (words: readonly Word[], from: number, office: number): boolean =>
  /^(?:of|for)$/.test(lowerAt(words, office - 1)) &&
  office - 2 >= from &&
  isKnown(textAt(words, office - 2), 'organisation word');

/** Whether a rank or an honour ends a whole name. */
function isHonoured(words: readonly Word[], from: number, to: number): boolean {
  const honour = textAt(words, to - 1);
  if (to - from <= 2 || !BEHIND.test(honour)) return false;
  return !BEHIND_OTHERS.test(honour) || isTold(words, from, to - 1);
}

/** "Prosecutor | Niamh Keating": whether a title or a given name tells that words are somebody's, and no place's or club's. */
function isTold(words: readonly Word[], from: number, to: number): boolean {
  const name = words.slice(from, to);
  if (isKnown(textOf(words, from, to), 'place') || name.some(({ text }) => CLUBS.has(text)))
    return false;
  const isTitled = [from - 1, from].some((at) => isOffice(lowerAt(words, at)));
  return isTitled || name.slice(0, -1).some(({ text }) => isKnown(text, 'first name'));
}

/** Some words as one name; none where they are none. */
export function runOf(
  source: WordedParagraph,
  from: number,
  to: number,
  titled: boolean,
): NameRun[] {
  const honoured = isHonoured(source.words, from, to);
  const [first, last] = [source.words[from], source.words[honoured ? to - 2 : to - 1]];
  if (!first || !last || to <= from) return [];
  const text = source.paragraph.text.slice(first.start, last.end);
  return [{ source, from, to, titled: titled || honoured, text }];
}

/** What is left of a run with an office in it: the places in the office, and the name behind it. */
function behindTitle(source: WordedParagraph, from: number, to: number, title: number): NameRun[] {
  const { words } = source;
  const placesIn = (start: number, end: number) =>
    knownPlaces(words, start, end).flatMap((place) => runOf(source, ...place, false));
  // "Associated Press | Writer | Gary Fields"
  const body = isKnown(withoutStops(textOf(words, from, title)), 'organisation');
  const before = body ? runOf(source, from, title, false) : placesIn(from, title);
  const [first, last] = [lowerAt(words, from), lowerAt(words, title)];
  const ends = title === to - 1 && title > from;
  if (ends && !isOffice(first) && !isKnown(last, 'organisation word')) return before;
  // "driver Kenyan | Eliud Kiprono", but "Governor | Christian Marlowe"
  const rest = title + (isKnown(textAt(words, title + 1), 'people') && to > title + 3 ? 2 : 1);
  if (isChurchOf(words, title, to)) return before;
  // "Lord Bishop | KC"
  if (rest === to - 1 && BEHIND.test(textAt(words, rest))) return before;
  // "Queen Street Station"
  const isSite = SITES.test(textAt(words, to - 1));
  if (isSite && rest < to && (rest + 1 < to || ROYAL.test(first)))
    return runOf(source, from, to, false);
  // "Southern General Hospital"
  const [next, end] = [lowerAt(words, title + 1), lowerAt(words, to - 1)];
  if (rest < to && (isKnown(end, 'organisation word') || isKnown(next, 'organisation word')))
    return runOf(source, from, to, false);
  if (!/^(?:of|for)$/.test(lowerAt(words, rest)))
    return [...before, ...runOf(source, rest, to, true)];
  // "Secretary of State | Marco Rubio"
  const named = words.slice(rest + 2, to - 1).findIndex(({ text }) => isKnown(text, 'first name'));
  const within = named < 0 ? pastRemit(words, rest + 1, to) : rest + 2 + named;
  return [...before, ...placesIn(rest + 1, within), ...runOf(source, within, to, true)];
}

/** "vicar of | St Jude's": what is called for a saint alone is nobody. */
const isChurchOf = (words: readonly Word[], title: number, to: number): boolean =>
  /^st\.?$/.test(lowerAt(words, title)) &&
  title === to - 2 &&
  (/['’]s$/.test(textAt(words, to - 1)) || lowerAt(words, to) === "'s");

/** "Minister for | Transport | Darragh Keane": where the person begins behind what an office is for, which is of everyday words; behind a well-known place where it is of none. */
function pastRemit(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && (isCommon(textAt(words, at)) || /^(?:&|and)$/.test(lowerAt(words, at)))) at++;
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

function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
