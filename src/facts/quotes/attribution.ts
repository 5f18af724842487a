import type { Word, WordedParagraph } from '../words/tagWords.ts';
import { DECISIONS, RECEIVES, SPEECH } from '../words/wordLists.ts';
import type { Pointed } from './pointed.ts';
import { MARK, subjectBefore, subjectFrom, subjectOfClause } from './pointToSpeaker.ts';
import type { QuoteScene } from './quoteScene.ts';

/** What tells whose words are quoted. */
export interface Attribution extends Pointed {
  /** The verb of speech, or the colon that stands for one. */
  readonly verb: number;
}

/** Somebody speaks, and the words do not tell who. */
const NOBODY: Pointed = { speaker: null, said: null };

/** What opens a clause inside a sentence. */
const RELATIVE = /^(?:who|whose|whom|which|what|when|where|while|why|whether)$/;

/** A subject stands within so many words of its verb. */
const REACH = 24;

/** “…”, said NAME / NAME said. */
export function attributionAfter(scene: QuoteScene, to: number): Attribution | null {
  const { source } = scene;
  const { words } = source;
  let at = to;
  while (
    /^[’']$/.test(words[at]?.text ?? '') ||
    MARK.test(words[at]?.text ?? '') ||
    words[at]?.text === ','
  )
    at++;
  const closed =
    words[to]?.text === ',' ||
    words[to + 1]?.text === ',' ||
    /[,?!]$/.test(words[to - 1]?.text ?? '') ||
    endOf(source, to).includes(',');
  const sentence = words[to - 1]?.sentence ?? 0;
  const near = (index: number) => (words[index]?.sentence ?? 0) - sentence <= 1;
  if (words[at]?.lower === 'according' && words[at + 1]?.lower === 'to' && near(at)) {
    const subject = subjectFrom(scene, at + 2);
    return subject && { ...subject, verb: at };
  }
  if (SPEECH.has(words[at]?.lower ?? '') && near(at)) {
    const subject = subjectFrom(scene, at + 1);
    return subject && { ...subject, verb: at };
  }
  const ended = words[to - 1]?.text === '.';
  const pronoun = /^(?:he|she|they)$/.test((ended ? words[at]?.text : words[at]?.lower) ?? '');
  if (!closed && !(pronoun && SPEECH.has(words[at + 1]?.lower ?? ''))) return null;
  // What follows "and" is the next clause, with a speaker of its own.
  if (
    words[at]?.pos === 'CCONJ' ||
    words[at]?.pos === 'SCONJ' ||
    RELATIVE.test(words[at]?.lower ?? '')
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
    if (!speaks(word) || word.lower.endsWith('ing')) continue;
    const subject = subjectBefore(scene, verb);
    return subject && { ...subject, verb };
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
  const sentence = words[colon]?.sentence;
  const receives = words
    .slice(0, colon)
    .some((word) => word.sentence === sentence && RECEIVES.has(word.lower));
  if (words[colon]?.text !== ':' || receives) return null;
  const subject = subjectOfClause(scene, colon);
  return subject && { ...subject, verb: colon };
}

/** NAME said “…”, NAME called it “…”, NAME recalled him for “…”. */
export function attributionBefore(scene: QuoteScene, from: number): Attribution | null {
  const { words } = scene.source;
  const sentence = words[from]?.sentence;
  const opening = words[from - 1];
  const start = opening && MARK.test(opening.text) ? from - 1 : from;
  for (let verb = start - 1; verb >= 0; verb--) {
    const word = words[verb];
    if (!word || word.sentence !== (words[start]?.sentence ?? sentence)) break;
    if (word.quoted) continue;
    if (/^[.;]$/.test(word.text)) return null;
    const direct = speaks(word);
    const decides =
      DECISIONS.has(word.lower) && /^(?:for|over|as|of)$/.test(words[start - 1]?.lower ?? '');
    if (!direct && !decides) continue;
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
  const verb = words.findLastIndex(
    ({ lower, sentence }, at) =>
      at < end &&
      lower === 'according' &&
      sentence === words[end]?.sentence &&
      words[at + 1]?.lower === 'to',
  );
  const subject = verb < 0 ? null : subjectFrom(scene, verb + 2);
  return subject && { ...subject, verb };
}

/** "appealed to close the prison that holds “terror” suspects": one word before a noun, behind another verb, is the story's own caution. */
function isScareQuote(words: WordedParagraph['words'], verb: number, from: number): boolean {
  const [word, mark, noun] = words.slice(from, from + 3);
  const alone = word?.quoted && mark && !mark.quoted && noun?.pos === 'NOUN';
  return alone === true && words.slice(verb + 1, from).some(({ pos }) => pos === 'VERB');
}

/** Whether a word is a verb of speech: "state", and not "the State" or "a state". */
const speaks = ({ lower, text, pos }: Word): boolean =>
  SPEECH.has(lower) && pos !== 'NOUN' && text === lower;
