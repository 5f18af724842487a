import { KIND } from '../index/kind.ts';
import { f64, u8, u32 } from '../index/numbersAt.ts';
import { passageAt, type ReadLibrary } from '../index/readLibrary.ts';
import { NO_TERM } from '../index/vocabulary.ts';
import { placesOf } from '../placesOf.ts';
import type { QuestionWord } from '../question/questionWord.ts';
import type { Question } from '../question/readQuestion.ts';
import type { Wish } from '../words/wishes.ts';
import { makeHoldings } from './holdings.ts';
import type { Candidate } from './scorePassages.ts';

/** What is looked at in a passage, each with what it says; "share" is of the question's weight. */
export const FEATURES = {
  sentence: 'BM25 of the sentence',
  paragraph: 'BM25 of its paragraph',
  article: 'BM25 of its article',
  sentenceBest: "BM25 of the sentence, against the best one's",
  paragraphBest: "BM25 of its paragraph, against the best one's",
  covered: 'share that the sentence holds',
  coveredBefore: 'share that only the sentence before holds',
  coveredAfter: 'share that only the sentence after holds',
  coveredFirst: 'share that only the first sentence of its paragraph holds',
  around: 'share that its paragraph holds',
  title: 'share that only the title and the heading hold',
  nameCovered: 'share of the names that the sentence holds',
  nameAround: 'share of the names that only its paragraph holds',
  kinOnly: 'share met by a word of the same root or one near it alone',
  like: 'share met by words that say something like it alone',
  pairs: 'share of words that stand together as they do in the question',
  closeness: 'how close together its words of the question stand',
  late: 'how late the first of its words of the question stands, as a share of the sentence',
  quiet: 'how telling the stop words of the question are that it holds',
  number: 'wants a number, and has one',
  date: 'wants a date, and has one',
  name: 'wants a name, and has one',
  place: 'wants a place, and has a name',
  fresh: 'how many words it has that the question has not',
  long: 'how many words it has',
  lead: 'stands first in its paragraph',
  introduces: 'asks who or what a name is, and is the first of its story to say it',
} as const;
/** One of them by its name. */
export type Feature = keyof typeof FEATURES;
/** Their names, in the order of a row of them. */
export const FEATURE_NAMES = Object.keys(FEATURES) as readonly Feature[];
/** A passage's features, in the order of FEATURE_NAMES. */
export type Features = Float64Array;
/** The place of each feature in a row of them. */
export const F = placesOf(FEATURE_NAMES);

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
/** What stop words tell runs to some tens, too. */
const QUIET_SCALE = 20;
/** Below this likeness a word was met by its kin alone. */
const KIN_AT_MOST = 0.5;

/** Tells the features of a question's candidates. */
export interface Describer {
  /** The features of every candidate of a question, in order. */
  describe(question: Question, candidates: readonly Candidate[]): Features[];
}

