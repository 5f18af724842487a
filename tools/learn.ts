import { readFileSync, writeFileSync } from 'node:fs';
import { auroc, calibrationError, shareOf } from '../src/eval/measures.ts';
import { misspell } from '../src/eval/misspell.ts';
import { seededRandom } from '../src/eval/random.ts';
import { readQuestionSet, type SetQuestion } from '../src/eval/readQuestionSet.ts';
import { type ConfidenceRows, weighSignals } from '../src/search/confidence.ts';
import { type Engine, type Examination, examine, makeEngine } from '../src/search/examine.ts';
import { FEATURE_NAMES, FEATURES, type Feature } from '../src/search/features.ts';
import { SIGNAL_NAMES, SIGNALS, type Signals } from '../src/search/signals.ts';
import { finish } from '../src/search/steps.ts';
import { RANK_WEIGHTS } from '../src/search/weights.ts';
import { composeLibrary, type Library, type Passage } from '../src/story/library.ts';
import { learnConfidence, type Outcome } from './learn/learnConfidence.ts';
import { type Lesson, learnRanking } from './learn/learnRanking.ts';
import { learnRight } from './learn/learnRight.ts';
import { splitQuestions } from './learn/split.ts';
import { percent } from './percent.ts';

/** `npm run learn [-- --confidence-only]`: learns src/search/weights.ts from the tuning articles, and reports on the held ones. */

const DATA = new URL('../../shared/eval/squad2-dev.json', import.meta.url);
const WEIGHTS = new URL('../src/search/weights.ts', import.meta.url);
const SEED = 4;
/** At the threshold, this share of the tuning articles' questions put to another article is answered. */
const OFF_ANSWERED = 0.0075;
/** So many of their questions put to their own are given up where the first hit is too likely wrong. */
const OWN_DOUBTED = 0.02;

const set = readQuestionSet(JSON.parse(readFileSync(DATA, 'utf8')));
const { tuning, held } = splitQuestions(set);
const whole = engineOf(set.library);
const alone = new Map(
  [...set.library.articles].map(([id, article]) => [id, engineOf(composeLibrary([article]))]),
);

const rankWeights = process.argv.includes('--confidence-only')
  ? RANK_WEIGHTS
  : (named(
      FEATURE_NAMES,
      learnRanking(
        [false, true].flatMap((isMisspelt) => [
          ...lessons(tuning, isMisspelt, () => whole),
          ...lessons(tuning, isMisspelt, ({ article }) => aloneOf(article)),
        ]),
        FEATURE_NAMES.length,
      ),
    ) as Record<Feature, number>);

const rankRow = row(FEATURE_NAMES, rankWeights);
const learnt = outcomes(tuning);
const LOGISTIC = [...SIGNAL_NAMES, 'base'] as const;
const related = learnConfidence(
  [
    ...outcomesOf(learnt.own, () => true),
    ...outcomesOf(learnt.misspelt, () => true),
    ...outcomesOf(learnt.ownAlone, () => true),
    ...outcomesOf(learnt.offAlone, () => false, 2),
    ...outcomesOf(learnt.offNarrowed, () => false),
  ],
  SIGNAL_NAMES.length,
);
const right = learnRight(
  [learnt.own, learnt.misspelt, learnt.ownAlone].flatMap((group) =>
    outcomesOf(group, ({ isRight }) => isRight).map((outcome) => ({
      ...outcome,
      related: logistic(outcome.row, related),
    })),
  ),
  [
    ...outcomesOf(learnt.own, () => true),
    ...outcomesOf(learnt.ownAlone, () => true),
    ...outcomesOf(learnt.impossible, () => false),
    ...outcomesOf(learnt.impossibleAlone, () => false),
  ],
);
const confidenceWeights = { related: named(LOGISTIC, related), right: named(LOGISTIC, right) };
const confidenceRows: ConfidenceRows = {
  related: row(LOGISTIC, confidenceWeights.related),
  right: row(LOGISTIC, confidenceWeights.right),
};
const tuningOff = learnt.off.map(relatedOf).sort((a, b) => b - a);
const threshold = tuningOff[Math.floor(tuningOff.length * OFF_ANSWERED)] ?? 1;
const sureOwn = [...learnt.own, ...learnt.misspelt, ...learnt.ownAlone]
  .filter((one) => relatedOf(one) >= threshold)
  .map(sureOf)
  .sort((a, b) => a - b);
