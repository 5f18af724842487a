import type { Term } from '../articleFacts.ts';
import { isEveryday } from '../words/gazetteer.ts';
import type { Range } from '../words/range.ts';
import { singularOf } from '../words/singularOf.ts';
import type { Word, WordedParagraph } from '../words/tagWords.ts';
import { isArticle, isTagged, lowerAt, reads, someTagged, textAt } from '../words/wordAt.ts';
import { OWNERS } from '../words/wordLists.ts';
import { type Candidate, candidateBefore } from './candidate.ts';
import { explanationEnd, explanationFrom } from './explanation.ts';
import { isDoneWithSubject, isGeneralClause, isOfOneTime } from './generalClause.ts';
import { isRare, RARE } from './isRare.ts';
import { isThingNoun } from './isThingNoun.ts';
import { kindHead } from './kindHead.ts';
import { isClosed, isDash, opensAside } from './signs.ts';
import { tellsApart } from './tellsApart.ts';
import { isDefining, isKind } from './termNouns.ts';
import { termOf } from './termOf.ts';

/** How a term may be explained: the words that do it; null where none do. */
type Explanation = (words: readonly Word[], candidate: Candidate) => Range | null;

/** An explanation has so many words at least. */
const LEAST_MEANING = 3;
/** What leads from a kind to what is special of it: "a tax | on profits", "a plan | that …". */
const GOES_ON =
  /^(?:that|which|in|of|for|on|to|used|caused|spread|designed|meant|where|when|by|made|whereby)$/;
/** Who bears a word, which does not say what it means: "a so-called expert, a | man | from Leeds". */
const SOMEBODY = /^(?:man|woman|boy|girl|person)$/;

/** Asked in this order, of words that need explaining. */
const EXPLANATIONS: readonly Explanation[] = [whichMeans, whatIsCoined, kindOfThing, groundThat];

/** Asked of whatever words. */
const DEFINITIONS: readonly Explanation[] = [consistsIn, rareThing];

/** The terms of a paragraph that stand outside quotes, with what the story says they are: "a windfall levy, a tax on …". */
export function explainedIn(source: WordedParagraph): Term[] {
  const { words } = source;
  return words.flatMap((word, sign): Term[] => {
    const isVerb = word.lower === 'is' || word.lower === 'are';
    if (word.quoted || !(isVerb || opensAside(words, sign)) || isDateline(words, sign)) return [];
    const candidate = candidateBefore(words, sign);
    if (candidate && isDash(words, sign) && isSetOff(words, candidate)) return [];
    for (const explain of candidate ? explanationsFor(candidate, isVerb) : []) {
      const meaning = candidate && explain(words, candidate);
      if (meaning && meaning[1] - meaning[0] >= LEAST_MEANING)
        return termOf(source, [candidate.range, meaning]);
    }
    return [];
  });
}

