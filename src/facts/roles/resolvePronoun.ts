import type { Name, NameKind } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { isKnown } from '../words/gazetteer.ts';
import type { Word, WordedParagraph } from '../words/tagWords.ts';
import { subjectOf } from './subjectOf.ts';

/** What each pronoun may stand for. */
const KINDS: Readonly<Record<string, readonly NameKind[]>> = {
  he: ['person'],
  she: ['person'],
  it: ['organisation'],
  they: ['organisation'],
};

/** Whether a first name speaks against a pronoun: "Stephen" is no "she". */
export function disagrees({ label, kind }: Name, pronoun: string): boolean {
  const first = label.split(/\s/)[0] ?? '';
  const [male, female] = [isKnown(first, 'male name'), isKnown(first, 'female name')];
  return (
    kind === 'person' &&
    label.includes(' ') &&
    male !== female &&
    ((pronoun === 'she' && male) || (pronoun === 'he' && female))
  );
}

/** Whom "he", "she", "it" or "they" stands for: the subject of its own sentence before it, or of the sentence before, and only where no other name there could be meant. Null where that is not sure. */
export function resolvePronoun(
  pronoun: Word,
  source: WordedParagraph,
  index: number,
  mentions: readonly Mention[],
): Name | null {
  const kinds = KINDS[pronoun.lower];
  if (!kinds) return null;
  const near = mentions.filter(
    ({ source: other, from, name }) =>
      other === source && from < index && kinds.includes(name.kind) && !source.words[from]?.quoted,
  );
  const peopleIn = (sentence: number) =>
    mentions.some(
      ({ source: other, from, name }) =>
        other === source && name.kind === 'person' && source.words[from]?.sentence === sentence,
    );
  for (let sentence = pronoun.sentence; sentence >= 1; sentence--) {
    const here = near.filter(({ from }) => source.words[from]?.sentence === sentence);
    // "They" may be the people named beside an organisation.
    if (pronoun.lower === 'they' && peopleIn(sentence)) return null;
    // "Sutton's mother wept. She …": the owner is not the subject, and who is has no name.
    if (here.length > 0 && here.every(({ to }) => source.words[to]?.lower === "'s")) return null;
    const subjects = here.filter((mention) => subjectOf(mention));
    const names = new Set((subjects.length ? subjects : here).map(({ name }) => name));
    const [only] = names;
    if (names.size === 1 && only) return disagrees(only, pronoun.lower) ? null : only;
    if (names.size > 1) return null;
  }
  return null;
}
