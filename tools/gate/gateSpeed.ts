import { performance } from 'node:perf_hooks';
import { quantile } from '../../src/eval/measures.ts';
import { misspell } from '../../src/eval/misspell.ts';
import { seededRandom } from '../../src/eval/random.ts';
import type { QuestionSet } from '../../src/eval/readQuestionSet.ts';
import { ENGINES } from '../bench/rivals.ts';
import type { Check } from './check.ts';

const QUESTIONS = 150;
const SEED = 11;
const BUILDS = 7;
/** It takes 0.02 to 0.06 of MiniSearch's time for a question, and 0.6 to 1.1 for an index; the rest is room for a busy machine. */
const MOST_OF_MINISEARCH = { question: 0.15, build: 2 };

/** Pilcrow's times beside MiniSearch's on the same text, the two taking turns so that a busy machine slows both. */
export function gateSpeed({ library, questions }: QuestionSet): Check[] {
  const [pilcrow, mini] = ['Pilcrow', 'MiniSearch'].map((start) =>
    ENGINES.find(({ name }) => name.startsWith(start)),
  );
  if (!pilcrow || !mini) throw new Error('The bench no longer knows Pilcrow and MiniSearch.');
  const [ours, theirs] = [pilcrow.build(library), mini.build(library)];
  const step = Math.max(1, Math.floor(questions.length / QUESTIONS));
  const asked = questions.filter((_, at) => at % step === 0).map(({ text }) => text);
  const random = seededRandom(SEED);
  const misspelt = asked.map((text) => misspell(text, random));
  const { question, build } = MOST_OF_MINISEARCH;
  const builds = Array.from({ length: BUILDS }, () => library);
  return [
    { name: 'time of MiniSearch’s, clean', value: ratio(asked, ours, theirs), most: question },
    { name: 'time of MiniSearch’s, typos', value: ratio(misspelt, ours, theirs), most: question },
    {
      name: 'time of MiniSearch’s, index',
      value: ratio(builds, pilcrow.build, mini.build, 0),
      most: build,
    },
  ];
}

/** Our time beside theirs for the same work: the median, or the shortest (0) where there are few. */
function ratio<Item>(
  items: readonly Item[],
  ours: (item: Item) => unknown,
  theirs: (item: Item) => unknown,
  share = 0.5,
): number {
  const times = items.map((item) => [timed(() => ours(item)), timed(() => theirs(item))] as const);
  const time = (whose: 0 | 1) =>
    quantile(
      times.map((pair) => pair[whose]),
      share,
    );
  return time(0) / time(1);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
