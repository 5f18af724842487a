import type { Term } from '../articleFacts.ts';
import { isEveryday } from '../words/gazetteer.ts';
import type { Range } from '../words/nounPhrases.ts';
import { singularOf } from '../words/singularOf.ts';
import type { Word, WordedParagraph } from '../words/tagWords.ts';
import {
  isArticle,
  isHyphen,
  isTagged,
  lowerAt,
  reads,
  sameSentence,
  someTagged,
  textAt,
} from '../words/wordAt.ts';
import { apposition } from './apposition.ts';
import type { Candidate, Explanation } from './candidate.ts';
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

const CLOSING_QUOTE = /^[”"’]$/;
/** No term has more words. */
const LONGEST_TERM = 4;
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
    const candidate =
      opensAside(words, sign) || isVerb
        ? (candidateBefore(words, sign) ?? properBefore(words, sign))
        : null;
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

function candidateBefore(words: readonly Word[], sign: number): Candidate | null {
  const to = CLOSING_QUOTE.test(textAt(words, sign - 1)) ? sign - 1 : sign;
  let from = termStart(words, to);
  if (hasSubject(words, from, to)) from += 2;
  if (opensPair(words, from)) from -= 2;
  if (from === to || isTagged(words, to - 1, 'ADJ')) return null;
  const opened = /^[“"‘]$/.test(textAt(words, from - 1)) ? from - 1 : from;
  if (opened < from !== to < sign) return null;
  const range: Range = [from, to];
  const article = isTagged(words, opened - 1, 'DET', 'PRON', 'NUM', 'PART')
    ? lowerAt(words, opened - 1)
    : '';
  const coined = isCoined(words, opened);
  return { range, article, coined, ofArt: isTermOfArt(words, range, article), sign };
}

/** Where the words of a term begin; what hyphens join is one of them: "| sell-on clause |". */
function termStart(words: readonly Word[], to: number): number {
  let from = to;
  for (let count = 0; count < LONGEST_TERM; count++) {
    const start = joinedStart(words, from);
    const isPart =
      start === from - 1 ? isTermWord(words, start, to) : isJoinedTerm(words, [start, from], to);
    if (!isPart) return from;
    from = start;
  }
  return from;
}

/** Where a word begins that hyphens may join of several: "| like-for-like | sales". */
function joinedStart(words: readonly Word[], end: number): number {
  let from = end - 1;
  while (isHyphen(words, from - 1)) from -= 2;
  return from;
}

/** Whether joined words may be part of a term: "so-called" says of others that they are one, and "Leeds-based" and "five-day" tell of one case. */
const isJoinedTerm = (words: readonly Word[], [from, end]: Range, to: number): boolean =>
  sameSentence(words, from, to) &&
  lowerAt(words, end - 1) !== 'called' &&
  words.slice(from, end).every(({ pos, opens }) => pos !== 'NUM' && (pos !== 'PROPN' || opens));

/** "They study | the Mid-Pleistocene Transition |, the period in which": a name behind an article. */
function properBefore(words: readonly Word[], sign: number): Candidate | null {
  let from = sign;
  while (from > sign - LONGEST_TERM && isTagged(words, from - 1, 'PROPN')) from--;
  const isNamed = from < sign && lowerAt(words, from - 1) === 'the';
  return isNamed
    ? { range: [from, sign], article: 'the', coined: false, ofArt: false, sign }
    : null;
}

/** "| Doctors fear | resistance": a plural that opens the sentence is a subject, and its verb may look like a noun. */
const hasSubject = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 2 && words[from]?.opens === true && /[^s]s$/.test(lowerAt(words, from));

/** Whether a word may be part of a term: a small noun, or what describes it; a name is none, but where it opens the sentence, or in quotes. */
function isTermWord(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  if (!word || word.sentence !== words[to]?.sentence) return false;
  // "uses | fracking"
  if (word.pos === 'VERB') return at === to - 1 && /ing$/.test(word.lower) && follows(words, at);
  if (word.pos === 'NOUN' || word.pos === 'ADJ') return true;
  return word.pos === 'PROPN' && (word.opens || word.quoted || isCoined(words, at));
}

/** "| Fire and | rehire is a practice": two words for one thing open a sentence. */
const opensPair = (words: readonly Word[], second: number): boolean =>
  lowerAt(words, second - 1) === 'and' &&
  words[second - 2]?.opens === true &&
  isTagged(words, second - 2, 'NOUN', 'VERB', 'PROPN');

/** Whether a doing in -ing is a thing: behind "uses" or "of", and behind the word that opens the sentence, which the tagger takes for a name: "| Quantitative | easing". */
const follows = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at - 1, 'ADP', 'VERB') ||
  (words[at - 1]?.opens === true && isTagged(words, at - 1, 'PROPN', 'ADJ'));

/** "so-called | headache bars", "known as | “raffinate”" */
function isCoined(words: readonly Word[], at: number): boolean {
  const isSoCalled =
    lowerAt(words, at - 1) === 'called' &&
    isHyphen(words, at - 2) &&
    lowerAt(words, at - 3) === 'so';
  return isSoCalled || reads(words, at - 2, 'known', 'as');
}

/** Whether words that the story uses as its own need explaining: of several, everyday adjectives aside, or one that is not of everyday speech. */
function isTermOfArt(words: readonly Word[], [from, to]: Range, article: string): boolean {
  if (!/^(?:an?|the|)$/.test(article) || CLOSING_QUOTE.test(textAt(words, to))) return false;
  if (to - from === 1) return article !== 'the' && !isEveryday(singularOf(textAt(words, from)));
  // "a new tax" needs none, "honest services fraud" does.
  const isPlain = isTagged(words, from, 'ADJ') && isEveryday(textAt(words, from));
  return !isPlain || (to - from > 2 && lowerAt(words, from + 1).endsWith('s'));
}

/** "firedamp, the miners' | word for methane" */
function wordFor(words: readonly Word[], { sign }: Candidate): Range | null {
  const end = explanationEnd(words, sign + 1);
  const isWord = words
    .slice(sign + 1, end)
    .some(({ lower }, at) => isWordFor(lower) && lowerAt(words, sign + 2 + at) === 'for');
  return isWord && isTagged(words, sign + 1, 'DET', 'NOUN', 'ADJ', 'PROPN')
    ? [sign + 1, end]
    : null;
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
  return isKindExplained(words, sign + 2) ? definition(words, sign + 1) : null;
}

/** Whether a noun for a kind, with no more than adjectives and nouns before it, goes on: "tax | on", "technique | in which"; "a plan | that split the cabinet" tells of one case. */
function isKindExplained(words: readonly Word[], from: number): boolean {
  let head = from;
  const isExplained = () => isKind(lowerAt(words, head)) && GOES_ON.test(lowerAt(words, head + 1));
  while (!isExplained() && isTagged(words, head, 'ADJ', 'NOUN')) head++;
  const isClause = /^(?:that|which)$/.test(lowerAt(words, head + 1));
  return isExplained() && !(isClause && isOfOneTime(words, head + 2));
}

/** The same of a whole sentence, which another may follow: "…, and | it spreads fast". */
function definition(words: readonly Word[], from: number): Range | null {
  const end = explanationEnd(words, from);
  const isClause = isTagged(words, end + 2, 'PRON') && lowerAt(words, end + 1) === 'and';
  return isClause ? [from, end] : apposition(words, from);
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
