import type { Name } from './articleFacts.ts';
import type { Mention } from './findNames.ts';
import { subjectOf } from './findSubjects.ts';
import { isKnown } from './gazetteer.ts';
import type { QuoteScene } from './quoteScene.ts';
import type { WordedParagraph } from './readWords.ts';
import { OFFICES, ORGANISATION_NOUNS } from './wordLists.ts';

/** Whom "the mayor", "the group" or "the Norwegian" means: the one name whose role the story gives by that noun. */
export function byDescription(
  { source, mentions, roles }: QuoteScene,
  from: number,
  end: number,
): Name | null {
  const noun = source.words[end - 1]?.lower ?? '';
  if (isEpithet(source.words, from, end)) return personBefore(source, from, mentions);
  if (
    !/^(?:the|its|their|his|her)$/.test(source.words[from]?.lower ?? '') ||
    !(OFFICES.has(noun) || ORGANISATION_NOUNS.has(noun))
  )
    return null;
  const here = new Set(mentions.filter((mention) => mention.from < from).map(({ name }) => name));
  const holders = new Set(
    roles
      .filter(
        ({ of, is }) =>
          here.has(of) &&
          is.text
            .toLowerCase()
            .split(/[\s-]+/)
            .includes(noun),
      )
      .map(({ of }) => of),
  );
  const [only] = holders;
  return holders.size === 1 && only ? only : null;
}

/** "the Spaniard", "the 25-year-old": who is called so is somebody just named. */
function isEpithet(words: WordedParagraph['words'], from: number, end: number): boolean {
  const last = words[end - 1];
  return (
    words[from]?.lower === 'the' &&
    end - from <= 6 &&
    last !== undefined &&
    ((isKnown(last.text, 'people') &&
      words.slice(from + 1, end).every(({ text, lower }) => text !== lower)) ||
      /^(?:\d\d-year-)?old$/.test(last.lower))
  );
}

/** The one person that a paragraph has named before a place, or of several the one who acts there. */
function personBefore(
  source: WordedParagraph,
  index: number,
  mentions: readonly Mention[],
): Name | null {
  const before = mentions.filter(
    (mention) =>
      mention.source === source && mention.from < index && mention.name.kind === 'person',
  );
  const acting = before.filter((mention) => subjectOf(mention) !== null);
  return onlyName(before) ?? onlyName(acting);
}

function onlyName(mentions: readonly Mention[]): Name | null {
  const names = new Set(mentions.map(({ name }) => name));
  const [only] = names;
  return names.size === 1 && only ? only : null;
}
