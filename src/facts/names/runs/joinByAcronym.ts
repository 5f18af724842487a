import { fullForm } from '../../words/gazetteer.ts';
import { LEAST_LETTERS, LETTERS, withoutStops } from '../form/acronym.ts';
import { initialsOf } from '../form/initialsOf.ts';
import { type NameRun, through } from './nameRun.ts';

/** What may stand between the parts of one name: "Umbrella | for | Democratic Change". */
const BETWEEN = /^(?:(?:of|for|and|the|on|to|in|de|&) ?)+$/;
/** A name has at most so many parts. */
const MOST_PARTS = 3;

/** Joins names that small words part where the story calls the whole by its initials: "Umbrella for Democratic Change", later "UDC". */
export function joinByAcronym(runs: readonly NameRun[]): NameRun[] {
  const acronyms = new Set(
    runs
      .map(({ text }) => withoutStops(text))
      .filter((text) => LETTERS.test(text) && text.length >= LEAST_LETTERS),
  );
  if (!acronyms.size) return [...runs];
  const joined: NameRun[] = [];
  for (let at = 0; at < runs.length; at++) {
    const first = runs[at];
    if (!first) continue;
    const [whole, parts] = wholeFrom(runs, at, acronyms);
    joined.push(whole ?? first);
    if (whole) at += parts - 1;
  }
  return joined;
}

function wholeFrom(
  runs: readonly NameRun[],
  at: number,
  acronyms: ReadonlySet<string>,
): [whole: NameRun | null, parts: number] {
  const first = runs[at];
  for (let parts = 2; first && parts <= MOST_PARTS; parts++) {
    const [before, last] = [runs[at + parts - 2], runs[at + parts - 1]];
    if (!before || !last || !arePartsOfOne(before, last)) break;
    const whole = through(first, last);
    if (lettersFor(whole.text).some((letters) => acronyms.has(letters))) return [whole, parts];
  }
  return [null, 1];
}

/** The letters that a name may go by: "U.S. | Food and Drug Administration" is called FDA. */
function lettersFor(text: string): string[] {
  const [first = '', ...others] = text.split(' ');
  const ofBody = fullForm(first) === null ? [] : initialsOf(others.join(' '));
  return [...initialsOf(text), ...ofBody];
}

function arePartsOfOne(one: NameRun, next: NameRun): boolean {
  const { words } = one.source;
  if (one.source !== next.source || words[one.from]?.sentence !== words[next.from]?.sentence)
    return false;
  const between = words.slice(one.to, next.from).map(({ text }) => withoutStops(text));
  return BETWEEN.test(between.join(' '));
}
