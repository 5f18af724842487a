import type { Name, Quote, Role, Slice } from './articleFacts.ts';
import type { Mention } from './findNames.ts';
import { MARK, type Pointed, type Scene, subjectBefore, subjectFrom } from './pointToSpeaker.ts';
import { sliceOf, sliceOfWords, type WordedParagraph } from './readWords.ts';
import { DECISIONS, SPEECH } from './wordLists.ts';

/** What tells whose words are quoted. */
interface Attribution extends Pointed {
  /** The verb of speech, to look for an addressee behind it. */
  readonly verb: number;
}

/** A subject stands within so many words of its verb. */
const REACH = 24;

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
    const found = attributionAfter(scene, to) ?? attributionBefore(scene, from);
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
    if (isScareQuote(words, verb, from)) return null;
    const subject = subjectBefore(scene, verb);
    return subject && { ...subject, verb };
  }
  return null;
}

/** "appealed to close the prison that holds “terror” suspects": one word before a noun, behind another verb, is the story's own caution. */
function isScareQuote(words: WordedParagraph['words'], verb: number, from: number): boolean {
  const [word, mark, noun] = words.slice(from, from + 3);
  const alone = word?.quoted && mark && !mark.quoted && noun?.pos === 'NOUN';
  return alone === true && words.slice(verb + 1, from).some(({ pos }) => pos === 'VERB');
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
  const somebodyAt = (index: number): Slice | null => {
    const at = words[index]?.pos === 'DET' ? index + 1 : index;
    let end = at;
    while (/^(?:ADJ|NOUN|PROPN)$/.test(words[end]?.pos ?? '') && !words[end]?.quoted) end++;
    if (/^questions?$/.test(words[end - 1]?.lower ?? '')) return null;
    const name = mentions.find(({ from }) => from === at);
    return sliceOfWords(source, at, Math.max(end, name?.to ?? at));
  };
  if (/^(?:told|tells|tell|telling|asked|urged|warned)$/.test(words[verb]?.lower ?? ''))
    return somebodyAt(verb + 1);
  if (/^call(?:s|ed|ing)?$/.test(words[verb]?.lower ?? '') && words[verb + 1]?.lower === 'on')
    return somebodyAt(verb + 2);
  for (let at = verb + 1; at < verb + REACH; at++) {
    const word = words[at];
    if (!word || word.sentence !== words[verb]?.sentence || (at >= quote && verb < quote))
      return null;
    if (
      /^(?:remarks|interview|statement|letter|comments|speech)$/.test(word.lower) &&
      /^(?:to|with)$/.test(words[at + 1]?.lower ?? '')
    )
      return somebodyAt(at + 2);
  }
  return null;
}
