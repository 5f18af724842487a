import { performance } from 'node:perf_hooks';
import { quantile } from '../../src/eval/measures.ts';
import { misspell } from '../../src/eval/misspell.ts';
import { seededRandom } from '../../src/eval/random.ts';
import type { QuestionSet } from '../../src/eval/readQuestionSet.ts';
import { ENGINES } from '../bench/rivals.ts';
import type { Check } from './check.ts';

const QUESTIONS = 150;
const SEED = 11;
/** The promise is a fifth; it takes far less, so a busy machine has room. */
const MOST_OF_MINISEARCH = 0.2;

/** Pilcrow's median time beside MiniSearch's on the same text, the two taking turns so that a busy machine slows both. */
export function gateSpeed({ library, questions }: QuestionSet): Check[] {
  const [pilcrow, mini] = ['Pilcrow', 'MiniSearch'].map((start) =>
    ENGINES.find(({ name }) => name.startsWith(start))?.build(library),
  );
  if (!pilcrow || !mini) throw new Error('The bench no longer knows Pilcrow and MiniSearch.');
  const step = Math.max(1, Math.floor(questions.length / QUESTIONS));
  const asked = questions.filter((_, at) => at % step === 0).map(({ text }) => text);
  const random = seededRandom(SEED);
  const misspelt = asked.map((text) => misspell(text, random));
  return [
    { name: 'time of MiniSearch’s, clean', value: ratio(asked), most: MOST_OF_MINISEARCH },
    { name: 'time of MiniSearch’s, typos', value: ratio(misspelt), most: MOST_OF_MINISEARCH },
  ];

  function ratio(texts: readonly string[]): number {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (const text of texts) {
      ours.push(timed(() => pilcrow?.(text)));
      theirs.push(timed(() => mini?.(text)));
    }
    return quantile(ours, 0.5) / quantile(theirs, 0.5);
  }
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
