import type { Run } from './candidateRuns.ts';
import type { SeenWord } from './seeWords.ts';

/** Whether a word of a run is of one of some kinds (KIND). */
export function holds(words: readonly SeenWord[], { first, last }: Run, kinds: number): boolean {
  for (let at = first; at <= last; at++) if ((words[at] as SeenWord).kinds & kinds) return true;
  return false;
}

/** Whether a word of a run plays one of some roles (ROLE). */
export function plays(words: readonly SeenWord[], { first, last }: Run, roles: number): boolean {
  for (let at = first; at <= last; at++) if ((words[at] as SeenWord).roles & roles) return true;
  return false;
}
