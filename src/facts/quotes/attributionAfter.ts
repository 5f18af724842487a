import type { Word, WordedParagraph } from '../words/tagWords.ts';
import { textAt } from '../words/wordAt.ts';
import { type Attribution, by } from './attribution.ts';
import { behindMarks } from './marks.ts';
import type { QuoteScene } from './quoteScene.ts';
import { passedOn } from './saidByAnother.ts';
import { speaks, speaksBehind, speaksBeside, uttersWithNext } from './speaks.ts';
import { subjectBefore } from './subjectBefore.ts';
import { subjectFrom } from './subjectFrom.ts';

/** What opens a clause inside a sentence. */
const RELATIVE = /^(?:who|whose|whom|which|what|when|where|while|why|whether|as)$/;

/** A subject stands within so many words of its verb. */
const REACH = 24;

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

/** The word behind a verb of speech, past the one that it says something with: "points | out". */
const behindVerb = (words: readonly Word[], verb: number): number =>
  uttersWithNext(words, verb) ? verb + 2 : verb + 1;

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
    /(?:[,?!…—–]|\.\.\.?|--)$/.test(textAt(words, to - 1)) ||
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
    // “…,” NAME was quoted | as saying
    const hasSubject = !word.lower.endsWith('ing') || words[verb - 1]?.lower === 'as';
    if (hasSubject && (speaks(word) || uttersBeside(words, at, verb)))
      return by(passedOn(scene, verb) ?? subjectBefore(scene, verb), verb);
  }
  return null;
}

/** Whether a verb tells of a saying only as the quote's own: “…,” | Brandt agreed |, but not “…,” | provided that Brandt agreed |. */
const uttersBeside = (words: readonly Word[], at: number, verb: number): boolean =>
  speaksBeside(words, verb) &&
  !words
    .slice(at, verb)
    .some(({ pos, lower }) => pos === 'VERB' || (pos === 'SCONJ' && lower !== 'as'));

/** What closes a quote with its marks: “… ‘Of course,’” ends in a comma, too. */
const endOf = ({ words, paragraph }: WordedParagraph, to: number): string => {
  const end = words[to - 1]?.end ?? 0;
  return paragraph.text.slice(end - 2, end + 2);
};
