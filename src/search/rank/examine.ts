import type { Library } from '../../story/library.ts';
import { readAcronyms } from '../index/acronyms.ts';
import { type Range, type ReadLibrary, readLibrary } from '../index/readLibrary.ts';
import { makeLexicon } from '../lexicon/lexicon.ts';
import type { Scope } from '../passageIndex.ts';
import { makeKin } from '../question/kin.ts';
import { makeWordReader } from '../question/meanings.ts';
import {
  makeQuestionReader,
  type Question,
  type QuestionReader,
} from '../question/readQuestion.ts';
import { readSignals } from './confidence.ts';
import { type Describer, type Features, makeDescriber } from './features.ts';
import { type Ranked, rankCandidates } from './rankCandidates.ts';
import { makeScorer, type Scorer } from './scorePassages.ts';
import type { Signals } from './signals.ts';

/** All that an index works with: the library read, and what is made of it. */
export interface Engine {
  readonly read: ReadLibrary;
  readonly questions: QuestionReader;
  readonly scorer: Scorer;
  readonly describer: Describer;
}

/** Makes an engine, a step at a time. */
export function* makeEngine(library: Library): Generator<void, Engine> {
  const read = yield* readLibrary(library);
  const lexicon = yield* makeLexicon(read.vocabulary.spellings);
  const kin = yield* makeKin(read.vocabulary.terms);
  const acronyms = yield* readAcronyms(read);
  yield;
  return {
    read,
    questions: makeQuestionReader(read, makeWordReader(read, lexicon, kin), acronyms),
    scorer: makeScorer(read),
    describer: makeDescriber(read),
  };
}

/** What an engine makes of one question. */
export interface Examination {
  readonly question: Question;
  /** The passages that came into question, best first. */
  readonly ranked: readonly Ranked[];
  readonly signals: Signals | null;
  /** Where the passages stand that were asked. */
  readonly ranges: readonly Range[];
}

/** So many passages are looked at closely. */
const CANDIDATES = 20;

/** Looks for the passages that answer: BM25 picks a few, the ranking puts them in order. */
export function examine(
  { read, questions, scorer, describer }: Engine,
  asked: string,
  scope: Scope = {},
  most: number = CANDIDATES,
  weights?: Features,
): Examination {
  const [only] = scope.stories?.size === 1 ? scope.stories : [];
  const question = questions.read(asked, only);
  const ranges = rangesOf(read, scope);
  const candidates = scorer.score(question, ranges, Math.max(most, CANDIDATES));
  const ranked = rankCandidates(candidates, describer.describe(question, candidates), weights);
  const signals = readSignals(read, question, ranked, ranges, scorer);
  return { question, ranked, signals, ranges };
}

/** Where the passages that may be found stand; neighbours are one range. */
function rangesOf({ library, ranges }: ReadLibrary, { stories }: Scope): Range[] {
  if (!stories) return [[0, library.passages.length]];
  const wanted = Array.from(stories, (id) => ranges.get(id))
    .filter((range) => range !== undefined)
    .sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [from, to] of wanted) {
    const last = joined.at(-1);
    if (last?.[1] === from) last[1] = to;
    else joined.push([from, to]);
  }
  return joined;
}
