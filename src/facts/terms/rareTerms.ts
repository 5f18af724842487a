import { isPersonNoun } from '../words/gazetteer.ts';
import { isPluralNoun } from '../words/isPluralNoun.ts';
import type { Range } from '../words/range.ts';
import { singularOf } from '../words/singularOf.ts';
import type { Word } from '../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import {
  DESCRIPTIONS,
  OFFICES,
  ORGANISATION_NOUNS,
  OWNERS,
  PLACE_NOUNS,
  VESSELS,
} from '../words/wordLists.ts';
import { apposition } from './apposition.ts';
import type { Candidate } from './candidate.ts';
import { explanationEnd } from './explanationEnd.ts';
import { isGeneralClause } from './generalClause.ts';
import { isOfCase } from './isOfCase.ts';
import { kindHead } from './kindHead.ts';
import { isRare, NOT_OFTEN, RARE, SELDOM } from './rareWords.ts';
import { opensAside } from './signs.ts';
import { OF_ONE } from './strictDefinitions.ts';
import { tellsApart } from './tellsApart.ts';
import { isDefining } from './termNouns.ts';

/** What a thing is held to be, which does not say what it is: "a problem that", "a step that". */
const JUDGEMENTS =
  /^(?:problem|danger|threat|risk|issue|challenge|question|concern|worry|burden|headache|nightmare|scandal|crisis|disaster|blow|boost|sign|signal|reminder|symbol|test|step|move|decision|choice|success|failure|victory|defeat|achievement|milestone|record|rarity|luxury|necessity|favourite|favorite|trend|habit|tradition|rest|result|cause|reason|key|way|day|year|week|month|time|thing|one|first|last|man|woman|men|women|people|home|story|news|subject|topic|matter|idea|demand|claim|promise|goal|aim|hope)s?$/;
/** What a word of one measure tells it from another by: "sales, which | strip out | the effect of new stores". */
const MEASURES_BY = /^(?:strips?|excludes?|measures?|gauges?|denotes?)$/;
/** What there may be of a thing. */
const SHAPES = /^(?:band|area|region|group|chain|network|body|mountain|valley|island)s?$/;
/** What a device is called that finds, measures or records something. */
const DEVICES =
  /(?:^|range)(?:finder|detector|sensor|scanner|recorder|gauge|tracker|camera|telescope|microscope|probe|pump|filter|valve)$|meter$/;
/** Ends of words that describe: "Protoplanetary |", against a name that opens a sentence. */
const DESCRIBES = /(?:al|ic|ary|ive|ous|ar|ing|ed)$/;

/** "protoplanetary discs, | the rings of dust and gas that surround newborn stars", "a confiscation order, | a court order that strips offenders of their gains", "benzene, | a cancer-causing chemical found in crude oil": what a rare word names, and is so in general. */
export function rareThing(words: readonly Word[], candidate: Candidate): Range | null {
  const { sign, article } = candidate;
  const isPhrase = (article ? /^an?$/ : /^(?:an?|the)$/).test(textAt(words, sign + 1));
  if (!isPhrase || article === 'the' || !isRareTerm(words, candidate, RARE)) return null;
  return thingInGeneral(words, sign + 1);
}

/** The words for a kind of thing, from their article on, with what tells it apart in general; null where they tell of one case. */
export function thingInGeneral(words: readonly Word[], from: number): Range | null {
  const end = explanationEnd(words, from);
  const head = kindHead(words, isTagged(words, from, 'DET') ? from + 1 : from);
  const isOwned = words.slice(from, end).some(({ lower }) => OWNERS.has(lower));
  if (head === null || isOwned) return null;
  const isThing = isThingNoun(words, head) || isMadeOf(words, head);
  return isThing && tellsApart(words, head, end) ? apposition(words, from) : null;
}

/** "bands | of moist air |", "a group | of old tankers |": a noun that might be of a body or a place is what it is made of. */
function isMadeOf(words: readonly Word[], head: number): boolean {
  const of = lowerAt(words, head + 1) === 'of' ? kindHead(words, head + 2) : null;
  return of !== null && SHAPES.test(lowerAt(words, head)) && isThingNoun(words, of);
}

