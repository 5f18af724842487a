import model from 'wink-eng-lite-web-model';
import winkNLP, { type PartOfSpeech } from 'wink-nlp';
import type { Paragraph, Span } from '../story/article.ts';
import type { Slice } from './articleFacts.ts';

/** A word or sign of a paragraph with its part of speech (Universal Dependencies' tags). */
export interface Word extends Span {
  readonly text: string;
  /** The word in lower case, with straight apostrophes. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** The number of its sentence. */
  readonly sentence: number;
  /** Whether it opens a sentence, or the words of a quote. */
  readonly opens: boolean;
  /** Whether it stands inside quotation marks. */
  quoted: boolean;
}

/** A paragraph with its words; `span(from, to)` is the slice from one word up to, not with, another. */
export interface WordedParagraph {
  readonly paragraph: Paragraph;
  readonly words: readonly Word[];
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** Opening marks after which a capital says nothing. */
const OPENERS = /^["“‘«:([—–•*]+$/;

/** Cuts a paragraph into words with exact offsets and parts of speech. */
export function readWords(paragraph: Paragraph): WordedParagraph {
  const tokens = nlp.readDoc(paragraph.text).tokens();
  const texts = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  const words: Word[] = [];
  let cursor = 0;
  let sentence = 0;
  for (const [index, text] of texts.entries()) {
    const start = paragraph.text.indexOf(text, cursor);
    if (start < 0 || !text.trim()) continue;
    const end = start + text.length;
    cursor = end;
    const before = words.at(-1);
    const previous = sentence;
    while (start >= (paragraph.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence++;
    words.push({
      start,
      end,
      text,
      lower: text.toLowerCase().replaceAll('’', "'"),
      pos: tags[index] ?? 'X',
      sentence: sentence + 1,
      opens: !before || sentence !== previous || OPENERS.test(before.text),
      quoted: false,
    });
  }
  return { paragraph, words };
}

/** The slice of a paragraph between two offsets. */
export function sliceOf(paragraph: Paragraph, start: number, end: number): Slice {
  return { paragraph: paragraph.number, start, end, text: paragraph.text.slice(start, end) };
}
