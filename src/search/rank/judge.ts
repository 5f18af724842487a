import type { Question } from '../question/readQuestion.ts';
import { doubt, isAnswer, type Sureness, weighSignals } from './confidence.ts';
import type { Engine, Examination } from './examine.ts';
import { lacksAsked } from './lacksAsked.ts';
import type { Ranked } from './rankCandidates.ts';

/** How sure an index is of its first hit, and whether that is for what the hit lacks. */
export interface Verdict extends Sureness {
  /** Whether the first hit would be an answer if it held what is asked for. */
  readonly isLacking: boolean;
  /** Whether the first hit is called an answer. */
  readonly isAnswered: boolean;
}

/** Judges the first hit of a question: by the weights, and by what no answer can do without. */
export function judge(engine: Engine, { question, ranked, signals }: Examination): Verdict {
  const sureness = weighSignals(signals);
  const isLikely = isAnswer(sureness);
  const isLacking = isLikely && lacks(engine, question, ranked[0]);
  const { related, confidence } = isLacking ? doubt(sureness) : sureness;
  return { related, confidence, isLacking, isAnswered: isLikely && !isLacking };
}

function lacks({ read, scorer }: Engine, question: Question, first: Ranked | undefined): boolean {
  return first !== undefined && lacksAsked(read, scorer, question, first.passage);
}
