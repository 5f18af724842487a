import type { Term } from '../articleFacts.ts';
import { isEveryday } from '../words/gazetteer.ts';
import type { Range } from '../words/range.ts';
import { singularOf } from '../words/singularOf.ts';
import type { Word, WordedParagraph } from '../words/tagWords.ts';
import { isArticle, isTagged, lowerAt, reads, someTagged, textAt } from '../words/wordAt.ts';
import { apposition } from './apposition.ts';
import { type Candidate, candidateBefore, type Explanation } from './candidate.ts';
import { betweenDashes, isCompound } from './dashTerms.ts';
import { explanationEnd } from './explanationEnd.ts';
import { isGeneralClause, isOfOneTime } from './generalClause.ts';
import { kindHead } from './kindHead.ts';
import { deviceNamed, isThingNoun, pointAtWhich, rareThing, whichMeasures } from './rareTerms.ts';
import { isClosed, isDash, opensAside } from './signs.ts';
import {
  amountOf,
  gerundMeans,
  isThing,
  processInWhich,
  thingFewKnow,
  thingsFewKnow,
  wayOf,
} from './strictDefinitions.ts';
import { isDefining, isKind, isProvision, isWordFor, laysDown } from './termNouns.ts';
import { termOf } from './termOf.ts';

/** An explanation has so many words at least. */
const LEAST_MEANING = 3;
/** What leads from a kind to what is special of it: "a tax | on profits", "a plan | that …". */
const GOES_ON =
  /^(?:that|which|in|of|for|on|to|used|caused|spread|designed|meant|where|when|by|made|whereby)$/;
/** Who bears a word, which does not say what it means: "a so-called expert, a | man | from Leeds". */
const SOMEBODY = /^(?:man|woman|boy|girl|person)$/;
/** Auxiliaries of what is so in general. */
const IN_GENERAL = /^(?:is|are|can|may|must)$/;
/** Ends in s, and tells of the past. */
const PAST = /^was$/;

/** Asked in this order, of words that need explaining. */
const EXPLANATIONS: readonly Explanation[] = [
  wordFor,
  whichMeans,
  whatIsCoined,
  kindOfThing,
  groundThat,
  inWhich,
  ruleWhich,
];

/** Asked of whatever words. */
const DEFINITIONS: readonly Explanation[] = [
  consistsIn,
  periodInWhich,
  thingFewKnow,
  thingsFewKnow,
  wayOf,
  gerundMeans,
  processInWhich,
  amountOf,
  rareThing,
  betweenDashes,
  deviceNamed,
  pointAtWhich,
  whichMeasures,
];

/** The terms of a paragraph that stand outside quotes, with what the story says they are: "a windfall levy, a tax on …". */
export function explainedIn(source: WordedParagraph): Term[] {
  const { words } = source;
  return words.flatMap((word, sign): Term[] => {
    if (word.quoted) return [];
    const isVerb = word.lower === 'is' || word.lower === 'are';
    const candidate = opensAside(words, sign) || isVerb ? candidateBefore(words, sign) : null;
    if (!candidate || isDateline(words, sign)) return [];
    for (const explain of explanationsFor(candidate, isVerb)) {
      const meaning = explain(words, candidate);
      if (meaning && meaning[1] - meaning[0] >= LEAST_MEANING)
        return termOf(source, [candidate.range, meaning]);
    }
    return [];
  });
}

/** "RIDGEVILLE — | A fire": what a dash and a capital follow is where the story comes from. */
const isDateline = (words: readonly Word[], sign: number): boolean =>
  isDash(words, sign) &&
  words[sign - 1]?.opens === true &&
  isTagged(words, sign + 1, 'DET') &&
  textAt(words, sign + 1) !== lowerAt(words, sign + 1);

function explanationsFor({ coined, ofArt }: Candidate, isVerb: boolean): readonly Explanation[] {
  const needed = coined || ofArt;
  if (isVerb) return needed ? [isKindOfThing, isThing] : [isThing];
  return needed ? [...EXPLANATIONS, ...DEFINITIONS] : DEFINITIONS;
}

/** "firedamp, the miners' | word for methane" */
function wordFor(words: readonly Word[], { sign }: Candidate): Range | null {
  const end = explanationEnd(words, sign + 1);
  const isWord = words
    .slice(sign + 1, end)
    .some(({ lower }, at) => isWordFor(lower) && lowerAt(words, sign + 2 + at) === 'for');
  return isWord ? [sign + 1, end] : null;
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
  return coined && isPhrase && !isSomebody ? apposition(words, sign + 1) : null;
}

/** "a windfall levy, | a tax on unexpected profits"; what "the malaria drug" is, was told before. */
function kindOfThing(words: readonly Word[], { sign, range, article }: Candidate): Range | null {
  if (article === 'the' || !/^an?$/.test(lowerAt(words, sign + 1)) || isListed(words, range))
    return null;
  return isKindExplained(words, sign + 2) ? apposition(words, sign + 1) : null;
}

