import { beforeThe, lowerAt } from '../../words/wordAt.ts';
import type { NamedInStory } from '../kinds/namedInStory.ts';
import type { Says } from '../kinds/says.ts';
import type { NameRun } from '../runs/nameRun.ts';
import type { NamedRun } from './runPlaces.ts';

/** What is named in one breath with a name of a kind is of that kind, by this weight. */
const COMPANY = 3;

/** Two names in one breath have so many words between them at most: ", and". */
const BETWEEN = 2;

/** What the names that a name is joined to by "and" or in a list say of its kind: "General Motors and | Chrysler". One word alone is no person for that. */
export function sayOfCompany(
  { words, runs }: NamedInStory,
  beside: (run: NameRun, most: number) => readonly NamedRun[],
): Says {
  const company = runs.flatMap((run) =>
    beside(run, BETWEEN).filter(({ run: other }) => areJoined(run, other) || areJoined(other, run)),
  );
  const [kind, ...more] = new Set(company.flatMap(({ entity }) => entity.kind ?? []));
  return kind && !more.length && (kind !== 'person' || words.length > 1) ? { [kind]: COMPANY } : {};
}

/** "Ann Hale of | Harrow Bank and Kenji Watanabe | of Oslo": whether an "of" before the one and behind the next part them. */
function isOfAnother({ source: { words }, from }: NameRun, { to }: NameRun): boolean {
  return lowerAt(words, beforeThe(words, from)) === 'of' && lowerAt(words, to) === 'of';
}

function areJoined(one: NameRun, next: NameRun): boolean {
  const gap = next.from - one.to;
  if (one.source !== next.source || gap < 1 || gap > BETWEEN) return false;
  const { words } = one.source;
  const between = words.slice(one.to, next.from).map(({ lower }) => lower);
  if (isOfAnother(one, next)) return false;
  if (/^(?:,)?(?:and|or)$/.test(between.join(''))) return true;
  const after = lowerAt(words, next.to);
  return between.join('') === ',' && /^(?:and|or)$/.test(after);
}
