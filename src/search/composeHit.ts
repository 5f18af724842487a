import type { Engine } from './examine.ts';
import { languageOf } from './language.ts';
import { markAnswer, type SeenWord } from './markAnswer.ts';
import type { Hit } from './passageIndex.ts';
import { at } from './postings.ts';
import type { Ranked } from './rankCandidates.ts';
import type { Question } from './readQuestion.ts';
import { readWords } from './readWords.ts';
import { NO_TERM, spellingKey } from './vocabulary.ts';

/** Makes a hit of a ranked passage: marks the words that met the question, and the likely answer. */
export function composeHit(
  { read: { library, vocabulary, kinds }, scorer }: Engine,
  question: Question,
  { passage: index, rank }: Ranked,
): Hit {
  const passage = library.passages[index];
  if (!passage) throw new RangeError(`No passage ${index}`);
  const language = languageOf(passage.article.language);
  const weights = new Map<number, number>();
  for (const word of question.words) {
    const weight = scorer.weighWord(word) / (1 + Math.abs(word.place - question.askedAt));
    for (const { term, likeness } of word.meanings)
      weights.set(term, Math.max(weights.get(term) ?? 0, likeness * weight));
  }
  const { start, text } = passage.sentence;
  const words = readWords(text).map((word): SeenWord => {
    const spelling = vocabulary.spelling(spellingKey(word.text, language), language) ?? 0;
    const term = vocabulary.termOf[spelling] ?? NO_TERM;
    return {
      start: word.start,
      end: word.end,
      kinds: at(kinds, spelling),
      met: weights.get(term) ?? 0,
      isStopWord: term === NO_TERM,
    };
  });
  const inParagraph = ({ start: from, end: to }: { start: number; end: number }) => ({
    start: start + from,
    end: start + to,
  });
  const answer = markAnswer(text, words, question.wish);
  return {
    passage,
    score: rank,
    matches: words.filter(({ met }) => met > 0).map(inParagraph),
    answer: answer && inParagraph(answer),
  };
}
