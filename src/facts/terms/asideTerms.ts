import type { Term } from '../articleFacts.ts';
import { isPluralNoun } from '../words/isPluralNoun.ts';
import { hasFiniteVerb } from '../words/nounPhrases.ts';
import type { Range } from '../words/range.ts';
import type { Word, WordedParagraph } from '../words/tagWords.ts';
import { isArticle, isTagged, lowerAt, someTagged, textAt } from '../words/wordAt.ts';
import { ORGANISATION_NOUNS, OWNERS } from '../words/wordLists.ts';
import { longBefore } from './acronymTerms.ts';
import { apposition } from './apposition.ts';
import { explanationEnd } from './explanationEnd.ts';
import {
  doesInGeneral,
  isDoneWithSubject,
  isGeneralClause,
  isOfOneTime,
  RELATIVE,
} from './generalClause.ts';
import { kindHead } from './kindHead.ts';
import { isThingNoun, thingInGeneral } from './rareTerms.ts';
import { isRare, RARE, SELDOM, UNHEARD } from './rareWords.ts';
import { OF_ONE } from './strictDefinitions.ts';
import { isFormal, isPlainKind, laysDown } from './termNouns.ts';
import { type Told, termOf } from './termOf.ts';

/** No term has more words. */
const LONGEST_TERM = 5;
/** Who would call a thing by what they think of it. */
const JUDGES =
  /^(?:critics?|opponents?|supporters?|campaigners?|rivals?|activists?|fans|many|some|others|people|they|we|he|she|it|you|i)$/;
/** What a body thinks or says, which is not what it is there for. */
const THINKS =
  /^(?:say|claim|want|hope|oppose|back|support|den(?:y|ie)|accuse|believe|think|fear|plan|demand|call|own|face)s?$/;
/** What a verb has behind it that does something to something. */
const OBJECTS = ['DET', 'NOUN', 'ADJ', 'PRON'] as const;
/** Who may do something under a rule. */
const ANYBODY = /^(?:any|every|no)(?:one|body)$/;
/** What there is one of, so that its name tells of no case. */
const ONLY_ONE = /^(?:earth|moon|sun)$/;

/** Terms with what stands behind them, set apart by a comma: "a state of calamity, | a declaration that freezes prices |", "its exclusive economic zone (EEZ), | the waters in which a state alone may fish |". */
export const asideTermsIn = (source: WordedParagraph): Term[] =>
  source.words.flatMap((word, sign): Term[] => {
    if (word.quoted || word.text !== ',') return [];
    const { words } = source;
    return termOf(
      source,
      shortened(source, sign) ??
        called(words, sign) ??
        orUnheard(words, sign) ??
        thatIs(words, sign) ??
        formal(words, sign) ??
        shaped(words, sign),
    );
  });

/** "harmonised sales tax (HST), which | combines two taxes |", "Care Quality Commission (CQC), | the watchdog that inspects hospitals |": words that the story shortens, in small letters a term of art, in large ones a body. */
function shortened(source: WordedParagraph, sign: number): Told | null {
  const { words } = source;
  const isBracket = textAt(words, sign - 1) === ')' && textAt(words, sign - 3) === '(';
  const long = longBefore(source, isBracket ? sign - 2 : sign - 1);
  if (!long) return null;
  const meaning = /^\p{Ll}/u.test(textAt(words, long[0]))
    ? (whichIn(words, sign + 1) ??
      kindBehind(words, sign + 1, isThingNoun) ??
      (isTagged(words, sign + 1, 'DET') ? thingInGeneral(words, sign + 1) : null))
    : bodyBehind(words, sign + 1);
  return meaning && [long, meaning];
}

/** "the watchdog that inspects hospitals in England": what a body is there to do, not what it did or thinks. */
function bodyBehind(words: readonly Word[], from: number): Range | null {
  const head = isArticle(words, from) ? kindHead(words, from + 1) : null;
  if (head === null || !ORGANISATION_NOUNS.has(lowerAt(words, head))) return null;
  const end = explanationEnd(words, from);
  const verb = lowerAt(words, head + 2);
  const isDuty =
    /^(?:that|which)$/.test(lowerAt(words, head + 1)) &&
    isTagged(words, head + 2, 'VERB') &&
    !isOfOneTime(words, head + 2) &&
    !THINKS.test(verb);
  const isNumbered = someTagged(words, [from, end], 'NUM');
  return isDuty && !isNumbered && !isOwned(words, from, end) ? apposition(words, from) : null;
}

