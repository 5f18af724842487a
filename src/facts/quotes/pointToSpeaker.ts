import type { Name, Slice } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { onlyOne } from '../onlyOne.ts';
import { appositionBefore } from '../roles/apposition.ts';
import { describedEnd } from '../roles/describedEnd.ts';
import { toldInOpening } from '../roles/openingClause.ts';
import { OPENS_CLAUSE, phraseOf } from '../roles/phraseOf.ts';
import {
  disagrees,
  fits,
  isPronoun,
  resolvePronoun,
  tellsOfPronoun,
} from '../roles/resolvePronoun.ts';
import { pointsTo } from '../roles/saysWhat.ts';
import { isAntecedent, subjectOf } from '../roles/subjectOf.ts';
import { isPersonNoun } from '../words/gazetteer.ts';
import { LONGEST_PHRASE } from '../words/nounPhrases.ts';
import { sentenceStart, sliceOfWords, type WordedParagraph } from '../words/tagWords.ts';
import { DETERMINERS, OFFICES, WEEKDAYS } from '../words/wordLists.ts';
import { byDescription } from './byDescription.ts';
import { MARK } from './marks.ts';
import { isSpeaker, type Pointed, pointedBy } from './pointed.ts';
import type { QuoteScene } from './quoteScene.ts';
import { ownSubject, subjectBehindClause, subjectBeside } from './subjectSetApart.ts';

const BE = /^(?:is|are|was|were|be|been|being)$/;

/** The subject that stands before a verb, past its adverbs and auxiliaries. */
export function subjectBefore(scene: QuoteScene, verb: number): Pointed | null {
  const { words } = scene.source;
  const sentence = words[verb]?.sentence;
  let at = verb - 1;
  while (
    ['ADV', 'AUX', 'PART'].includes(words[at]?.pos ?? '') ||
    WEEKDAYS.has(words[at]?.lower ?? '')
  )
    at--;
  // "It was called" and "she was told" leave open who spoke.
  const passive = words.slice(at + 1, verb).some(({ lower }) => BE.test(lower));
  if (passive && !words[verb]?.lower.endsWith('ing')) return null;
  if (words[at]?.lower === 'as') return subjectQuoted(scene, at);
  if (words[verb]?.lower.endsWith('ing'))
    return ownSubject(scene, at) ?? speakerBeside(scene, at) ?? subjectOfClause(scene, verb);
  const word = words[at];
  if (!word || word.sentence !== sentence || word.quoted) return null;
  if (/^(?:who|which|that)$/.test(word.lower))
    return subjectEndingAt(scene, words[at - 1]?.text === ',' ? at - 1 : at, true);
  if (word.text === ',' || word.text === ')' || word.lower === 'and')
    return (
      subjectBehindClause(scene, at) ?? subjectBeside(scene, at) ?? subjectOfClause(scene, verb)
    );
  return (
    subjectEndingAt(scene, at + 1) ??
    (word.pos === 'NOUN' || word.pos === 'PRON' ? null : subjectOfClause(scene, verb))
  );
}

/** "heard | a man | saying", "a letter from | NAME | saying": somebody right before a participle speaks; a "statement saying" is of the clause's subject. */
function speakerBeside(scene: QuoteScene, at: number): Pointed | null {
  const { source, mentions } = scene;
  const isSomebody =
    mentions.some(({ to }) => to === at + 1) ||
    pointsTo('person')(source.words[at]?.lower ?? '') ||
    pointsTo('organisation')(source.words[at]?.lower ?? '');
  return isSomebody ? subjectEndingAt(scene, at + 1) : null;
}

/** "quoted | NAME | as saying", "NAME was quoted as saying" */
function subjectQuoted(scene: QuoteScene, as: number): Pointed | null {
  const { source, mentions } = scene;
  const quoted = mentions.find(({ to }) => to === as);
  const isAgent = quoted && source.words[phraseOf(quoted) - 1]?.lower === 'by';
  if (quoted && !isAgent) return isSpeaker(quoted) ? pointedBy(quoted) : null;
  return isAgent || source.words[as - 1]?.pos === 'VERB' ? subjectOfClause(scene, as) : null;
}

