import { singularOf } from '../../words/singularOf.ts';
import { PLACE_NOUNS, wordSet } from '../../words/wordLists.ts';
import type { NameRun } from '../runs/nameRun.ts';
import { after, before, RULERS } from './besideName.ts';

/** What only a place has, before its "of": "the coast of", "south of". */
export const OF_PLACES = wordSet(`
  parliament government coast shore shores outskirts suburbs streets skies middle centre center
  north south east west northeast northwest southeast southwest north-east north-west south-east south-west`);

/** Who belongs to where they live, and to nobody: "residents of | Harrow Vale". */
export const INHABITANTS =
  /^(?:residents?|villagers?|natives?|townsfolk|townspeople|inhabitants?|householders?|homeowners?|parishioners?)$/;
/** What brings people somewhere, and to nobody: "| trains | to Millhaven". */
const TRAVELS = /^(?:train|bus|tram|flight|ferry|road|motorway|highway|railway)(?:e?s)?$|^ferries$/;

/** Whether a name is told of as a place only is: "the town of | Orrin", "residents from | Orrin", "Orrin | residents". */
export function isToldOfAsPlace(run: NameRun): boolean {
  const noun = before(run, 2);
  const isOfIt = OF_PLACES.has(noun) || isOfPlaceAlone(noun) || INHABITANTS.test(noun);
  return (
    (before(run) === 'of' && isOfIt) ||
    (before(run) === 'from' && (INHABITANTS.test(noun) || noun === 'people')) ||
    (before(run) !== 'the' && INHABITANTS.test(after(run))) ||
    leadsThere(run)
  );
}

export function leadsThere(run: NameRun): boolean {
  return before(run) === 'to' && TRAVELS.test(before(run, 2)) && after(run) !== "'s";
}

export const isOfPlaceAlone = (noun: string): boolean => isPlaceNoun(noun) || RULERS.test(noun);

const isPlaceNoun = (noun: string): boolean =>
  PLACE_NOUNS.has(noun) || PLACE_NOUNS.has(singularOf(noun));
