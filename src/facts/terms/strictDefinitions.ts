import { isPluralNoun } from '../words/isPluralNoun.ts';
import type { Range } from '../words/range.ts';
import { singularOf } from '../words/singularOf.ts';
import type { Word } from '../words/tagWords.ts';
import {
  allTagged,
  isArticle,
  isTagged,
  lowerAt,
  reads,
  someTagged,
  textAt,
} from '../words/wordAt.ts';
import { SPEECH } from '../words/wordLists.ts';
import { apposition } from './apposition.ts';
import type { Candidate } from './candidate.ts';
import { explanationEnd } from './explanationEnd.ts';
import { isGeneralClause } from './generalClause.ts';
import { isOfCase } from './isOfCase.ts';
import { isRare, RARE, SELDOM } from './rareWords.ts';
import { isAmountNoun, isClearKind, isCustom, isPart, isWhole } from './termNouns.ts';

/** What tells one thing from others of its name, so that what follows is told of it alone: "the | new | device". */
export const OF_ONE =
  /^(?:new|old|latest|first|second|third|last|next|same|other|main|only|best|worst|current|former|local|big|small|good|bad|young|early|late|own|final|whole|recent|rival|broken|missing|stolen)$/;
/** Ends of words for a doing: "functional | imaging |", "memory | consolidation |". */
const DOING = /(?:ing|tion|sion|ment|graphy|metry|scopy|lysis|therapy)$/;
/** A kind has so few words before it: "a small battery-powered | device". */
const MOST_BEFORE_KIND = 4;

/** "A confidence vote is | a ballot in which members say …", "The mushroom bodies are | the parts of the brain that hold memories": a sentence that says in general what several words or a rare one name. */
export function isThing(words: readonly Word[], { sign, range, article }: Candidate): Range | null {
  const [from, to] = range;
  const isNamed = to - from > 1 ? !OF_ONE.test(lowerAt(words, from)) : isRare(words, from, RARE);
  const opens = words[article ? from - 1 : from]?.opens === true;
  if (!isNamed || !opens || !/^(?:an?|the|)$/.test(article)) return null;
  const kind = kindAt(words, sign + 1, (noun) => isClearKind(noun));
  if (kind === null) return null;
  const end = explanationEnd(words, sign + 1);
  return isGeneralClause(words, kind + 1, end) ? apposition(words, sign + 1) : null;
}

/** "the ceilidh, | a Gaelic evening of dancing and music", "the hippocampus, | a part of the brain that stores memories" */
export function thingFewKnow(words: readonly Word[], { sign, range }: Candidate): Range | null {
  const [from, to] = range;
  if (to - from !== 1 || !isRare(words, from, RARE)) return null;
  const kind = kindAt(words, sign + 1, isCustom);
  if (kind === null) return null;
  const isOf = lowerAt(words, kind + 1) === 'of';
  const end = explanationEnd(words, sign + 1);
  return isOf || isGeneralClause(words, kind + 1, end) ? apposition(words, sign + 1) : null;
}

/** "rhizomes, | underground stems from which shoots grow": a plural that few know, by another; with "and" or "or" it may be one of a list. */
export function thingsFewKnow(
  words: readonly Word[],
  { sign, range, article }: Candidate,
): Range | null {
  const [from, to] = range;
  const isOne = to - from === 1 && !article && isRare(words, from, RARE);
  if (!isOne || !isPluralNoun(lowerAt(words, from)) || textAt(words, from - 1) === ',') return null;
  const end = explanationEnd(words, sign + 1);
  const which = words.slice(sign, end).findIndex(({ lower }) => lower === 'which');
  const leads = sign + which - 1;
  const isTold = which <= MOST_BEFORE_KIND + 1 && areKinds(words, [sign + 1, leads]);
  const mayBeList = words
    .slice(sign + 1, end)
    .some(({ lower }) => lower === 'and' || lower === 'or');
  return isTold && !mayBeList && isGeneralClause(words, leads, end)
    ? apposition(words, sign + 1)
    : null;
}

/** "| underground stems | from", which the tagger may take for verbs: small words, the last of them a plural. */
const areKinds = (words: readonly Word[], [from, to]: Range): boolean =>
  to > from + 1 &&
  allTagged(words, [from, to], 'ADJ', 'ADV', 'NOUN', 'VERB') &&
  isPluralNoun(lowerAt(words, to - 1)) &&
  !SPEECH.has(lowerAt(words, to - 1));

