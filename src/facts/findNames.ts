import type { Name, NameKind, Slice } from './articleFacts.ts';
import { findNameRuns } from './findNameRuns.ts';
import { fullForm, isKnown } from './gazetteer.ts';
import { initialsOf } from './initialsOf.ts';
import { kindOfName } from './kindOfName.ts';
import type { NamedInStory } from './namedInStory.ts';
import { sliceOf, type WordedParagraph } from './readWords.ts';
import { sayOfCompany } from './sayOfCompany.ts';
import type { NameRun } from './splitNameRun.ts';
import { CLUBS, PARTICLES } from './wordLists.ts';

/** A name as it stands in one place, by its words. */
export interface Mention {
  readonly name: Name;
  readonly source: WordedParagraph;
  /** The first word of the name, and the word after its last. */
  readonly from: number;
  readonly to: number;
}

/** A form of a name that may stand for an entity found before. */
interface Form {
  readonly text: string;
  readonly words: readonly string[];
  readonly full: string | null;
  readonly runs: readonly NameRun[];
}

interface Entity {
  readonly named: NamedInStory;
  readonly label: string;
  /** The label's words. */
  readonly words: readonly string[];
  /** Null for what is known to be no name of the three kinds. */
  kind: NameKind | null;
  readonly forms: Set<string>;
  readonly runs: NameRun[];
}

const tokens = (text: string) => text.split(/[\s-]+/);

/** Finds who and what a story names, each under all its names, and where. */
export function findNames(story: readonly WordedParagraph[]): Mention[] {
  const byText = new Map<string, NameRun[]>();
  for (const run of findNameRuns(story)) {
    const runs = byText.get(run.text);
    if (runs) runs.push(run);
    else byText.set(run.text, [run]);
  }
  // Longer names first, so that a short form meets the full name it stands for.
  const texts = [...byText.keys()].sort(
    (a, b) => tokens(b).length - tokens(a).length || b.length - a.length,
  );
  const entities: Entity[] = [];
  for (const text of texts) {
    const runs = byText.get(text) ?? [];
    const form = { text, words: tokens(text), full: fullForm(text), runs };
    const meant = entities.filter((entity) => canMean(form, entity));
    if (meant.length) shareOut(runs, meant);
    else entities.push(readEntity(text, byText));
  }
  // Twice, so that a list is heard from its end to its beginning.
  for (let round = 0; round < 2; round++)
    for (const entity of entities)
      entity.kind ??= kindOfName(
        { ...entity.named, runs: entity.runs },
        sayOfCompany(entity.named, entities),
      );
  return entities.flatMap(mentionsOf).sort(inReadingOrder);
}

function readEntity(text: string, byText: ReadonlyMap<string, readonly NameRun[]>): Entity {
  const full = fullForm(text);
  const runs = byText.get(text) ?? [];
  const named = { text, words: text.split(/\s+/), runs, goesOnWith: goesOnWith(text, byText) };
  // "PARIS" of a dateline is "Paris"; "U.S." is called in full only where the story itself does.
  const label = full && byText.has(full) ? full : unshouted(text, byText);
  return {
    named,
    label,
    words: tokens(label),
    kind: kindOfName(named),
    forms: new Set([text]),
    runs: [...runs],
  };
}

/** A name in capitals, as the story writes it elsewhere. */
function unshouted(text: string, byText: ReadonlyMap<string, unknown>): string {
  if (text !== text.toUpperCase() || text.length < 4) return text;
  const small = text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return byText.has(small) ? small : text;
}

/** Which word alone a story goes on with for a name of several words. */
function goesOnWith(text: string, byText: ReadonlyMap<string, unknown>): 'first' | 'last' | null {
  const words = tokens(text);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return null;
  const taken = isKnown(last, 'place') || isKnown(last, 'people');
  return byText.has(last) && !taken ? 'last' : byText.has(first) ? 'first' : null;
}

