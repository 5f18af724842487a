import { isOffice } from '../../words/isOffice.ts';
import { isHyphen, lowerAt, textAt } from '../../words/wordAt.ts';
import type { JoiningRule, OpenRun } from './openRun.ts';

/** What joins the parts of a place's name, and of a building's. */
export const JOINS_OF_PLACE: readonly JoiningRule[] = [
  // "St George | 's | Cathedral"
  [1, (run) => isOfSaint(run)],
  // "Port | -au- | Prince"
  [3, (run) => isHyphenedTwice(run)],
];

const isOfSaint = ({ words, to, names }: OpenRun): boolean =>
  lowerAt(words, to) === "'s" && /^(?:saint|st\.?)$/.test(lowerAt(words, to - 2)) && names(to + 1);

/** What stands between hyphens in the name of a town: "Stoke-on-Trent". */
const IN_TOWNS =
  /^(?:au|aux|en|sur|sous|le|la|les|de|du|des|on|upon|in|by|under|over|the|am|ob|an|a)$/;

const isHyphenedTwice = ({ words, to, names }: OpenRun): boolean =>
  isHyphen(words, to) &&
  // "Commander | -in-Chief"
  !isOffice(lowerAt(words, to - 1)) &&
  IN_TOWNS.test(textAt(words, to + 1)) &&
  isHyphen(words, to + 2) &&
  names(to + 3);
