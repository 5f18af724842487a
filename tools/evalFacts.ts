/**
 * Scores the facts of stories against gold written by hand: `npm run eval:facts [-- --misses]`.
 * `--misses` lists what is wrong and what is missed, in the stories that may be looked at: the shipped one and the development ones.
 * The Wikinews stories are read from ../shared/eval, or from the file that QAMR_WIKINEWS names; where they are absent only the project's own stories are scored.
 * Ends with 1 where the shipped story falls below 0.95 precision or 0.8 recall, of all its facts together.
 */
import { factsOf } from '../src/facts/factsOf.ts';
import type { Article } from '../src/story/article.ts';
import { compareNames } from './facts/compareNames.ts';
import { type Gold, readGold } from './facts/readGold.ts';
import { type Score, scoreFacts, totalOf } from './facts/scoreFacts.ts';
import { portion } from './percent.ts';

const PARTS = ['shipped', 'development', 'kept', 'held'] as const;
const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.8;

const column = (part: number, whole: number): string => portion(part, whole).padStart(6);

const all = await readGold();
const stories = all.flatMap(({ gold, article }) => (article ? [{ gold, article }] : []));
const absent = all.filter(({ article }) => !article).map(({ gold }) => gold.story);
if (absent.length)
  console.log(`Not scored, because ../shared/eval is not there: ${absent.join(', ')}\n`);

let good = true;
for (const part of PARTS) {
  const scored = stories.filter(({ gold }) => gold.part === part).map(score);
  if (!scored.length) continue;
  console.log(`${part}: ${scored.map(({ gold }) => gold.story).join(', ')}`);
  const kinds = scored[0]?.scores.map(({ kind }) => kind) ?? [];
  for (const kind of kinds)
    line(
      kind,
      scored.flatMap(({ scores }) => scores.filter((one) => one.kind === kind)),
    );
  const total = line(
    'all',
    scored.flatMap(({ scores }) => scores),
  );
  if (part === 'shipped') good = total.precision >= LEAST_PRECISION && total.recall >= LEAST_RECALL;
  if (process.argv.includes('--misses') && (part === 'shipped' || part === 'development'))
    for (const { gold, scores } of scored)
      for (const { kind, wrong, missed } of scores) {
        for (const fact of wrong) console.log(`    wrong   ${gold.story} ${kind}: ${fact}`);
        for (const fact of missed) console.log(`    missed  ${gold.story} ${kind}: ${fact}`);
      }
  console.log();
}

console.log('Names in the development stories (forms of names; ms for all of them, warm)');
for (const { finder, found, right, rightKind, wanted, milliseconds } of compareNames(
  stories.filter(({ gold }) => gold.part === 'development'),
))
  console.log(
    `  precision ${column(right, found)}  recall ${column(right, wanted)}  right kind ${column(rightKind, found)}  ${milliseconds.toFixed(1).padStart(6)} ms  ${finder}`,
  );

process.exitCode = good ? 0 : 1;

function score({ gold, article }: { gold: Gold; article: Article }) {
  return { gold, scores: scoreFacts(gold, factsOf(article), article) };
}

function line(kind: string, scores: readonly Score[]): { precision: number; recall: number } {
  const { right, found, wanted } = totalOf(scores);
  console.log(
    `  ${kind.padEnd(8)} precision ${column(right, found)}  recall ${column(right, wanted)}  (${right} right, ${found - right} wrong, ${wanted - right} missed)`,
  );
  return { precision: found ? right / found : 1, recall: wanted ? right / wanted : 1 };
}
