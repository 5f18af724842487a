import type { Article, Paragraph, Section } from '../../story/article.ts';
import type { Library, Passage } from '../../story/library.ts';
import { type Language, languageOf } from '../words/language.ts';
import { readWords, type Word } from '../words/readWords.ts';
import { growArray } from './growingArray.ts';
import { u32 } from './numbersAt.ts';
import { invert, type Postings, type WordStream } from './postings.ts';
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
  /** In how many paragraphs, and articles, each term occurs. */
  readonly paragraphCounts: Uint32Array;
  readonly articleCounts: Uint32Array;
  /** The passages of each article. */
  readonly ranges: ReadonlyMap<string, Range>;
  /** What each spelling can offer as an answer. */
  readonly kinds: Uint8Array;
}

/** A range of passages: the first, and one past the last. */
export type Range = readonly [number, number];

/** The passage of a number that is known to be one's. */
export function passageAt({ library }: ReadLibrary, passage: number): Passage {
  return library.passages[passage] as Passage;
}

/** The passages of the story that a passage stands in. */
export function storyAround(
  { articleOf, articleStarts, paragraphOf }: ReadLibrary,
  passage: number,
): Range {
  const article = u32(articleOf, u32(paragraphOf, passage));
  return [u32(articleStarts, article), u32(articleStarts, article + 1)];
}

/** After so many passages, or terms, others get their turn. */
const STEP = 100;
/** Lengths are kept in 16 bits. */
const LONGEST_PASSAGE = 0xffff;
const TERM_STEP = 2_000;

/** Reads all words of a library, a step at a time. */
export function* readLibrary(library: Library): Generator<void, ReadLibrary> {
  const { passages } = library;
  const growing = growVocabulary();
  const languages = new Map<string, Language>();
  const words = growArray();
  const starts = new Uint32Array(passages.length + 1);
  const paragraphOf = new Uint32Array(passages.length);
  const paragraphStarts = growArray();
  const paragraphLengths = growArray();
  const passageLengths = new Uint16Array(passages.length);
  let paragraphLength = 0;
  const articleOf = growArray();
  const articleStarts = growArray();
  const sectionOf = growArray();
  const headingWords = growArray();
  const headingStarts = growArray();
  const ranges = new Map<string, [number, number]>();
  let article: Article | null = null;
  let language = languageOf(passages[0]?.article.language ?? 'en');
  let range: [number, number] = [0, 0];
  let section: Section | null = null;
  let paragraph: Paragraph | null = null;
  for (const passage of passages) {
    const { index } = passage;
    if (index % STEP === STEP - 1) yield;
    if (passage.article !== article) {
      article = passage.article;
      language = languageOf(article.language);
      languages.set(language.tag, language);
      articleStarts.push(index);
      range = [index, index];
      ranges.set(article.id, range);
    }
    if (passage.section !== section) {
      section = passage.section;
      headingStarts.push(headingWords.length());
      for (const word of readWords(`${article.title}. ${section.heading ?? ''}`))
        headingWords.push(growing.add(word, language, true));
    }
    if (passage.paragraph !== paragraph) {
      paragraph = passage.paragraph;
      if (index > 0) paragraphLengths.push(paragraphLength);
      paragraphLength = 0;
      paragraphStarts.push(index);
      sectionOf.push(headingStarts.length() - 1);
      articleOf.push(articleStarts.length() - 1);
    }
    paragraphOf[index] = paragraphStarts.length() - 1;
    const read = readWords(passage.sentence.text);
    let length = 0;
    for (let place = 0; place < read.length; place++) {
      const spelling = growing.add(read[place] as Word, language, place === 0);
      words.push(spelling);
      if (growing.termOf[spelling] !== NO_TERM) length++;
    }
    passageLengths[index] = Math.min(length, LONGEST_PASSAGE);
    paragraphLength += length;
    starts[index + 1] = words.length();
    range[1] = index + 1;
  }
  yield;
  paragraphStarts.push(passages.length);
  articleStarts.push(passages.length);
  paragraphLengths.push(paragraphLength);
  headingStarts.push(headingWords.length());
  const vocabulary = growing.finish();
  const stream = { words: words.trim(), starts };
  const postings = yield* invert(stream, vocabulary.termOf, vocabulary.terms.length);
  const kinds = yield* kindsOf(vocabulary, languages.values());
  const articles = articleOf.trim();
  const paragraphCounts = yield* countHolders(postings, (passage) => u32(paragraphOf, passage));
  const articleCounts = yield* countHolders(postings, (passage) =>
    u32(articles, u32(paragraphOf, passage)),
  );
  return {
    library,
    vocabulary,
    languages: [...languages.values()],
    stream,
    postings,
    paragraphOf,
    paragraphStarts: paragraphStarts.trim(),
    articleOf: articles,
    articleStarts: articleStarts.trim(),
    sectionOf: sectionOf.trim(),
    headings: { words: headingWords.trim(), starts: headingStarts.trim() },
    passageLengths,
    paragraphLengths: paragraphLengths.trim(),
    paragraphCounts,
    articleCounts,
    ranges,
    kinds,
  };
}

/** In how many groups of passages (paragraphs, articles) each term occurs. */
function* countHolders(
  { starts, passages }: Postings,
  groupOf: (passage: number) => number,
): Generator<void, Uint32Array> {
  const counts = new Uint32Array(starts.length - 1);
  for (let term = 0; term < counts.length; term++) {
    if (term % TERM_STEP === TERM_STEP - 1) yield;
    let last = -1;
    let count = 0;
    for (let entry = u32(starts, term); entry < u32(starts, term + 1); entry++) {
      const group = groupOf(u32(passages, entry));
      if (group !== last) count++;
      last = group;
    }
    counts[term] = count;
  }
  return counts;
}
