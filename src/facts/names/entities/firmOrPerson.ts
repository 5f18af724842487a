import { after, before, comma, isChiefExecutive, opens } from '../kinds/besideName.ts';
import { FIRM_DOES } from '../kinds/placeOrFirm.ts';
import type { NameRun } from '../runs/nameRun.ts';
import type { Entity } from './entity.ts';

/** Who heads a firm or belongs to it, and to nobody: "| chairman | of Grant Harrow". */
const OF_FIRMS = /^(?:president|chairman|chairwoman|ceo|shareholders?|subsidiary|subsidiaries)$/;
/** What is called by the name of its firm: "the Hoshino | plants". */
const BELONGINGS = /^(?:plants?|factory|factories|works|headquarters|shares|board|group|company)$/;

const isHeldIn = (run: NameRun): boolean =>
  before(run) === 'of' &&
  (OF_FIRMS.test(before(run, 2)) || (before(run, 2) === 'executive' && before(run, 3) === 'chief'));

/** "| Hoshino, which | makes lenses", but not "backed | Hoshino, which | angered him" */
const isThing = (run: NameRun): boolean =>
  comma(run) && after(run, 2) === 'which' && (opens(run) || FIRM_DOES.test(after(run, 3)));

/** Whether a name that is also somebody's surname stands for a firm: "| Hoshino | 's president", "the | Hoshino | plants". */
export function isFirmNotPerson(run: NameRun): boolean {
  if (run.titled) return false;
  const has = after(run) === "'s" ? after(run, 2) : '';
  return (
    isThing(run) ||
    isHeldIn(run) ||
    OF_FIRMS.test(has) ||
    (after(run) === "'s" && isChiefExecutive(run, 2)) ||
    (before(run) === 'the' && BELONGINGS.test(after(run)))
  );
}

/** Whether a name stands for somebody, and no firm: "Ms | Hoshino", "| Hoshino, who". */
export const isPersonNotFirm = (run: NameRun): boolean =>
  run.titled || (comma(run) && after(run, 2) === 'who');

/** Whether both somebody and a firm of one name go by it in a story. */
export const areFirmAndPerson = (meant: readonly Entity[], text: string): boolean =>
  meant.some(({ kind }) => kind === 'person') &&
  meant.some(
    ({ kind, label, forms }) => kind === 'organisation' && (label === text || forms.has(text)),
  );