/** "the craft's lidar, | a laser rangefinder |, failed": what a rare word of a thing's own part names, by what it finds, measures or records; behind other words it may be the next of a list. */
export function deviceNamed(
  words: readonly Word[],
  { range: [from, to], article, sign }: Candidate,
): Range | null {
  const isOwn = article === "'s" || article === 'the' || OWNERS.has(article);
  if (!isOwn || to - from > 1 || !isRare(words, from, RARE)) return null;
  const end = explanationEnd(words, sign + 1);
  const head = kindHead(words, sign + 2);
  const isPhrase = /^an?$/.test(lowerAt(words, sign + 1)) && head === end - 1;
  const isDevice = DEVICES.test(lowerAt(words, end - 1)) && isTagged(words, end - 2, 'NOUN');
  const isOfOne = words.slice(sign + 2, end).some(({ lower }) => OF_ONE.test(lower));
  const isSubject = opensAside(words, end) && isTagged(words, end + 1, 'VERB', 'AUX');
  return isPhrase && isDevice && isSubject && !isOfOne ? [sign + 1, end] : null;
}

/** "herd immunity, | the point at which enough people are immune", "Inflation, or | the rate at which prices rise |," */
export function pointAtWhich(
  words: readonly Word[],
  { sign, range, article }: Candidate,
): Range | null {
  const [from, to] = range;
  const or = lowerAt(words, sign + 1) === 'or' ? 1 : 0;
  const [the, noun, by, which] = [1, 2, 3, 4].map((step) => lowerAt(words, sign + or + step));
  const isPoint =
    the === 'the' && isDefining(noun ?? '') && /^(?:in|at|by)$/.test(by ?? '') && which === 'which';
  if (!isPoint || article || OF_ONE.test(lowerAt(words, from))) return null;
  if (!isRare(words, to - 1, to - from > 1 ? NOT_OFTEN : SELDOM)) return null;
  const end = explanationEnd(words, sign + or + 1);
  const isGeneral =
    isGeneralClause(words, sign + or + 3, end) || isShortClause(words, sign + or + 5, end);
  return isGeneral && (!or || /^[,)]$/.test(textAt(words, end))) ? [sign + or + 1, end] : null;
}

/** "prices | rise |": the tagger takes a verb that ends the clause for a noun. */
const isShortClause = (words: readonly Word[], from: number, end: number): boolean =>
  end === from + 2 &&
  isTagged(words, from, 'NOUN') &&
  isPluralNoun(lowerAt(words, from)) &&
  isTagged(words, from + 1, 'NOUN') &&
  !/(?:s|ed|ing)$/.test(lowerAt(words, from + 1));

/** "Like-for-like sales, which | strip out the effect of new stores |" */
export function whichMeasures(
  words: readonly Word[],
  { sign, range, article }: Candidate,
): Range | null {
  const [from, to] = range;
  const isNamed = isHyphen(words, from + 1) || isRare(words, to - 1, SELDOM);
  const isMeasured =
    lowerAt(words, sign + 1) === 'which' && MEASURES_BY.test(lowerAt(words, sign + 2));
  if (!isNamed || !isMeasured || article) return null;
  const end = explanationEnd(words, sign + 2);
  return isOfCase(words, sign + 2, end) ? null : [sign + 2, end];
}

/** Whether words that no story uses as a name hold one that is said less often than a rate. */
export function isRareTerm(words: readonly Word[], candidate: Candidate, rate: number): boolean {
  const [from, to] = candidate.range;
  return (
    isThingNamed(words, candidate) &&
    words.slice(from, to).some(({ pos }, at) => pos !== 'PUNCT' && isRare(words, from + at, rate))
  );
}

/** Whether words are of any thing of a kind: no name, and no more than one of a list. */
export function isThingNamed(
  words: readonly Word[],
  { range: [from, to], article }: Candidate,
): boolean {
  if (!/^(?:an?|the|)$/.test(article) || OF_ONE.test(lowerAt(words, from))) return false;
  const isName = isTagged(words, from, 'PROPN') && !DESCRIBES.test(lowerAt(words, from));
  // "Plasmodium | falciparum", of which the first word is a name's
  const isOfName = isTagged(words, from - 1, 'PROPN');
  const isListed = [from - 1, from - 2].some((at) => textAt(words, at) === ',');
  return !isName && !isOfName && !isListed && isThingNoun(words, to - 1);
}

/** Whether a noun is of a thing, and says of what kind: not of people, of a body or a place, and no judgement. */
export function isThingNoun(words: readonly Word[], at: number): boolean {
  const noun = singularOf(lowerAt(words, at));
  const isOther = [OFFICES, DESCRIPTIONS, ORGANISATION_NOUNS, PLACE_NOUNS, VESSELS].some((nouns) =>
    nouns.has(noun),
  );
  return (
    isTagged(words, at, 'NOUN', 'VERB') &&
    !isOther &&
    !isPersonNoun(noun) &&
    !JUDGEMENTS.test(lowerAt(words, at))
  );
}