/** "Fracking is | a technique in which …": a sentence that says no more than what its subject is. */
function isKindOfThing(words: readonly Word[], { sign, range, article }: Candidate): Range | null {
  if (!words[range[0]]?.opens || article) return null;
  if (!isArticle(words, sign + 1)) return null;
  return isKindExplained(words, sign + 2) ? [sign + 1, explanationEnd(words, sign + 1)] : null;
}

/** Whether a noun for a kind, with no more than adjectives and nouns before it, goes on: "tax | on", "technique | in which"; "a plan | that split the cabinet" tells of one case. */
function isKindExplained(words: readonly Word[], from: number): boolean {
  let head = from;
  const isExplained = () => isKind(lowerAt(words, head)) && GOES_ON.test(lowerAt(words, head + 1));
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
  return isGeneral && isThingNoun(words, head) ? apposition(words, sign + 1) : null;
}

/** "quantitative tightening, | in which it lets bonds expire": a word that is not of everyday speech, and what is so in general, not what happened once. */
function inWhich(words: readonly Word[], { sign, range, article }: Candidate): Range | null {
  const isIn =
    /^(?:in|under|by)$/.test(lowerAt(words, sign + 1)) && lowerAt(words, sign + 2) === 'which';
  const isOneWord = range[1] - range[0] === 1;
  const isRare = words.slice(...range).some(({ text }) => !isEveryday(singularOf(text)));
  if (!isIn || !isRare || article === 'the' || (isOneWord && article)) return null;
  const end = explanationEnd(words, sign + 1);
  const verb = words.slice(sign + 3, end).find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const isGeneral = IN_GENERAL.test(verb?.lower ?? '') || /[^s]s$/.test(verb?.lower ?? '');
  return isGeneral && !PAST.test(verb?.lower ?? '') ? [sign + 1, end] : null;
}

/** "the investiture rule, which | gives each candidate three votes", "a dispute clause, | under which either side can ask for a panel", "a so-called golden share, which | lets the state block a sale" */
function ruleWhich(words: readonly Word[], candidate: Candidate): Range | null {
  const { sign, range, coined } = candidate;
  const isNamedRule = isCompound(words, candidate) && isProvision(lowerAt(words, range[1] - 1));
  if (!isNamedRule && !coined) return null;
  const end = explanationEnd(words, sign + 1);
  if (lowerAt(words, sign + 1) === 'under')
    return isGeneralClause(words, sign + 1, end) ? [sign + 1, end] : null;
  const does = lowerAt(words, sign + 1) === 'which' && laysDown(lowerAt(words, sign + 2));
  return does && isSaidOfAll(words, sign + 3, end) ? [sign + 2, end] : null;
}

/** Whether what a rule does is done to anybody or anything: "each candidate three votes", against "Norvik a third", "£3bn" and "so far". */
const isSaidOfAll = (words: readonly Word[], from: number, end: number): boolean =>
  end > from &&
  !isTagged(words, from, 'ADV') &&
  !words.slice(from, end).some(({ pos, text }) => pos === 'PROPN' || /\d/.test(text));

/** "resistance — | the ability to survive a drug —": what stands in brackets or between dashes; behind a comma only of a rare word. */
function consistsIn(words: readonly Word[], { sign, range, article }: Candidate): Range | null {
  const [from, to] = range;
  const [the, noun, leads, next] = [1, 2, 3, 4].map((step) => lowerAt(words, sign + step));
  const isDefinition =
    the === 'the' && isDefining(noun ?? '') && /^(?:of|to|that|in|by|at)$/.test(leads ?? '');
  if (!isDefinition || (leads === 'of' && next === 'which') || article === 'the') return null;
  const end = explanationEnd(words, sign + 1);
  const isRare = to - from === 1 && !article && !isEveryday(singularOf(textAt(words, from)));
  if (textAt(words, sign) === ',' ? !isRare : !isClosed(words, sign, end)) return null;
  const tellsApart = words
    .slice(sign + 4, end)
    .some(({ pos, lower }) => pos === 'VERB' || lower === 'which');
  return tellsApart ? apposition(words, sign + 1) : null;
}

/** "the Mid-Pleistocene Transition, | the period in which ice ages grew longer" */
function periodInWhich(words: readonly Word[], { sign, range }: Candidate): Range | null {
  const isNamed = isTagged(words, range[0], 'PROPN') && lowerAt(words, range[0] - 1) === 'the';
  const [the, noun, by, which] = [1, 2, 3, 4].map((step) => lowerAt(words, sign + step));
  const isExplained =
    the === 'the' && isDefining(noun ?? '') && /^(?:in|by|at)$/.test(by ?? '') && which === 'which';
  return isNamed && isExplained ? apposition(words, sign + 1) : null;
}

/** Whether another thing stands before, parted by a comma. */
const isListed = (words: readonly Word[], [from]: Range): boolean =>
  textAt(words, from - 1) === ',' || textAt(words, from - 2) === ',';
