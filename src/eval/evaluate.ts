import { setImmediate } from 'node:timers/promises';
import { createIndex } from '../search/createIndex.ts';
import type { PassageIndex } from '../search/passageIndex.ts';
import { composeLibrary, type Library } from '../story/library.ts';
import { misspell } from './misspell.ts';
import { seededRandom } from './random.ts';
import type { QuestionSet, SetQuestion } from './readQuestionSet.ts';
import type { Report } from './report.ts';
import {
  type Asked,
  scoreCalibration,
  scoreFinding,
  scoreMarks,
  scoreOffArticle,
  scoreUnanswerable,
} from './score.ts';

/** Who is told how far an evaluation is. */
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
  const own = clean.map(({ findings }) => findings);
  const off = await putEach(elsewhere, ({ text, article }) =>
    index.find(text, { stories: new Set([otherThan(article)]) }),
  );
  const alone = hasOthers ? indexEach(library) : new Map<string, PassageIndex>();
  const askAlone = (story: string, text: string) => (alone.get(story) ?? index).find(text);
  const aloneOwn = await putEach(elsewhere, ({ text, article }) => askAlone(article, text));
  const aloneOff = await putEach(elsewhere, ({ text, article }) =>
    askAlone(otherThan(article), text),
  );
  return {
    set: {
      articles: stories.length,
      paragraphs: new Set(library.passages.map(({ paragraph }) => paragraph)).size,
      passages: library.passages.length,
      answerable: answerable.length,
      unanswerable: unanswerable.length,
    },
    clean: scoreFinding(clean),
    typos: scoreFinding(typos),
    abstention: {
      ...scoreUnanswerable(clean, impossible),
      otherStory: hasOthers ? scoreOffArticle(own, off) : null,
      storyAlone: hasOthers ? scoreOffArticle(aloneOwn, aloneOff) : null,
    },
    calibrationError: scoreCalibration(clean),
    ...scoreMarks(clean),
  };
}

/** An index of each article alone, by its id. */
function indexEach({ articles }: Library): Map<string, PassageIndex> {
  return new Map(
    Array.from(articles, ([id, article]) => [id, createIndex(composeLibrary([article]))]),
  );
}

function ask(index: PassageIndex, question: SetQuestion, text: string): Asked {
  const start = performance.now();
  const findings = index.find(text, { limit: HITS });
  return { question, findings, ms: performance.now() - start };
}
