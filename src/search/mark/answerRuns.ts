import { candidateRuns } from './candidateRuns.ts';
import { dateRuns } from './dateRuns.ts';
import { FITS, isPhrase, isReason } from './fittingRuns.ts';
import { isSomewhere } from './isSomewhere.ts';
import { numberRuns } from './numberRuns.ts';
import { preferred, type Run } from './run.ts';
import { quotedRuns, saidRuns } from './saidRuns.ts';
import type { Scene } from './scene.ts';
import type { Want } from './wantedOf.ts';

/** The runs that may be marked: such as can be what is wanted at all, and of those the better ones. */
export function runsOf(scene: Scene): Run[] {
  const { want, words, gaps } = scene;
  if (want === 'words') return saidRuns(scene);
  const runs = [...candidateRuns(words, gaps), ...(want === 'thing' ? quotedRuns(scene) : [])];
  const fitting = runs.filter((run) => isPhrase(scene, run) && FITS[want](scene, run));
  return BETTER[want](scene, fitting);
}

type Pick = (scene: Scene, runs: Run[]) => Run[];

const all: Pick = (_, runs) => runs;

/** Of the runs that fit those to mark, a row a want. */
const BETTER: Readonly<Record<Exclude<Want, 'words'>, Pick>> = {
  number: numberRuns,
  date: dateRuns,
  name: all,
  role: all,
  place: (scene, runs) =>
    asksNoun(scene) ? runs : preferred(runs, (run) => isSomewhere(scene, run)),
  // "What caused it" wants a thing; of "why" nothing but a reason is the answer.
  cause: (scene, runs) => {
    const reasons = runs.filter((run) => isReason(scene, run));
    return reasons.length === 0 && asksNoun(scene) ? runs : reasons;
  },
  thing: all,
};

/** "Which city", and not "where". */
const asksNoun = ({ question }: Scene): boolean => question.nounAt !== null;
