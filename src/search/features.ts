import { at, type WordStream } from './postings.ts';
import type { ReadLibrary } from './readLibrary.ts';
import type { Question } from './readQuestion.ts';
import type { Wish } from './readWish.ts';
import type { Candidate, Scorer } from './scorePassages.ts';
import { NO_TERM } from './vocabulary.ts';
import { KIND } from './wordKinds.ts';

/** What is looked at in a passage, each with what it says; "share" is of the question's weight. */
export const FEATURES = {
  sentence: 'BM25 of the sentence',
  paragraph: 'BM25 of its paragraph',
  article: 'BM25 of its article',
  sentenceBest: 'the same, against the best sentence',
  paragraphBest: 'the same, against the best paragraph',
  covered: 'share that the sentence holds',
  coveredBefore: 'share that only the sentence before holds',
  coveredAfter: 'share that only the sentence after holds',
  around: 'share that its paragraph holds',
  title: 'share that only the title and the heading hold',
  nameCovered: 'share of the names that the sentence holds',
  nameAround: 'share of the names that only its paragraph holds',
  kinOnly: 'share met by a word of the same root alone',
  pairs: 'share of words that stand together as they do in the question',
  closeness: 'how close together its words of the question stand',
  number: 'wants a number, and has one',
  date: 'wants a date, and has one',
  name: 'wants a name, and has one',
  place: 'wants a place, and has a name',
  fresh: 'how many words it has that the question has not',
  long: 'how many words it has',
  lead: 'stands first in its paragraph',
} as const;
export type Feature = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as readonly Feature[];
/** A passage's features, each by its name. */
export type Features = Record<Feature, number>;

const OFFERS: Readonly<Record<Wish, readonly [number, Feature] | null>> = {
  number: [KIND.number, 'number'],
  date: [KIND.date, 'date'],
  name: [KIND.name, 'name'],
  place: [KIND.name, 'place'],
  cause: null,
  thing: null,
};

/** BM25 sums run to some tens; this brings them to the size of the shares. */
const BM25_SCALE = 10;
/** Below this likeness a word was met by its kin alone. */
const KIN_AT_MOST = 0.5;

export interface Describer {
  /** The features of every candidate of a question, in order. */
  describe(question: Question, candidates: readonly Candidate[]): Features[];
}

