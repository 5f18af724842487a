import { singularOf } from './singularOf.ts';
import { OFFICES } from './wordLists.ts';

/** What a hyphen joins to an office: "co-leader", "vice-captain". */
const SHARED = /^(?:co|vice|ex|deputy)-/;

/** Whether a noun is one for an office: "leader" and "co-leader". */
export const isOffice = (noun: string): boolean =>
  OFFICES.has(noun) || OFFICES.has(noun.replace(SHARED, ''));

/** Whether a noun is offices of several: "senators". */
export const isPluralOffice = (noun: string): boolean =>
  /[^s]s$/.test(noun) && isOffice(singularOf(noun));
