import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { quantile } from '../src/eval/measures.ts';
import { misspell } from '../src/eval/misspell.ts';
import { seededRandom } from '../src/eval/random.ts';
import { composeLibrary, type Library } from '../src/story/library.ts';
import { sizeOf } from '../src/story/sizeOf.ts';
import { benchStories } from './bench/benchStories.ts';
import { growSentences } from './bench/growText.ts';
import { makeStories } from './bench/makeStories.ts';
import { ENGINES, type Engine } from './bench/rivals.ts';
import { readSquad } from './sharedSets.ts';

/**
 * `npm run bench [-- SIZE…] [--only NAME]`: Pilcrow's search beside what one would take instead,
 * on the same passages and questions in one run. Real text first; what is beyond is grown from it.
 * Then how long one story takes to read, with its facts, dates and events; `--only stories` tells that alone.
 *
 * What is measured is a process at work, as a bot is after its first minutes: before the first size
 * each engine indexes a small library a few times and answers the same number of other questions
 * there, so that all code is compiled; then it is asked some at each size, and only then timed. An
 * index that is built within a moment is built again, and the median told. Pilcrow's time includes
 * what the others leave undone: how sure it is, and in the first hit which words met the question
 * and which may be the answer.
 */

const SIZES = [1_000, 10_000, 100_000];
const QUESTIONS = 300;
const LEAST_QUESTIONS = 4;
const SEED = 2025;
/** The small library of the warm-up, and how often each engine indexes it and is asked. */
const WARM_UP = { passages: 200, builds: 20, questions: 1_000 };
/** So many untimed questions, every other misspelt and none of them timed later, at each size, or as many as go into a time: an index serves for long, and its code is compiled anew. */
const FIRST = { questions: 1_000, ms: 2_000 };
/** An index is built again until its builds took this long together. */
const BUILDING_MS = 500;
/** An engine that needs longer for one size than this is asked no more questions there. */
const PATIENCE_MS = 10_000;

interface Result {
  readonly engine: string;
  readonly size: number;
  readonly buildMs: number;
  readonly megabytes: number;
  readonly clean: readonly number[];
  readonly typos: readonly number[];
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1]
  : null;
if (only === 'stories') {
  await benchStories();
  process.exit();
}
const engines = only ? ENGINES.filter(({ name }) => name.startsWith(only)) : ENGINES;
const set = readSquad();
const real = set.library.passages.map(({ sentence }) => sentence.text);
const asked = set.questions.filter(({ answers }) => answers.length > 0);
const others = set.questions.filter(({ answers }) => answers.length === 0);
const results: Result[] = [];
const small = grow(WARM_UP.passages);
for (const engine of engines) await warmUp(engine);
for (const size of sizes.length ? sizes : SIZES) {
  const library = grow(size);
  for (const engine of engines) {
    const result = await run(engine, library, size);
    results.push(result);
    console.error(`${result.engine} at ${size}: ${result.clean.length} questions asked`);
  }
  print(size);
}
plot();
if (!only) await benchStories();

function grow(size: number): Library {
  const articles = [];
  let passages = 0;
  for (const story of makeStories(growSentences(real))) {
    articles.push(story);
    passages += sizeOf(story).sentences;
    if (passages >= size) break;
  }
  return composeLibrary(articles);
}

async function run(engine: Engine, library: Library, size: number): Promise<Result> {
  const questions = pick(Math.max(LEAST_QUESTIONS, Math.round(QUESTIONS * engine.share)));
  const random = seededRandom(SEED);
  const misspelt = questions.map((question) => misspell(question, random));
  const before = memory();
  const { find, times } = build(engine, library);
  const megabytes = memory() - before;
  const until = performance.now() + FIRST.ms;
  for (const [at, question] of pick(Math.ceil(FIRST.questions * engine.share), others).entries()) {
    await find(at % 2 ? misspell(question, random) : question);
    if (performance.now() > until) break;
  }
  const clean = await time(find, questions);
  const typos = await time(find, misspelt);
  return { engine: engine.name, size, buildMs: quantile(times, 0.5), megabytes, clean, typos };
}

async function warmUp(engine: Engine): Promise<void> {
  for (let build = 1; build < WARM_UP.builds; build++) engine.build(small);
  const find = engine.build(small);
  for (const question of pick(WARM_UP.questions, others)) await find(question);
}

/** The same questions for all, spread over a set. */
function pick(count: number, from = asked): string[] {
  const step = from.length / count;
  return Array.from({ length: count }, (_, at) => from[Math.floor(at * step)]?.text ?? '');
}

function build(engine: Engine, library: Library) {
  const times: number[] = [];
  const end = performance.now() + BUILDING_MS;
  for (;;) {
    const start = performance.now();
    const find = engine.build(library);
    times.push(performance.now() - start);
    if (performance.now() > end) return { find, times };
  }
}

async function time(
  find: (question: string) => unknown,
  questions: readonly string[],
): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + PATIENCE_MS;
  for (const question of questions) {
    const start = performance.now();
    await find(question);
    times.push(performance.now() - start);
    if (performance.now() > end) break;
  }
  return times;
}

function memory(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

function print(size: number): void {
  const here = results.filter((result) => result.size === size);
  const mini = here.find(({ engine }) => engine.startsWith('MiniSearch'));
  const rows = here.map((result) => [
    result.engine,
    result.buildMs.toFixed(0),
    result.megabytes.toFixed(0),
    show(quantile(result.clean, 0.5)),
    show(quantile(result.clean, 0.99)),
    show(quantile(result.typos, 0.5)),
    show(quantile(result.typos, 0.99)),
    ratio(result.clean, mini?.clean),
    ratio(result.typos, mini?.typos),
    String(result.clean.length),
  ]);
  const head = [
    `${size} passages`,
    'build ms',
    'MB',
    'clean ms',
    'p99',
    'typos ms',
    'p99',
    'of MiniSearch, clean',
    'typos',
    'questions',
  ];
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('  '),
    );
  console.log();
}

function show(ms: number): string {
  return ms.toFixed(ms < 10 ? 2 : 0);
}

function ratio(times: readonly number[], others: readonly number[] | undefined): string {
  if (!others) return '–';
  return (quantile(times, 0.5) / quantile(others, 0.5)).toFixed(3);
}

/** Median milliseconds a question, clean, by size; each mark is a doubling from 1/16 ms. */
function plot(): void {
  console.log('median ms a question, clean; each ▇ doubles, from 1/32 ms');
  for (const { name } of engines)
    for (const { size, clean } of results.filter(({ engine }) => engine === name)) {
      const ms = quantile(clean, 0.5);
      const bar = '▇'.repeat(Math.max(0, Math.round(Math.log2(ms * 32))));
      console.log(`${name.padEnd(22)} ${String(size).padStart(7)}  ${bar} ${show(ms)}`);
    }
}