/** What stands before a term that is called so: "a | so-called “ | flash estimate". */
const CALLED = /^(?:so|-|called|so-called|["“‘'])$/;

/** "the figures — a so-called | flash estimate | — mark a turn": whether a term itself stands between dashes, so that the second explains nothing. */
function isSetOff(words: readonly Word[], { range: [from] }: Candidate): boolean {
  let at = from - 1;
  while (
    !isDash(words, at) &&
    (isTagged(words, at, 'DET', 'ADJ') || CALLED.test(lowerAt(words, at)))
  )
    at--;
  return isDash(words, at);
}

/** "RIDGEVILLE — | A fire": what a dash and a capital follow is where the story comes from. */
const isDateline = (words: readonly Word[], sign: number): boolean =>
  isDash(words, sign) &&
  words[sign - 1]?.opens === true &&
  isTagged(words, sign + 1, 'DET') &&
  textAt(words, sign + 1) !== lowerAt(words, sign + 1);

function explanationsFor({ coined, ofArt }: Candidate, isVerb: boolean): readonly Explanation[] {
  const needed = coined || ofArt;
  if (isVerb) return needed ? [isKindOfThing] : [];
  return needed ? [...EXPLANATIONS, ...DEFINITIONS] : DEFINITIONS;
}

/** "lichenometry, which means | dating a surface": a clause with a subject of its own is what follows from something. */
function whichMeans(words: readonly Word[], { sign }: Candidate): Range | null {
  const isWhich = reads(words, sign + 1, 'which', 'means');
  if (!isWhich && lowerAt(words, sign + 1) !== 'meaning') return null;
  const from = isWhich ? sign + 3 : sign + 2;
  const end = explanationEnd(words, from);
  const isClause = isTagged(words, from, 'PRON', 'SCONJ') || someTagged(words, [from, end], 'AUX');
  return isClause ? null : [from, end];
}

/** "so-called headache bars — | low steel beams hung ahead of a bridge" */
function whatIsCoined(words: readonly Word[], { coined, sign }: Candidate): Range | null {
  const isPhrase =
    isArticle(words, sign + 1) || (isDash(words, sign) && isTagged(words, sign + 1, 'NOUN', 'ADJ'));
  const head = kindHead(words, sign + 2);
  const isSomebody = head !== null && SOMEBODY.test(lowerAt(words, head));
  return coined && isPhrase && !isSomebody ? explanationFrom(words, sign + 1) : null;
}

/** "a windfall levy, | a tax on unexpected profits"; what "the malaria drug" is, was told before. */
function kindOfThing(words: readonly Word[], { sign, range, article }: Candidate): Range | null {
  if (article === 'the' || !/^an?$/.test(lowerAt(words, sign + 1)) || isListed(words, range))
    return null;
  return isKindExplained(words, sign + 2) ? explanationFrom(words, sign + 1) : null;
}

/** "Fracking is | a technique in which …": a sentence that says no more than what its subject is. */
function isKindOfThing(words: readonly Word[], { sign, range, article }: Candidate): Range | null {
  if (!words[range[0]]?.opens || article || !isArticle(words, sign + 1)) return null;
  return isKindExplained(words, sign + 2) ? [sign + 1, explanationEnd(words, sign + 1)] : null;
}

/** Whether a noun for a kind, with no more than adjectives and nouns before it, goes on: "tax | on", "technique | in which"; "a plan | that split the cabinet" tells of one case. Of any thing that is enough in general: "deal | in which a firm escapes trial". */
function isKindExplained(words: readonly Word[], from: number): boolean {
  let head = from;
  const end = explanationEnd(words, from);
  const isToldInGeneral = () =>
    lowerAt(words, head + 2) === 'which' &&
    isThingNoun(words, head) &&
    isGeneralClause(words, head + 1, end);
  const isExplained = () =>
    (isKind(lowerAt(words, head)) && GOES_ON.test(lowerAt(words, head + 1))) || isToldInGeneral();
  while (!isExplained() && isTagged(words, head, 'ADJ', 'NOUN')) head++;
  const isClause = /^(?:that|which)$/.test(lowerAt(words, head + 1));
  return isExplained() && !(isClause && isOfOneTime(words, head + 2));
}

/** "Permafrost — | ground that stays frozen —": one word, and what it is in general. */
function groundThat(words: readonly Word[], { sign, range, article }: Candidate): Range | null {
  if (!isDash(words, sign) || article || range[1] - range[0] > 1) return null;
  const end = explanationEnd(words, sign + 1);
  let head = sign + 1;
  while (isTagged(words, head, 'ADJ') || isTagged(words, head + 1, 'NOUN')) head++;
  const isGeneral = lowerAt(words, head + 1) === 'that' && isGeneralClause(words, head + 1, end);
  return isGeneral && isThingNoun(words, head) ? explanationFrom(words, sign + 1) : null;
}

/** "benzene, | a chemical found in crude oil |", "hydrogels, | the materials that hold water |": a thing that few know, by what it is in general. */
function rareThing(words: readonly Word[], { sign, range, article }: Candidate): Range | null {
  const [from, to] = range;
  const isFewKnow = words.slice(from, to).some(({ lower }) => isRare(lower, RARE));
  if (
    !isFewKnow ||
    someTagged(words, [Math.max(0, from - 1), to], 'PROPN') ||
    isListed(words, range) ||
    !/^(?:an?|)$/.test(article)
  )
    return null;
  const head = isArticle(words, sign + 1) ? kindHead(words, sign + 2) : null;
  const end = explanationEnd(words, sign + 1);
  const isTold = head !== null && isThingNoun(words, head) && tellsApart(words, head, end);
  const isOwned = words.slice(sign + 1, end).some(({ lower }) => OWNERS.has(lower));
  return isTold && !isOwned && isThingNoun(words, to - 1) ? explanationFrom(words, sign + 1) : null;
}

/** "resistance — | the ability to survive a drug —": what stands in brackets or between dashes; behind a comma only of a rare word. */
function consistsIn(words: readonly Word[], { sign, range, article }: Candidate): Range | null {
  const [from, to] = range;
  const [the, noun = '', leads = '', next] = [1, 2, 3, 4].map((step) =>
    lowerAt(words, sign + step),
  );
  const isDefinition = the === 'the' && isDefining(noun) && /^(?:of|to|that|in|by|at)$/.test(leads);
  if (!isDefinition || (leads === 'of' && next === 'which') || article === 'the') return null;
  const end = explanationEnd(words, sign + 1);
  // "Demurrage, the fee | that | a charterer pays", against "Norlex, the charge | that | sank the bill"
  const isInGeneral =
    isGeneralClause(words, sign + 3, end) || isDoneWithSubject(words, sign + 4, end);
  if (leads === 'that' && !isInGeneral) return null;
  const isRare = to - from === 1 && !article && !isEveryday(singularOf(textAt(words, from)));
  if (textAt(words, sign) === ',' ? !isRare : !isClosed(words, sign, end)) return null;
  const tellsApart = words
    .slice(sign + 4, end)
    .some(({ pos, lower }) => pos === 'VERB' || lower === 'which');
  return tellsApart ? explanationFrom(words, sign + 1) : null;
}

/** Whether another thing stands before, parted by a comma. */
const isListed = (words: readonly Word[], [from]: Range): boolean =>
  textAt(words, from - 1) === ',' || textAt(words, from - 2) === ',';
