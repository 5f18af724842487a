import { DATED, KIND } from '../index/kind.ts';
import { ROLE } from '../words/role.ts';
import { plays, preferred, type Run, wordsOf } from './run.ts';
import type { Scene } from './scene.ts';
import type { SeenWord } from './seeWords.ts';

/** "20", "nine", but not "20th". */
const CARDINAL = /^(?:\d+|\p{L}+)$/u;
/** What points to a time from another: "last" in "3 March last year". */
const POINTING = /^(?:last|next|this|that|previous|following)$/i;
/** What asks for a time of the day: "what time", "at what hour". */
const ASKS_HOUR = /\bwhat (?:time|hour)\b/i;

/**
 * Of the runs that hold a date, those to mark: a date by itself goes before what only holds one, a
 * day before an hour unless that is asked for, and a whole date before its parts.
 */
export function dateRuns(scene: Scene, runs: Run[]): Run[] {
  const asksHour = ASKS_HOUR.test(scene.question.text);
  const dates = preferred(runs, (run) => isDateAlone(scene, run) && !isDuration(scene, run));
  const wanted = preferred(dates, (run) => isHour(scene, run) === asksHour);
  return withoutParts(wanted, (run) => isOneDate(scene, run));
}

/** Whether a time of the day is told: "4 p.m.", "Monday evening". */
const isHour = ({ words }: Scene, run: Run): boolean =>
  plays(words, run, ROLE.halfDay | ROLE.clock);

/** Those that are no part of another that is whole: "3 March last year", and not its "3 March". */
function withoutParts(runs: Run[], isWhole: (run: Run) => boolean): Run[] {
  const wholes = runs.filter(isWhole);
  return runs.filter(
    (run) =>
      !wholes.some((whole) => whole !== run && whole.first <= run.first && run.last <= whole.last),
  );
}

/** Whether nothing but a date stands there: "June this year", but not "June for the two". */
const isOneDate = ({ text, words }: Scene, run: Run): boolean =>
  wordsOf(words, run).every((word) => isDated(text, word));

const isDateAlone = ({ text, words }: Scene, run: Run): boolean =>
  wordsOf(words, run).every((word) => word.isStopWord || isDated(text, word));

const isDated = (text: string, { kinds, start, end }: SeenWord): boolean =>
  (kinds & DATED) !== 0 || POINTING.test(text.slice(start, end));

/** "Nine months" says how long, not when. */
function isDuration({ text, words }: Scene, { first, last }: Run): boolean {
  const { start, end, kinds } = words[first] as SeenWord;
  const { roles } = words[last] as SeenWord;
  const isCount = (kinds & DATED) === KIND.number;
  return (
    last === first + 1 &&
    isCount &&
    (roles & ROLE.time) !== 0 &&
    CARDINAL.test(text.slice(start, end))
  );
}
