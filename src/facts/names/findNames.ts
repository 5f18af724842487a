import { groupBy } from '../../search/groupBy.ts';
import { finish } from '../../search/steps.ts';
import type { Name, NameKind, Slice } from '../articleFacts.ts';
import { fullForm, isKnown, isPeopleInName } from '../words/gazetteer.ts';
import { sliceOf, type WordedParagraph } from '../words/tagWords.ts';
import { RELATIVES } from '../words/wordLists.ts';
import { ofOne } from './entities/calledAs.ts';
import { canMean, canMeanFirstSurname } from './entities/canMean.ts';
import { type Entity, inReadingOrder } from './entities/entity.ts';
import { createEntityIndex, type EntityIndex } from './entities/entityIndex.ts';
import { isFirmNotPerson } from './entities/firmOrPerson.ts';
import { type Form, formOf } from './entities/nameForm.ts';
import { sayOfCompany } from './entities/sayOfCompany.ts';
import { shareOutName } from './entities/shareOutName.ts';
import { lettersOf } from './form/initialsOf.ts';
import { partsOfName, wordsOfName } from './form/wordsOfName.ts';
import { before } from './kinds/besideName.ts';
import { kindOfName } from './kinds/kindOfName.ts';
import { partByUse } from './kinds/placeOrFirm.ts';
import { findNameRuns } from './runs/findNameRuns.ts';
import type { NameRun } from './runs/nameRun.ts';

/** A name as it stands in one place, by its words. */
export interface Mention {
  readonly name: Name;
  readonly source: WordedParagraph;
  /** The first word of the name, and the word after its last. */
  readonly from: number;
  readonly to: number;
}

/** Finds who and what a story names, each under all its names, and where. */
export const findNames = (story: readonly WordedParagraph[]): Mention[] => finish(readNames(story));

/** The same, a name at a time. */
export function* readNames(story: readonly WordedParagraph[]): Generator<void, Mention[]> {
  const byText = groupBy(findNameRuns(story), ({ text }) => text);
  const index = createEntityIndex();
  for (const [text, all] of longestFirst(byText)) {
    yield;
    for (const runs of usesOf(text, all, index)) {
      const meant = meantBy(text, runs, index);
      const own = ofOne(runs);
      if (meant.length) shareOutName(runs, meant, index.give);
      else if (own.length) index.add(readEntity(text, own, byText));
    }
  }
  // Twice, so that a list is heard from its end to its beginning.
  for (let round = 0; round < 2; round++)
    for (const entity of index.entities) {
      yield;
      entity.kind ??= kindInCompany(entity, index);
    }
  return index.entities.flatMap(mentionsOf).sort(inReadingOrder);
}

/** The entities that a name may stand for in some places. */
function meantBy(text: string, runs: readonly NameRun[], index: EntityIndex): Entity[] {
  const form = formOf(text, partsOfName(text), runs);
  const candidates = index.candidatesFor(form);
  const those = (can: typeof canMean): Entity[] =>
    candidates.filter((candidate) => can(form, candidate)).map(({ entity }) => entity);
  const meant = those(canMean);
  const [one, another] = meant;
  if (!one) return those(canMeanFirstSurname);
  return !another && isNamedBeforeKin(form, one) ? [] : meant;
}

/** Where a name stands, in one; apart where it stands for a body here and for a place or somebody there: "| Harrow | said it would close its plant in | Harrow |", "| Hoshino's | president, Ms | Hoshino |". */
function usesOf(
  text: string,
  runs: readonly NameRun[],
  index: EntityIndex,
): readonly (readonly NameRun[])[] {
  if (partsOfName(text).length > 1) return [runs];
  const firm = runs.filter(isFirmNotPerson);
  const isSurname = () => meantBy(text, runs, index).some(({ kind }) => kind === 'person');
  if (firm.length && isSurname()) return [firm, runs.filter((run) => !isFirmNotPerson(run))];
  const [body, place] = partByUse(text, runs);
  if (!body.length || !place.length) return [runs];
  const meant = meantBy(text, body, index);
  const isOneBody = meant.length === 1 && meant[0]?.kind === 'organisation';
  return isOneBody && meant[0]?.label !== text ? [body, place] : [runs];
}

/** The forms of names with their runs, the longer first, so that a short form meets the full name it stands for. */
const longestFirst = (
  byText: ReadonlyMap<string, readonly NameRun[]>,
): (readonly [string, readonly NameRun[]])[] =>
  [...byText]
    .map(([text, runs]) => ({ text, runs, size: partsOfName(text).length }))
    .sort((a, b) => b.size - a.size || b.text.length - a.text.length)
    .map(({ text, runs }) => [text, runs]);

/** The kind of a name as its company and its short forms tell it; null where they add nothing. */
function kindInCompany({ named, runs }: Entity, index: EntityIndex): NameKind | null {
  const besides = sayOfCompany(named, index.beside);
  const addsNothing = runs.length === named.runs.length && !Object.keys(besides).length;
  return addsNothing ? null : kindOfName({ ...named, runs }, besides);
}

function readEntity(
  text: string,
  runs: readonly NameRun[],
  byText: ReadonlyMap<string, unknown>,
): Entity {
  const full = fullForm(text);
  const named = { text, words: wordsOfName(text), runs, goesOnWith: goesOnWith(text, byText) };
  // "PARIS" of a dateline is "Paris"; "U.S." is called in full only where the story itself does.
  const label = full && byText.has(full) ? full : unshouted(text, byText);
  return {
    named,
    label,
    words: partsOfName(label),
    kind: kindOfName(named),
    forms: new Set([text]),
    initials: new Set(lettersOf(text)),
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
  const words = partsOfName(text);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return null;
  const taken = isKnown(last, 'place') || isPeopleInName(last);
  if (byText.has(last) && !taken) return 'last';
  return byText.has(first) ? 'first' : null;
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

/** "President | Bush | … First lady Laura Bush", "Mr | Ortega | … His brother, Luis Ortega,": whether a surname is named before whoever is introduced as somebody's relative, so that it is whose relative they are. */
function isNamedBeforeKin({ words, runs }: Form, { runs: whole }: Entity): boolean {
  const [surname, first] = [runs, whole].map((all) => all.toSorted(inReadingOrder)[0]);
  if (words.length > 1 || !surname || !first) return false;
  return inReadingOrder(surname, first) < 0 && isKin(first);
}

/** Whether a name is introduced as a relative's: "his brother, | Luis Ortega |", "first lady | Laura Bush |". */
function isKin(run: NameRun): boolean {
  const noun = before(run) === ',' ? 2 : 1;
  return RELATIVES.has(before(run, noun)) || (before(run) === 'lady' && before(run, 2) === 'first');
}
