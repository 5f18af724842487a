import { at } from './postings.ts';
import type { ReadLibrary } from './readLibrary.ts';
import type { Question } from './readQuestion.ts';

/** A passage that shares words with the question. */
export interface Candidate {
  readonly passage: number;
  /** BM25 of the sentence. */
  readonly sentence: number;
  /** BM25 of its paragraph. */
  readonly paragraph: number;
  readonly score: number;
}

/** BM25 (Robertson and Zaragoza, 2009): how soon a repeated term stops adding, how much length counts. */
const K1 = 1.2;
const B = 0.75;
/** How much of its paragraph's score a sentence is given. */
const PARAGRAPH_SHARE = 0.5;

/** Scores passages for questions with arrays that live as long as the library. */
export function makeScorer(read: ReadLibrary): Scorer {
  const passageCount = read.library.passages.length;
  const paragraphCount = read.paragraphStarts.length - 1;
  const sentenceScores = new Float32Array(passageCount);
  const paragraphScores = new Float32Array(paragraphCount);
  const passageMean = mean(read.passageLengths);
  const paragraphMean = mean(read.paragraphLengths);
  const weigh = (term: number): number =>
    idf(passageCount, at(read.postings.starts, term + 1) - at(read.postings.starts, term));
  const unknown = idf(passageCount, 0);

  return {
    weigh,
    unknown,
    score(question, ranges, most) {
      const touched: number[] = [];
      const touchedParagraphs: number[] = [];
      for (const { meanings } of question.words)
        for (const { term, likeness } of meanings)
          for (const [from, to] of ranges)
            addTerm(term, likeness, from, to, touched, touchedParagraphs);
      const best = pickBest(touched, most);
      for (const passage of touched) sentenceScores[passage] = 0;
      for (const paragraph of touchedParagraphs) paragraphScores[paragraph] = 0;
      return best;
    },
  };

  function addTerm(
    term: number,
    likeness: number,
    from: number,
    to: number,
    touched: number[],
    touchedParagraphs: number[],
  ): void {
    const { starts, passages, counts } = read.postings;
    const end = at(starts, term + 1);
    const sentenceWeight = likeness * weigh(term);
    const paragraphWeight = likeness * idf(paragraphCount, at(read.paragraphCounts, term));
    let paragraph = -1;
    let inParagraph = 0;
    const closeParagraph = (): void => {
      if (paragraph < 0) return;
      const before = at(paragraphScores, paragraph);
      if (before === 0) touchedParagraphs.push(paragraph);
      const length = at(read.paragraphLengths, paragraph) / paragraphMean;
      paragraphScores[paragraph] = before + paragraphWeight * saturate(inParagraph, length);
    };
    for (let entry = lowerBound(passages, at(starts, term), end, from); entry < end; entry++) {
      const passage = at(passages, entry);
      if (passage >= to) break;
      const count = at(counts, entry);
      const before = at(sentenceScores, passage);
      if (before === 0) touched.push(passage);
      const length = at(read.passageLengths, passage) / passageMean;
      sentenceScores[passage] = before + sentenceWeight * saturate(count, length);
      if (at(read.paragraphOf, passage) !== paragraph) {
        closeParagraph();
        paragraph = at(read.paragraphOf, passage);
        inParagraph = 0;
      }
      inParagraph += count;
    }
    closeParagraph();
  }

  function pickBest(touched: readonly number[], most: number): Candidate[] {
    const best: Candidate[] = [];
    let bar = -1;
    for (const passage of touched) {
      const sentence = at(sentenceScores, passage);
      const paragraph = at(paragraphScores, at(read.paragraphOf, passage));
      const score = sentence + PARAGRAPH_SHARE * paragraph;
      if (best.length >= most * 2) {
        best.sort(byScore);
        best.length = most;
        bar = best[most - 1]?.score ?? bar;
      }
      if (score > bar) best.push({ passage, sentence, paragraph, score });
    }
    return best.sort(byScore).slice(0, most);
  }
}

/** A range of passages: the first, and one past the last. */
export type Range = readonly [number, number];

export interface Scorer {
  /** How telling a term is: the fewer passages hold it, the more. */
  weigh(term: number): number;
  /** How telling a word is that no passage holds. */
  readonly unknown: number;
  /** The best passages of the ranges, which lie apart, that share a term with the question. */
  score(question: Question, ranges: readonly Range[], most: number): Candidate[];
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
