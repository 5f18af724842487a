import { everydayEnglish } from './everydayEnglish.ts';
import { at } from './postings.ts';
import type { ReadLibrary } from './readLibrary.ts';
import type { Meaning, Question, QuestionWord } from './readQuestion.ts';

/** A passage that shares words with the question, with the BM25 of its sentence, paragraph and article. */
export interface Candidate {
  readonly passage: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly article: number;
  readonly score: number;
}

/** A range of passages: the first, and one past the last. */
export type Range = readonly [number, number];

export interface Scorer {
  /** How telling a word of a question is: the fewer passages hold it, the more. */
  weighWord(word: QuestionWord): number;
  /** The best passages of the ranges, which lie apart and in order, that share a word with the question; best first. */
  score(question: Question, ranges: readonly Range[], most: number): Candidate[];
  /** Whether any passage of the ranges holds a term. */
  holds(term: number, ranges: readonly Range[]): boolean;
}

/** BM25 (Robertson and Zaragoza, 2009): how soon a repeated term stops adding, how much length counts. */
const K1 = 0.9;
const B = 0.75;
/** How much of its paragraph's and its article's score a sentence is given. */
const PARAGRAPH_SHARE = 0.5;
const ARTICLE_SHARE = 0.3;
/**
 * So many passages of everyday speech are counted with the library's own where words are
 * weighed, so that even a story of ten sentences knows that "good" says less than "coca".
 */
const EVERYDAY_PASSAGES = 500;
const EVERYDAY_PASSAGE_WORDS = 20;

/** Scores passages, with arrays that live as long as the library. */
export function makeScorer(read: ReadLibrary): Scorer {
  const { postings, paragraphOf, articleOf, paragraphCounts } = read;
  const passageCount = read.library.passages.length;
  const paragraphCount = read.paragraphStarts.length - 1;
  const articleCount = read.articleStarts.length - 1;
  const sentences = new Float32Array(passageCount);
  const paragraphs = new Float32Array(paragraphCount);
  const articles = new Float32Array(articleCount);
  const passageMean = mean(read.passageLengths);
  const paragraphMean = mean(read.paragraphLengths);
  const everyday = read.languages.some(({ tag }) => tag === 'en') ? everydayEnglish() : null;

  const passagesWith = (term: number): number =>
    at(postings.starts, term + 1) - at(postings.starts, term);

  function weighTerm(stem: string, own: number): number {
    const rate = everyday?.get(stem) ?? 0;
    const said = EVERYDAY_PASSAGES * (1 - (1 - rate) ** EVERYDAY_PASSAGE_WORDS);
    return idf(passageCount + EVERYDAY_PASSAGES, own + said);
  }

  return {
    weighWord({ stem, meanings: [first] }) {
      return first
        ? weighTerm(read.vocabulary.terms[first.term] ?? '', passagesWith(first.term))
        : weighTerm(stem, 0);
    },
    holds(term, ranges) {
      const start = at(postings.starts, term);
      const end = at(postings.starts, term + 1);
      return ranges.some(([from, to]) => {
        const entry = lowerBound(postings.passages, start, end, from);
        return entry < end && at(postings.passages, entry) < to;
      });
    },
    score(question, ranges, most) {
      const touched: number[] = [];
      const touchedParagraphs: number[] = [];
      const touchedArticles: number[] = [];
      for (const { meanings } of question.words) {
        for (const meaning of meanings)
          for (const range of ranges) addMeaning(meaning, range, touched, touchedParagraphs);
        if (articleCount > 1) addArticles(meanings, ranges, touchedArticles);
      }
      const best = pickBest(touched, most);
      for (const passage of touched) sentences[passage] = 0;
      for (const paragraph of touchedParagraphs) paragraphs[paragraph] = 0;
      for (const article of touchedArticles) articles[article] = 0;
      return best;
    },
  };

  function addMeaning(
    { term, likeness }: Meaning,
    [from, to]: Range,
    touched: number[],
    touchedParagraphs: number[],
  ): void {
    const { starts, passages, counts } = postings;
    const end = at(starts, term + 1);
    const sentenceWeight = likeness * idf(passageCount, passagesWith(term));
    const paragraphWeight = likeness * idf(paragraphCount, at(paragraphCounts, term));
    let paragraph = -1;
    let inParagraph = 0;
    const closeParagraph = (): void => {
      if (paragraph < 0) return;
      const before = at(paragraphs, paragraph);
      if (before === 0) touchedParagraphs.push(paragraph);
      const length = at(read.paragraphLengths, paragraph) / paragraphMean;
      paragraphs[paragraph] = before + paragraphWeight * saturate(inParagraph, length);
    };
    for (let entry = lowerBound(passages, at(starts, term), end, from); entry < end; entry++) {
      const passage = at(passages, entry);
      if (passage >= to) break;
      const count = at(counts, entry);
      const before = at(sentences, passage);
      if (before === 0) touched.push(passage);
      const length = at(read.passageLengths, passage) / passageMean;
      sentences[passage] = before + sentenceWeight * saturate(count, length);
      if (at(paragraphOf, passage) !== paragraph) {
        closeParagraph();
        paragraph = at(paragraphOf, passage);
        inParagraph = 0;
      }
      inParagraph += count;
    }
    closeParagraph();
  }

  /** A word counts once for an article, whichever of its meanings the article holds. */
  function addArticles(
    meanings: readonly Meaning[],
    ranges: readonly Range[],
    touched: number[],
  ): void {
    const { starts, passages } = postings;
    const counts = new Map<number, number>();
    for (const { term, likeness } of meanings)
      for (const [from, to] of ranges) {
        const end = at(starts, term + 1);
        for (let entry = lowerBound(passages, at(starts, term), end, from); entry < end; entry++) {
          const passage = at(passages, entry);
          if (passage >= to) break;
          const article = at(articleOf, at(paragraphOf, passage));
          counts.set(article, (counts.get(article) ?? 0) + likeness);
        }
      }
    const weight = idf(articleCount, counts.size);
    for (const [article, count] of counts) {
      const before = at(articles, article);
      if (before === 0) touched.push(article);
      articles[article] = before + weight * saturate(count, 1);
    }
  }

  function pickBest(touched: readonly number[], most: number): Candidate[] {
    const best: Candidate[] = [];
    let bar = -1;
    for (const passage of touched) {
      const sentence = at(sentences, passage);
      const paragraph = at(paragraphs, at(paragraphOf, passage));
      const article = at(articles, at(articleOf, at(paragraphOf, passage)));
      const score = sentence + PARAGRAPH_SHARE * paragraph + ARTICLE_SHARE * article;
      if (score <= bar) continue;
      best.push({ passage, sentence, paragraph, article, score });
      if (best.length < most * 2) continue;
      best.sort(byScore);
      best.length = most;
      bar = best.at(-1)?.score ?? bar;
    }
    return best.sort(byScore).slice(0, most);
  }
}

/** Of equals the one that stands first in its story. */
function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.passage - b.passage;
}

function idf(of: number, holding: number): number {
  return Math.log(1 + (of - holding + 0.5) / (holding + 0.5));
}

function saturate(count: number, relativeLength: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * relativeLength));
}

function mean(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let place = 0; place < numbers.length; place++) sum += at(numbers, place);
  return Math.max(1, sum / Math.max(1, numbers.length));
}

function lowerBound(numbers: Uint32Array, from: number, to: number, least: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(numbers, middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
