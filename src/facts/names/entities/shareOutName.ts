import { lowerAt } from '../../words/wordAt.ts';
import { MAYBE_RELATIVES } from '../../words/wordLists.ts';
import type { NameRun } from '../runs/nameRun.ts';
import { addressed } from './addressed.ts';
import { calledAs } from './calledAs.ts';
import { type Entity, namedBefore } from './entity.ts';
import type { EntityIndex } from './entityIndex.ts';
import { areFirmAndPerson, isFirmNotPerson, isPersonNotFirm } from './firmOrPerson.ts';

/** Gives a short form to whoever it stands for; where that is not sure, nobody is meant. */
export function shareOutName(
  runs: readonly NameRun[],
  meant: readonly Entity[],
  give: EntityIndex['give'],
): void {
  const called = new Set(runs.map(calledAs));
  for (const run of runs) {
    const isFirmToo = areFirmAndPerson(meant, run.text);
    if (isFirmToo && !isPersonNotFirm(run) && !isFirmNotPerson(run)) continue;
    const among = addressed(meantIn(run, meant), run, called);
    const entity = among.length === 1 ? among[0] : meantAmong(among, run);
    if (entity) give(entity, run);
  }
}

/** Whom a name may mean in one place: "Mr | Mittal" is somebody, and not Mittal Steel. */
function meantIn(run: NameRun, meant: readonly Entity[]): readonly Entity[] {
  const people = meant.filter(({ kind }) => kind === 'person');
  return people.length > 0 && isPersonNotFirm(run) ? people : meant;
}

/** Of two of one surname the only one named before, or who is called by the same title, or goes by the name already, or is not told of as a relative of somebody. */
function meantAmong(meant: readonly Entity[], run: NameRun): Entity | null {
  const before = namedBefore(meant, run);
  const only = (entities: readonly Entity[]) => (entities.length === 1 ? entities[0] : undefined);
  if (before.length < 2) return before[0] ?? null;
  if (run.titled) return only(before.filter(hasTitleOf(run))) ?? null;
  // Who is called "Ms Hale" does not go by "Hale".
  const called = before.filter(({ runs }) =>
    runs.some((other) => other.text === run.text && !calledAs(other)),
  );
  return only(called) ?? only(before.filter(({ runs }) => !runs.some(isRelative))) ?? null;
}

/** "Dr Grace Odhiambo", later "| Dr | Odhiambo": whether somebody's whole name stands behind the title of a shorter one. */
const hasTitleOf = (run: NameRun) => {
  const titleOf = ({ source, from }: NameRun) => lowerAt(source.words, from - 1);
  return ({ runs }: Entity): boolean =>
    runs.some((whole) => whole.text !== run.text && titleOf(whole) === titleOf(run));
};

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
