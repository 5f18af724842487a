import { f32, f64, u8, u32 } from './numbersAt.ts';
import type { WordStream } from './postings.ts';
import type { ReadLibrary } from './readLibrary.ts';
import type { Question } from './readQuestion.ts';
import type { Wish } from './readWish.ts';
import type { Candidate } from './scorePassages.ts';
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
/** A passage's features, in the order of FEATURE_NAMES. */
export type Features = Float64Array;
/** The place of each feature in a row of them. */
export const F = Object.fromEntries(FEATURE_NAMES.map((name, place) => [name, place])) as Readonly<
  Record<Feature, number>
>;

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
export function makeDescriber(read: ReadLibrary): Describer {
  const { vocabulary, stream, paragraphOf, paragraphStarts, kinds } = read;
  const { termOf } = vocabulary;
  /** 1 + the question's word that a term may be, 0 for none; and how like it is. */
  const wordOf = new Uint8Array(vocabulary.terms.length);
  const likeness = new Float32Array(vocabulary.terms.length);

  return {
    describe(question, candidates) {
      const weights = Float64Array.from(question.words, (word) => word.weight);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const best = {
        sentence: Math.max(...candidates.map(({ sentence }) => sentence)),
        paragraph: Math.max(...candidates.map(({ paragraph }) => paragraph)),
      };
      for (const [index, { meanings }] of question.words.entries())
        for (const meaning of meanings) {
          if (meaning.likeness <= f32(likeness, meaning.term)) continue;
          wordOf[meaning.term] = index + 1;
          likeness[meaning.term] = meaning.likeness;
        }
      const held = rememberHoldings(question.words.length);
      const described = candidates.map((candidate) => {
        const features = new Float64Array(FEATURE_NAMES.length);
        addScores(features, candidate, best);
        addCoverage(features, question, candidate.passage, weights, total, held);
        addWording(features, question, candidate.passage, weights, total);
        return features;
      });
      for (const { meanings } of question.words)
        for (const { term } of meanings) {
          wordOf[term] = 0;
          likeness[term] = 0;
        }
      return described;
    },
  };

  /** How much of each of the question's words passages and headings hold; each is read once. */
  function rememberHoldings(size: number) {
    const none = new Float32Array(size);
    const passages = new Map<number, Float32Array>();
    const paragraphs = new Map<number, Float32Array>();
    const headings = new Map<number, Float32Array>();
    const remember = (
      known: Map<number, Float32Array>,
      key: number,
      read: (held: Float32Array) => void,
    ): Float32Array => {
      const before = known.get(key);
      if (before) return before;
      const held = new Float32Array(size);
      known.set(key, held);
      read(held);
      return held;
    };
    const passage = (index: number) =>
      remember(passages, index, (held) => hold(held, stream, index));
    return {
      none,
      passage,
      heading: (section: number) =>
        remember(headings, section, (held) => hold(held, read.headings, section)),
      paragraph: (paragraph: number) =>
        remember(paragraphs, paragraph, (held) => {
          const to = u32(paragraphStarts, paragraph + 1);
          for (let index = u32(paragraphStarts, paragraph); index < to; index++) {
            const own = passage(index);
            for (let word = 0; word < size; word++)
              if (f32(own, word) > f32(held, word)) held[word] = f32(own, word);
          }
        }),
    };
  }

  function hold(held: Float32Array, { starts, words }: WordStream, unit: number): void {
    for (let place = u32(starts, unit); place < u32(starts, unit + 1); place++) {
      const term = u32(termOf, u32(words, place));
      if (term === NO_TERM) continue;
      const index = u8(wordOf, term) - 1;
      if (index >= 0 && f32(likeness, term) > f32(held, index)) held[index] = f32(likeness, term);
    }
  }

  function addScores(
    features: Features,
    { passage, sentence, paragraph, article }: Candidate,
    best: { readonly sentence: number; readonly paragraph: number },
  ): void {
    features[F.sentence] = sentence / BM25_SCALE;
    features[F.paragraph] = paragraph / BM25_SCALE;
    features[F.article] = article / BM25_SCALE;
    features[F.sentenceBest] = best.sentence > 0 ? sentence / best.sentence : 0;
    features[F.paragraphBest] = best.paragraph > 0 ? paragraph / best.paragraph : 0;
    features[F.lead] = u32(paragraphStarts, u32(paragraphOf, passage)) === passage ? 1 : 0;
  }

  function addCoverage(
    features: Features,
    { words }: Question,
    passage: number,
    weights: Float64Array,
    total: number,
    held: ReturnType<typeof rememberHoldings>,
  ): void {
    const paragraph = u32(paragraphOf, passage);
    const isFirst = passage === u32(paragraphStarts, paragraph);
    const isLast = passage + 1 === u32(paragraphStarts, paragraph + 1);
    const own = held.passage(passage);
    const before = isFirst ? held.none : held.passage(passage - 1);
    const after = isLast ? held.none : held.passage(passage + 1);
    const nearby = held.paragraph(paragraph);
    const heading = held.heading(u32(read.sectionOf, paragraph));
    let covered = 0;
    let coveredBefore = 0;
    let coveredAfter = 0;
    let around = 0;
    let title = 0;
    let kinOnly = 0;
    let nameCovered = 0;
    let nameAround = 0;
    for (let index = 0; index < words.length; index++) {
      const share = f64(weights, index) / total;
      const likeness = f32(own, index);
      covered += share * likeness;
      coveredBefore += share * Math.max(0, f32(before, index) - likeness);
      coveredAfter += share * Math.max(0, f32(after, index) - likeness);
      around += share * f32(nearby, index);
      title += share * Math.max(0, f32(heading, index) - likeness);
      if (likeness > 0 && likeness <= KIN_AT_MOST) kinOnly += share;
      if (!words[index]?.isName) continue;
      nameCovered += share * likeness;
      nameAround += share * (f32(nearby, index) - likeness);
    }
    features[F.covered] = covered;
    features[F.coveredBefore] = coveredBefore;
    features[F.coveredAfter] = coveredAfter;
    features[F.around] = around;
    features[F.title] = title;
    features[F.kinOnly] = kinOnly;
    features[F.nameCovered] = nameCovered;
    features[F.nameAround] = nameAround;
  }

  /** One walk over a sentence: how its words of the question stand, and what the others offer. */
  function addWording(
    features: Features,
    { words, wish }: Question,
    passage: number,
    weights: Float64Array,
    total: number,
  ): void {
    const start = u32(stream.starts, passage);
    const end = u32(stream.starts, passage + 1);
    let offered = 0;
    let fresh = 0;
    let pairs = 0;
    let closeness = 0;
    let last = -1;
    let lastPlace = -1;
    for (let place = start; place < end; place++) {
      const spelling = u32(stream.words, place);
      const term = u32(termOf, spelling);
      const index = term === NO_TERM ? -1 : u8(wordOf, term) - 1;
      if (index < 0) {
        offered |= u8(kinds, spelling);
        if (term !== NO_TERM) fresh++;
        continue;
      }
      if (last >= 0 && last !== index) {
        const share = Math.min(f64(weights, index), f64(weights, last)) / total;
        const stride = place - lastPlace;
        const asked = (words[index]?.place ?? 0) - (words[last]?.place ?? 0);
        closeness += share / stride;
        if (asked > 0 && (stride === asked || (stride <= 2 && asked <= 2))) pairs += share;
      }
      last = index;
      lastPlace = place;
    }
    const offer = OFFERS[wish];
    if (offer && (offered & offer[0]) !== 0) features[F[offer[1]]] = 1;
    features[F.pairs] = pairs;
    features[F.closeness] = closeness;
    features[F.fresh] = Math.log(1 + fresh);
    features[F.long] = Math.log(1 + end - start);
  }
}
