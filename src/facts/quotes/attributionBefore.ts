import { verbIn } from '../words/inflected.ts';
import { singularOf } from '../words/singularOf.ts';
import {
  type QuotedWords,
  sentenceStart,
  type Word,
  type WordedParagraph,
} from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { CLAIMS, DECISIONS, DENIES, RECEIVES } from '../words/wordLists.ts';
import { type Attribution, by, NOBODY } from './attribution.ts';
import { behindMarks, MARK } from './marks.ts';
import type { Pointed } from './pointed.ts';
import type { QuoteScene } from './quoteScene.ts';
import { isDenied } from './saidByAnother.ts';
import { speaks, speaksAhead } from './speaks.ts';
import { quotedBefore, subjectBefore } from './subjectBefore.ts';
import { subjectFrom } from './subjectFrom.ts';
import { subjectOfClause } from './subjectOfClause.ts';

/** Verbs whose object is what somebody puts into words: "blamed “unprecedented rainfall”", "expressed “deep regret”". */
const namesCause = verbIn('blame cite demand threaten express voice');

/** Verbs of who sends the words behind a colon: "said that Karl Hale had | texted | his wife: “…”". */
const SENDS = /^(?:texted|emailed|e-mailed|messaged)$/;

/** What leads to a quote stands within so many words before it; no sentence that is read is longer. */
const LONGEST_SENTENCE = 200;

/** Whether a quote follows its verb of speech at once, or a colon: what stands behind the quote is then the next sentence's. */
export function isIntroduced({ words }: WordedParagraph, from: number): boolean {
  const start = openingOf(words, from);
  const before = words[start - 1];
  const verb = before?.text === ',' ? words[start - 2] : before;
  return before?.text === ':' || (verb !== undefined && !verb.quoted && speaks(verb));
}

/** NAME welcomed the decision: “…” */
function attributionByColon(scene: QuoteScene, start: number): Attribution | null {
  const { words } = scene.source;
  const colon = start - 1;
  if (words[colon]?.text !== ':') return null;
  const lead = words.slice(sentenceStart(words, colon), colon);
  if (lead.some(({ lower }) => RECEIVES.has(lower))) return null;
  return by(subjectOfClause(scene, colon), colon);
}

/** NAME said “…”, NAME called it “…”, NAME recalled him for “…”, according to NAME it was “…”. */
export function attributionBefore(scene: QuoteScene, quote: QuotedWords): Attribution | null {
  const { words } = scene.source;
  const { from } = quote;
  const start = openingOf(words, from);
  for (let verb = start - 1; verb >= 0 && verb > start - LONGEST_SENTENCE; verb--) {
    const word = words[verb];
    if (!word || word.sentence !== (words[start] ?? words[from])?.sentence) break;
    if (word.quoted) continue;
    if (/^[.;]$/.test(word.text)) return null;
    if (SENDS.test(word.lower) && words[start - 1]?.text === ':')
      return { ...(subjectBefore(scene, verb) ?? NOBODY), verb };
    if (!leadsToQuote(words, verb, start)) continue;
    return isScareQuote(words, verb, from) ? null : attributionBy(scene, verb, quote);
  }
  return attributionByColon(scene, start);
}

/** The mark that opens a quote, or its first word. */
const openingOf = (words: readonly Word[], from: number): number =>
  MARK.test(textAt(words, from - 1)) ? from - 1 : from;

/** Whether a verb before a quote tells of its words: it speaks, decides for the reason they give, or names them as a cause. */
function leadsToQuote(words: readonly Word[], verb: number, start: number): boolean {
  const { lower = '' } = words[verb] ?? {};
  // "responded in a “good” manner" says nothing.
  if (lower.startsWith('respond') && /^(?:in|to|with)$/.test(lowerAt(words, verb + 1)))
    return false;
  const paysTribute = /^pa(?:id|ys|ying)$/.test(lower) && lowerAt(words, verb + 1) === 'tribute';
  const decides =
    (paysTribute || DECISIONS.has(lower)) && /^(?:for|over|as|of)$/.test(lowerAt(words, start - 1));
  return (
    (verb === start - 1 ? speaksAhead(words, verb) : speaks(words[verb])) ||
    sourceAt(words, verb) > 0 ||
    decides ||
    (verb === start - 1 && namesCause(lower))
  );
}

