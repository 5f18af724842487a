import { f64, u32 } from '../index/numbersAt.ts';
import { passageAt, type Range, type ReadLibrary } from '../index/readLibrary.ts';
import { saysOne } from '../index/saysOne.ts';
import { isDenial } from '../question/denials.ts';
import { means } from '../question/meanings.ts';
import type { Question } from '../question/readQuestion.ts';
import { F, FEATURE_NAMES } from './features.ts';
import type { Ranked } from './rankCandidates.ts';
import type { Scorer } from './scorePassages.ts';
import { type Logistic, SIGNAL_NAMES, type Signal, type Signals } from './signals.ts';
import { ANSWERED_FROM, CONFIDENCE_WEIGHTS } from './weights.ts';

/** Beyond this it says no more how far the first hit is ahead. */
const FURTHEST_AHEAD = 8;
/** A story's words are taken to be everyday speech with this chance, so that one unknown word does not rule it out. */
const EVERYDAY_CHANCE = 0.2;
/** Sums of nats run to some tens; this brings them to the size of the shares. */
const LIKELIER_SCALE = 10;

/** Reads the signals of a question's ranked candidates; null where there is none. */
export function readSignals(
  read: ReadLibrary,
  question: Question,
  ranked: readonly Ranked[],
  ranges: readonly Range[],
  scorer: Scorer,
): Signals | null {
  const [first] = ranked;
  if (!first) return null;
  const passages = ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  let total = 0;
  let known = 0;
  let alike = 0;
  let unknownNames = 0;
  let likelier = 0;
  let likelierMost = Number.NEGATIVE_INFINITY;
  for (const { weight, everyday, meanings, isName } of question.words) {
    let held = 0;
    let share = 0;
    for (const { term, likeness } of meanings) {
      const count = scorer.count(term, ranges);
      if (count > 0) held = Math.max(held, likeness);
      share = Math.max(share, (likeness * count) / passages);
    }
    total += weight;
    if (held === 1) known += weight;
    else alike += weight * held;
    if (isName) unknownNames += weight * (1 - held);
    const nats = Math.log(((1 - EVERYDAY_CHANCE) * share) / everyday + EVERYDAY_CHANCE);
    likelier += nats;
    likelierMost = Math.max(likelierMost, nats);
  }
  const isMissed = missesNoun(read, question, first.passage);
  const counts = question.wish === 'number';
  const own: Readonly<Record<Exclude<Signal, keyof typeof F>, number>> = {
    known: known / total,
    alike: alike / total,
    unknownNames: unknownNames / total,
    likelier: likelier / LIKELIER_SCALE,
    likelierEach: likelier / question.words.length,
    likelierMost,
    ahead: leadOf(ranked, first),
    words: Math.log(question.words.length),
    weight: Math.log(1 + f64(first.features, F.covered) * total),
    countedMissed: isMissed && counts ? 1 : 0,
    kindMissed: isMissed && !counts ? 1 : 0,
    denied: question.denies && !denies(read, first.passage) ? 1 : 0,
  };
  return Float64Array.from(SIGNAL_NAMES, (name, at) =>
    at < FEATURE_NAMES.length ? f64(first.features, at) : own[name as keyof typeof own],
  );
}

function leadOf(ranked: readonly Ranked[], first: Ranked): number {
  const share = 1 / ranked.reduce((sum, { rank }) => sum + Math.exp(rank - first.rank), 0);
  const logit = Math.log(share / (1 - share + 1e-6));
  return Math.max(-FURTHEST_AHEAD, Math.min(FURTHEST_AHEAD, logit));
}

/** Whether a passage lacks the noun that is asked for: "how many soldiers", "which rebels". */
function missesNoun(read: ReadLibrary, { nounAt, words }: Question, passage: number): boolean {
  const noun = words.find(({ place }) => place === nounAt);
  if (!noun) return false;
  return !saysOne(read.stream, passage, (spelling) =>
    means(noun.meanings, u32(read.vocabulary.termOf, spelling)),
  );
}

function denies(read: ReadLibrary, passage: number): boolean {
  const { language } = passageAt(read, passage).article;
  return saysOne(read.stream, passage, (spelling) =>
    isDenial(read.vocabulary.spellings[spelling] ?? '', language),
  );
}

/** How sure an index is of its first hit. */
export interface Sureness {
  /** The probability that the stories speak of what is asked. */
  readonly related: number;
  /** The probability that the first hit holds the answer: related, times right if it is. */
  readonly confidence: number;
}

/** Both logistics as rows: a weight for each signal in order, then what stands without any. */
export interface ConfidenceRows {
  readonly related: Float64Array;
  readonly right: Float64Array;
}

const LEARNT: ConfidenceRows = {
  related: rowOf(CONFIDENCE_WEIGHTS.related),
  right: rowOf(CONFIDENCE_WEIGHTS.right),
};

/** Weighs the signals; without a hit it is sure of nothing. */
export function weighSignals(signals: Signals | null, weights: ConfidenceRows = LEARNT): Sureness {
  if (!signals) return { related: 0, confidence: 0 };
  const related = logistic(signals, weights.related);
  return { related, confidence: related * logistic(signals, weights.right) };
}

/** Whether the first hit is called an answer: the stories speak of what is asked, and it is not too likely wrong. */
export function isAnswer({ related, confidence }: Sureness): boolean {
  return related >= ANSWERED_FROM.related && confidence >= ANSWERED_FROM.confidence;
}

/** What lacks something that no answer can do without (`lacksAsked`) is no surer than this: of the tuning articles' questions to which that happens so many have the right first hit. */
const LACKING_AT_MOST = 0.2;

/** How sure it is of a hit that lacks what is asked for. */
export function doubt({ related, confidence }: Sureness): Sureness {
  return { related, confidence: Math.min(confidence, LACKING_AT_MOST) };
}

function logistic(signals: Signals, weights: Float64Array): number {
  let sum = f64(weights, signals.length);
  for (let at = 0; at < signals.length; at++) sum += f64(weights, at) * f64(signals, at);
  return 1 / (1 + Math.exp(-sum));
}

function rowOf(weights: Logistic): Float64Array {
  return Float64Array.from([...SIGNAL_NAMES, 'base'] as const, (name) => weights[name]);
}
