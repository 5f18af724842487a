import type { Name, NameKind, Slice } from '../articleFacts.ts';
import { fullForm, isKnown } from '../words/gazetteer.ts';
import { sliceOf, type WordedParagraph } from '../words/tagWords.ts';
import { canMean, formOf } from './canMean.ts';
import { type Entity, inReadingOrder } from './entity.ts';
import { findNameRuns } from './findNameRuns.ts';
import { kindOfName } from './kindOfName.ts';
import { sayOfCompany } from './sayOfCompany.ts';
import { shareOutName } from './shareOutName.ts';
import type { NameRun } from './splitNameRun.ts';

/** A name as it stands in one place, by its words. */
export interface Mention {
  readonly name: Name;
  readonly source: WordedParagraph;
  /** The first word of the name, and the word after its last. */
  readonly from: number;
  readonly to: number;
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
    const form = formOf(text, tokens(text), runs);
    const meant = entities.filter((entity) => canMean(form, entity));
    if (meant.length) shareOutName(runs, meant);
    else entities.push(readEntity(text, byText));
  }
  // Twice, so that a list is heard from its end to its beginning.
  for (let round = 0; round < 2; round++)
    for (const entity of entities) entity.kind ??= kindInCompany(entity, entities);
  return entities.flatMap(mentionsOf).sort(inReadingOrder);
}

/** The kind of a name as its company and its short forms tell it; null where they add nothing. */
function kindInCompany({ named, runs }: Entity, entities: readonly Entity[]): NameKind | null {
  const besides = sayOfCompany(named, entities);
  const addsNothing = runs.length === named.runs.length && !Object.keys(besides).length;
  return addsNothing ? null : kindOfName({ ...named, runs }, besides);
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