/** Gives a short form to whoever it stands for; where that is not sure, nobody is meant. */
function shareOut(runs: readonly NameRun[], meant: readonly Entity[]): void {
  for (const run of runs) {
    const entity = meant.length === 1 ? meant[0] : meantAmong(meant, run);
    if (!entity) continue;
    entity.forms.add(run.text);
    entity.runs.push(run);
  }
}

/** Of two of one surname the only one named before, or who goes by it already, or who is not told of as a relative of somebody. */
function meantAmong(meant: readonly Entity[], run: NameRun): Entity | null {
  const before = meant.filter(({ runs }) => runs.some((other) => inReadingOrder(other, run) < 0));
  const only = (entities: readonly Entity[]) => (entities.length === 1 ? entities[0] : undefined);
  if (before.length < 2) return before[0] ?? null;
  if (run.titled) return null;
  const called = before.filter(({ forms }) => forms.has(run.text));
  return only(called) ?? only(before.filter(({ runs }) => !runs.some(isRelative))) ?? null;
}

const RELATIVES =
  /^(?:wife|husband|mother|father|son|daughter|brother|sister|widow|widower|partner|cousin|uncle|aunt|nephew|niece|grand(?:son|daughter|father|mother))$/;
/** So many words may stand between a relative and the name. */
const LONGEST_KINSHIP = 5;

/** "His wife, | Sian Pugh", "her daughter, the novelist | Flora Kincaid". */
function isRelative({ source: { words }, from }: NameRun): boolean {
  for (let at = from - 1; at > from - LONGEST_KINSHIP; at--) {
    const word = words[at];
    if (!word || !/^(?:NOUN|ADJ|DET|PUNCT|PROPN|NUM)$/.test(word.pos)) return false;
    if (RELATIVES.test(word.lower)) return true;
  }
  return false;
}

/** Whether a shorter or other form of a name may stand for an entity. */
function canMean(
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
  if (!/^\p{Lu}[\p{Lu}\d&]{1,7}$/u.test(text)) return false;
  if ([...forms].some((form) => initialsOf(form).includes(text))) return true;
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

/** Whether what stands between a name and other letters says that these are short for it: "(", ", or", ", known as". Within a list they are another body's. */
export function introducesShort(
  { source: { words }, from, to }: Pick<NameRun, 'source' | 'from' | 'to'>,
  short: number,
): boolean {
  if (short <= to || words[short]?.sentence !== words[from]?.sentence) return false;
  const between = words
    .slice(to, short)
    .map(({ lower }) => lower)
    .join(' ');
  if (between === '(') return true;
  if (
    /^(?:, |\( )?(?:(?:also|better|commonly|widely) )?(?:known as|called)(?: the)?$/.test(between)
  )
    return true;
  const lead = words[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const isInList = words[lead]?.text === ',' && /^\p{Lu}/u.test(words[lead - 1]?.text ?? '');
  const closes = /^[,.;)]$/.test(words[short + 1]?.text ?? '.');
  const isOwnBody = isKnown(words[short]?.text ?? '', 'organisation');
  return between === ', or' && closes && !isInList && !isOwnBody;
}

interface InText {
  readonly source: WordedParagraph;
  readonly from: number;
}

function inReadingOrder(a: InText, b: InText): number {
  return a.source.paragraph.number - b.source.paragraph.number || a.from - b.from;
}

function mentionsOf({ label, kind, forms, runs }: Entity): Mention[] {
  if (!kind) return [];
  const ordered = runs.toSorted(inReadingOrder);
  const mentions = ordered.map(
    ({ source, from, to }): Slice =>
      sliceOf(source.paragraph, source.words[from]?.start ?? 0, source.words[to - 1]?.end ?? 0),
  );
  const name: Name = { label, kind, aliases: [...new Set([label, ...forms])], mentions };
  return ordered.map(({ source, from, to }) => ({ name, source, from, to }));
}
