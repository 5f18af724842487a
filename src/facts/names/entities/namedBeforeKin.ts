import { RELATIVES } from '../../words/wordLists.ts';
import { before } from '../kinds/besideName.ts';
import type { NameRun } from '../runs/nameRun.ts';
import { type Entity, inReadingOrder } from './entity.ts';
import type { Form } from './nameForm.ts';

/** "President | Bush | … First lady Laura Bush", "Mr | Ortega | … His brother, Luis Ortega,": whether a surname is named before whoever is introduced as somebody's relative, so that it is whose relative they are. */
export function isNamedBeforeKin({ words, runs }: Form, { runs: whole }: Entity): boolean {
  const [surname, first] = [runs, whole].map((all) => all.toSorted(inReadingOrder)[0]);
  if (words.length > 1 || !surname || !first) return false;
  return inReadingOrder(surname, first) < 0 && isKin(first);
}

/** Whether a name is introduced as a relative's: "his brother, | Luis Ortega |", "first lady | Laura Bush |". */
function isKin(run: NameRun): boolean {
  const noun = before(run) === ',' ? 2 : 1;
  return RELATIVES.has(before(run, noun)) || (before(run) === 'lady' && before(run, 2) === 'first');
}
