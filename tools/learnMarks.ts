import { readFileSync, writeFileSync } from 'node:fs';
import { mean, shareOf } from '../src/eval/measures.ts';
import { MARK_FEATURE_NAMES, type MarkFeature } from '../src/search/mark/markFeatures.ts';
import { surestRun } from '../src/search/mark/surestRun.ts';
import type { Want } from '../src/search/mark/wantedOf.ts';
import { makeEngine } from '../src/search/rank/examine.ts';
import { finish } from '../src/search/steps.ts';
import { type LearntMarks, learnMarks, WANTS } from './learn/learnMarks.ts';
import { markLesson, type SeenLesson } from './learn/markLessons.ts';
import { markWeightsFile } from './learn/markWeightsFile.ts';
import { readQamr } from './learn/readQamr.ts';
import { splitQuestions, TUNING_ARTICLES } from './learn/split.ts';
import { percent } from './percent.ts';
import { readSquad, WIKINEWS } from './sharedSets.ts';

/**
 * `npm run learn:marks`: learns src/search/mark/markWeights.ts from the tuning articles' questions and
 * some on the news (QAMR), and reports on the tuning articles, two left out at a time.
 */

const WEIGHTS = new URL('../src/search/mark/markWeights.ts', import.meta.url);
/** QAMR's questions are many, and ask for a sentence's every part: so many of them, each counting so much. */
const NEWS_QUESTIONS = 3_000;
const NEWS_WEIGHT = 0.2;
const FOLDS = 4;
/** Marks that are right less often than this are not made. A wrong person or place misleads most. Settled with the held articles' totals in view. */
const LEAST_RIGHT = 0.25;
const LEAST_RIGHT_NAMED = 0.37;
const NAMED: ReadonlySet<Want> = new Set<Want>(['name', 'place']);
/** So many marks must stand below a limit before it is trusted. */
const LEAST_BELOW = 10;
const STEPS = 50;

/** What a want may weigh in its own way; the rest tells where an answer stands, whatever it is. */
const DEPENDING: ReadonlySet<MarkFeature> = new Set<MarkFeature>([
  'words',
  'one',
  'small',
  'past',
  'opensPast',
  'closesPast',
  'owns',
  'country',
  'afterPlace',
  'quoted',
  'prepositions',
  'names',
  'hasName',
  'hasNumber',
  'opensWithNumber',
  'hasDate',
  'dates',
  'wholeDate',
  'year',
  'opens',
  'afterPreposition',
  'apposed',
  'followsTail',
  'precedesHead',
  'afterAgent',
  'afterReason',
  'beforeAuxiliary',
]);
const depends = MARK_FEATURE_NAMES.map((name) => DEPENDING.has(name));

const set = readSquad();
const engine = finish(makeEngine(set.library));
const { tuning } = splitQuestions(set);
const own = tuning.flatMap((question) => markLesson(engine, question, 1) ?? []);
const newsSet = readQamr(JSON.parse(readFileSync(WIKINEWS, 'utf8')), NEWS_QUESTIONS);
const newsEngine = finish(makeEngine(newsSet.library));
const news = newsSet.questions.flatMap(
  (question) => markLesson(newsEngine, question, NEWS_WEIGHT) ?? [],
);
console.log(`${own.length} lessons of the tuning articles, ${news.length} of the news`);

const seen: Marked[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const isOut = ({ article }: SeenLesson): boolean =>
    TUNING_ARTICLES.indexOf(article) % FOLDS === fold;
  const learnt = learn([...own.filter((lesson) => !isOut(lesson)), ...news]);
  seen.push(...own.filter(isOut).map((lesson) => mark(lesson, learnt)));
}
report('all', seen);
for (const want of WANTS)
  report(
    want,
    seen.filter((marked) => marked.want === want),
  );
const leastSure = new Map(
  WANTS.map((want) => [
    want,
    sureFrom(
      want,
      seen.filter((marked) => marked.want === want),
    ),
  ]),
);
const given = seen.filter(({ want, sure }) => sure >= (leastSure.get(want) ?? 0));
report(`given: ${percent(given.length / seen.length)}`, given);
writeFileSync(WEIGHTS, markWeightsFile(learn([...own, ...news]), leastSure));

function learn(lessons: readonly SeenLesson[]): LearntMarks {
  return learnMarks(lessons, MARK_FEATURE_NAMES.length, depends);
}

interface Marked {
  readonly want: Want;
  readonly overlaps: boolean;
  readonly f1: number;
  /** The share that the marked run takes with those that touch it; NaN where there is no run. */
  readonly sure: number;
}

function mark(lesson: SeenLesson, { general, byWant }: LearntMarks): Marked {
  const special = byWant.get(lesson.want) ?? general;
  const scores = lesson.rows.map((row) =>
    row.reduce((sum, value, at) => sum + value * ((general[at] ?? 0) + (special[at] ?? 0)), 0),
  );
  const { place, share } = surestRun(lesson.runs, scores) ?? { place: 0, share: Number.NaN };
  return {
    want: lesson.want,
    overlaps: lesson.overlaps[place] ?? false,
    f1: lesson.worth[place] ?? 0,
    sure: share,
  };
}

/** The greatest share below which marks are right too seldom. */
function sureFrom(want: Want, marks: readonly Marked[]): number {
  const right = NAMED.has(want) ? LEAST_RIGHT_NAMED : LEAST_RIGHT;
  let least = 0;
  for (let step = 1; step <= STEPS; step++) {
    const below = marks.filter(({ sure }) => sure < step / STEPS);
    if (below.length >= LEAST_BELOW && shareOf(below, ({ overlaps }) => overlaps) < right)
      least = step / STEPS;
  }
  return least;
}

function report(name: string, marks: readonly Marked[]): void {
  const column = (share: number): string => percent(share).padStart(6);
  const overlap = column(shareOf(marks, ({ overlaps }) => overlaps));
  const f1 = column(mean(marks.map((marked) => marked.f1)));
  const exact = column(shareOf(marks, (marked) => marked.f1 === 1));
  console.log(
    `${name.padEnd(18)} ${String(marks.length).padStart(5)}  overlap ${overlap}  F1 ${f1}  exact ${exact}`,
  );
}
