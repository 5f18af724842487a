import { remembering } from '../../story/remembering.ts';
import type { Unit, Wish } from '../words/wishes.ts';
import { ASKING_LISTS, type AskingLists } from './askingLists.ts';

/** The words of a language, folded, that tell what kind of answer is wanted. */
export interface AskingWords {
  /** Words that tell it by themselves, wherever they stand; some of two words. */
  readonly asking: ReadonlyMap<string, Wish>;
  /** "how": what the word after it measures makes it a number. */
  readonly how: ReadonlySet<string>;
  /** What is measured by a number after "how". */
  readonly measured: ReadonlySet<string>;
  /** "how many", "cuantas": the noun that is counted comes after. */
  readonly counting: ReadonlySet<string>;
  /** "which", "what": the noun that follows tells it. */
  readonly which: ReadonlySet<string>;
  /** Nouns after "which" that name the kind of answer. */
  readonly nouns: ReadonlyMap<string, Wish>;
  /** What the number after such a word or noun is counted in. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Verbs that tell what a number is counted in: "how much does it cost". */
  readonly unitVerbs: ReadonlyMap<string, Unit>;
  /** "what kind of people": what comes after it is known, and told apart. */
  readonly sorts: ReadonlySet<string>;
  /** Verbs by which somebody's words are asked for: "what did she say". */
  readonly saying: ReadonlySet<string>;
}

/** The asking words of a language; null where they are not listed. */
export const askingWordsOf = remembering((languageTag: string): AskingWords | null => {
  const listed = ASKING_LISTS[languageTag];
  return listed ? readListed(listed) : null;
});

function readListed({
  asking,
  how,
  measured,
  counting,
  which,
  nouns,
  units = {},
  unitVerbs = {},
  sorts,
  saying,
}: AskingLists): AskingWords {
  const set = (words = ''): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean));
  const byWord = <Kind extends string>(
    byKind: Readonly<Partial<Record<Kind, string>>>,
  ): [string, Kind][] =>
    (Object.entries(byKind) as [Kind, string][]).flatMap(([kind, words]) =>
      words.split(' ').map((word): [string, Kind] => [word.replace('_', ' '), kind]),
    );
  return {
    asking: new Map(byWord<Wish>(asking)),
    how: set(how),
    measured: set(measured),
    counting: set(counting),
    which: set(which),
    nouns: new Map(byWord<Wish>(nouns)),
    units: new Map(byWord<Unit>(units)),
    unitVerbs: new Map(byWord<Unit>(unitVerbs)),
    sorts: set(sorts),
    saying: set(saying),
  };
}
