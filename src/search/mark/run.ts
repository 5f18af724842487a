import type { SeenWord } from './seeWords.ts';

/** A run of a sentence's words, from the first to the last. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The words of a run. */
export function wordsOf(words: readonly SeenWord[], { first, last }: Run): readonly SeenWord[] {
  return words.slice(first, last + 1);
}

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

/** The runs that are better, where there are any. */
export function preferred(runs: Run[], isBetter: (run: Run) => boolean): Run[] {
  const better = runs.filter(isBetter);
  return better.length > 0 ? better : runs;
}
