import type { Name, Quote, Role, Slice } from './articleFacts.ts';
import type { Mention } from './findNames.ts';
import { isAntecedent, phraseOf, subjectOf } from './findSubjects.ts';
import { sliceOf, sliceOfWords, type WordedParagraph } from './readWords.ts';
import { resolvePronoun } from './resolvePronoun.ts';
import { DECISIONS, OFFICES, ORGANISATION_NOUNS, SPEECH } from './wordLists.ts';

/** What tells whose words are quoted: the name, and the words that point to it. */
interface Attribution {
  readonly speaker: Name | null;
  readonly said: Slice | null;
  /** The verb of speech, to look for an addressee behind it. */
  readonly verb: number;
}

type Pointed = Omit<Attribution, 'verb'>;

interface Scene {
  readonly source: WordedParagraph;
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
}

/** A subject stands within so many words of its verb. */
const REACH = 24;
const MARK = /^[“”"«»‘]$/;

/** Finds every quote of a paragraph with its speaker. A speaker is named only where the words say so. */
export function findQuotes(
  source: WordedParagraph,
  mentions: readonly Mention[],
  roles: readonly Role[],
): Quote[] {
  const scene: Scene = {
    source,
    mentions: mentions.filter((mention) => mention.source === source),
    roles,
  };
  const quotes: Quote[] = [];
  let last: Attribution | null = null;
  for (const span of source.quotes) {
    const words = source.words;
    const from = words.findIndex(({ start }) => start >= span.start);
    const to = words.findLastIndex(({ end }) => end <= span.end) + 1;
    if (from < 0 || to <= from) continue;
    const found =
      attributionAfter(scene, to) ?? ownerOf(scene, from, to) ?? attributionBefore(scene, from);
    const attribution = found ?? (last && isSpeechOfItsOwn(source, from, to) ? last : null);
    if (found) last = found;
    quotes.push({
      words: sliceOf(source.paragraph, span.start, span.end),
      speaker: attribution?.speaker ?? null,
      said: attribution?.said ?? null,
      office: officeOf(attribution?.speaker ?? null, roles),
      to: found ? addresseeOf(scene, found.verb, from) : null,
    });
  }
  return quotes;
}

/** Whole quoted sentences that nobody is named for go on with whoever spoke before. */
function isSpeechOfItsOwn({ words }: WordedParagraph, from: number, to: number): boolean {
  const before = words[from - 2];
  const opens = !before || before.sentence !== words[from]?.sentence || /^[.!?]$/.test(before.text);
  return (
    opens && /^[.!?]$/.test(words[to - 1]?.text ?? '') && /^\p{Lu}/u.test(words[from]?.text ?? '')
  );
}

/** “…”, said NAME / NAME said. */
function attributionAfter({ source, mentions, roles }: Scene, to: number): Attribution | null {
  const { words } = source;
  let at = to;
  while (MARK.test(words[at]?.text ?? '') || words[at]?.text === ',') at++;
  const closed =
    words[to]?.text === ',' ||
    words[to + 1]?.text === ',' ||
    /[,?!]$/.test(words[to - 1]?.text ?? '') ||
    source.paragraph.text.slice(words[to - 1]?.end, (words[to - 1]?.end ?? 0) + 2).includes(',');
  const sentence = words[to - 1]?.sentence ?? 0;
  const near = (index: number) => (words[index]?.sentence ?? 0) - sentence <= 1;
  if (SPEECH.has(words[at]?.lower ?? '') && near(at)) {
    const subject = subjectFrom({ source, mentions, roles }, at + 1);
    return subject && { ...subject, verb: at };
  }
  const pronoun = /^(?:he|she|they)$/.test(words[at]?.lower ?? '');
  if (!closed && !(pronoun && SPEECH.has(words[at + 1]?.lower ?? ''))) return null;
  // What follows "and" is the next clause, with a speaker of its own.
  if (
    words[at]?.pos === 'CCONJ' ||
    words[at]?.pos === 'SCONJ' ||
    /^wh/.test(words[at]?.lower ?? '')
  )
    return null;
  for (let verb = at + 1; verb < at + REACH; verb++) {
    const word = words[verb];
    if (
      !word ||
      word.quoted ||
      !near(verb) ||
      word.sentence !== words[at]?.sentence ||
      word.text === '.' ||
      word.text === ';'
    )
      return null;
    if (!SPEECH.has(word.lower) || word.lower.endsWith('ing')) continue;
    const subject = subjectBefore({ source, mentions, roles }, verb);
    return subject && { ...subject, verb };
  }
  return null;
}

/** NAME’s “…” policy, the “…” policy of NAME. */
function ownerOf({ source, mentions }: Scene, from: number, to: number): Attribution | null {
  const { words } = source;
  const start = MARK.test(words[from - 1]?.text ?? '') ? from - 1 : from;
  let end = to;
  while (MARK.test(words[end]?.text ?? '')) end++;
  if (words[end]?.pos !== 'NOUN') return null;
  const owned = words[start - 1]?.lower === "'s";
  let at = end + 2;
  while (
    words[end + 1]?.lower === 'of' &&
    (words[at]?.pos === 'DET' || OFFICES.has(words[at]?.lower ?? ''))
  )
    at++;
  const owner = mentions.find((mention) =>
    owned ? mention.to === start - 1 : words[end + 1]?.lower === 'of' && mention.from === at,
  );
  return owner && isSpeaker(owner)
    ? { speaker: owner.name, said: sliceOfWords(source, owner.from, owner.to), verb: start }
    : null;
}

/** NAME said “…”, NAME called it “…”, NAME recalled him for “…”. */
function attributionBefore(scene: Scene, from: number): Attribution | null {
  const { words } = scene.source;
  const sentence = words[from]?.sentence;
  const opening = words[from - 1];
  const start = opening && MARK.test(opening.text) ? from - 1 : from;
  for (let verb = start - 1; verb >= 0; verb--) {
    const word = words[verb];
    if (!word || word.sentence !== (words[start]?.sentence ?? sentence)) break;
    if (word.quoted) continue;
    if (/^[.;]$/.test(word.text)) return null;
    const direct = SPEECH.has(word.lower) && word.pos !== 'NOUN';
    const decides =
      DECISIONS.has(word.lower) && /^(?:for|over|as|of)$/.test(words[start - 1]?.lower ?? '');
    if (!direct && !decides) continue;
    if (words[verb + 1]?.lower === 'by') continue;
    const subject = subjectBefore(scene, verb);
    return subject && { ...subject, verb };
  }
  return null;
}

/** The subject that stands before a verb, past its adverbs and auxiliaries. */
function subjectBefore(scene: Scene, verb: number): Pointed | null {
  const { words } = scene.source;
  const sentence = words[verb]?.sentence;
  let at = verb - 1;
  while (['ADV', 'AUX', 'PART'].includes(words[at]?.pos ?? '')) at--;
  if (words[verb]?.lower.endsWith('ing')) return mainSubject(scene, verb);
  const word = words[at];
  if (!word || word.sentence !== sentence || word.quoted) return null;
  if (/^(?:who|which|that)$/.test(word.lower))
    return subjectEndingAt(scene, words[at - 1]?.text === ',' ? at - 1 : at, true);
  if (word.text === ',' || word.text === ')' || word.lower === 'and')
    return mainSubject(scene, verb);
  return (
    subjectEndingAt(scene, at + 1) ??
    (word.pos === 'NOUN' || word.pos === 'PRON' ? null : mainSubject(scene, verb))
  );
}

/** The name, pronoun or noun phrase whose last word stands right before a place. */
function subjectEndingAt(scene: Scene, end: number, relative = false): Pointed | null {
  const { source, mentions } = scene;
  const word = source.words[end - 1];
  if (!word || word.quoted) return null;
  const mention = mentions.find(({ to }) => to === end);
  if (mention) {
    // "A spokesman for NAME said" quotes the spokesman.
    const before = source.words[phraseOf(mention) - 1];
    const owns = relative
      ? !isAntecedent(mention)
      : before?.pos === 'ADP' && before.sentence === word.sentence;
    if (owns || !isSpeaker(mention)) return null;
    return { speaker: mention.name, said: sliceOfWords(source, mention.from, mention.to) };
  }
  if (word.pos === 'PRON') {
    const said = sliceOfWords(source, end - 1, end);
    return /^(?:he|she|it|they)$/.test(word.lower)
      ? { speaker: pronounSubject(scene, end - 1), said }
      : null;
  }
  if (word.pos !== 'NOUN' && word.pos !== 'PROPN') return null;
  let from = end - 1;
  while (
    ['ADJ', 'NOUN', 'PROPN'].includes(source.words[from - 1]?.pos ?? '') &&
    source.words[from - 1]?.sentence === word.sentence
  )
    from--;
  if (source.words[from - 1]?.pos === 'DET') from--;
  if (
    (!relative && source.words[from - 1]?.pos === 'ADP') ||
    source.words[from - 1]?.lower === "'s"
  )
    return null;
  return { speaker: byOffice(scene, from, end), said: sliceOfWords(source, from, end) };
}

function pronounSubject({ source, mentions }: Scene, index: number): Name | null {
  const word = source.words[index];
  return word ? resolvePronoun(word, source, index, mentions) : null;
}

/** The subject of the sentence, for a participle or a verb after an insertion: "X, the mayor of Y, said". */
function mainSubject(scene: Scene, verb: number): Pointed | null {
  const { source, mentions } = scene;
  const { words } = source;
  const sentence = words[verb]?.sentence;
  const opening = words.findIndex((word) => word.sentence === sentence);
  let start = opening;
  while (
    start < verb &&
    (words[start]?.quoted || MARK.test(words[start]?.text ?? '') || words[start]?.text === ',')
  )
    start++;
  const first = mentions.find(
    ({ from, to }) =>
      from >= start && to <= verb && words[from]?.sentence === sentence && !words[from]?.quoted,
  );
  if (!first || !isSpeaker(first)) return pronounAt(scene, start);
  const lead = words.slice(start, first.from);
  const adjacent =
    lead.every(({ pos }) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'PUNCT'].includes(pos)) &&
    !lead.some(({ lower }) => lower === "'s");
  if (adjacent) return { speaker: first.name, said: sliceOfWords(source, first.from, first.to) };
  return pronounAt(scene, start) ?? onlySubject(scene, start, verb);
}

