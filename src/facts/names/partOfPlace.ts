import { isKnown } from '../words/gazetteer.ts';

/** What stands before a well-known place in the name of a part of it, or of what has grown around it. */
const PARTS =
  /^(?:Central|North|South|East|West|Northern|Southern|Eastern|Western|New|Greater|Upper|Lower|Inner|Outer)$/;

/** "Western Australia", "Greater Manchester" */
export const isPartOfPlace = ([part = '', place = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && PARTS.test(part) && isKnown(place, 'place');
