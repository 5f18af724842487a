import { candidateRuns, type Run } from './candidateRuns.ts';
import { dateRuns } from './dateRuns.ts';
import { FITS, isPhrase, isReason } from './fittingRuns.ts';
import { isSomewhere } from './isSomewhere.ts';
import { numberRuns } from './numberRuns.ts';
import { preferred } from './preferred.ts';
import { quotedRuns, saidRuns } from './saidRuns.ts';
import type { Scene } from './scene.ts';

/** The runs that may be marked: such as can be what is wanted at all, and of those the better ones. */
export function runsOf(scene: Scene): Run[] {
  const { want } = scene;
  if (want === 'words') return saidRuns(scene);
  const fits = FITS[want];
  const more = want === 'thing' ? quotedRuns(scene) : [];
  const runs = [...candidateRuns(scene.words, scene.gaps), ...more].filter(
    (run) => isPhrase(scene, run) && fits(scene, run),
  );
  if (want === 'date') return dateRuns(scene, runs);
  const isNounAsked = scene.question.nounAt !== null;
  if (want === 'place' && !isNounAsked) return preferred(runs, (run) => isSomewhere(scene, run));
  // "What caused it" wants a thing; of "why" nothing but a reason is the answer.
  if (want === 'cause' && isNounAsked) return preferred(runs, (run) => isReason(scene, run));
  if (want === 'cause') return runs.filter((run) => isReason(scene, run));
  return want === 'number' ? numberRuns(scene, runs) : runs;
}