/** "functional imaging, | a way of watching the brain at work" */
export function wayOf(words: readonly Word[], { sign, range, article }: Candidate): Range | null {
  const isWay =
    reads(words, sign + 1, 'a', 'way', 'of') && lowerAt(words, sign + 4).endsWith('ing');
  const [from, to] = range;
  const isDoing =
    to - from > 1 &&
    !article &&
    !OF_ONE.test(lowerAt(words, from)) &&
    DOING.test(lowerAt(words, to - 1)) &&
    isRare(words, to - 1, SELDOM);
  return isWay && isDoing ? apposition(words, sign + 1) : null;
}

/** "hedging, which means | buying ahead at a fixed price": one doing is told by another. */
export function gerundMeans(
  words: readonly Word[],
  { sign, range, article }: Candidate,
): Range | null {
  const [from, to] = range;
  const isMeant =
    reads(words, sign + 1, 'which', 'means') && lowerAt(words, sign + 3).endsWith('ing');
  const isDoing = to - from === 1 && !article && lowerAt(words, from).endsWith('ing');
  if (!isMeant || !isDoing || !isRare(words, from, RARE)) return null;
  const end = explanationEnd(words, sign + 3);
  // "downsizing, which means cutting | 40 | jobs": what it comes to here.
  const isOfOne =
    isOfCase(words, sign + 3, end) ||
    words.slice(sign + 3, end).some(({ lower }) => lower === 'the');
  return isOfOne ? null : [sign + 3, end];
}

/** "memory consolidation, | in which the brain sorts what it has learnt" */
export function processInWhich(
  words: readonly Word[],
  { sign, range, article }: Candidate,
): Range | null {
  const [from, to] = range;
  const isProcess =
    to - from > 1 &&
    !article &&
    !OF_ONE.test(lowerAt(words, from)) &&
    DOING.test(lowerAt(words, to - 1)) &&
    isRare(words, to - 1, RARE);
  if (!isProcess || lowerAt(words, sign + 1) !== 'in') return null;
  const end = explanationEnd(words, sign + 1);
  return isGeneralClause(words, sign + 1, end) ? [sign + 1, end] : null;
}

/** "Bus patronage, | the number of journeys made", "The case fatality rate, | the share of patients who die |, was" */
export function amountOf(words: readonly Word[], candidate: Candidate): Range | null {
  const { sign } = candidate;
  const isAmount =
    lowerAt(words, sign + 1) === 'the' &&
    isAmountNoun(lowerAt(words, sign + 2)) &&
    lowerAt(words, sign + 3) === 'of' &&
    !/^(?:which|whom)$/.test(lowerAt(words, sign + 4));
  const end = explanationEnd(words, sign + 1);
  const isCounted = isAmount && (isRareCount(words, candidate) || isRate(words, candidate, end));
  const tellsApart = words
    .slice(sign + 4, end)
    .some(({ pos, lower }) => pos === 'VERB' || lower === 'who');
  return isCounted && tellsApart ? apposition(words, sign + 1) : null;
}

/** "| Bus patronage |": a count by a word that few say. */
const isRareCount = (words: readonly Word[], { range, article }: Candidate): boolean =>
  !article && isRare(words, range[1] - 1, SELDOM);

/** "The | case fatality rate |": a rate of all, where its explanation names and numbers nothing and the sentence goes on. */
function isRate(
  words: readonly Word[],
  { range: [from, to], article, sign }: Candidate,
  end: number,
): boolean {
  const isTerm =
    to - from > 1 &&
    /^(?:the|)$/.test(article) &&
    /^(?:rate|ratio|index|margin)$/.test(lowerAt(words, to - 1)) &&
    !OF_ONE.test(lowerAt(words, from));
  const isNumbered = someTagged(words, [sign + 1, end], 'PROPN', 'NUM');
  return isTerm && textAt(words, end) === ',' && !isNumbered;
}

/** Where the words for a kind end behind an article: "a Gaelic | evening", "a part of the | brain"; null where they are none. */
function kindAt(
  words: readonly Word[],
  from: number,
  isKind: (noun: string) => boolean,
): number | null {
  if (!isArticle(words, from)) return null;
  for (let at = from + 1; at <= from + 1 + MOST_BEFORE_KIND; at++) {
    if (!isTagged(words, at, 'NOUN', 'ADJ', 'PROPN')) return null;
    const noun = singularOf(lowerAt(words, at));
    const next = lowerAt(words, at + 1);
    if (isPart(noun) && next === 'of' && lowerAt(words, at + 2) === 'the')
      return isWhole(lowerAt(words, at + 3)) ? at + 3 : null;
    if (isKind(noun) && /^(?:that|which|in|of)$/.test(next)) return at;
  }
  return null;
}
