import type { Engine } from './examine.ts';
import { markAnswer, type SeenWord } from './markAnswer.ts';
import { u8, u32 } from './numbersAt.ts';
import type { Hit } from './passageIndex.ts';
import type { Ranked } from './rankCandidates.ts';
import type { Question } from './readQuestion.ts';
import { readWords } from './readWords.ts';
import { NO_TERM } from './vocabulary.ts';

/** Makes a hit of a ranked passage: marks the words that met the question, and the likely answer. */
export function composeHit(
  { read: { library, vocabulary, kinds, stream } }: Engine,
  question: Question,
  { passage: index, rank }: Ranked,
): Hit {
  const passage = library.passages[index];
  if (!passage) throw new RangeError(`No passage ${index}`);
  const own = new Set<number>();
  for (let place = u32(stream.starts, index); place < u32(stream.starts, index + 1); place++)
    own.add(u32(vocabulary.termOf, u32(stream.words, place)));
  const weights = new Map<number, number>();
  for (const word of question.words) {
    const weight = word.weight / (1 + Math.abs(word.place - question.askedAt));
    // Beside an acronym that is asked for, the name it stands for may be the answer.
    const isHeld = word.meanings.some(({ term, likeness }) => likeness === 1 && own.has(term));
    for (const { term, likeness } of word.meanings.slice(0, isHeld ? 1 : undefined))
      weights.set(term, Math.max(weights.get(term) ?? 0, likeness * weight));
  }
  const { start, text } = passage.sentence;
  // The index read the same words in the same order, so the stream tells their spellings.
  const first = u32(stream.starts, index);
  const words = readWords(text).map((word, place): SeenWord => {
    const spelling = u32(stream.words, first + place);
    const term = u32(vocabulary.termOf, spelling);
    return {
      start: word.start,
      end: word.end,
      kinds: u8(kinds, spelling),
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
