import { setImmediate } from 'node:timers/promises';
import type { Span } from '../story/article.ts';
import type { Library } from '../story/library.ts';
import { languageOf } from './language.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';
import type { Findings, FindOptions, Hit, PassageIndex } from './passageIndex.ts';
import { type ReadLibrary, readLibrary } from './readLibrary.ts';
import { type Question, readQuestion } from './readQuestion.ts';
import { readWords } from './readWords.ts';
import { type Candidate, makeScorer, type Range, type Scorer } from './scorePassages.ts';
import { spellingKey } from './vocabulary.ts';

const HITS_UNLESS_SAID = 5;
const ANSWERED_FROM = 0.5;

export interface BuildOptions {
  /** Called now and then with how many of the library's passages are read. */
  readonly onProgress?: (read: number, of: number) => void;
}

/** Indexes a library at once. */
export function createIndex(library: Library): PassageIndex {
  const steps = build(library);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Indexes a library without keeping others waiting: between steps the event loop turns. */
export async function buildIndex(
  library: Library,
  { onProgress }: BuildOptions = {},
): Promise<PassageIndex> {
  const steps = build(library);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value, library.passages.length);
    await setImmediate();
  }
}

function* build(library: Library): Generator<number, PassageIndex> {
  const read = yield* readLibrary(library);
  const lexicon = yield* counting(makeLexicon(read.vocabulary.spellings), library.passages.length);
  const scorer = makeScorer(read);
  return { find: (question, options) => find(question, options ?? {}, read, lexicon, scorer) };
}

function* counting<T>(steps: Generator<void, T>, read: number): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield read;
  }
}

function find(
  asked: string,
  { limit = HITS_UNLESS_SAID, story, stories }: FindOptions,
  read: ReadLibrary,
  lexicon: Lexicon,
  scorer: Scorer,
): Findings {
  const question = readQuestion(asked, read.languages, read.vocabulary, lexicon);
  const askable = question.words.length > 0;
  const best = scorer.score(question, rangesOf(story, stories, read), limit);
  const confidence = best[0] ? coverage(question, best[0], read, scorer) : 0;
  return {
    askable,
    hits: best.map((candidate) => hit(candidate, question, read)),
    confidence,
    answered: confidence >= ANSWERED_FROM,
  };
}

/** Where the passages that may be found stand: each range's first and one past its last, apart. */
function rangesOf(
  story: string | undefined,
  stories: ReadonlySet<string> | undefined,
  read: ReadLibrary,
): Range[] {
  if (story === undefined && !stories) return [[0, read.library.passages.length]];
  const ids = story === undefined ? [...(stories ?? [])] : [story];
  return ids
    .filter((id) => stories?.has(id) ?? true)
    .map((id) => read.ranges.get(id))
    .filter((range) => range !== undefined);
}

/** The share of the question's weight that the passage and its paragraph hold. */
function coverage(
  { words }: Question,
  { passage }: Candidate,
  read: ReadLibrary,
  scorer: Scorer,
): number {
  const sentence = termsOf(passage, passage + 1, read);
  const paragraph = read.paragraphOf[passage] ?? 0;
  const around = termsOf(
    read.paragraphStarts[paragraph] ?? 0,
    read.paragraphStarts[paragraph + 1] ?? 0,
    read,
  );
  let all = 0;
  let held = 0;
  for (const { meanings } of words) {
    const [first] = meanings;
    const weight = first ? scorer.weigh(first.term) : scorer.unknown;
    all += weight;
    let best = 0;
    for (const { term, likeness } of meanings) {
      const share = sentence.has(term) ? 1 : around.has(term) ? 0.6 : 0;
      best = Math.max(best, share * likeness);
    }
    held += weight * best;
  }
  return all > 0 ? held / all : 0;
}

function termsOf(from: number, to: number, read: ReadLibrary): Set<number> {
  const { words, starts } = read.stream;
  const terms = new Set<number>();
  for (let word = starts[from] ?? 0; word < (starts[to] ?? 0); word++)
    terms.add(read.vocabulary.termOf[words[word] ?? 0] ?? 0);
  return terms;
}

function hit({ passage: index, score }: Candidate, question: Question, read: ReadLibrary): Hit {
  const passage = read.library.passages[index];
  if (!passage) throw new RangeError(`No passage ${index}`);
  const language = languageOf(passage.article.language);
  const met = new Set(question.words.flatMap(({ meanings }) => meanings.map(({ term }) => term)));
  const matches: Span[] = [];
  for (const word of readWords(passage.sentence.text)) {
    const spelling = read.vocabulary.spelling(spellingKey(word.text, language), language);
    if (spelling === undefined || !met.has(read.vocabulary.termOf[spelling] ?? -1)) continue;
    const { start } = passage.sentence;
    matches.push({ start: start + word.start, end: start + word.end });
  }
  return { passage, score, matches, answer: null };
}