const surety = sureOwn[Math.floor(sureOwn.length * OWN_DOUBTED)] ?? 0;

writeFileSync(WEIGHTS, weightsFile());
report('tuning', tuning);
report('held', held);

function lessons(
  questions: readonly SetQuestion[],
  isMisspelt: boolean,
  engineFor: (question: SetQuestion) => Engine,
): Lesson[] {
  return asked(questions, isMisspelt).map(({ question, text }): Lesson => {
    const engine = engineFor(question);
    const { ranked } = examine(engine, text);
    return {
      rows: ranked.map(({ features }) => features),
      isRight: ranked.map(({ passage }) => isAnswer(engine.read.library, passage, question)),
    };
  });
}

interface Seen {
  readonly examination: Examination;
  readonly isRight: boolean;
  readonly isParagraph: boolean;
}

function see(engine: Engine, text: string, question: SetQuestion, story?: string): Seen {
  const examination = examine(
    engine,
    text,
    story === undefined ? {} : { story },
    undefined,
    rankRow,
  );
  const first = examination.ranked[0];
  const passage = first && engine.read.library.passages[first.passage];
  return {
    examination,
    isRight: first !== undefined && isAnswer(engine.read.library, first.passage, question),
    isParagraph: passage !== undefined && inParagraph(passage, question),
  };
}

/** Questions put to all articles, to their own alone, and to others: each group weighs the same. */
function outcomes(questions: readonly SetQuestion[]) {
  const clean = asked(questions, false);
  const stories = [...new Set(clean.map(({ question }) => question.article))];
  const next = (article: string, step: number): string =>
    stories[(stories.indexOf(article) + step) % stories.length] ?? article;
  const own = clean.map(({ question, text }) => see(whole, text, question));
  const misspelt = asked(questions, true).map(({ question, text }) => see(whole, text, question));
  const ownAlone = clean.map(({ question, text }) =>
    see(aloneOf(question.article), text, question),
  );
  const offAlone = clean.flatMap(({ question, text }) =>
    [1, 3].map((step) => see(aloneOf(next(question.article, step)), text, question)),
  );
  const offNarrowed = clean.flatMap(({ question, text }) =>
    [2, 4].map((step) => see(whole, text, question, next(question.article, step))),
  );
  const unanswerable = questions.filter(({ answers }) => answers.length === 0);
  const impossible = unanswerable.map((question) => see(whole, question.text, question));
  const impossibleAlone = unanswerable.map((question) =>
    see(aloneOf(question.article), question.text, question),
  );
  const off = [...offAlone, ...offNarrowed];
  return { own, misspelt, ownAlone, offAlone, offNarrowed, off, impossible, impossibleAlone };
}

/** Each group of outcomes weighs the same, whatever its size, unless said otherwise. */
function outcomesOf(
  group: readonly Seen[],
  isRight: (seen: Seen) => boolean,
  weight = 1,
): Outcome[] {
  return group.flatMap((seen) => {
    const { signals } = seen.examination;
    if (!signals) return [];
    return {
      row: signals,
      isRight: isRight(seen),
      weight: weight / group.length,
    };
  });
}