/** The one name that is a subject of the sentence before a verb: "In the evening Brandt, who was ill, said". */
function onlySubject({ source, mentions }: Scene, start: number, verb: number): Pointed | null {
  const subjects = mentions.filter(
    (mention) =>
      mention.from >= start &&
      mention.to <= verb &&
      source.words[mention.from]?.sentence === source.words[verb]?.sentence &&
      isSpeaker(mention) &&
      subjectOf(mention) !== null,
  );
  const [only] = subjects;
  return subjects.length === 1 && only
    ? { speaker: only.name, said: sliceOfWords(source, only.from, only.to) }
    : null;
}

function pronounAt(scene: Scene, index: number): Pointed | null {
  const word = scene.source.words[index];
  if (!word || !/^(?:he|she|it|they)$/.test(word.lower)) return null;
  return {
    speaker: pronounSubject(scene, index),
    said: sliceOfWords(scene.source, index, index + 1),
  };
}

/** The subject that follows a verb of speech: "said | Geoff Ramsey", "said Task Team leader | Madeleine Fullard". */
function subjectFrom(scene: Scene, at: number): Pointed | null {
  const { source, mentions } = scene;
  const { words } = source;
  for (let index = at; index < at + 8; index++) {
    const word = words[index];
    if (!word || word.quoted || word.sentence !== words[at]?.sentence) return null;
    const mention = mentions.find(({ from }) => from === index);
    if (mention && isSpeaker(mention))
      return { speaker: mention.name, said: sliceOfWords(source, mention.from, mention.to) };
    if (word.pos === 'PRON' && index === at) return pronounAt(scene, at);
    if (
      !['DET', 'ADJ', 'NOUN', 'PROPN', 'PUNCT'].includes(word.pos) ||
      /^[,.;:]$/.test(word.text)
    ) {
      const noun = index > at && words[index - 1]?.pos === 'NOUN';
      return noun
        ? { speaker: byOffice(scene, at, index), said: sliceOfWords(source, at, index) }
        : null;
    }
  }
  return null;
}

