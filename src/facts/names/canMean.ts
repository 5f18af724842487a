import { fullForm, isKnown } from '../words/gazetteer.ts';
import { CLUBS, PARTICLES } from '../words/wordLists.ts';
import type { Entity } from './entity.ts';
import { initialsOf } from './initialsOf.ts';
import { introducesShort } from './introducesShort.ts';
import type { NameRun } from './splitNameRun.ts';

/** A form of a name that may stand for an entity found before. */
interface Form {
  readonly text: string;
  readonly words: readonly string[];
  readonly full: string | null;
  readonly runs: readonly NameRun[];
}

/** Whether a shorter or other form of a name may stand for an entity. */
export function canMean(
  { text, words, full, runs }: Form,
  { label, words: own, kind, forms, runs: entityRuns }: Entity,
): boolean {
  if (full) return fullForm(label) === full;
  if (isAcronymOf(text, runs, forms, entityRuns) || text === label) return true;
  if (own.length <= words.length) return false;
  const ends = own.slice(-words.length).join(' ') === words.join(' ');
  const begins = own.slice(0, words.length).join(' ') === words.join(' ');
  if (kind === 'person' || kind === null) {
    // "Bankman-Fried" alone is a surname.
    if (words.length > 1)
      return (
        (ends && isSurname(words, own)) || (words[0] === own[0] && words.at(-1) === own.at(-1))
      );
    if (isKnown(text, 'place') && !standsForPerson(runs)) return false;
    return ends || (begins && !runs.some(({ titled }) => titled));
  }
  // "the Commission" for the one body of that name
  const isThe = runs.every(({ source, from }) => source.words[from - 1]?.lower === 'the');
  if (kind === 'organisation' && ends && isThe && isKnown(text, 'organisation word')) return true;
  // "the Task Team" for "the Missing Persons Task Team", "Veltrix" for "Veltrix Semiconductor"
  return (
    kind === 'organisation' &&
    !isKnown(text, 'place') &&
    !isKnown(text, 'people') &&
    !isKnown(text, 'organisation word') &&
    // "Rovers" for "Harrow Rovers"
    ((ends &&
      (words.length > 1 || CLUBS.has(text) || isKnown(own[0] ?? '', 'organisation word'))) ||
      (begins && !/^(?:administration|campaign|Conference|Summit)$/.test(own.at(-1) ?? '')))
  );
}

/** "Bankman-Fried", "Alejandro | Ruiz Vega", "Maryame | El Moutamid": surnames of two words. */
function isSurname(words: readonly string[], own: readonly string[]): boolean {
  const [first = ''] = words;
  return (
    words.length === 2 &&
    own.length === 3 &&
    (!isKnown(first, 'first name') || PARTICLES.has(first))
  );
}

/** "Treaty on | European Union (TEU)": the brackets belong to the whole, not to the name at its end. */
function endsLongerName({ source: { words }, from }: NameRun): boolean {
  const small = words[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return words[small]?.pos === 'ADP' && /^\p{Lu}/u.test(words[small - 1]?.text ?? '');
}

/** Whether a name that is also a place's, as "Windsor", is only used as a person's: it acts, and nothing is in it or comes from it. */
function standsForPerson(runs: readonly NameRun[]): boolean {
  if (runs.some(({ titled }) => titled)) return true;
  const at = ({ source, from }: NameRun, step: number) => source.words[from + step];
  return (
    runs.every((run) => at(run, -1)?.pos !== 'ADP' && at(run, -1)?.lower !== 'to') &&
    runs.some((run) => /^(?:VERB|AUX)$/.test(run.source.words[run.to]?.pos ?? ''))
  );
}

/** Whether a form is short for an entity: by its initials, or because the story puts it in brackets behind it. */
function isAcronymOf(
  text: string,
  runs: readonly NameRun[],
  forms: ReadonlySet<string>,
  longs: readonly NameRun[],
): boolean {
  const isCapitals = /^\p{Lu}[\p{Lu}\d&]{1,7}$/u.test(text);
  // British papers write "Camra", "Nato" and "Ofcom".
  const isWord =
    /^\p{Lu}\p{Ll}{2,6}$/u.test(text) && [...forms].every((form) => form[0] === text[0]);
  if (!isCapitals && !isWord) return false;
  if (isCapitals && [...forms].some((form) => initialsOf(form).includes(text))) return true;
  return runs.some(({ source, from }) =>
    longs.some(
      (long) =>
        long.source === source &&
        // "WASHINGTON (AP)" is where and by whom.
        long.to - long.from > 1 &&
        !endsLongerName(long) &&
        introducesShort(long, from),
    ),
  );
}
