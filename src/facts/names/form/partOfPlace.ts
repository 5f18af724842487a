import { isKnown } from '../../words/gazetteer.ts';

/** What stands before a well-known place in the name of a part of it, or of what has grown around it: "| Greater | Manchester". */
const PARTS =
  /^(?:Central|North|South|East|West|Northern|Southern|Eastern|Western|New|Greater|Upper|Lower|Inner|Outer)$/;

/** A part of a land, by which bodies are called: "the | North East | of England Chamber of Commerce". */
export const PART_OF_LAND = '(?:(?:North|South)(?:[- ]?(?:[Ee]ast|[Ww]est))?|East|West)';

/** "Western Australia", "Greater Manchester", "North West England" */
export const isPartOfPlace = ([part = '', ...place]: readonly string[]): boolean =>
  PARTS.test(part) && (isKnown(place.join(' '), 'place') || isPartOfPlace(place));

/** "N. Carolina": whether the first word of a place's name is a part of the world, cut short. */
export const isPartCutShort = ([part = '', ...place]: readonly string[]): boolean =>
  /^[NSEW]\.$/.test(part) &&
  ['North', 'South', 'East', 'West'].some(
    (whole) => whole[0] === part[0] && isKnown(`${whole} ${place.join(' ')}`, 'place'),
  );

/** "North Korean", "New Zealander": whether two words are one for a people. */
export const isPeopleInTwo = (part: string, people: string): boolean =>
  /^(?:North|South|East|West|New)$/.test(part) && isKnown(people, 'people');