/** Describes candidates, with arrays that live as long as the library. */
export function makeDescriber(read: ReadLibrary, scorer: Scorer): Describer {
  const { vocabulary, stream, paragraphOf, paragraphStarts, kinds } = read;
  const { termOf } = vocabulary;
  /** 1 + the question's word that a term may be, 0 for none; and how like it is. */
  const wordOf = new Uint8Array(vocabulary.terms.length);
  const likeness = new Float32Array(vocabulary.terms.length);

  return {
    describe(question, candidates) {
      const weights = question.words.map((word) => scorer.weighWord(word));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const best = {
        sentence: Math.max(...candidates.map(({ sentence }) => sentence)),
        paragraph: Math.max(...candidates.map(({ paragraph }) => paragraph)),
      };
      for (const [index, { meanings }] of question.words.entries())
        for (const meaning of meanings) {
          if (meaning.likeness <= at(likeness, meaning.term)) continue;
          wordOf[meaning.term] = index + 1;
          likeness[meaning.term] = meaning.likeness;
        }
      const described = candidates.map((candidate) => ({
        ...scores(candidate, best),
        ...coverage(question, candidate.passage, weights, total),
        ...wording(question, candidate.passage, weights, total),
      }));
      for (const { meanings } of question.words)
        for (const { term } of meanings) {
          wordOf[term] = 0;
          likeness[term] = 0;
        }
      return described;
    },
  };

  function scores(
    { passage, sentence, paragraph, article }: Candidate,
    best: { readonly sentence: number; readonly paragraph: number },
  ) {
    return {
      sentence: sentence / BM25_SCALE,
      paragraph: paragraph / BM25_SCALE,
      article: article / BM25_SCALE,
      sentenceBest: best.sentence > 0 ? sentence / best.sentence : 0,
      paragraphBest: best.paragraph > 0 ? paragraph / best.paragraph : 0,
      lead: at(paragraphStarts, at(paragraphOf, passage)) === passage ? 1 : 0,
    };
  }

  /** How much of each of the question's words a run of passages (or headings) holds. */
  function holdings(
    size: number,
    from: number,
    to: number,
    { starts, words }: WordStream = stream,
  ): Float32Array {
    const held = new Float32Array(size);
    for (let place = at(starts, from); place < at(starts, to); place++) {
      const term = at(termOf, at(words, place));
      if (term === NO_TERM) continue;
      const index = at(wordOf, term) - 1;
      if (index >= 0 && at(likeness, term) > at(held, index)) held[index] = at(likeness, term);
    }
    return held;
  }

  function coverage(
    { words }: Question,
    passage: number,
    weights: readonly number[],
    total: number,
  ) {
    const paragraph = at(paragraphOf, passage);
    const from = at(paragraphStarts, paragraph);
    const to = at(paragraphStarts, paragraph + 1);
    const section = at(read.sectionOf, paragraph);
    const own = holdings(words.length, passage, passage + 1);
    const before = holdings(words.length, Math.max(from, passage - 1), passage);
    const after = holdings(
      words.length,
      passage + 1,
      Math.max(passage + 1, Math.min(to, passage + 2)),
    );
    const around = holdings(words.length, from, to);
    const heading = holdings(words.length, section, section + 1, read.headings);
    const sums = {
      covered: 0,
      coveredBefore: 0,
      coveredAfter: 0,
      around: 0,
      title: 0,
      nameCovered: 0,
      nameAround: 0,
      kinOnly: 0,
    };
    for (const [index, word] of words.entries()) {
      const share = (weights[index] ?? 0) / total;
      const held = at(own, index);
      sums.covered += share * held;
      sums.coveredBefore += share * Math.max(0, at(before, index) - held);
      sums.coveredAfter += share * Math.max(0, at(after, index) - held);
      sums.around += share * at(around, index);
      sums.title += share * Math.max(0, at(heading, index) - held);
      if (held > 0 && held <= KIN_AT_MOST) sums.kinOnly += share;
      if (!word.isName) continue;
      sums.nameCovered += share * held;
      sums.nameAround += share * (at(around, index) - held);
    }
    return sums;
  }

  /** One walk over a sentence: how its words of the question stand, and what the others offer. */
  function wording(
    { words, wish }: Question,
    passage: number,
    weights: readonly number[],
    total: number,
  ) {
    const start = at(stream.starts, passage);
    const end = at(stream.starts, passage + 1);
    let offered = 0;
    let fresh = 0;
    let pairs = 0;
    let closeness = 0;
    let last = -1;
    let lastPlace = -1;
    for (let place = start; place < end; place++) {
      const spelling = at(stream.words, place);
      const term = at(termOf, spelling);
      const index = term === NO_TERM ? -1 : at(wordOf, term) - 1;
      if (index < 0) {
        offered |= at(kinds, spelling);
        if (term !== NO_TERM) fresh++;
        continue;
      }
      if (last >= 0 && last !== index) {
        const weight = Math.min(at(weights, index), at(weights, last));
        const stride = place - lastPlace;
        const asked = (words[index]?.place ?? 0) - (words[last]?.place ?? 0);
        closeness += weight / stride;
        if (asked > 0 && (stride === asked || (stride <= 2 && asked <= 2))) pairs += weight;
      }
      last = index;
      lastPlace = place;
    }
    const offer = { number: 0, date: 0, name: 0, place: 0 } as Record<Feature, number>;
    const wanted = OFFERS[wish];
    if (wanted) offer[wanted[1]] = (offered & wanted[0]) !== 0 ? 1 : 0;
    return {
      ...offer,
      pairs: pairs / total,
      closeness: closeness / total,
      fresh: Math.log(1 + fresh),
      long: Math.log(1 + end - start),
    };
  }
}