/** Places do not speak, unless a government is meant by its capital; then the name is unsure. */
const isSpeaker = ({ name }: Mention): boolean => name.kind !== 'place';

/** Whom "the mayor" or "the group" means: the one name whose role the story gives by that noun. */
function byOffice({ source, mentions, roles }: Scene, from: number, end: number): Name | null {
  const noun = source.words[end - 1]?.lower ?? '';
  if (
    !/^(?:the|its|their|his|her)$/.test(source.words[from]?.lower ?? '') ||
    !(OFFICES.has(noun) || ORGANISATION_NOUNS.has(noun))
  )
    return null;
  const here = new Set(mentions.filter((mention) => mention.from < from).map(({ name }) => name));
  const holders = new Set(
    roles
      .filter(
        ({ of, is }) =>
          here.has(of) &&
          is.text
            .toLowerCase()
            .split(/[\s-]+/)
            .includes(noun),
      )
      .map(({ of }) => of),
  );
  const [only] = holders;
  return holders.size === 1 && only ? only : null;
}

/** The most telling office of a speaker: the longest, as the story gives it. */
function officeOf(speaker: Name | null, roles: readonly Role[]): Slice | null {
  const offices = roles
    .filter(({ of, kind }) => of === speaker && kind === 'office')
    .map(({ is }) => is);
  return offices.reduce<Slice | null>(
    (best, is) => (best && best.text.length >= is.text.length ? best : is),
    null,
  );
}

/** To whom something was said: "told | Bloomberg", "in remarks to | Bloomberg", "called on | the government". */
function addresseeOf({ source, mentions }: Scene, verb: number, quote: number): Slice | null {
  const { words } = source;
  const nameAt = (index: number) => {
    const at = words[index]?.pos === 'DET' ? index + 1 : index;
    const mention = mentions.find(({ from }) => from === at);
    return mention ? sliceOfWords(source, mention.from, mention.to) : null;
  };
  if (/^(?:told|tells|tell|telling|asked|urged|warned)$/.test(words[verb]?.lower ?? ''))
    return nameAt(verb + 1);
  for (let at = verb + 1; at < verb + REACH; at++) {
    const word = words[at];
    if (!word || word.sentence !== words[verb]?.sentence || (at >= quote && verb < quote))
      return null;
    if (
      /^(?:remarks|interview|statement|letter|comments|speech)$/.test(word.lower) &&
      /^(?:to|with)$/.test(words[at + 1]?.lower ?? '')
    )
      return nameAt(at + 2);
  }
  return null;
}
