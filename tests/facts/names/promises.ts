import type { Name } from '../../../src/facts/articleFacts.ts';
import { findNames } from '../../../src/facts/names/findNames.ts';
import { tagWords } from '../../../src/facts/words/tagWords.ts';
import { promiseOf } from '../../promiseOf.ts';
import { tellStory } from '../../tellStory.ts';

/** Who and what is named in a story, in the order of its first mention; its paragraphs are parted by ¶. */
export function namesIn(text: string): readonly Name[] {
  const { sections } = tellStory(text.split(' ¶ '));
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return [...new Set(findNames(paragraphs.map(tagWords)).map(({ name }) => name))];
}

/** Reads each name of a story so, one behind the other. */
const read =
  (tell: (name: Name) => string) =>
  (text: string): string =>
    namesIn(text).map(tell).join('; ');

/** Promises of what kind each name is: "UN: organisation; Ana Lund: person". */
export const promiseKinds = promiseOf(read(({ label, kind }) => `${label}: ${kind}`));
/** Promises under which forms each goes: "Harrow Foods = Harrow; Leeds". */
export const promiseForms = promiseOf(read(({ aliases }) => aliases.join(' = ')));
/** Promises how often each is meant: "Owen Pugh ×2; Robin Pugh ×1". */
export const promiseMentions = promiseOf(
  read(({ label, mentions }) => `${label} ×${mentions.length}`),
);
