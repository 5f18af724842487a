import { MODELS, TRADES, VESSELS, WORKS } from '../../words/wordLists.ts';
import type { NameRun } from '../runs/nameRun.ts';
import { headSetApart } from './appositiveHead.ts';
import { after, type BesideClue, before, isLong } from './besideName.ts';
import { isCalled, isNamedBeside, isThingCalled } from './calledThing.ts';
import { CLUES_OF_ORGANISATION } from './cluesOfOrganisation.ts';
import { CLUES_OF_PERSON } from './cluesOfPerson.ts';
import { CLUES_OF_PLACE } from './cluesOfPlace.ts';
import { CLUES_OF_TEAM } from './cluesOfTeam.ts';

/** Heard as often as they stand beside a name. */
export const BESIDE_CLUES: readonly BesideClue[] = [
  ...CLUES_OF_PERSON,
  ...CLUES_OF_ORGANISATION,
  ...CLUES_OF_PLACE,
  ...CLUES_OF_TEAM,
  // "aboard the Viking Star": a ship is none of the three.
  [{ person: -6, organisation: -4, place: -6 }, isAboard],
  [
    { person: -10, organisation: -6, place: -6 },
    (run) =>
      isThingCalled(run, VESSELS) ||
      isCalled(run, VESSELS) ||
      isNamedBeside(run, VESSELS) ||
      [VESSELS, MODELS].some((nouns) => nouns.has(headSetApart(run) ?? '')),
  ],
  // "the musical | Oliver Grant |, which opens in May"
  [
    { person: -10, organisation: -4, place: -4 },
    (run) => isCalled(run, WORKS) || isNamedBeside(run, WORKS),
  ],
  // "starred in | Billy Elliot", "a revival of | Billy Elliot"
  [{ person: -10 }, (run) => isPlayedIn(run) || isShownAgain(run)],
  // "presents | Front Row Late | on Radio 4"
  [
    { person: -4, organisation: -6 },
    (run) => PRESENTS.test(before(run)) && /^(?:on|,|\.)$/.test(after(run)),
  ],
  // "Oliver Grant, the broker", "the builder | Harrow Finch"
  [
    { person: 1.5, organisation: 1.5 },
    (run) => TRADES.has(headSetApart(run) ?? '') || TRADES.has(before(run)),
  ],
];

/** Heard where they hold wherever the name stands. */
export const EVERYWHERE_CLUES: readonly BesideClue[] = [
  // "won at Roland Garros"
  [{ person: -4 }, (run) => !run.titled && before(run) === 'at'],
  [{ person: -6, organisation: 0.5, place: 0.5 }, (run) => /^(?:the|an?|this)$/.test(before(run))],
  // "Peter Olsen of Tyler said"
  [
    { person: -4, organisation: -1 },
    (run) => !run.titled && !isLong(run) && /^(?:of|in|from)$/.test(before(run)),
  ],
];

/** What somebody does in a work, and in nobody: "| starred | in Billy Elliot". */
const PLAYS_IN =
  /^(?:starred|stars|starring|co-starred|co-starring|appeared|appears|appearing|cast)$/;
/** What a work is shown or done in once more: "a | revival | of Billy Elliot". */
const AGAIN =
  /^(?:revival|remake|adaptation|screening|staging|reboot|dramatisation|dramatization)s?$/;
/** What somebody does with a programme. */
const PRESENTS = /^(?:presents|presented|co-presents|co-hosts|co-hosted)$/;

const isPlayedIn = (run: NameRun): boolean => before(run) === 'in' && PLAYS_IN.test(before(run, 2));

const isShownAgain = (run: NameRun): boolean => before(run) === 'of' && AGAIN.test(before(run, 2));

function isAboard(run: NameRun): boolean {
  const steps = before(run) === 'the' ? 2 : 1;
  return (
    before(run, steps) === 'aboard' ||
    (before(run, steps) === 'board' && before(run, steps + 1) === 'on')
  );
}