/** "what drivers call split turns, | shifts with an unpaid break |": what those of a trade call so. */
function called(words: readonly Word[], sign: number): Told | null {
  let from = sign;
  while (from > sign - LONGEST_TERM && isTagged(words, from - 1, 'NOUN', 'ADJ', 'VERB')) {
    if (/^calls?$/.test(lowerAt(words, from - 1))) break;
    from--;
  }
  const who = from - 2;
  const isCalled =
    /^calls?$/.test(lowerAt(words, from - 1)) &&
    isTagged(words, who, 'NOUN') &&
    !JUDGES.test(lowerAt(words, who)) &&
    [who - 1, who - 2].some((at) => lowerAt(words, at) === 'what');
  if (!isCalled || from === sign) return null;
  const end = explanationEnd(words, sign + 1);
  const head = kindHead(words, sign + 1);
  const isToldApart =
    head !== null &&
    isThingNoun(words, head) &&
    /^(?:with|that|which|of|in|for)$/.test(lowerAt(words, head + 1));
  const isOfCase = words
    .slice(sign + 1, end)
    .some(({ pos, lower }) => pos === 'PROPN' || OWNERS.has(lower));
  return isToldApart && !isOfCase
    ? [
        [from, sign],
        [sign + 1, end],
      ]
    : null;
}

/** "| the call to prayer |, or adhan, was": a word that nobody says is another for what stands before; of two things each has an article, "the mosque, or the gurdwara". */
function orUnheard(words: readonly Word[], sign: number): Told | null {
  const term = sign + 2;
  const isTerm =
    lowerAt(words, sign + 1) === 'or' &&
    isTagged(words, term, 'NOUN') &&
    textAt(words, term) === lowerAt(words, term) &&
    isRare(words, term, UNHEARD) &&
    /^[,.;]$/.test(textAt(words, term + 1));
  const from = isTerm ? theBefore(words, sign) : null;
  if (from === null || textAt(words, from - 1) === ',') return null;
  const head = kindHead(words, from + 1);
  const isNumbered = !isPluralNoun(lowerAt(words, term)) || isPluralNoun(lowerAt(words, sign - 1));
  const isThing = head !== null && isThingNoun(words, head) && isNumbered;
  return isThing && !OF_ONE.test(lowerAt(words, from + 1))
    ? [
        [term, term + 1],
        [from, sign],
      ]
    : null;
}

/** Where a "the" opens words for one thing that end at a sign: "| the call to prayer |,"; null for a single word. */
function theBefore(words: readonly Word[], sign: number): number | null {
  let from = sign - 1;
  const goesOn = () =>
    isTagged(words, from, 'NOUN', 'ADJ') || /^(?:of|to|for)$/.test(lowerAt(words, from));
  while (from > sign - 1 - LONGEST_TERM && goesOn()) from--;
  return lowerAt(words, from) === 'the' && sign - from > 2 ? from : null;
}

/** "the exhumation of the body, that is, | to have it dug up |": a word that few say, put in others. */
function thatIs(words: readonly Word[], sign: number): Told | null {
  const says = [1, 2, 3].map((step) => lowerAt(words, sign + step)).join(' ');
  if (says !== 'that is ,') return null;
  // "the | exhumation | of the body"
  let head = sign - 1;
  if (isTagged(words, sign - 2, 'DET') && lowerAt(words, sign - 3) === 'of') head = sign - 4;
  if (!isTagged(words, head, 'NOUN') || !isRare(words, head, RARE)) return null;
  const meaning: Range = [sign + 4, explanationEnd(words, sign + 4)];
  const isClause = lowerAt(words, sign + 4) !== 'to' && hasFiniteVerb(words, meaning);
  return isClause ? null : [[head, head + 1], meaning];
}

