import type { Slice } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { OPENS_CLAUSE, phraseOf } from '../roles/phraseOf.ts';
import { pointsTo } from '../roles/saysWhat.ts';
import { isAntecedent } from '../roles/subjectOf.ts';
import { behindAge } from '../words/behindAge.ts';
import { isPersonNoun } from '../words/gazetteer.ts';
import { nounIn } from '../words/inflected.ts';
import { isOffice } from '../words/isOffice.ts';
import { phraseStart } from '../words/nounPhrases.ts';
import { sentenceStart, sliceOfWords, type Word } from '../words/tagWords.ts';
import { auxiliaryBefore, isTagged, lowerAt, taggedStart } from '../words/wordAt.ts';
import { BE, DAY_WORDS, DETERMINERS } from '../words/wordLists.ts';
import { NOBODY } from './attribution.ts';
import { byDescription } from './byDescription.ts';
import { isSpeaker, type Pointed, pointedBy } from './pointed.ts';
import { pronounAt } from './pronounAt.ts';
import type { QuoteScene } from './quoteScene.ts';
import { isObjectPronoun } from './saidByAnother.ts';
import { subjectOfClause } from './subjectOfClause.ts';
import { ownSubject, subjectBehindClause, subjectBeside } from './subjectSetApart.ts';

