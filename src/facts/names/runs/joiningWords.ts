import { isKnown } from '../../words/gazetteer.ts';
import { isOwnerInName, joinsLarge } from '../../words/nameWords.ts';
import { isHyphen, textAt, textOf } from '../../words/wordAt.ts';
import { JOINS_OF_BODY } from './joinsOfBody.ts';
import { JOINS_OF_PERSON } from './joinsOfPerson.ts';
import { JOINS_OF_PLACE } from './joinsOfPlace.ts';
import { hasPlace, type JoiningRule, last, type OpenRun } from './openRun.ts';

/** The first that holds decides; where none does, the run ends. */
const RULES: readonly JoiningRule[] = [
  [0, ({ to, names }) => names(to)],
  [1, ({ words, to, names }) => textAt(words, to) === '&' && names(to + 1)],
  [1, ({ words, to }) => isOwnerInName(words, to - 1) || joinsLarge(words, to)],
  // "Bergman-Dahl"
  [1, (run) => isHyphen(run.words, run.to) && !endsAtPlace(run) && run.names(run.to + 1)],
  ...JOINS_OF_PLACE,
  ...JOINS_OF_PERSON,
  ...JOINS_OF_BODY,
];

/** "New York | -Paris", but neither "Agence France | -Presse" nor "Rupert Langley | -Shaw": a place's name behind a given name is a surname. */
const endsAtPlace = (run: OpenRun): boolean =>
  hasPlace(last(run)) && !isBehindGiven(run) && !isKnownBody(run);

/** Whether a hyphen joins a run to the last word of a well-known body. */
const isKnownBody = ({ words, from, to }: OpenRun): boolean =>
  isKnown(`${textOf(words, from, to)}-${textAt(words, to + 1)}`, 'organisation');

function isBehindGiven({ words, from, to }: OpenRun): boolean {
  const given = textAt(words, to - 2);
  return to - 2 >= from && isKnown(given, 'first name') && !isKnown(given, 'place');
}

/** How many joining words stand between the run so far and its next word; null where it ends. */
export function joiningWords(run: OpenRun): number | null {
  const { words, to } = run;
  if (words[to]?.sentence !== words[to - 1]?.sentence) return null;
  return RULES.find(([, holds]) => holds(run))?.[0] ?? null;
}