function report(name: string, questions: readonly SetQuestion[]): void {
  const seen = outcomes(questions);
  const { own, misspelt, ownAlone, offAlone, offNarrowed, impossible, impossibleAlone } = seen;
  const right = (seen: readonly Seen[]): string => percent(shareOf(seen, ({ isRight }) => isRight));
  const paragraph = (seen: readonly Seen[]): string =>
    percent(shareOf(seen, ({ isParagraph }) => isParagraph));
  const answered = (seen: readonly Seen[]): string =>
    percent(shareOf(seen, (one) => relatedOf(one) >= threshold && sureOf(one) >= surety));
  const ece = (seen: readonly Seen[]): string =>
    calibrationError(
      seen.map((one) => ({ confidence: sureOf(one), isRight: one.isRight })),
    ).toFixed(3);
  const apart = (yes: readonly Seen[], no: readonly Seen[]): string =>
    auroc(yes.map(sureOf), no.map(sureOf)).toFixed(4);
  console.log(
    [
      `${name} articles, ${own.length} answerable questions`,
      `  sentence R@1 ${right(own)}, misspelt ${right(misspelt)}, story alone ${right(ownAlone)}`,
      `  paragraph R@1 ${paragraph(own)}, misspelt ${paragraph(misspelt)}, story alone ${paragraph(ownAlone)}`,
      `  calibration error ${ece(own)}, misspelt ${ece(misspelt)}, story alone ${ece(ownAlone)}, with off-article ${ece([...own, ...offNarrowed])}`,
      `  answered: own ${answered(own)}, misspelt ${answered(misspelt)}, story alone ${answered(ownAlone)}, off alone ${answered(offAlone)}, off narrowed ${answered(offNarrowed)}`,
      `  off-article AUROC: narrowed ${apart(own, offNarrowed)}, alone ${apart(ownAlone, offAlone)}`,
      `  unanswerable AUROC ${apart(own, impossible)}, story alone ${apart(ownAlone, impossibleAlone)}, answered ${answered(impossible)}`,
    ].join('\n'),
  );
}

function logistic(signals: Signals, weights: readonly number[]): number {
  const start = weights[signals.length] ?? 0;
  const sum = signals.reduce((so, value, at) => so + value * (weights[at] ?? 0), start);
  return 1 / (1 + Math.exp(-sum));
}

function sureOf({ examination }: Seen): number {
  return weighSignals(examination.signals, confidenceRows).confidence;
}

function relatedOf({ examination }: Seen): number {
  return weighSignals(examination.signals, confidenceRows).related;
}

function asked(questions: readonly SetQuestion[], isMisspelt: boolean) {
  const random = seededRandom(SEED);
  return questions
    .filter(({ answers }) => answers.length > 0)
    .map((question) => ({
      question,
      text: isMisspelt ? misspell(question.text, random) : question.text,
    }));
}

function inParagraph({ article, paragraph }: Passage, question: SetQuestion): boolean {
  return article.id === question.article && paragraph.number === question.paragraph;
}

function isAnswer(library: Library, index: number, question: SetQuestion): boolean {
  const passage = library.passages[index];
  if (!passage || !inParagraph(passage, question)) return false;
  const { start, end } = passage.sentence;
  return question.answers.some((answer) => answer.start < end && start < answer.end);
}

function engineOf(library: Library): Engine {
  return finish(makeEngine(library));
}

function aloneOf(article: string): Engine {
  const engine = alone.get(article);
  if (!engine) throw new Error(`No article ${article} in the set`);
  return engine;
}

function row<Name extends string>(
  names: readonly Name[],
  values: Partial<Record<Name, number>>,
): Float64Array {
  return Float64Array.from(names, (name) => values[name] ?? 0);
}

function named<Name extends string>(
  names: readonly Name[],
  values: readonly number[],
): Record<Name, number> {
  return Object.fromEntries(
    names.map((name, at) => [name, Number((values[at] ?? 0).toFixed(3))]),
  ) as Record<Name, number>;
}

function weightsFile(): string {
  const table = (weights: Record<string, number>, meanings: Record<string, string>): string =>
    Object.entries(weights)
      .map(
        ([name, weight]) =>
          `  /** ${meanings[name] ?? 'what stands without any signal'} */\n  ${name}: ${weight},`,
      )
      .join('\n');
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what is learnt may look like a constant.
import type { Feature } from './features.ts';
import type { Logistic } from './signals.ts';

// Written by \`npm run learn\`, from the tuning articles in tools/learn/split.ts.

/** What each feature of a passage adds to its rank. */
export const RANK_WEIGHTS: Readonly<Record<Feature, number>> = {
${table(rankWeights, FEATURES)}
};

/** What each signal adds to the logit that the stories speak of what is asked, and that the first hit is then right. */
export const CONFIDENCE_WEIGHTS: { readonly related: Logistic; readonly right: Logistic } = {
  related: {
${table(confidenceWeights.related, SIGNALS)}
  },
  right: {
${table(confidenceWeights.right, SIGNALS)}
  },
};

/** Where the stories are this likely to speak of what is asked, and the first hit this likely to hold it, it is called an answer. */
export const ANSWERED_FROM = { related: ${threshold.toFixed(3)}, confidence: ${surety.toFixed(3)} } as const;
`;
}
