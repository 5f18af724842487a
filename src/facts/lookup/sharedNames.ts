import { foldWord } from '../../search/words/foldWord.ts';
import type { ArticleFacts, Name } from '../articleFacts.ts';
import { isKnown } from '../words/gazetteer.ts';
import { isSurnameAlone, surnamesIn } from './surnames.ts';

/** The names of a story as it tells them, and as another would tell the same. */
interface Names {
  readonly told: ReadonlySet<string>;
  readonly met: ReadonlySet<string>;
  /** Those of them that any story may tell: countries, large cities, great firms. */
  readonly common: ReadonlySet<string>;
}

/** What two stories name beside somebody with a surname: nothing, only what any story may name, or something of their own. */
export type Shared = 'nothing' | 'common names' | 'own names';

/** Marks the surname of a whole name, so that "Dana Whitlock" is met by "Whitlock", but not by "Gail Whitlock". */
const OF_WHOLE = '… ';

/** Makes what tells which names two stories share, those of whoever has a surname aside; a story's are read once. */
export function compareNames() {
  const read = new Map<ArticleFacts, Names>();
  const namesOf = (facts: ArticleFacts): Names => {
    const names = read.get(facts) ?? namesIn(facts);
    read.set(facts, names);
    return names;
  };
  return (one: ArticleFacts, other: ArticleFacts, surname: string): Shared => {
    const { told } = namesOf(other);
    const { met, common } = namesOf(one);
    const shared = [...met].filter((name) => told.has(name) && !` ${name}`.endsWith(` ${surname}`));
    if (shared.length === 0) return 'nothing';
    return shared.every((name) => common.has(name)) ? 'common names' : 'own names';
  };
}

function namesIn({ names }: ArticleFacts): Names {
  const common = names.filter(
    ({ kind, label }) => kind !== 'person' && isKnown(label, 'place', 'country', 'organisation'),
  );
  return {
    told: new Set(names.flatMap((name) => formsOf(name, OF_WHOLE, ''))),
    met: new Set(names.flatMap((name) => formsOf(name, '', OF_WHOLE))),
    common: new Set(common.flatMap(({ aliases }) => aliases.map(foldWord))),
  };
}

/** The forms of a name; of somebody the whole name or the surname, with marks before those that only part of another meets. */
function formsOf({ kind, label, aliases }: Name, ofWhole: string, alone: string): string[] {
  const name = foldWord(label);
  if (kind !== 'person') return aliases.map(foldWord);
  if (isSurnameAlone(label)) return [name, alone + name];
  return [name, ...surnamesIn(label).map((surname) => ofWhole + surname)];
}
