import type { Name, NameKind, Slice } from './articleFacts.ts';
import { findNameRuns } from './findNameRuns.ts';
import { fullForm, isKnown } from './gazetteer.ts';
import { kindOfName } from './kindOfName.ts';
import { sliceOf, type WordedParagraph } from './readWords.ts';
import type { NameRun } from './splitNameRun.ts';

/** A name as it stands in one place, by its words. */
export interface Mention {
  readonly name: Name;
  readonly source: WordedParagraph;
  /** The first word of the name, and the word after its last. */
  readonly from: number;
  readonly to: number;
}

interface Entity {
  label: string;
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
    const entity = sameAs(text, runs, entities);
    if (entity) {
      entity.forms.add(text);
      entity.runs.push(...runs);
      continue;
    }
    const kind = kindOfName(text, runs);
    entities.push({
      label: fullFormUsed(text, byText),
      kind,
      forms: new Set([text]),
      runs: [...runs],
    });
  }
  return entities
    .flatMap(mentionsOf)
    .sort((a, b) => a.source.paragraph.number - b.source.paragraph.number || a.from - b.from);
}

/** "U.S." is labelled by the full name only where the story itself uses that. */
function fullFormUsed(text: string, byText: ReadonlyMap<string, unknown>): string {
  const full = fullForm(text);
  return full && byText.has(full) ? full : text;
}

/** The entity that a shorter or other form of a name stands for, where there is exactly one. */
function sameAs(
  text: string,
  runs: readonly NameRun[],
  entities: readonly Entity[],
): Entity | null {
  const full = fullForm(text);
  const words = tokens(text);
  const found = entities.filter(({ label, kind, forms, runs: entityRuns }) => {
    if (full) return fullForm(label) === full;
    if (isAcronymOf(text, runs, forms, entityRuns)) return true;
    const own = tokens(label);
    if (own.length <= words.length) return false;
    if (kind === 'person' || kind === null) {
      if (words.length > 1) return words[0] === own[0] && words.at(-1) === own.at(-1);
      if (isKnown(text, 'place') && !standsForPerson(runs)) return false;
      return text === own.at(-1) || (text === own[0] && !runs.some(({ titled }) => titled));
    }
    // "the Task Team" for "the Missing Persons Task Team"
    return (
      kind === 'organisation' &&
      words.length > 1 &&
      own.slice(-words.length).join(' ') === words.join(' ')
    );
  });
  const [only] = found;
  return found.length === 1 && only ? only : null;
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
        long.to === from - 1 &&
        source.words[from - 1]?.text === '(' &&
        !endsLongerName(long),
    ),
  );
}

/** The initials of a name, with and without its small words. */
export function initialsOf(text: string): string[] {
  const words = text.split(/[\s-]+/);
  const of = (list: readonly string[]) =>
    list
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase();
  return [
    of(words.filter((word) => /^\p{Lu}/u.test(word))),
    of(words),
    of(text.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))),
  ];
}

function mentionsOf({ label, kind, forms, runs }: Entity): Mention[] {
  if (!kind) return [];
  const ordered = runs.toSorted(
    (a, b) => a.source.paragraph.number - b.source.paragraph.number || a.from - b.from,
  );
  const mentions = ordered.map(
    ({ source, from, to }): Slice =>
      sliceOf(source.paragraph, source.words[from]?.start ?? 0, source.words[to - 1]?.end ?? 0),
  );
  const name: Name = { label, kind, aliases: [...new Set([label, ...forms])], mentions };
  return ordered.map(({ source, from, to }) => ({ name, source, from, to }));
}
