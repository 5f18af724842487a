import { fullForm, isKnown } from '../words/gazetteer.ts';
import { CLUBS, PARTICLES } from '../words/wordLists.ts';
import type { Entity } from './entity.ts';
import { initialsOf } from './initialsOf.ts';
import { introducesShort } from './introducesShort.ts';
import type { NameRun } from './splitNameRun.ts';

/** A form of a name that may stand for an entity found before. */
export interface Form {
  readonly text: string;
  readonly words: readonly string[];
  readonly full: string | null;
  /** How it is spelt where it may be an acronym: "ELN", or "Nato" and "Ofcom" as British papers write them. */
  readonly acronym: 'capitals' | 'word' | null;
  readonly runs: readonly NameRun[];
}

/** A form of a name, of these words, as it stands in the story. */
export function formOf(text: string, words: readonly string[], runs: readonly NameRun[]): Form {
  const acronym = /^\p{Lu}[\p{Lu}\d&]{1,7}$/u.test(text)
    ? 'capitals'
    : /^\p{Lu}\p{Ll}{2,6}$/u.test(text)
      ? 'word'
      : null;
  return { text, words, full: fullForm(text), acronym, runs };
}

/** Whether a shorter or other form of a name may stand for an entity. */
export function canMean(
  form: Form,
  { label, words: own, kind, forms, runs: longs }: Entity,
): boolean {
  const { text, words, full, runs } = form;
  if (full) return fullForm(label) === full;
  if (text === label || isAcronymOf(form, forms, longs)) return true;
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
  { text, acronym, runs }: Form,
  forms: ReadonlySet<string>,
  longs: readonly NameRun[],
): boolean {
  if (!acronym) return false;
  if (acronym === 'capitals' && [...forms].some((form) => initialsOf(form).includes(text)))
    return true;
  if (acronym === 'word' && [...forms].some((form) => form[0] !== text[0])) return false;
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
