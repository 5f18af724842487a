import { isIrregularForm } from './irregularVerbs.ts';
import { ROLE } from './role.ts';

const REGULAR_PAST = /[a-z]{2}ed$/;
const MANNER = /[a-z]{3}ly$/;

/** What the shape of a folded word tells of its part (ROLE); in English alone, for other endings tell less. */
export function shapeOf(spelling: string, languageTag: string): number {
  if (languageTag !== 'en') return 0;
  if (REGULAR_PAST.test(spelling) || isIrregularForm(spelling)) return ROLE.past;
  return MANNER.test(spelling) ? ROLE.manner : 0;
}
