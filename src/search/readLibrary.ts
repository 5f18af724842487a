import type { Paragraph, Section } from '../story/article.ts';
import type { Library } from '../story/library.ts';
import { growArray } from './growingArray.ts';
import { type Language, languageOf } from './language.ts';
import { at, invert, type Postings, type WordStream } from './postings.ts';
import { readWords } from './readWords.ts';
import { growVocabulary, NO_TERM, type Vocabulary } from './vocabulary.ts';
import { kindsOf } from './wordKinds.ts';

/** A library as the index knows it: words as numbers, in arrays. */
export interface ReadLibrary {
  readonly library: Library;
  readonly vocabulary: Vocabulary;
  readonly languages: readonly Language[];
  readonly stream: WordStream;
  readonly postings: Postings;
  /** From each passage to its paragraph; paragraphs are numbered through the library. */
  readonly paragraphOf: Uint32Array;
  /** Paragraph `p` holds the passages from `paragraphStarts[p]` up to `paragraphStarts[p + 1]`. */
  readonly paragraphStarts: Uint32Array;
  /** From each paragraph to its article; articles are numbered through the library. */
  readonly articleOf: Uint32Array;
  readonly articleStarts: Uint32Array;
  /** From each paragraph to its section; sections are numbered through the library. */
  readonly sectionOf: Uint32Array;
  /** The words of each section's heading and of its article's title. */
  readonly headings: WordStream;
  /** How many terms each passage holds. */
  readonly passageLengths: Uint16Array;
  readonly paragraphLengths: Uint32Array;
  /** In how many paragraphs each term occurs. */
  readonly paragraphCounts: Uint32Array;
  /** The passages of each article: first, and one past the last. */
  readonly ranges: ReadonlyMap<string, readonly [number, number]>;
  /** What each spelling can offer as an answer. */
  readonly kinds: Uint8Array;
}

const STEP = 500;

/** Reads all words of a library, a step at a time; each step yields how many passages are read. */
export function* readLibrary(library: Library): Generator<number, ReadLibrary> {
  const { passages } = library;
  const vocabulary = growVocabulary();
  const languages = new Map<string, Language>();
  const words = growArray();
  const starts = new Uint32Array(passages.length + 1);
  const paragraphOf = new Uint32Array(passages.length);
  const paragraphStarts = growArray();
  const articleOf = growArray();
  const articleStarts = growArray();
  const sectionOf = growArray();
  const headingWords = growArray();
  const headingStarts = growArray();
  let section: Section | null = null;
  const ranges = new Map<string, [number, number]>();
  let paragraph: Paragraph | null = null;
  for (const passage of passages) {
    const { index, article } = passage;
    if (index % STEP === STEP - 1) yield index;
    const language = languageOf(article.language);
    languages.set(language.tag, language);
    if (passage.section !== section) {
      section = passage.section;
      headingStarts.push(headingWords.length());
      for (const word of readWords(`${article.title}. ${section.heading ?? ''}`))
        headingWords.push(vocabulary.add(word, language, true));
    }
    if (passage.paragraph !== paragraph) {
      paragraph = passage.paragraph;
      paragraphStarts.push(index);
      sectionOf.push(headingStarts.length() - 1);
      articleOf.push(ranges.has(article.id) ? ranges.size - 1 : ranges.size);
    }
    const range = ranges.get(article.id);
    if (range) range[1] = index + 1;
    else {
      ranges.set(article.id, [index, index + 1]);
      articleStarts.push(index);
    }
    paragraphOf[index] = paragraphStarts.length() - 1;
    for (const [place, word] of readWords(passage.sentence.text).entries())
      words.push(vocabulary.add(word, language, place === 0));
    starts[index + 1] = words.length();
  }
  yield passages.length;
  paragraphStarts.push(passages.length);
  articleStarts.push(passages.length);
  headingStarts.push(headingWords.length());
  const stream = { words: words.trim(), starts };
  const postings = invert(stream, vocabulary.termOf, vocabulary.terms.length);
  yield passages.length;
  return {
    library,
    vocabulary,
    languages: [...languages.values()],
    stream,
    postings,
    paragraphOf,
    paragraphStarts: paragraphStarts.trim(),
    articleOf: articleOf.trim(),
    sectionOf: sectionOf.trim(),
    headings: { words: headingWords.trim(), starts: headingStarts.trim() },
    articleStarts: articleStarts.trim(),
    ...measure(stream, vocabulary, paragraphOf, paragraphStarts.length() - 1),
    paragraphCounts: countParagraphs(postings, paragraphOf),
    ranges,
    kinds: kindsOf(vocabulary, languages.values().next().value ?? languageOf('en')),
  };
}

function measure(
  { words, starts }: WordStream,
  { termOf }: Vocabulary,
  paragraphOf: Uint32Array,
  paragraphCount: number,
): Pick<ReadLibrary, 'passageLengths' | 'paragraphLengths'> {
  const passageLengths = new Uint16Array(paragraphOf.length);
  const paragraphLengths = new Uint32Array(paragraphCount);
  for (let passage = 0; passage < paragraphOf.length; passage++) {
    let length = 0;
    for (let word = at(starts, passage); word < at(starts, passage + 1); word++)
      if (termOf[at(words, word)] !== NO_TERM) length++;
    const paragraph = at(paragraphOf, passage);
    passageLengths[passage] = Math.min(length, 0xffff);
    paragraphLengths[paragraph] = at(paragraphLengths, paragraph) + length;
  }
  return { passageLengths, paragraphLengths };
}

function countParagraphs({ starts, passages }: Postings, paragraphOf: Uint32Array): Uint32Array {
  const counts = new Uint32Array(starts.length - 1);
  for (let term = 0; term < counts.length; term++) {
    let last = -1;
    for (let entry = at(starts, term); entry < at(starts, term + 1); entry++) {
      const paragraph = at(paragraphOf, at(passages, entry));
      if (paragraph === last) continue;
      last = paragraph;
      counts[term] = at(counts, term) + 1;
    }
  }
  return counts;
}
