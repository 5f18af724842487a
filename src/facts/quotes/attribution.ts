import { sentenceStart, type Word, type WordedParagraph } from '../words/tagWords.ts';
import { DECISIONS, RECEIVES, UTTERS_WITH } from '../words/wordLists.ts';
import type { Pointed } from './pointed.ts';
import { MARK, subjectBefore, subjectFrom, subjectOfClause } from './pointToSpeaker.ts';
import type { QuoteScene } from './quoteScene.ts';
import { speaks, speaksBehind, speaksBeside } from './speaks.ts';

/** What tells whose words are quoted. */
export interface Attribution extends Pointed {
  /** The verb of speech, or the colon that stands for one. */
  readonly verb: number;
}

/** Somebody speaks, and the words do not tell who. */
const NOBODY: Pointed = { speaker: null, said: null };

/** Verbs whose object is what somebody puts into words: "blamed “unprecedented rainfall”". */
const NAMES_CAUSE = /^(?:blam|cit|demand|threaten)(?:es|e|s|ed|ing)$/;

/** What opens a clause inside a sentence. */
const RELATIVE = /^(?:who|whose|whom|which|what|when|where|while|why|whether)$/;

/** A subject stands within so many words of its verb. */
const REACH = 24;

/** What leads to a quote stands within so many words before it; no sentence that is read is longer. */
const LONGEST_SENTENCE = 200;

/** “…”, said NAME / NAME said / according to NAME. `to` is the word behind the quote. */
export function attributionAfter(scene: QuoteScene, to: number): Attribution | null {
  const { words } = scene.source;
  const at = behindMarks(words, to);
  if (!isNear(words, to, at)) return null;
  if (words[at]?.lower === 'according' && words[at + 1]?.lower === 'to')
    return by(subjectFrom(scene, at + 2), at);
  const inverted = speaksBehind(words, at)
    ? by(subjectFrom(scene, behindVerb(words, at)), at)
    : null;
  if (inverted || speaks(words[at])) return inverted;
  return mayLeadToSpeech(scene.source, to, at) ? attributionAhead(scene, at) : null;
}

const by = (subject: Pointed | null, verb: number): Attribution | null =>
  subject && { ...subject, verb };

/** The word behind a verb of speech, past the one that it says something with: "points | out". */
const behindVerb = (words: readonly Word[], verb: number): number =>
  UTTERS_WITH.get(words[verb]?.lower ?? '') === words[verb + 1]?.lower ? verb + 2 : verb + 1;

/** The first word behind what closes a quote. */
function behindMarks(words: readonly Word[], to: number): number {
  let at = to;
  while (/^[’',]$/.test(words[at]?.text ?? '') || MARK.test(words[at]?.text ?? '')) at++;
  return at;
}

/** Whether a word stands in the sentence that a quote ends in, or in the next. */
const isNear = (words: readonly Word[], to: number, at: number): boolean =>
  (words[at]?.sentence ?? 0) - (words[to - 1]?.sentence ?? 0) <= 1;

/** Whether what follows a quote can tell who speaks: the quote ends in a comma, or a pronoun speaks at once. */
function mayLeadToSpeech(source: WordedParagraph, to: number, at: number): boolean {
  const { words } = source;
  const first = words[at];
  // What follows "and" is the next clause, with a speaker of its own.
  if (first?.pos === 'CCONJ' || first?.pos === 'SCONJ' || RELATIVE.test(first?.lower ?? ''))
    return false;
  const ended = words[to - 1]?.text === '.';
  const pronoun = /^(?:he|she|they)$/.test((ended ? first?.text : first?.lower) ?? '');
  return isClosedByComma(source, to) || (pronoun && speaksBeside(words, at + 1));
}

function isClosedByComma(source: WordedParagraph, to: number): boolean {
  const { words } = source;
  return (
    words[to]?.text === ',' ||
    words[to + 1]?.text === ',' ||
    /[,?!]$/.test(words[to - 1]?.text ?? '') ||
    endOf(source, to).includes(',')
  );
}

/** The first verb of speech in the sentence ahead, and its subject: “…,” the mayor of Oslo | said. */
function attributionAhead(scene: QuoteScene, at: number): Attribution | null {
  const { words } = scene.source;
  for (let verb = at + 1; verb < at + REACH; verb++) {
    const word = words[verb];
    if (!word || word.quoted || word.sentence !== words[at]?.sentence || /^[.;]$/.test(word.text))
      return null;
    if (speaksBeside(words, verb) && !word.lower.endsWith('ing'))
      return by(subjectBefore(scene, verb), verb);
  }
  return null;
}

/** What closes a quote with its marks: “… ‘Of course,’” ends in a comma, too. */
const endOf = ({ words, paragraph }: WordedParagraph, to: number): string => {
  const end = words[to - 1]?.end ?? 0;
  return paragraph.text.slice(end - 2, end + 2);
};

/** Whether a quote follows its verb of speech at once, or a colon: what stands behind the quote is then the next sentence's. */
export function isIntroduced({ words }: WordedParagraph, from: number): boolean {
  const start = MARK.test(words[from - 1]?.text ?? '') ? from - 1 : from;
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

/** NAME said “…”, NAME called it “…”, NAME recalled him for “…”. */
export function attributionBefore(scene: QuoteScene, from: number): Attribution | null {
  const { words } = scene.source;
  const sentence = words[from]?.sentence;
  const opening = words[from - 1];
  const start = opening && MARK.test(opening.text) ? from - 1 : from;
  for (let verb = start - 1; verb >= 0 && verb > start - LONGEST_SENTENCE; verb--) {
    const word = words[verb];
    if (!word || word.sentence !== (words[start]?.sentence ?? sentence)) break;
    if (word.quoted) continue;
    if (/^[.;]$/.test(word.text)) return null;
    const direct = speaks(word);
    const decides =
      DECISIONS.has(word.lower) && /^(?:for|over|as|of)$/.test(words[start - 1]?.lower ?? '');
    const names = verb === start - 1 && NAMES_CAUSE.test(word.lower);
    if (!direct && !decides && !names) continue;
    if (words[verb + 1]?.lower === 'by') continue;
    // "responded in a “good” manner" says nothing.
    if (word.lower.startsWith('respond') && /^(?:in|to|with)$/.test(words[verb + 1]?.lower ?? ''))
      continue;
    if (isScareQuote(words, verb, from)) return null;
    const subject = subjectBefore(scene, verb);
    return { ...(subject ?? NOBODY), verb };
  }
  return attributionByColon(scene, start) ?? attributionAccording(scene, start);
}

/** According to NAME, a lawyer for the family, “…” */
function attributionAccording(scene: QuoteScene, end: number): Attribution | null {
  const { words } = scene.source;
  const start = sentenceStart(words, end);
  const verb = words
    .slice(start, end)
    .findLastIndex(
      ({ lower }, at) => lower === 'according' && words[start + at + 1]?.lower === 'to',
    );
  return verb < 0 ? null : by(subjectFrom(scene, start + verb + 2), start + verb);
}

/** "appealed to close the prison that holds “terror” suspects": one word before a noun, behind another verb, is the story's own caution. */
function isScareQuote(words: WordedParagraph['words'], verb: number, from: number): boolean {
  const [word, mark, noun] = words.slice(from, from + 3);
  const alone = word?.quoted && mark && !mark.quoted && noun?.pos === 'NOUN';
  return alone === true && words.slice(verb + 1, from).some(({ pos }) => pos === 'VERB');
}
