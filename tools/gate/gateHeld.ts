import { evaluate } from '../../src/eval/evaluate.ts';
import type { QuestionSet } from '../../src/eval/readQuestionSet.ts';
import type { Report } from '../../src/eval/report.ts';
import { splitQuestions } from '../learn/split.ts';
import type { Check } from './check.ts';

/**
 * The held articles' questions, put to all articles: what `npm run learn` reported when the
 * weights were written, less a point.
 */
export async function gateHeld(set: QuestionSet): Promise<Check[]> {
  const { held } = splitQuestions(set);
  const { clean, typos, abstention, calibrationError, answerMark, answerMarkF1 } = await evaluate({
    library: set.library,
    questions: held,
  });
  return [
    { name: 'held: sentence R@1', value: figure(clean.sentenceAt1), least: 0.808 },
    { name: 'held: sentence R@1, typos', value: figure(typos.sentenceAt1), least: 0.795 },
    { name: 'held: paragraph R@1', value: figure(clean.paragraphAt1), least: 0.886 },
    { name: 'held: calibration error', value: figure(calibrationError), most: 0.05 },
    { name: 'held: answer marked', value: figure(answerMark), least: 0.636 },
    { name: 'held: answer marked, F1', value: figure(answerMarkF1), least: 0.545 },
    ...offArticle('another story', abstention.otherStory),
    ...offArticle('each story alone', abstention.storyAlone),
    { name: 'held: unanswerable AUROC', value: figure(abstention.unanswerableAuroc), least: 0.65 },
  ];
}

function offArticle(name: string, off: Report['abstention']['otherStory']): Check[] {
  if (!off) return [];
  return [
    { name: `held, ${name}: AUROC`, value: off.auroc, least: 0.995 },
    { name: `held, ${name}: answered`, value: off.offAnswered, most: 0.02 },
    { name: `held, ${name}: own answered`, value: off.ownAnswered, least: 0.93 },
  ];
}

/** A figure that the report could not give fails its check. */
function figure(value: number | null): number {
  return value ?? Number.NaN;
}