/** The name, pronoun or noun phrase whose last word stands right before a place. */
function subjectEndingAt(scene: QuoteScene, end: number, relative = false): Pointed | null {
  const { source, mentions } = scene;
  const word = source.words[end - 1];
  if (!word || word.quoted) return null;
  const mention = mentions.find(({ to }) => to === end);
  if (mention) {
    // "A spokesman for NAME said" quotes the spokesman.
    const before = source.words[phraseOf(mention) - 1];
    const owns = relative
      ? !isAntecedent(mention)
      : before?.pos === 'ADP' &&
        before.sentence === word.sentence &&
        !OPENS_CLAUSE.has(before.lower);
    // "Jo McPherson of Police Scotland in Glasgow said"
    const holder = mentions.find(({ to }) => to === phraseOf(mention) - 1);
    if (owns && holder && !relative) return subjectEndingAt(scene, holder.to);
    if (owns) return { speaker: null, said: spokesmanBefore(scene, phraseOf(mention) - 1, end) };
    if (!isSpeaker(mention)) return null;
    return joinedBefore(scene, mention) ?? pointedBy(mention);
  }
  if (word.pos === 'PRON') {
    const said = sliceOfWords(source, end - 1, end);
    return isPronoun(word.lower) ? { speaker: pronounSubject(scene, end - 1), said } : null;
  }
  // The tagger takes the "chief" of "bank chief" for an adjective.
  if (word.pos !== 'NOUN' && word.pos !== 'PROPN' && !OFFICES.has(word.lower)) return null;
  let from = end - 1;
  while (
    ['ADJ', 'NOUN', 'PROPN'].includes(source.words[from - 1]?.pos ?? '') &&
    source.words[from - 1]?.sentence === word.sentence
  )
    from--;
  if (source.words[from - 1]?.pos === 'DET') from--;
  if (!relative && source.words[from - 1]?.pos === 'ADP') return null;
  // "the Development Community's | observer mission"
  if (source.words[from - 1]?.lower === "'s") {
    const owner = mentions.find(({ to }) => to === from - 1);
    return owner ? { speaker: null, said: sliceOfWords(source, owner.from, end) } : null;
  }
  return { speaker: byDescription(scene, from, end), said: sliceOfWords(source, from, end) };
}

/** "NAME and | NAME | said": the words are of both, and so of neither alone. */
function joinedBefore({ source, mentions }: QuoteScene, mention: Mention): Pointed | null {
  const { words } = source;
  let and = phraseOf(mention) - 1;
  if (DETERMINERS.has(words[and]?.lower ?? '')) and--;
  const other = words[and]?.lower === 'and' && mentions.find(({ to }) => to === and);
  return other ? { speaker: null, said: sliceOfWords(source, other.from, mention.to) } : null;
}

/** "said | NAME | and NAME": both, unless a clause begins with the second. */
function joinedBehind({ source, mentions }: QuoteScene, mention: Mention): Pointed | null {
  const other = mentions.find(
    (another) => another.from > mention.to && phraseOf(another) === mention.to + 1,
  );
  const isJoined =
    source.words[mention.to]?.lower === 'and' && other !== undefined && subjectOf(other) === null;
  return isJoined ? { speaker: null, said: sliceOfWords(source, mention.from, other.to) } : null;
}

/** "a spokesman for | NAME": the phrase with the noun for whoever speaks in it. */
function spokesmanBefore({ source }: QuoteScene, small: number, end: number): Slice | null {
  const { words } = source;
  if (!isPersonNoun(words[small - 1]?.lower ?? '')) return null;
  let from = small - 1;
  while (['ADJ', 'NOUN', 'DET'].includes(words[from - 1]?.pos ?? '') && !words[from - 1]?.quoted)
    from--;
  return sliceOfWords(source, from, end);
}

function pronounSubject(scene: QuoteScene, index: number): Name | null {
  const { source, mentions, carried } = scene;
  const word = source.words[index];
  if (!word) return null;
  const told = toldInOpening(source.words, index, mentions);
  const isFirst = !mentions.some(
    ({ from, name }) =>
      name.kind === 'person' &&
      from < index &&
      !source.words[from]?.quoted &&
      !told.has(name) &&
      !tellsOfPronoun(source.words, [sentenceStart(source.words, from), from], word.lower),
  );
  if (carried && isFirst && /^(?:he|she)$/.test(word.lower))
    return disagrees(carried, word.lower) || told.has(carried) ? null : carried;
  return resolvePronoun(word, source, index, mentions) ?? describedBefore(scene, index);
}

