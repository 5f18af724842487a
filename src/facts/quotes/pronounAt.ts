import type { Name } from '../articleFacts.ts';
import { describedEnd } from '../roles/describedEnd.ts';
import { toldInOpening } from '../roles/openingClause.ts';
import {
  followsUnnamed,
  isOfKind,
  isPronoun,
  resolvePronoun,
  tellsOfPronoun,
} from '../roles/resolvePronoun.ts';
import { sentenceStart, sliceOfWords } from '../words/tagWords.ts';
import { isTagged, lowerAt } from '../words/wordAt.ts';
import { byDescription } from './byDescription.ts';
import type { Pointed } from './pointed.ts';
import type { QuoteScene } from './quoteScene.ts';

/** Whom a "he", "she", "it" or "they" at a word points to; null where no such word stands there. */
export function pronounAt(scene: QuoteScene, index: number): Pointed | null {
  const word = scene.source.words[index];
  if (!word || !isPronoun(word.lower)) return null;
  return {
    speaker: pronounSubject(scene, index),
    said: sliceOfWords(scene.source, index, index + 1),
  };
}

/** Whom a pronoun that speaks means: who the paragraph before leads to, where this one names nobody before it. */
function pronounSubject(scene: QuoteScene, index: number): Name | null {
  const { source, mentions, disagrees, carried } = scene;
  const word = source.words[index];
  if (!word) return null;
  const told = toldInOpening(source.words, index, mentions);
  if (carried && /^(?:he|she)$/.test(word.lower) && isFirst(scene, index, told))
    return disagrees(carried, word.lower) ||
      told.has(carried) ||
      followsUnnamed(source.words, index, mentions)
      ? null
      : carried;
  return resolvePronoun(word, source, index, mentions, disagrees) ?? describedBefore(scene, index);
}

/** Whether a paragraph tells of nobody before a pronoun whom the pronoun could mean. */
function isFirst(
  { source: { words }, mentions }: QuoteScene,
  index: number,
  told: ReadonlySet<Name>,
): boolean {
  const pronoun = lowerAt(words, index);
  /** Whether each sentence goes on with whom the pronoun means, by its number. */
  const goesOn = new Map<number, boolean>();
  const isBesidePronoun = (from: number): boolean => {
    const sentence = words[from]?.sentence ?? 0;
    const known = goesOn.get(sentence);
    if (known !== undefined) return known;
    const goes = tellsOfPronoun(words, [sentenceStart(words, from), from], pronoun);
    goesOn.set(sentence, goes);
    return goes;
  };
  return !mentions.some(
    ({ from, name }) =>
      name.kind === 'person' &&
      from < index &&
      !words[from]?.quoted &&
      !told.has(name) &&
      !isBesidePronoun(from),
  );
}

/** "The | group | pointed to a report. “…,” they said": who the sentence before tells of, by what they are. */
function describedBefore(scene: QuoteScene, index: number): Name | null {
  const { words } = scene.source;
  const before = sentenceStart(words, index) - 1;
  const start = before < 0 ? 0 : sentenceStart(words, before);
  const end = describedEnd(words, start);
  if (before < 0 || !isTagged(words, end, 'VERB', 'AUX')) return null;
  const name = byDescription(scene, start, end);
  const pronoun = lowerAt(words, index);
  return name && isOfKind(name, pronoun) && !scene.disagrees(name, pronoun) ? name : null;
}
