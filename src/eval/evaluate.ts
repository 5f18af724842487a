import { setImmediate } from 'node:timers/promises';
import { createIndex } from '../search/createIndex.ts';
import type { Findings, Hit, PassageIndex } from '../search/passageIndex.ts';
import { composeLibrary, type Library } from '../story/library.ts';
import { auroc, type Claim, calibrationError, mean, quantile, shareOf } from './measures.ts';
import { misspell } from './misspell.ts';
import { seededRandom } from './random.ts';
import type { QuestionSet, SetQuestion } from './readQuestionSet.ts';
import { tokenF1 } from './tokenF1.ts';

/** How well answers are found. Shares run from 0 to 1; what the set holds no question for is null. */
export interface Report {
  readonly set: {
    readonly articles: number;
    readonly paragraphs: number;
    readonly passages: number;
    readonly answerable: number;
    readonly unanswerable: number;
  };
  readonly clean: Finding;
  /** The same questions with slips in 40% of their words of five letters or more. */
  readonly typos: Finding;
  readonly abstention: {
    /** Telling the set's answerable questions from its unanswerable ones by confidence. */
    readonly unanswerableAuroc: number | null;
    readonly unanswerableAnswered: number | null;
    /** Each question put to another article of the set, all articles in one library. */
    readonly otherStory: OffArticle | null;
    /** Each article as a library of its own, asked its questions and another article's. */
    readonly storyAlone: OffArticle | null;
  };
  /** Expected calibration error of `confidence` on the answerable questions. */
  readonly calibrationError: number | null;
  /** How often the answer marked in the first hit overlaps one of the set's. */
  readonly answerMark: number | null;
  /** How far what is marked says the same words (token F1, as SQuAD scores answers); nothing marked scores 0. */
  readonly answerMarkF1: number | null;
  /** How often nothing is marked, because no words stand out. */
  readonly unmarked: number | null;
}

export interface Finding {
  /** The first hit's sentence holds the answer. */
  readonly sentenceAt1: number | null;
  /** The mean of 1 / place of the first such hit among ten. */
  readonly sentenceMrr: number | null;
  /** The first hit stands in the right paragraph. */
  readonly paragraphAt1: number | null;
  readonly msMedian: number | null;
  readonly msP99: number | null;
}

export interface OffArticle {
  /** Telling the one from the other by confidence. */
  readonly auroc: number;
  /** The share of questions on another article that is answered all the same. */
  readonly offAnswered: number;
  /** The share of answerable questions that is answered. */
  readonly ownAnswered: number;
}

export interface EvaluateOptions {
  readonly onProgress?: (done: number, of: number) => void;
}

const HITS = 10;
const SEED = 2025;
/** After so many questions others get their turn. */
const BREATH = 50;

/** Asks every question of a set and says how well it was answered. */
export async function evaluate(
  { library, questions }: QuestionSet,
  { onProgress }: EvaluateOptions = {},
): Promise<Report> {
  const answerable = questions.filter(({ answers }) => answers.length > 0);
  const unanswerable = questions.filter(({ answers }) => answers.length === 0);
  const stories = [...library.articles.keys()];
  const hasOthers = stories.length > 1;
  const total = answerable.length * (hasOthers ? 5 : 2) + unanswerable.length;
  let done = 0;
  const putEach = async <Found>(
    asked: readonly SetQuestion[],
    put: (question: SetQuestion) => Found,
  ): Promise<Found[]> => {
    const found: Found[] = [];
    for (const question of asked) {
      found.push(put(question));
      if (++done % BREATH !== 0 && done !== total) continue;
      onProgress?.(done, total);
      await setImmediate();
    }
    return found;
  };

  const index = createIndex(library);
  const random = seededRandom(SEED);
  const asIs = (question: SetQuestion) => ask(index, question, question.text);
  const misspelt = (question: SetQuestion) => ask(index, question, misspell(question.text, random));
  const clean = await putEach(answerable, asIs);
  const typos = await putEach(answerable, misspelt);
  const impossible = await putEach(unanswerable, asIs);

  const otherThan = (story: string): string =>
    stories[(stories.indexOf(story) + 1) % stories.length] ?? story;
  const elsewhere = hasOthers ? answerable : [];
  const off = await putEach(elsewhere, ({ text, article }) =>
    index.find(text, { story: otherThan(article) }),
  );
  const alone = hasOthers ? indexEach(library) : new Map<string, PassageIndex>();
  const askAlone = (story: string, text: string) => alone.get(story)?.find(text) ?? NOTHING;
  const aloneOwn = await putEach(elsewhere, ({ text, article }) => askAlone(article, text));
  const aloneOff = await putEach(elsewhere, ({ text, article }) =>
    askAlone(otherThan(article), text),
  );

  const confidences = (asked: readonly Asked[]): number[] =>
    asked.map(({ findings }) => findings.confidence);
  const marked = clean.filter(({ isRight }) => isRight);
  return {
    set: {
      articles: stories.length,
      paragraphs: new Set(library.passages.map(({ paragraph }) => paragraph)).size,
      passages: library.passages.length,
      answerable: answerable.length,
      unanswerable: unanswerable.length,
    },
    clean: summarize(clean),
    typos: summarize(typos),
    abstention: {
      unanswerableAuroc: orNull(auroc(confidences(clean), confidences(impossible))),
      unanswerableAnswered: orNull(shareOf(impossible, ({ findings }) => findings.answered)),
      otherStory: hasOthers
        ? compare(
            clean.map(({ findings }) => findings),
            off,
          )
        : null,
      storyAlone: hasOthers ? compare(aloneOwn, aloneOff) : null,
    },
    calibrationError: orNull(
      calibrationError(
        clean.map(({ findings, isRight }): Claim => ({ confidence: findings.confidence, isRight })),
      ),
    ),
    answerMark: orNull(
      shareOf(marked, ({ findings, question }) => marksAnswer(findings, question)),
    ),
    answerMarkF1: orNull(mean(marked.map(({ findings, question }) => markF1(findings, question)))),
    unmarked: orNull(shareOf(marked, ({ findings }) => !findings.hits[0]?.answer)),
  };
}