/** The subject of a verb that leads to a quote, or who stands behind the "by" of a passive: "called “a disgrace” | by NAME". */
function attributionBy(scene: QuoteScene, verb: number, quote: QuotedWords): Attribution {
  const { words } = scene.source;
  const { from, to } = quote;
  const source = sourceAt(words, verb);
  if (source > 0) return { ...(subjectFrom(scene, source) ?? NOBODY), verb };
  if (isAnothersSaying(words, verb) || isOthersWords(words, verb, openingOf(words, from)))
    return { ...NOBODY, verb };
  if (words[verb + 1]?.lower === 'by') return { ...(subjectFrom(scene, verb + 2) ?? NOBODY), verb };
  // "said it was | seen | as “a mistake” by NAME"
  if (isHeldBy(words, verb, quote)) return { ...(agentBehind(scene, to) ?? NOBODY), verb };
  return { ...(subjectBefore(scene, verb) ?? agentBehind(scene, to) ?? NOBODY), verb };
}

/** "The Post quotes one man, Jim Lee, | describing | “…”": whose words they are is not who quotes them. */
const isAnothersSaying = (words: readonly Word[], verb: number): boolean =>
  words[verb]?.lower.endsWith('ing') === true &&
  words[verb - 1]?.lower !== 'as' &&
  quotedBefore(words, verb) === null &&
  words
    .slice(sentenceStart(words, verb), verb)
    .some(({ lower, quoted }) => !quoted && /^quot(?:es?|ed|ing)$/.test(lower));

/** Where whoever words come from is told of: "according to | NAME", "in the words of | NAME"; 0 where nobody is. */
function sourceAt(words: readonly Word[], at: number): number {
  const [first, second, third, fourth] = words.slice(at, at + 4).map(({ lower }) => lower);
  if (first === 'according' && second === 'to') return at + 2;
  const quotes = first === 'in' && second === 'the' && third === 'words' && fourth === 'of';
  return quotes ? at + 4 : 0;
}

/** “…” by | NAME */
function agentBehind(scene: QuoteScene, to: number): Pointed | null {
  const agent = agentAt(scene.source.words, to);
  return agent > 0 ? subjectFrom(scene, agent) : null;
}

/** Where whoever stands behind a quote and "by" begins; 0 where nobody does. */
function agentAt(words: readonly Word[], to: number): number {
  const at = behindMarks(words, to);
  const isAgent = words[at]?.lower === 'by' && words[at]?.sentence === words[to - 1]?.sentence;
  return isAgent ? at + 1 : 0;
}

/** What something is, to whoever holds it for that: "| seen | as “a mistake” by NAME". */
const HELD = /^(?:perceived|seen|viewed|regarded|considered|deemed|judged)$/;

/** Whether a quote behind a verb is what something is held for by those told behind the quote, and not by who speaks. */
const isHeldBy = (words: readonly Word[], verb: number, { from, to }: QuotedWords): boolean =>
  agentAt(words, to) > 0 && words.slice(verb + 1, from).some(({ lower }) => HELD.test(lower));

/** "did not say it was “…”", "denied that it was “…”", "dismissed claims that it was “…”": words that somebody does not make their own. */
function isOthersWords(words: readonly Word[], verb: number, start: number): boolean {
  const { lower = '' } = words[verb] ?? {};
  const between = words.slice(verb + 1, start);
  if (/^[:,]$/.test(between.at(-1)?.text ?? '') || between.at(-1)?.lower === 'as') return false;
  if (DENIES.has(lower)) return true;
  if (/^dismiss/.test(lower)) return between.some((word) => CLAIMS.has(singularOf(word.lower)));
  return isNegated(words, verb) || isDenied(words, verb);
}

/** "would | not | say", "refused | to | say" */
function isNegated(words: readonly Word[], verb: number): boolean {
  let at = verb - 1;
  while (isTagged(words, at, 'AUX', 'ADV', 'PART')) {
    if (/^(?:not|never|.*n't)$/.test(lowerAt(words, at))) return true;
    at--;
  }
  return /^(?:refus|declin|fail)(?:e|es|ed|s|ing)?$/.test(lowerAt(words, at)) && at < verb - 1;
}

/** "appealed to close the prison that holds “terror” suspects": one word before a noun, behind another verb, is the story's own caution; so is "the “no” campaign". */
function isScareQuote(words: readonly Word[], verb: number, from: number): boolean {
  const [word, mark, noun] = words.slice(from, from + 3);
  const alone = word?.quoted && mark && !mark.quoted && noun?.pos === 'NOUN';
  if (!alone) return false;
  return (
    /^(?:yes|no)$/.test(word.lower) || words.slice(verb + 1, from).some(({ pos }) => pos === 'VERB')
  );
}
