import type { Span } from '../../story/article.ts';
import type { Name, Slice } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { singularOf } from '../words/singularOf.ts';
import { sentenceStart, sliceOfWords, type Word } from '../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt } from '../words/wordAt.ts';
import { DAY_WORDS, DETERMINERS, HEARD, TIMES } from '../words/wordLists.ts';
import type { Attribution } from './attribution.ts';
import type { QuoteScene } from './quoteScene.ts';

/** What somebody says something in, or whom they speak to, stands within so many words of the verb of speech. */
const REACH = 24;

/** What is said in such a thing is said to somebody: "in an interview | with". */
const OCCASIONS = /^(?:remarks|interview|statement|letter|comments|speech|message|email|speaking)$/;

/** To whom something was said: "told | Bloomberg", "in remarks to | Bloomberg", "In an interview with | Bloomberg, she said"; never to whoever said it. */
export function addresseeOf(
  scene: QuoteScene,
  { verb, speaker, said }: Attribution,
  quote: number,
): Slice | null {
  const hearer = hearerBehind(scene, verb) ?? hearerOfOccasion(scene, verb, quote);
  // “…?” asked | NAME
  const isSpeaker = hearer !== null && said !== null && overlaps(hearer, said);
  return isSpeaker || isNamedBy(scene, speaker, hearer) ? null : hearer;
}

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

/** Whether somebody is named within some words. */
const isNamedBy = (
  { source: { words }, mentions }: QuoteScene,
  name: Name | null,
  within: Slice | null,
): boolean =>
  within !== null &&
  mentions.some((mention) => {
    const [first, last] = [words[mention.from], words[mention.to - 1]];
    const isInside = first && last && first.start >= within.start && last.end <= within.end;
    return isInside === true && mention.name === name;
  });

/** "told | Bloomberg", "said to | reporters", "called on | the government" */
function hearerBehind(scene: QuoteScene, verb: number): Slice | null {
  const { words } = scene.source;
  const [said, next] = [lowerAt(words, verb), words[verb + 1]?.lower];
  if (HEARD.has(said)) return next === 'that' ? null : somebodyAt(scene, verb + 1);
  const leads =
    (next === 'to' && /^(?:said|says|saying)$/.test(said)) ||
    (next === 'on' && /^call(?:s|ed|ing)?$/.test(said));
  return leads ? somebodyAt(scene, verb + 2) : null;
}

/** Whom an interview, a letter or a speech was for that is told of beside the verb: behind it, or in the words that open its sentence. */
function hearerOfOccasion(scene: QuoteScene, verb: number, quote: number): Slice | null {
  const { words } = scene.source;
  const start = sentenceStart(words, verb);
  const end = verb < quote ? quote : words.length;
  const behind = hearerWithin(scene, verb + 1, Math.min(end, verb + REACH));
  const opens = /^(?:in|during|speaking)$/.test(lowerAt(words, start));
  return behind ?? (opens ? hearerWithin(scene, start, Math.min(verb, start + REACH)) : null);
}

function hearerWithin(scene: QuoteScene, from: number, to: number): Slice | null {
  const { words } = scene.source;
  for (let at = from; at < to && words[at]?.sentence === words[from]?.sentence; at++)
    if (
      OCCASIONS.test(lowerAt(words, at)) &&
      /^(?:to|with)$/.test(lowerAt(words, at + 1)) &&
      !words[at]?.quoted
    )
      return somebodyAt(scene, at + 2);
  return null;
}

/** The name or noun phrase that begins at a word. */
function somebodyAt({ source, mentions }: QuoteScene, index: number): Slice | null {
  const { words } = source;
  // "warned | that | budget concerns grew"
  if (lowerAt(words, index) === 'that') return null;
  const at = DETERMINERS.has(lowerAt(words, index)) ? index + 1 : index;
  let end = mentions.find(({ from }) => from === at)?.to ?? at;
  while (goesOn(words, end, at) && !beginsClause(words, end, mentions)) end++;
  // "told the BBC | 's Sunday programme"
  if (/^(?:'s|-)$/.test(lowerAt(words, end - 1))) end--;
  if (/^questions?$/.test(lowerAt(words, end - 1))) return null;
  return end > at ? sliceOfWords(source, index, end) : null;
}

/** Whether a phrase goes on with a word: "the BBC | 's Today programme", "the House | of Commons", but not "reporters | last month". */
function goesOn(words: readonly Word[], at: number, start: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || word.quoted || isTime(word)) return false;
  if (at > start && (word.lower === "'s" || isHyphen(words, at))) return next?.quoted === false;
  if (at > start && word.lower === 'of')
    return words[at - 1]?.pos === 'PROPN' && next?.pos === 'PROPN';
  // "told the jury | 18 | months ago"
  const isLength = word.pos === 'NUM' && TIMES.has(singularOf(next?.lower ?? ''));
  return /^(?:ADJ|NOUN|PROPN|NUM)$/.test(word.pos) && !isLength;
}

/** "reporters | Monday", but not "the | Today | programme". */
const isTime = ({ text, lower }: Word): boolean =>
  (DAY_WORDS.has(lower) && text !== 'Today') || /^(?:last|next|later?|early|earlier)$/.test(lower);

/** "told the court | Olsen | had left": a name that a verb follows is the subject of what is told. */
const beginsClause = (words: readonly Word[], at: number, mentions: readonly Mention[]): boolean =>
  mentions.some(({ from, to }) => from === at && isTagged(words, to, 'AUX', 'VERB'));
