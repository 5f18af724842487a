import { MAYBE_RELATIVES } from '../words/wordLists.ts';
import { type Entity, inReadingOrder } from './entity.ts';
import type { EntityIndex } from './entityIndex.ts';
import type { NameRun } from './splitNameRun.ts';

/** Gives a short form to whoever it stands for; where that is not sure, nobody is meant. */
export function shareOutName(
  runs: readonly NameRun[],
  meant: readonly Entity[],
  give: EntityIndex['give'],
): void {
  for (const run of runs) {
    const entity = meant.length === 1 ? meant[0] : meantAmong(meant, run);
    if (entity) give(entity, run);
  }
}

/** Of two of one surname the only one named before, or who goes by it already, or who is not told of as a relative of somebody. */
function meantAmong(meant: readonly Entity[], run: NameRun): Entity | null {
  const before = meant.filter(({ runs }) => runs.some((other) => inReadingOrder(other, run) < 0));
  const only = (entities: readonly Entity[]) => (entities.length === 1 ? entities[0] : undefined);
  if (before.length < 2) return before[0] ?? null;
  if (run.titled) return null;
  const called = before.filter(({ forms }) => forms.has(run.text));
  return only(called) ?? only(before.filter(({ runs }) => !runs.some(isRelative))) ?? null;
}

/** So many words may stand between a relative and the name. */
const LONGEST_KINSHIP = 5;

/** "His wife, | Sian Pugh", "her daughter, the novelist | Flora Kincaid". */
function isRelative({ source: { words }, from }: NameRun): boolean {
  for (let at = from - 1; at > from - LONGEST_KINSHIP; at--) {
    const word = words[at];
    if (!word || !/^(?:NOUN|ADJ|DET|PUNCT|PROPN|NUM)$/.test(word.pos)) return false;
    if (MAYBE_RELATIVES.has(word.lower)) return true;
  }
  return false;
}
