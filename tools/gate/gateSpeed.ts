import { quantile } from '../../src/eval/measures.ts';
import { misspell } from '../../src/eval/misspell.ts';
import { seededRandom } from '../../src/eval/random.ts';
import type { QuestionSet } from '../../src/eval/readQuestionSet.ts';
import { ENGINES } from '../bench/rivals.ts';
import type { Check } from './check.ts';

const QUESTIONS = 150;
const SEED = 11;
const BUILDS = 12;
/** It takes 0.1 to 0.14 of MiniSearch's time for a question, and 0.65 to 0.9 for an index; the rest is room for noise. */
const MOST_OF_MINISEARCH = { question: 0.15, build: 1.2 };

/** Pilcrow's times beside MiniSearch's on the same text, the two taking turns. */
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
    {
      name: 'time of MiniSearch’s, clean',
      value: ratio(asked, ours, theirs, wall),
      most: question,
    },
    {
      name: 'time of MiniSearch’s, typos',
      value: ratio(misspelt, ours, theirs, wall),
      most: question,
    },
    {
      name: 'time of MiniSearch’s, index',
      value: ratio(builds, pilcrow.build, mini.build, processor),
      most: build,
    },
  ];
}

/** Reads a clock, in milliseconds. */
type Clock = () => number;

/** For what is over before another process gets its turn. */
const wall: Clock = () => performance.now();
/** For what takes longer: processor time, so that other processes do not count. */
const processor: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Our median time beside theirs for the same work. */
function ratio<Item>(
  items: readonly Item[],
  ours: (item: Item) => unknown,
  theirs: (item: Item) => unknown,
  clock: Clock,
): number {
  const timed = (work: (item: Item) => unknown, item: Item): number => {
    const start = clock();
    work(item);
    return clock() - start;
  };
  const times = items.map((item) => [timed(ours, item), timed(theirs, item)] as const);
  const median = (whose: 0 | 1) =>
    quantile(
      times.map((pair) => pair[whose]),
      0.5,
    );
  return median(0) / median(1);
}
