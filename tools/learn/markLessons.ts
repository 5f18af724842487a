import { answersQuestion } from '../../src/eval/answersQuestion.ts';
import type { SetQuestion } from '../../src/eval/readQuestionSet.ts';
import { tokenF1 } from '../../src/eval/tokenF1.ts';
import { runsOf } from '../../src/search/mark/answerRuns.ts';
import { describeRun, MARK_FEATURE_NAMES } from '../../src/search/mark/markFeatures.ts';
import { setScene } from '../../src/search/mark/scene.ts';
import { seeWords } from '../../src/search/mark/seeWords.ts';
import type { Question } from '../../src/search/question/readQuestion.ts';
import { type Engine, examine } from '../../src/search/rank/examine.ts';
import type { Passage } from '../../src/story/library.ts';
import { overlap } from '../../src/story/overlap.ts';
import type { MarkLesson } from './learnMarks.ts';

/** A lesson with what it was made of. */
export interface SeenLesson extends MarkLesson {
  readonly article: string;
  /** Whether each run overlaps an answer. */
  readonly overlaps: readonly boolean[];
  /** Each run's place among the words, for telling which runs touch. */
  readonly runs: readonly { readonly first: number; readonly last: number }[];
}

/** What a question teaches in the sentence that answers it; null where the library holds none. */
export function markLesson(engine: Engine, asked: SetQuestion, weight: number): SeenLesson | null {
  const passage = engine.read.library.passages.find((each) => answersQuestion(each, asked));
  if (!passage) return null;
  const { question } = examine(engine, asked.text, { stories: new Set([asked.article]) });
  return question.isYesNo ? null : lessonIn(engine, asked, question, passage, weight);
}

function lessonIn(
  engine: Engine,
  asked: SetQuestion,
  question: Question,
  passage: Passage,
  weight: number,
): SeenLesson {
  const { sentence, paragraph } = passage;
  const scene = setScene(sentence.text, seeWords(engine.read, question, passage), question);
  const runs = runsOf(scene);
  const row = new Float64Array(MARK_FEATURE_NAMES.length);
  const rows = runs.map((run) => {
    describeRun(scene, run, row);
    return Float32Array.from(row);
  });
  const spans = runs.map(({ first, last }) => ({
    start: sentence.start + (scene.words[first]?.start ?? 0),
    end: sentence.start + (scene.words[last]?.end ?? 0),
  }));
  const overlaps = spans.map((span) => asked.answers.some((answer) => overlap(answer, span)));
  const worth = spans.map(({ start, end }, place) =>
    overlaps[place]
      ? Math.max(
          ...asked.answers.map((gold) =>
            tokenF1(paragraph.text.slice(start, end), paragraph.text.slice(gold.start, gold.end)),
          ),
        )
      : 0,
  );
  return { article: asked.article, want: scene.want, rows, worth, weight, overlaps, runs };
}
