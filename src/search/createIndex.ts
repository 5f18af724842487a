import { setImmediate } from 'node:timers/promises';
import type { Span } from '../story/article.ts';
import type { Library } from '../story/library.ts';
import { weighSignals } from './confidence.ts';
import { type Engine, examine, makeEngine } from './examine.ts';
import { languageOf } from './language.ts';
import type { Findings, FindOptions, Hit, PassageIndex } from './passageIndex.ts';
import type { Ranked } from './rankCandidates.ts';
import type { Question } from './readQuestion.ts';
import { readWords } from './readWords.ts';
import { finish } from './steps.ts';
import { spellingKey } from './vocabulary.ts';
import { ANSWERED_FROM } from './weights.ts';

const HITS_UNLESS_SAID = 5;
/** Between turns of the event loop it works at most so long, in milliseconds. */
const LONGEST_TURN = 50;

export interface BuildOptions {
  /** Called now and then with how many of the library's passages are read. */
  readonly onProgress?: (read: number, of: number) => void;
}

/** Indexes a library at once. */
export function createIndex(library: Library): PassageIndex {
  return indexOf(finish(makeEngine(library)));
}

/** Indexes a library without keeping others waiting: between steps the event loop turns. */
export async function buildIndex(
  library: Library,
  { onProgress }: BuildOptions = {},
): Promise<PassageIndex> {
  const steps = makeEngine(library);
  let turn = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return indexOf(step.value);
    if (performance.now() - turn < LONGEST_TURN && step.value < library.passages.length) continue;
    onProgress?.(step.value, library.passages.length);
    await setImmediate();
    turn = performance.now();
  }
}

function indexOf(engine: Engine): PassageIndex {
  return { find: (question, options) => find(engine, question, options ?? {}) };
}

function find(
  engine: Engine,
  asked: string,
  { limit = HITS_UNLESS_SAID, ...scope }: FindOptions,
): Findings {
  const { question, ranked, signals } = examine(engine, asked, scope, limit);
  const { related, confidence } = weighSignals(signals);
  return {
    askable: question.words.length > 0,
    hits: ranked.slice(0, limit).map((candidate) => hit(engine, question, candidate)),
    confidence,
    answered: related >= ANSWERED_FROM,
  };
}

function hit({ read }: Engine, { words }: Question, { passage: index, rank }: Ranked): Hit {
  const passage = read.library.passages[index];
  if (!passage) throw new RangeError(`No passage ${index}`);
  const language = languageOf(passage.article.language);
  const met = new Set(words.flatMap(({ meanings }) => meanings.map(({ term }) => term)));
  const matches: Span[] = [];
  for (const word of readWords(passage.sentence.text)) {
    const spelling = read.vocabulary.spelling(spellingKey(word.text, language), language);
    if (spelling === undefined || !met.has(read.vocabulary.termOf[spelling] ?? -1)) continue;
    const { start } = passage.sentence;
    matches.push({ start: start + word.start, end: start + word.end });
  }
  return { passage, score: rank, matches, answer: null };
}
