import { f32, u8, u32 } from '../index/numbersAt.ts';
import type { Range, ReadLibrary } from '../index/readLibrary.ts';
import { lowerBound } from '../lowerBound.ts';
import { idf, K1, normsOf, saturate } from '../question/bm25.ts';
import type { Meaning } from '../question/meanings.ts';
import type { Question } from '../question/readQuestion.ts';

/** A passage that shares words with the question, with the BM25 of its sentence, paragraph and article. */
export interface Candidate {
  readonly passage: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly article: number;
  readonly score: number;
}

/** Picks the passages that are worth a closer look, by BM25. */
export interface Scorer {
  /** The best passages of the ranges, which lie apart and in order, that share a word with the question; best first. */
  score(question: Question, ranges: readonly Range[], most: number): Candidate[];
  /** How many passages of the ranges hold a term. */
  count(term: number, ranges: readonly Range[]): number;
}

/** How much of its paragraph's and its article's score a sentence is given. */
const PARAGRAPH_SHARE = 0.5;
const ARTICLE_SHARE = 0.3;

/** Scores passages, with arrays that live as long as the library. */
export function makeScorer(read: ReadLibrary): Scorer {
  const { postings, paragraphOf, articleOf, paragraphCounts, articleCounts } = read;
  const passageCount = read.library.passages.length;
  const paragraphCount = read.paragraphStarts.length - 1;
  const articleCount = read.articleStarts.length - 1;
  const sentences = new Float32Array(passageCount);
  const paragraphs = new Float32Array(paragraphCount);
  const articles = new Float32Array(articleCount);
  const touched = new Uint32Array(passageCount);
  let touchedCount = 0;
  const sentenceNorms = normsOf(read.passageLengths);
  const paragraphNorms = normsOf(read.paragraphLengths);

  const passagesWith = (term: number): number =>
    u32(postings.starts, term + 1) - u32(postings.starts, term);

  return {
    count(term, ranges) {
      const end = u32(postings.starts, term + 1);
      let count = 0;
      let entry = u32(postings.starts, term);
      for (const [from, to] of ranges) {
        const first = lowerBound(postings.passages, from, entry, end);
        entry = lowerBound(postings.passages, to, first, end);
        count += entry - first;
      }
      return count;
    },
    score(question, ranges, most) {
      touchedCount = 0;
      for (const { meanings } of question.words)
        for (const meaning of meanings) for (const range of ranges) addMeaning(meaning, range);
      const best = pickBest(most);
      for (let place = 0; place < touchedCount; place++) {
        const passage = u32(touched, place);
        const paragraph = u32(paragraphOf, passage);
        sentences[passage] = 0;
        paragraphs[paragraph] = 0;
        articles[u32(articleOf, paragraph)] = 0;
      }
      return best;
    },
  };

  /** One walk over a term's passages; a paragraph and an article are scored when the walk leaves them. */
  function addMeaning({ term, likeness }: Meaning, [from, to]: Range): void {
    const { starts, passages, counts } = postings;
    const end = u32(starts, term + 1);
    const sentenceWeight = likeness * idf(passageCount, passagesWith(term));
    const paragraphWeight = likeness * idf(paragraphCount, u32(paragraphCounts, term));
    const articleWeight = likeness * idf(articleCount, u32(articleCounts, term));
    let paragraph = -1;
    let inParagraph = 0;
    let article = -1;
    let inArticle = 0;
    for (let entry = lowerBound(passages, from, u32(starts, term), end); entry < end; entry++) {
      const passage = u32(passages, entry);
      if (passage >= to) break;
      const count = u8(counts, entry);
      const before = f32(sentences, passage);
      if (before === 0) touched[touchedCount++] = passage;
      sentences[passage] = before + sentenceWeight * saturate(count, f32(sentenceNorms, passage));
      const itsParagraph = u32(paragraphOf, passage);
      if (itsParagraph !== paragraph) {
        if (paragraph >= 0) leaveParagraph();
        paragraph = itsParagraph;
        inParagraph = 0;
        const itsArticle = u32(articleOf, paragraph);
        if (itsArticle !== article) {
          if (article >= 0) leaveArticle();
          article = itsArticle;
          inArticle = 0;
        }
      }
      inParagraph += count;
      inArticle += count;
    }
    if (paragraph < 0) return;
    leaveParagraph();
    leaveArticle();

    function leaveParagraph(): void {
      const gain = paragraphWeight * saturate(inParagraph, f32(paragraphNorms, paragraph));
      paragraphs[paragraph] = f32(paragraphs, paragraph) + gain;
    }
    function leaveArticle(): void {
      articles[article] = f32(articles, article) + articleWeight * saturate(inArticle, K1);
    }
  }

  function pickBest(most: number): Candidate[] {
    const best: Candidate[] = [];
    let bar = -1;
    for (let place = 0; place < touchedCount; place++) {
      const passage = u32(touched, place);
      const itsParagraph = u32(paragraphOf, passage);
      const sentence = f32(sentences, passage);
      const paragraph = f32(paragraphs, itsParagraph);
      const article = f32(articles, u32(articleOf, itsParagraph));
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
