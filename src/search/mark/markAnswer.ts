import type { Span } from '../../story/article.ts';
import { remembering } from '../../story/remembering.ts';
import type { Question } from '../question/readQuestion.ts';
import { runsOf } from './answerRuns.ts';
import { describeRun, MARK_FEATURE_NAMES } from './markFeatures.ts';
import { LEAST_SURE, MARK_WEIGHTS, WANT_WEIGHTS } from './markWeights.ts';
import type { Run } from './run.ts';
import { setScene } from './scene.ts';
import type { SeenWord } from './seeWords.ts';
import { surestRun } from './surestRun.ts';
import type { Want } from './wantedOf.ts';

/** Signs that belong to the number beside them. */
const SIGN_BEFORE = /[$€£¥]$/;
const SIGN_AFTER = /^\s?(?:%|°[CF]?)/;

const row = new Float64Array(MARK_FEATURE_NAMES.length);

/**
 * The words of a sentence most likely to be the answer itself: of its runs of words, the one whose
 * features weigh most. Null where it is too likely to be wrong, and where yes or no is asked for.
 * Offsets are those of `text`.
 */
export function markAnswer(
  text: string,
  words: readonly SeenWord[],
  question: Question,
): Span | null {
  if (question.isYesNo) return null;
  const scene = setScene(text, words, question);
  const runs = runsOf(scene);
  const weights = weightsFor(scene.want);
  const scores = new Float64Array(runs.length);
  for (let place = 0; place < runs.length; place++) {
    describeRun(scene, runs[place] as Run, row);
    let score = 0;
    for (let at = 0; at < row.length; at++) score += (row[at] as number) * (weights[at] as number);
    scores[place] = score;
  }
  const surest = surestRun(runs, scores);
  if (!surest || surest.share < LEAST_SURE[scene.want]) return null;
  return withSigns(text, spanOf(words, runs[surest.place] as Run));
}

/** What each feature adds where something is wanted, in the order of MARK_FEATURE_NAMES. */
const weightsFor = remembering((want: Want): Float64Array => {
  const special = WANT_WEIGHTS[want];
  return Float64Array.from(MARK_FEATURE_NAMES, (name) => MARK_WEIGHTS[name] + (special[name] ?? 0));
});

function spanOf(words: readonly SeenWord[], { first, last }: Run): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** A currency, percent or degree sign is marked with its number. */
function withSigns(text: string, { start, end }: Span): Span {
  const before = SIGN_BEFORE.test(text.slice(0, start)) ? 1 : 0;
  const after = SIGN_AFTER.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
