import {
  isEveryday,
  isGivenOnly,
  isKnown,
  isNobodyElse,
  isPersonalName,
  isPersonNoun,
} from '../../words/gazetteer.ts';
import { isOffice } from '../../words/isOffice.ts';
import { singularOf } from '../../words/singularOf.ts';
import type { Word } from '../../words/tagWords.ts';
import { isHyphen, isLarge, isTagged, lowerAt, textAt, textOf } from '../../words/wordAt.ts';
import { HONORIFICS, wordSet } from '../../words/wordLists.ts';
import { isHonoured } from '../form/honour.ts';
import { SITES } from '../form/placeWords.ts';
import { leadsOthers } from './leadsOthers.ts';
import { isGivenToo, isOfficeAndSurname, isSurnameToo } from './officeAsSurname.ts';
import { isPositionBefore } from './positionInTeam.ts';

/** What somebody is, where it stands large before a whole name: "Councilwoman | Rosa Delgado". */
const TITLES = /^\p{L}{4,}(?:woman|man|person)$/u;

/** What opens an office of two words that a hyphen joins: "| Vice | -President". */
const OPENS_OFFICE = wordSet(`
  vice co ex deputy under prime lord lieutenant brigadier major surgeon inspector attorney solicitor advocate prosecutor
  auditor comptroller consul governor director editor minister secretary`);

