import { everydayEnglish } from '../../search/words/everydayEnglish.ts';
import { singularOf } from '../words/singularOf.ts';

/** What is said less often than this, per word spoken, few know: "benzene", "hydrogel". */
export const RARE = 1e-6;
/** What is said less often than this may need explaining: "aftershock", "probate". */
export const SELDOM = 5e-6;

/** Whether a noun is said less often than a rate, in either number. */
export const isRare = (noun: string, rate: number): boolean =>
  [noun, singularOf(noun)].every((form) => (everydayEnglish().get(form) ?? 0) < rate);
