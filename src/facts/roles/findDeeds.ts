import type { Deed } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { sentenceStart, sliceOf } from '../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { DETERMINERS, HEARSAY, SPEECH, wordSet } from '../words/wordLists.ts';
import { appositionBefore } from './apposition.ts';
import { phraseOf } from './phraseOf.ts';
import { subjectOf } from './subjectOf.ts';

/** Finds what everybody named did, each by its sentence. */
export function findDeeds(mentions: readonly Mention[]): Deed[] {
  const seen = new Set<string>();
  return mentions.flatMap((mention): Deed[] => {
    const { name, source, from } = mention;
    const said = isSpeakerBehind(mention);
    const verb = isOfAntecedent(mention) ? null : subjectOf(mention);
    if (!said && (verb === null || isState(mention, verb) || isUnsure(mention, verb))) return [];
    const sentence = source.paragraph.sentences[(source.words[from]?.sentence ?? 1) - 1];
    if (sentence?.text.endsWith('?')) return [];
    const key = `${name.label}|${source.paragraph.number}|${sentence?.number}`;
    if (!sentence || seen.has(key)) return [];
    seen.add(key);
    return [{ of: name, sentence: sliceOf(source.paragraph, sentence.start, sentence.end) }];
  });
}

/** What tells that something is only said: "| allegedly | left". */
const UNSURE = /^(?:allegedly|reportedly|supposedly|purportedly|apparently)$/;
/** The same with a "to", and that it is still to come: "is | expected | to leave". */
const ONLY_SAID = wordSet(
  `${[...HEARSAY].join(' ')} expected due set scheduled likely unlikely tipped`,
);
/** Adverbs that stand before a verb are so many at most. */
const MOST_ADVERBS = 3;

/** "| allegedly | left", "is | said to have | left", "is | expected to | leave": whether a verb tells what is only said or still to come. */
function isUnsure({ source: { words } }: Mention, verb: number): boolean {
  const before = words.slice(Math.max(0, verb - MOST_ADVERBS), verb);
  let next = verb + 1;
  while (isTagged(words, next, 'ADV') && !ONLY_SAID.has(lowerAt(words, next))) next++;
  const isOnlySaid =
    /^(?:is|are|was|were)$/.test(lowerAt(words, verb)) &&
    ONLY_SAID.has(lowerAt(words, next)) &&
    lowerAt(words, next + 1) === 'to';
  const adverbs = [...before, ...words.slice(verb + 1, next)];
  return isOnlySaid || adverbs.some(({ lower }) => UNSURE.test(lower));
}

/** "Anglet is near the border" tells what a place is like, and nothing that it did. */
function isState({ name, source: { words } }: Mention, verb: number): boolean {
  if (name.kind !== 'place' || !/^(?:is|are|was|were)$/.test(lowerAt(words, verb))) return false;
  let next = verb + 1;
  while (words[next]?.pos === 'ADV' || words[next]?.pos === 'PART') next++;
  return words[next]?.pos !== 'VERB';
}

/** What closes a quote: a double mark, or a single one behind a sign. */
const CLOSED = /[”"»]|''|[,.?!]['’]/;

/** “…,” said | NAME: the speaker stands behind the verb, with what they are. */
function isSpeakerBehind(mention: Mention): boolean {
  const { words } = mention.source;
  const verb = beforeWhoever(mention);
  if (!SPEECH.has(lowerAt(words, verb))) return false;
  const marks = words.slice(Math.max(0, verb - 2), verb).map(({ text }) => text);
  const next = words[mention.to];
  return (
    CLOSED.test(marks.join('')) &&
    marks.at(-1) !== undefined &&
    !/\p{L}/u.test(marks.at(-1) ?? '') &&
    next?.lower !== "'s" &&
    next?.pos !== 'NOUN'
  );
}

/** The word before a name, or before what somebody is that a comma parts from it: "| said | the mayor, Ann Lowe". */
function beforeWhoever(mention: Mention): number {
  const { words } = mention.source;
  const told = appositionBefore(mention);
  if (!told) return phraseOf(mention) - 1;
  return DETERMINERS.has(lowerAt(words, told[0] - 1)) ? told[0] - 2 : told[0] - 1;
}

/** Whether a "whose" leads to a name, so that a clause within another's sentence tells of it: "Flanagan, whose son | Kyle | plays, said", "the firm, whose chairman, | Erik Lund |, left, said". */
function isOfAntecedent({ source: { words }, from }: Mention): boolean {
  const start = sentenceStart(words, from);
  let at = textAt(words, from - 1) === ',' ? from - 2 : from - 1;
  while (at > start && (isTagged(words, at, 'ADJ', 'NOUN', 'PROPN', 'NUM') || isHyphen(words, at)))
    at--;
  return lowerAt(words, at) === 'whose';
}