/** "a state of calamity, | a declaration that freezes prices |", "a power of attorney, which | gives somebody control |": what has a name in law. */
function formal(words: readonly Word[], sign: number): Told | null {
  const head = sign - 3;
  const isOf =
    isTagged(words, sign - 1, 'NOUN') &&
    lowerAt(words, sign - 2) === 'of' &&
    isFormal(lowerAt(words, head)) &&
    !/[^s]s$/.test(lowerAt(words, sign - 1));
  if (!isOf) return null;
  let from = head;
  while (from > head - 2 && isTagged(words, from - 1, 'ADJ', 'NOUN')) from--;
  if (!/^(?:an?|)$/.test(articleBefore(words, from)) || OF_ONE.test(lowerAt(words, from)))
    return null;
  const meaning = whichLaysDown(words, sign + 1) ?? kindBehind(words, sign + 1, isKindAt);
  return meaning && [[from, sign], meaning];
}

/** "its halo orbit, | a path around a point where two forces balance |": several words, one of which few say. */
function shaped(words: readonly Word[], sign: number): Told | null {
  let from = sign;
  while (from > sign - 3 && isTagged(words, from - 1, 'NOUN', 'ADJ')) from--;
  const isTerm =
    sign - from > 1 &&
    isTagged(words, sign - 1, 'NOUN') &&
    !OF_ONE.test(lowerAt(words, from)) &&
    words.slice(from, sign).some((_, at) => isRare(words, from + at, SELDOM));
  const article = articleBefore(words, from);
  if (!isTerm || !/^(?:an?|its|their|)$/.test(article) || textAt(words, from - 1) === ',')
    return null;
  const meaning = kindBehind(words, sign + 1, isKindAt);
  return meaning && [[from, sign], meaning];
}

const articleBefore = (words: readonly Word[], from: number): string =>
  isTagged(words, from - 1, 'DET', 'PRON', 'NUM') ? lowerAt(words, from - 1) : '';

/** "which | combines two taxes |" */
function whichIn(words: readonly Word[], from: number): Range | null {
  const end = explanationEnd(words, from + 1);
  const isGeneral =
    lowerAt(words, from) === 'which' &&
    ((doesInGeneral(words, from + 1, end) && isTagged(words, from + 2, ...OBJECTS)) ||
      laysDown(lowerAt(words, from + 1)));
  return isGeneral && !isOwned(words, from + 1, end) ? [from + 1, end] : null;
}

/** "which | gives somebody control |" */
const whichLaysDown = (words: readonly Word[], from: number): Range | null =>
  laysDown(lowerAt(words, from + 1)) ? whichIn(words, from) : null;

/** "a declaration that freezes prices", "the waters in which a state alone may fish" */
function kindBehind(
  words: readonly Word[],
  from: number,
  isKindOf: (words: readonly Word[], at: number) => boolean,
): Range | null {
  const end = explanationEnd(words, from);
  if (!isArticle(words, from)) return null;
  const head = kindHead(words, from + 1);
  if (head === null || !isKindOf(words, head) || isOwned(words, from, end)) return null;
  for (let at = head + 1; at < end; at++)
    if (RELATIVE.test(lowerAt(words, at)))
      return isGeneralFrom(words, at, end) ? apposition(words, from) : null;
  return null;
}

/** Whether a relative opens what is so in general: "that | freezes prices", "in which | a state alone may fish", "where | the gravity of the Earth and the Moon balance". */
function isGeneralFrom(words: readonly Word[], relative: number, end: number): boolean {
  const isWhere = lowerAt(words, relative) === 'where' || isTagged(words, relative - 1, 'ADP');
  const isOfCase = words
    .slice(relative, end)
    .some(({ pos, lower }) => pos === 'PROPN' && !ONLY_ONE.test(lower));
  if (isOfCase) return false;
  return isWhere || ANYBODY.test(lowerAt(words, relative + 1))
    ? isDoneWithSubject(words, relative + 1, end) || endsInDoing(words, end)
    : isGeneralClause(words, relative, end) || laysDown(lowerAt(words, relative + 1));
}

/** "the gravity of the Earth and the Moon | balance |": the tagger takes a verb that ends the clause for a noun. */
const endsInDoing = (words: readonly Word[], end: number): boolean =>
  isTagged(words, end - 1, 'NOUN', 'VERB') && isTagged(words, end - 2, 'NOUN', 'PROPN');

const isKindAt = (words: readonly Word[], at: number): boolean => isPlainKind(lowerAt(words, at));

/** Whether words tell of somebody, or of the best or the worst. */
const isOwned = (words: readonly Word[], from: number, end: number): boolean =>
  words
    .slice(from, end)
    .some(({ lower }) => OWNERS.has(lower) || /^(?:him|them|us|most|best|worst)$/.test(lower));