/** "The | group | pointed to a report. “…,” they said": who the sentence before tells of, by what they are. */
function describedBefore(scene: QuoteScene, index: number): Name | null {
  const { words } = scene.source;
  const before = sentenceStart(words, index) - 1;
  const start = before < 0 ? 0 : sentenceStart(words, before);
  const end = describedEnd(words, start);
  if (before < 0 || !/^(?:VERB|AUX)$/.test(words[end]?.pos ?? '')) return null;
  const name = byDescription(scene, start, end);
  return name && fits(name, words[index]?.lower ?? '') ? name : null;
}

/** The subject of the clause that leads to a word: to a participle, a verb after an insertion ("X, the mayor of Y, said") or a colon ("NAME welcomed the decision:"). */
export function subjectOfClause(scene: QuoteScene, verb: number): Pointed | null {
  const { source, mentions } = scene;
  const { words } = source;
  const sentence = words[verb]?.sentence;
  let start = sentenceStart(words, verb);
  while (
    start < verb &&
    (words[start]?.quoted || MARK.test(words[start]?.text ?? '') || words[start]?.text === ',')
  )
    start++;
  const first = mentions.find(
    ({ from, to }) =>
      from >= start && to <= verb && words[from]?.sentence === sentence && !words[from]?.quoted,
  );
  if (!first) return pronounAt(scene, start);
  const lead = words.slice(start, first.from);
  const adjacent =
    isSpeaker(first) &&
    lead.every(({ pos }) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'PUNCT'].includes(pos)) &&
    !lead.some(({ lower }) => lower === "'s") &&
    !ownsNext(words, first.to);
  if (adjacent) return pointedBy(first);
  return pronounAt(scene, start) ?? onlySubject(scene, start, verb);
}

/** "the | NORDLYS | chairman", "Brandt's | deputy": the name belongs to what follows, which is the subject. */
const ownsNext = (words: WordedParagraph['words'], to: number): boolean =>
  words[to]?.lower === "'s" || words[to]?.pos === 'NOUN' || OFFICES.has(words[to]?.lower ?? '');

/** The one name that is a subject of the sentence before a verb: "In the evening Brandt, who was ill, said". */
function onlySubject(
  { source, mentions }: QuoteScene,
  start: number,
  verb: number,
): Pointed | null {
  const subjects = mentions.filter(
    (mention) =>
      mention.from >= start &&
      mention.to <= verb &&
      source.words[mention.from]?.sentence === source.words[verb]?.sentence &&
      isSpeaker(mention) &&
      subjectOf(mention) !== null,
  );
  const [first] = subjects;
  return first && onlyOne(subjects.map(({ name }) => name)) ? pointedBy(first) : null;
}

function pronounAt(scene: QuoteScene, index: number): Pointed | null {
  const word = scene.source.words[index];
  if (!word || !isPronoun(word.lower)) return null;
  return {
    speaker: pronounSubject(scene, index),
    said: sliceOfWords(scene.source, index, index + 1),
  };
}

/** The subject that follows a verb of speech: "said | Geoff Ramsey", "said Task Team leader | Madeleine Fullard", "said the manager, | Graham Tully |,". */
export function subjectFrom(scene: QuoteScene, at: number): Pointed | null {
  const { source, mentions } = scene;
  const { words } = source;
  if (isPronoun(words[at]?.lower ?? '')) return pronounAt(scene, at);
  const end = describedEnd(words, at);
  // "said AirAsia boss | Tony Fernandes"
  const named = mentions.find(
    (mention) =>
      mention.from >= at &&
      mention.from < end &&
      isSpeaker(mention) &&
      !ownsNext(words, mention.to),
  );
  if (named) return joinedBehind(scene, named) ?? pointedBy(named);
  if (words[end - 1]?.pos !== 'NOUN') return null;
  const beside = namedBeside(scene, at);
  return beside
    ? pointedBy(beside)
    : { speaker: byDescription(scene, at, end), said: sliceOfWords(source, at, end) };
}

/** "the head of the union, | Maria Lind |,": the name that a description leads to, behind its comma. */
function namedBeside({ source: { words }, mentions }: QuoteScene, at: number): Mention | undefined {
  const ahead = words.slice(at, at + LONGEST_PHRASE);
  const comma = at + ahead.findIndex(({ text }) => text === ',');
  if (comma < at) return undefined;
  return mentions.find((mention) => {
    if (mention.from <= comma || !isSpeaker(mention)) return false;
    const description = appositionBefore(mention, pointsTo(mention.name.kind));
    return description !== null && description[0] >= at && description[1] === comma;
  });
}
