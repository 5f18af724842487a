import { isPersonNoun } from '../words/gazetteer.ts';
import { isPluralNoun } from '../words/isPluralNoun.ts';
import type { Range } from '../words/nounPhrases.ts';
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
import { isRare, NOT_OFTEN, RARE, SELDOM } from './rareWords.ts';
import { OF_ONE } from './strictDefinitions.ts';
import { isDefining, isKind } from './termNouns.ts';

/** What a thing is held to be, which does not say what it is: "a problem that", "a step that". */
const JUDGEMENTS =
  /^(?:problem|danger|threat|risk|issue|challenge|question|concern|worry|burden|headache|nightmare|scandal|crisis|disaster|blow|boost|sign|signal|reminder|symbol|test|step|move|decision|choice|success|failure|victory|defeat|achievement|milestone|record|rarity|luxury|necessity|favourite|favorite|trend|habit|tradition|rest|result|cause|reason|key|way|day|year|week|month|time|thing|one|first|last|man|woman|men|women|people|home|story|news|subject|topic|matter|idea|demand|claim|promise|goal|aim|hope)s?$/;
/** What is done to a kind of thing, in general, with what leads on: "a chemical | found in | crude oil". */
const IS_DONE =
  /^(?:found|used|made|caused|produced|spread|worn|eaten|grown|taken|given|issued|paid|formed|extracted|obtained)$/;
/** What a word of one measure tells it from another by: "sales, which | strip out | the effect of new stores". */
const MEASURES_BY = /^(?:strips?|excludes?|measures?|gauges?|denotes?)$/;
/** Ends of words that describe: "Protoplanetary |", against a name that opens a sentence. */
const DESCRIBES = /(?:al|ic|ary|ive|ous|ar|ing|ed)$/;

/** "protoplanetary discs, | the rings of dust and gas that surround newborn stars", "a confiscation order, | a court order that strips offenders of their gains", "benzene, | a cancer-causing chemical found in crude oil": what a rare word names, and is so in general. */
export function rareThing(words: readonly Word[], candidate: Candidate): Range | null {
  const { sign, article } = candidate;
  const first = lowerAt(words, sign + 1);
  const isPhrase =
    textAt(words, sign + 1) === first && (article ? /^an?$/ : /^(?:an?|the)$/).test(first);
  if (!isPhrase || !isRareTerm(words, candidate)) return null;
  const end = explanationEnd(words, sign + 1);
  const clause = clauseAt(words, sign + 2, end);
  if (clause === null || !isThingNoun(words, headBefore(words, sign + 2, clause))) return null;
  const isGeneral = IS_DONE.test(lowerAt(words, clause))
    ? isDoneInGeneral(words, clause, end)
    : isGeneralClause(words, clause, end);
  const isOwned = words.slice(sign + 1, end).some(({ lower }) => OWNERS.has(lower));
  return isGeneral && !isOwned ? apposition(words, sign + 1) : null;
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

/** Whether words that no story uses as a name hold one that few know. */
function isRareTerm(words: readonly Word[], { range: [from, to], article }: Candidate): boolean {
  if (!/^(?:an?|)$/.test(article) || OF_ONE.test(lowerAt(words, from))) return false;
  const isName = isTagged(words, from, 'PROPN') && !DESCRIBES.test(lowerAt(words, from));
  // "Plasmodium | falciparum", of which the first word is a name's
  const isOfName = isTagged(words, from - 1, 'PROPN');
  const isListed = [from - 1, from - 2].some((at) => textAt(words, at) === ',');
  if (isName || isOfName || isListed || !isThingNoun(words, to - 1)) return false;
  return words
    .slice(from, to)
    .some(({ pos }, at) => pos !== 'PUNCT' && isRare(words, from + at, RARE));
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

/** Where the clause begins that tells a kind apart from others, behind nothing but a noun phrase; null where none does. */
function clauseAt(words: readonly Word[], from: number, end: number): number | null {
  for (let at = from; at < end; at++) {
    const word = lowerAt(words, at);
    if (/^(?:that|which)$/.test(word)) return isTagged(words, at - 1, 'ADP') ? at - 1 : at;
    if (IS_DONE.test(word) && isTagged(words, at + 1, 'ADP', 'PART'))
      return isKind(lowerAt(words, at - 1)) ? at : null;
    const isPart = isHyphen(words, at) || isHyphen(words, at - 1);
    if (!isPart && !isTagged(words, at, 'NOUN', 'ADJ', 'ADP', 'DET', 'CCONJ')) return null;
  }
  return null;
}

/** The noun that a phrase is about: "the | rings | of dust and gas". */
function headBefore(words: readonly Word[], from: number, end: number): number {
  const of = words.slice(from, end).findIndex(({ pos }) => pos === 'ADP');
  return (of < 0 ? end : from + of) - 1;
}

/** Whether what is done to a kind of thing at a word is told in general; null where nothing is done there. */
export const doneInGeneral = (words: readonly Word[], at: number, end: number): boolean | null =>
  IS_DONE.test(lowerAt(words, at)) && isTagged(words, at + 1, 'ADP', 'PART')
    ? isDoneInGeneral(words, at, end)
    : null;

/** Whether what is done to a thing is told of no case: "found in crude oil", "caused by something with the bacterium Vibrio cholerae", against "found in the house". */
const isDoneInGeneral = (words: readonly Word[], from: number, end: number): boolean =>
  words.slice(from + 1, end).every(({ pos, lower }, place) => {
    const at = from + 1 + place;
    const isGeneral = !isOfCase(words, at, at + 1) && pos !== 'AUX' && lower !== 'the';
    return isGeneral || lower === 'something' || isOfSpecies(words, at);
  });

/** What goes by a Latin name: "the | bacterium | Vibrio cholerae". */
const SPECIES = /^(?:bacterium|virus|parasite|fungus|mosquito|mite|tick|worm|species)$/;

/** Whether a word is in the name of a species, or the article before its kind. */
const isOfSpecies = (words: readonly Word[], at: number): boolean =>
  SPECIES.test(lowerAt(words, at - 1)) ||
  (lowerAt(words, at) === 'the' && SPECIES.test(lowerAt(words, at + 1)));
