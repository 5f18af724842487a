import { isPersonNoun } from '../../words/gazetteer.ts';
import { isOffice } from '../../words/isOffice.ts';
import { nounAt } from '../../words/nounAt.ts';
import { isLarge, lowerAt } from '../../words/wordAt.ts';
import { ORGANISATION_NOUNS, TRADES } from '../../words/wordLists.ts';
import { LETTERS, withoutStops } from '../form/acronym.ts';
import { leadsOthers } from '../runs/leadsOthers.ts';
import type { NameRun } from '../runs/nameRun.ts';
import type { Says } from './says.ts';

/** Something beside a name, and what it says of the kind of name. */
export type BesideClue = readonly [says: Says, holds: (run: NameRun) => boolean];

/** The word so many steps before a name, in small letters; empty where none is. */
export const before = ({ source, from }: NameRun, steps = 1): string =>
  lowerAt(source.words, from - steps);

/** The noun so many steps before a name, with the word before it where only both say what somebody is: "the | film-maker | Anna Dahl". */
export const nounBefore = ({ source, from }: NameRun, steps = 1): string =>
  nounAt(source.words, from - steps);

/** The word so many steps behind a name, in small letters; empty where none is. */
export const after = ({ source, to }: NameRun, steps = 1): string =>
  lowerAt(source.words, to + steps - 1);

/** The part of speech of that word; empty where none is. */
export const tagAfter = ({ source, to }: NameRun, steps = 1): string =>
  source.words[to + steps - 1]?.pos ?? '';

/** Whether a comma stands behind. */
export const comma = (run: NameRun): boolean => after(run) === ',';

/** Whether a name is of several words. */
export const isLong = ({ from, to }: NameRun): boolean => to - from > 1;

/** Whether a name opens a sentence. */
export const opens = ({ source, from }: NameRun): boolean => source.words[from]?.opens === true;

/** Whether a name is a few capitals: "ELN". */
export const isAcronym = ({ text }: NameRun): boolean => LETTERS.test(withoutStops(text));

/** Whether a verb stands right behind. */
export const acts = (run: NameRun): boolean => /^(?:VERB|AUX)$/.test(tagAfter(run));

/** Who has an office of a place, and never of a company: "the | mayor | of Orrin". */
export const RULERS =
  /^(?:mayor|governor|bishop|archbishop|king|queen|emperor|sheriff|harbour|port|premier)$/;

/** Whether a noun says what only a person is: "governor", "glaciologist". */
export const isPersonWord = (noun: string): boolean =>
  !TRADES.has(noun) && (isOffice(noun) || (isPersonNoun(noun) && !ORGANISATION_NOUNS.has(noun)));

/** Whether "chief executive" stands so many steps behind a name. */
export const isChiefExecutive = (run: NameRun, steps: number): boolean =>
  after(run, steps) === 'chief' && after(run, steps + 1) === 'executive';

/** Whether a name is told to be before all others, as a team or a firm is: "Stanmere, the league | leaders |". */
export const isLeader = (run: NameRun): boolean =>
  comma(run) && [2, 3, 4].some((steps) => leadsOthers(run.source.words, run.to + steps));

/** Whether a name stands first in a list. */
export function isListed({ source: { words }, to }: NameRun): boolean {
  return /^(?:,|and|&)$/.test(lowerAt(words, to)) && isLarge(words, to + 1);
}