/** The subject that stands before a verb, past its adverbs and auxiliaries. */
export function subjectBefore(scene: QuoteScene, verb: number): Pointed | null {
  const { words } = scene.source;
  const sentence = words[verb]?.sentence;
  let at = verb - 1;
  while (isTagged(words, at, 'ADV', 'AUX', 'PART') || DAY_WORDS.has(lowerAt(words, at))) at--;
  // "It was called" and "she was told" leave open who spoke.
  const passive = words.slice(at + 1, verb).some(({ lower }) => BE.has(lower));
  if (passive && !words[verb]?.lower.endsWith('ing')) return null;
  if (words[at]?.lower === 'as') return subjectQuoted(scene, at);
  const quoted = words[verb]?.lower === 'saying' ? quotedBefore(words, verb) : null;
  if (quoted !== null) return subjectOfClause(scene, quoted);
  if (words[verb]?.lower.endsWith('ing') && isObjectPronoun(words, at)) return NOBODY;
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

/** "heard | a man | saying", "a letter from | NAME | saying": somebody right before a participle speaks, a thing does not; a "statement saying" is of the clause's subject. */
function speakerBeside(scene: QuoteScene, at: number): Pointed | null {
  const { source, mentions } = scene;
  const isSomebody =
    mentions.some(({ to }) => to === at + 1) ||
    pointsTo('person')(lowerAt(source.words, at)) ||
    pointsTo('organisation')(lowerAt(source.words, at));
  if (isSomebody) return subjectEndingAt(scene, at + 1);
  // "held a sign | saying"
  const noun = source.words[at];
  return noun?.pos === 'NOUN' && !isWriting(noun.lower) ? NOBODY : null;
}

/** What somebody writes or sends out speaks for them: "a | letter | from NAME said". */
const isWriting = nounIn(`
  statement letter email e-mail post tweet message release note memo comment article editorial column video interview
  speech speeches`);

/** "quoted | NAME | as saying", "NAME was quoted by the paper as saying" */
function subjectQuoted(scene: QuoteScene, as: number): Pointed | null {
  const { source, mentions } = scene;
  const passive = quotedBefore(source.words, as);
  if (passive !== null) return subjectOfClause(scene, passive);
  const quoted = mentions.find(({ to }) => to === as);
  return quoted && isSpeaker(quoted) ? pointedBy(quoted) : null;
}

/** Where the passive stands of whoever is quoted before a word: "was | quoted | in the statement as saying", "was | quoted | by the agency saying"; null where none does. */
export function quotedBefore(words: readonly Word[], behind: number): number | null {
  const start = sentenceStart(words, behind);
  const at = words
    .slice(start, behind)
    .findLastIndex(({ lower, quoted }) => !quoted && /^(?:quoted|cited|reported)$/.test(lower));
  const aux = at < 0 ? null : auxiliaryBefore(words, start + at);
  return aux !== null && BE.has(lowerAt(words, aux)) ? start + at : null;
}

/** The name, pronoun or noun phrase whose last word stands right before a place. */
function subjectEndingAt(scene: QuoteScene, end: number, relative = false): Pointed | null {
  const { source, mentions } = scene;
  const word = source.words[end - 1];
  if (!word || word.quoted) return null;
  const mention = mentions.find(({ to }) => to === end);
  if (mention) return relative ? antecedent(scene, mention) : namedEndingAt(scene, mention);
  return word.pos === 'PRON' ? pronounAt(scene, end - 1) : describedEndingAt(scene, end, relative);
}

/** Whom a "who" or "which" means behind a name. */
function antecedent(scene: QuoteScene, mention: Mention): Pointed | null {
  if (!isAntecedent(mention))
    return { speaker: null, said: spokesmanBefore(scene, phraseOf(mention) - 1, mention.to) };
  return isSpeaker(mention) ? pointedBy(mention) : null;
}

/** Who speaks where a name ends: whoever it names, or whom it only says more of. */
function namedEndingAt(scene: QuoteScene, mention: Mention): Pointed | null {
  const { words } = scene.source;
  const small = phraseOf(mention) - 1;
  const before = words[small];
  const owns =
    before?.pos === 'ADP' &&
    before.sentence === words[mention.from]?.sentence &&
    !OPENS_CLAUSE.has(before.lower);
  if (owns) {
    const holder = holderBefore(scene, small);
    // "A spokesman for NAME said" quotes the spokesman.
    return holder
      ? subjectEndingAt(scene, holder.to)
      : { speaker: null, said: spokesmanBefore(scene, small, mention.to) };
  }
  if (!isSpeaker(mention)) return null;
  return joinedBefore(scene, mention) ?? pointedBy(mention);
}

/** "| Jo McPherson | of Police Scotland said", "| Mark Kitsmore |, 54, from the old part of Tyler said": whom small words and what follows them say more of. */
function holderBefore(scene: QuoteScene, small: number): Mention | undefined {
  const { words } = scene.source;
  const holder = scene.mentions.find(
    ({ to }) => to === small || (words[to]?.text === ',' && behindAge(words, to) === small),
  );
  if (holder) return holder;
  const before = taggedStart(words, small, 'DET', 'ADJ', 'NOUN', 'PROPN') - 1;
  return before < small - 1 && words[before]?.pos === 'ADP'
    ? holderBefore(scene, before)
    : undefined;
}

/** Whom a noun phrase points to that ends at a place: "the mayor". */
function describedEndingAt(scene: QuoteScene, end: number, relative: boolean): Pointed | null {
  const { source, mentions } = scene;
  const { words } = source;
  const word = words[end - 1];
  // The tagger takes the "chief" of "bank chief" for an adjective.
  if (!word || !(/^(?:NOUN|PROPN)$/.test(word.pos) || isOffice(word.lower))) return null;
  const start = phraseStart(words, end - 1);
  // "| Downing | Street sources"
  let from = mentions.find((name) => name.from < start && start < name.to)?.from ?? start;
  if (words[from - 1]?.pos === 'DET') from--;
  // "A spokeswoman for | the company | said"
  const small = taggedStart(words, from, 'DET', 'NUM') - 1;
  if (!relative && words[small]?.pos === 'ADP') {
    const said = spokesmanBefore(scene, small, end);
    return said && { speaker: null, said };
  }
  // "the Development Community's | observer mission"
  if (words[from - 1]?.lower === "'s") {
    const owner = mentions.find(({ to }) => to === from - 1);
    return owner ? { speaker: null, said: sliceOfWords(source, owner.from, end) } : null;
  }
  return { speaker: byDescription(scene, from, end), said: sliceOfWords(source, from, end) };
}

/** "NAME and | NAME | said": the words are of both, and so of neither alone. */
function joinedBefore({ source, mentions }: QuoteScene, mention: Mention): Pointed | null {
  const { words } = source;
  let and = phraseOf(mention) - 1;
  if (DETERMINERS.has(lowerAt(words, and))) and--;
  const other = words[and]?.lower === 'and' && mentions.find(({ to }) => to === and);
  return other ? { speaker: null, said: sliceOfWords(source, other.from, mention.to) } : null;
}

/** "a spokesman for | NAME": the phrase with the noun for whoever speaks in it. */
function spokesmanBefore({ source }: QuoteScene, small: number, end: number): Slice | null {
  const { words } = source;
  if (!isPersonNoun(lowerAt(words, small - 1))) return null;
  let from = small - 1;
  while (isTagged(words, from - 1, 'ADJ', 'NOUN', 'DET') && !words[from - 1]?.quoted) from--;
  return sliceOfWords(source, from, end);
}