/** Where the last word of a run stands that is an office or a form of address; -1 where none is. */
export function titleIn(words: readonly Word[], from: number, to: number): number {
  if (isKnown(textOf(words, from, to), 'organisation')) return -1;
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
  // "King's College" is no king's name, and "Martin Luther King Jr." no king.
  if (!word || (at + 1 < to && /^(?:'s|jr\.?)$/.test(next?.lower ?? ''))) return false;
  const { lower, text } = word;
  // "Port-au-Prince", "Shally Jannif-Dean", but "Vice-President"
  if (at > from && textAt(words, at - 1) === '-' && !OPENS_OFFICE.has(lowerAt(words, at - 2)))
    return false;
  // "The | Spokesman | -Review", but "Governor-General"
  if (
    isHyphen(words, at + 1) &&
    isLarge(words, at + 2) &&
    !isOffice(lowerAt(words, at + 2)) &&
    !OPENS_OFFICE.has(lower)
  )
    return false;
  if (isRankInName(words, to, at) || isSurnameToo(words, from, to, at)) return false;
  if (isGivenToo(words, to, at) || isCalledAfter(words, from, to, at)) return false;
  // "TD Bank", "MLA Handbook"
  if (
    /^(?:td|m(?:la|na|pp|ca))$/.test(lower) &&
    at === from &&
    !isKnown(next?.text ?? '', 'first name')
  )
    return false;
  if (isOffice(lower) && !isOfBody(words, from, at)) return true;
  // "Carlos Vega Sr"
  if (HONORIFICS.has(lower) && text !== 'MS' && (at === from || lower !== 'sr')) return true;
  if (isSecondRank(words, at) || isPoliceRank(words, from, to, at)) return true;
  if (isCanon(words, from, to, at) || isPartisan(words, from, to, at)) return true;
  // "Lord | Justices | Clarke and Rix"
  if (lower === 'justices' && /^lords?$/.test(lowerAt(words, at - 1))) return true;
  if (at > from) return false;
  if (isPositionBefore(words, from, to)) return true;
  // "Justices | Samuel Alito"
  if (isOffice(singularOf(lower)) && isKnown(next?.text ?? '', 'first name')) return true;
  return to - from > 2 && (isCalling(words, at) || (isTitleOfMan(words, at) && next?.text !== '-'));
}

/** "Martin Luther | King | Day": whether an office is the surname of whom a day or a street is called after. */
const isCalledAfter = (words: readonly Word[], from: number, to: number, at: number): boolean =>
  at > from &&
  at === to - 2 &&
  isOfficeAndSurname(lowerAt(words, at)) &&
  isKnown(textAt(words, from), 'first name') &&
  (SITES.test(textAt(words, to - 1)) ||
    /^(?:Day|Park|School|Library|Memorial)$/.test(textAt(words, to - 1)));

/** What is an office, and as often part of the name of a thing: "the | Official | Information Act", "the Criminal | Justice | Act", "Fairford | Coach | Action". */
const IN_NAMES = /^(?:official|star|justice|investor|coach)$/;

/** "Leeds | General | Infirmary", "Official | Information Act", "Sulu | Star | Lines": whether what may be an office belongs to the name of a thing, which an everyday word ends that is nobody's name. */
function isRankInName(words: readonly Word[], to: number, at: number): boolean {
  const end = textAt(words, to - 1);
  return (
    (lowerAt(words, at) === 'general' ? at + 2 === to : IN_NAMES.test(lowerAt(words, at))) &&
    at + 1 < to &&
    isEveryday(end) &&
    (/^(?:Strike|Lines|Act|Bill|Code|Relations)$/.test(end) || !isPersonalName(end))
  );
}

/** "Lt | Col | Anna Ray", "Det | Con | Paul Shires": the second half of a rank; alone, its letters are as often something else. */
export const isSecondRank = (words: readonly Word[], at: number): boolean =>
  /^(?:Col|Gen|Cdr|Con)$/.test(textAt(words, at)) &&
  /^(?:lt|maj|brig|det)$/.test(lowerAt(words, at - 1));

/** What British police and soldiers are called by for short: "| PC | Tim Lund". */
const POLICE_RANKS = /^(?:PC|WPC|PCSO|DC|DS|DI|DCI|DSI|WO[12])$/;

/** "PC | Tim Lund", "PC | Rhodri Pugh", but not "PC World", "DC Comics Group". */
const isPoliceRank = (words: readonly Word[], from: number, to: number, at: number): boolean =>
  at === from &&
  to - from === 3 &&
  POLICE_RANKS.test(textAt(words, at)) &&
  (isKnown(textAt(words, at + 1), 'first name') ||
    words.slice(at + 1, to).every(({ text }) => isNobodyElse(text)));

/** "Canon | Beatrice Amadi", "the Rev Canon | Tim Lund", but not "Canon Marketing Japan". */
const isCanon = (words: readonly Word[], from: number, to: number, at: number): boolean =>
  textAt(words, at) === 'Canon' &&
  (at === from || HONORIFICS.has(lowerAt(words, at - 1))) &&
  to - at === 3 &&
  isKnown(textAt(words, at + 1), 'male name', 'female name');

/** Who is of a party, by its name: "| Democrat | Nancy Lowe". */
const PARTISANS =
  /^(?:Democrat|Republican|Socialist|Communist|Nationalist|Conservative|Liberal|Centrist|Green)$/;
/** The first words of such names: "| Social | Democrat". */
const OPENS_PARTY = /^(?:Social|Christian|Liberal|Free|National)$/;

/** "Democrat | Nancy Lowe", "Social Democrat | Olaf Berg", but not "Green Bay Packers". */
function isPartisan(words: readonly Word[], from: number, to: number, at: number): boolean {
  const opens = at === from || (at === from + 1 && OPENS_PARTY.test(textAt(words, from)));
  return (
    opens &&
    to - at === 3 &&
    PARTISANS.test(textAt(words, at)) &&
    isGivenOnly(textAt(words, at + 1))
  );
}

/** "Selectman | Gil Haskell", but not "Tuckerman Timber". */
const isTitleOfMan = (words: readonly Word[], at: number): boolean =>
  TITLES.test(lowerAt(words, at)) &&
  (isEveryday(textAt(words, at)) || isKnown(textAt(words, at + 1), 'first name'));

/** "fellow | Judoka", "the sixteen-driver | Grid", "market | leader | Corvane": an office that only describes what stands behind it. */
export function isDescription(words: readonly Word[], office: number): boolean {
  return (
    lowerAt(words, office) === 'fellow' ||
    leadsOthers(words, office) ||
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
  opens || (isKnown(lower, 'person noun') && !isKnown(text, 'name part', 'company word'));

/** "Baker" is a surname, and "Forecaster" none, though neither is of everyday speech. */
const isCommonNoun = ({ text, lower }: Word): boolean =>
  isEveryday(text) || (isKnown(lower, 'person noun') && !isKnown(text, 'name part'));

/** "International Court of | Justice": an office that a body is for, or of, is part of its name. */
const isOfBody = (words: readonly Word[], from: number, office: number): boolean =>
  /^(?:of|for)$/.test(lowerAt(words, office - 1)) &&
  office - 2 >= from &&
  isKnown(textAt(words, office - 2), 'organisation word');