interface Asked {
  readonly question: SetQuestion;
  readonly findings: Findings;
  readonly isRight: boolean;
  readonly ms: number;
}

const NOTHING: Findings = { askable: false, hits: [], confidence: 0, answered: false };

/** An index of each article alone, by its id. */
function indexEach({ articles }: Library): Map<string, PassageIndex> {
  return new Map(
    Array.from(articles, ([id, article]) => [id, createIndex(composeLibrary([article]))]),
  );
}

function ask(index: PassageIndex, question: SetQuestion, text: string): Asked {
  const start = performance.now();
  const findings = index.find(text, { limit: HITS });
  const ms = performance.now() - start;
  const [first] = findings.hits;
  return { question, findings, ms, isRight: first !== undefined && holdsAnswer(first, question) };
}

function inParagraph({ passage }: Hit, question: SetQuestion): boolean {
  return passage.article.id === question.article && passage.paragraph.number === question.paragraph;
}

function holdsAnswer(hit: Hit, question: SetQuestion): boolean {
  const { start, end } = hit.passage.sentence;
  return (
    inParagraph(hit, question) &&
    question.answers.some((answer) => answer.start < end && start < answer.end)
  );
}

function marksAnswer({ hits }: Findings, question: SetQuestion): boolean {
  const mark = hits[0]?.answer;
  return (
    mark !== undefined &&
    mark !== null &&
    question.answers.some(({ start, end }) => start < mark.end && mark.start < end)
  );
}

function markF1({ hits: [hit] }: Findings, { answers }: SetQuestion): number {
  if (!hit?.answer) return 0;
  const { text } = hit.passage.paragraph;
  const marked = text.slice(hit.answer.start, hit.answer.end);
  return Math.max(...answers.map(({ start, end }) => tokenF1(marked, text.slice(start, end))));
}

function summarize(asked: readonly Asked[]): Finding {
  const times = asked.map(({ ms }) => ms);
  return {
    sentenceAt1: orNull(shareOf(asked, ({ isRight }) => isRight)),
    sentenceMrr: orNull(
      mean(
        asked.map(({ findings, question }) => {
          const place = findings.hits.findIndex((hit) => holdsAnswer(hit, question));
          return place < 0 ? 0 : 1 / (place + 1);
        }),
      ),
    ),
    paragraphAt1: orNull(
      shareOf(asked, ({ findings, question }) => {
        const [first] = findings.hits;
        return first !== undefined && inParagraph(first, question);
      }),
    ),
    msMedian: orNull(quantile(times, 0.5)),
    msP99: orNull(quantile(times, 0.99)),
  };
}

function compare(own: readonly Findings[], off: readonly Findings[]): OffArticle {
  return {
    auroc: auroc(
      own.map(({ confidence }) => confidence),
      off.map(({ confidence }) => confidence),
    ),
    offAnswered: shareOf(off, ({ answered }) => answered),
    ownAnswered: shareOf(own, ({ answered }) => answered),
  };
}

/** JSON knows no NaN. */
function orNull(number: number): number | null {
  return Number.isNaN(number) ? null : number;
}