/** Describes candidates, with arrays that live as long as the library. */
export function makeDescriber(read: ReadLibrary): Describer {
  const { vocabulary, stream, paragraphOf, paragraphStarts, kinds } = read;
  const { termOf } = vocabulary;
  const held = makeHoldings(read);

  return {
    describe(question, candidates) {
      held.open(question);
      const total = question.words.reduce((sum, { weight }) => sum + weight, 0);
      const best = {
        sentence: candidates.reduce((most, { sentence }) => Math.max(most, sentence), 0),
        paragraph: candidates.reduce((most, { paragraph }) => Math.max(most, paragraph), 0),
      };
      const width = FEATURE_NAMES.length;
      const rows = new Float64Array(width * candidates.length);
      const described = Array.from(candidates, (candidate, row) => {
        const features = rows.subarray(width * row, width * (row + 1));
        addScores(features, candidate, best);
        addCoverage(features, question, candidate.passage, total);
        addWording(features, question, candidate.passage, total);
        return features;
      });
      if (question.asksWhatItIs && question.words.every(({ isName }) => isName))
        addIntroduction(described, candidates);
      return described;
    },
  };

  /** Of the passages that speak most fully of what is asked, the first of each story. */
  function addIntroduction(described: readonly Features[], candidates: readonly Candidate[]): void {
    const covers = (features: Features) => f64(features, F.covered);
    const most = described.reduce((so, features) => Math.max(so, covers(features)), 0);
    const firsts = new Map<string, { readonly passage: number; readonly features: Features }>();
    for (const [row, features] of described.entries()) {
      const passage = candidates[row]?.passage ?? 0;
      if (covers(features) < most) continue;
      const story = passageAt(read, passage).article.id;
      const first = firsts.get(story);
      if (!first || passage < first.passage) firsts.set(story, { passage, features });
    }
    for (const { features } of firsts.values()) features[F.introduces] = 1;
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
    total: number,
  ): void {
    const paragraph = u32(paragraphOf, passage);
    const first = u32(paragraphStarts, paragraph);
    const isFirst = passage === first;
    const isLast = passage + 1 === u32(paragraphStarts, paragraph + 1);
    const nearby = held.paragraph(paragraph);
    const own = held.passage(passage);
    const before = isFirst ? held.none : own - words.length;
    const after = isLast ? held.none : own + words.length;
    const opening = isFirst ? held.none : nearby + words.length;
    const heading = held.heading(u32(read.sectionOf, paragraph));
    let covered = 0;
    let coveredBefore = 0;
    let coveredAfter = 0;
    let coveredFirst = 0;
    let around = 0;
    let title = 0;
    let kinOnly = 0;
    let nameCovered = 0;
    let nameAround = 0;
    // Not by entries(): that makes a pair of each word for each candidate.
    for (let index = 0; index < words.length; index++) {
      const { weight, isName } = words[index] as QuestionWord;
      const share = weight / total;
      const likeness = held.at(own + index);
      covered += share * likeness;
      coveredBefore += share * Math.max(0, held.at(before + index) - likeness);
      coveredAfter += share * Math.max(0, held.at(after + index) - likeness);
      coveredFirst += share * Math.max(0, held.at(opening + index) - likeness);
      around += share * held.at(nearby + index);
      title += share * Math.max(0, held.at(heading + index) - likeness);
      if (likeness > 0 && likeness <= KIN_AT_MOST) kinOnly += share;
      if (!isName) continue;
      nameCovered += share * likeness;
      nameAround += share * (held.at(nearby + index) - likeness);
    }
    features[F.covered] = covered;
    features[F.coveredBefore] = coveredBefore;
    features[F.coveredAfter] = coveredAfter;
    features[F.coveredFirst] = coveredFirst;
    features[F.around] = around;
    features[F.title] = title;
    features[F.kinOnly] = kinOnly;
    features[F.nameCovered] = nameCovered;
    features[F.nameAround] = nameAround;
  }

  /** One walk over a sentence: how its words of the question stand, and what the others offer. */
  function addWording(
    features: Features,
    { words, quietWords, wish }: Question,
    passage: number,
    total: number,
  ): void {
    const start = u32(stream.starts, passage);
    const end = u32(stream.starts, passage + 1);
    const own = held.passage(passage);
    let offered = 0;
    let fresh = 0;
    let quiet = 0;
    let heard = 0;
    let late = end - start;
    let like = 0;
    let liked = 0;
    let pairs = 0;
    let closeness = 0;
    let last = -1;
    let lastPlace = -1;
    for (let place = start; place < end; place++) {
      const spelling = u32(stream.words, place);
      const term = u32(termOf, spelling);
      const index = held.wordOf(term);
      if (index < 0) {
        offered |= u8(kinds, spelling);
        if (term !== NO_TERM) {
          fresh++;
          const index = held.nearWordOf(term);
          const bit = index < 0 || held.at(own + index) > 0 ? 0 : 1 << index;
          if ((liked & bit) !== bit) like += words[index]?.weight ?? 0;
          liked |= bit;
        } else {
          const index = held.quietWordOf(spelling);
          const bit = index < 0 ? 0 : 1 << index;
          if ((heard & bit) !== bit) quiet += quietWords[index]?.weight ?? 0;
          heard |= bit;
        }
        continue;
      }
      const word = words[index];
      const lastWord = words[last];
      if (word && lastWord && word !== lastWord) {
        const share = Math.min(word.weight, lastWord.weight) / total;
        const stride = place - lastPlace;
        const asked = word.place - lastWord.place;
        closeness += share / stride;
        if (asked > 0 && (stride === asked || (stride <= 2 && asked <= 2))) pairs += share;
      }
      if (last < 0) late = place - start;
      last = index;
      lastPlace = place;
    }
    const offer = OFFERS[wish];
    if (offer && (offered & offer[0]) !== 0) features[F[offer[1]]] = 1;
    features[F.like] = like / total;
    features[F.pairs] = pairs;
    features[F.closeness] = closeness;
    features[F.late] = late / Math.max(1, end - start);
    features[F.quiet] = quiet / QUIET_SCALE;
    features[F.fresh] = Math.log(1 + fresh);
    features[F.long] = Math.log(1 + end - start);
  }
}
