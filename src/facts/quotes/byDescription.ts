import type { Name, Role } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { onlyOne } from '../onlyOne.ts';
import { subjectOf } from '../roles/subjectOf.ts';
import { isKnown } from '../words/gazetteer.ts';
import { isOffice } from '../words/isOffice.ts';
import type { Word, WordedParagraph } from '../words/tagWords.ts';
import { lowerAt } from '../words/wordAt.ts';
import { LEANINGS, MAKES_ANOTHER, ORGANISATION_NOUNS, wordSet } from '../words/wordLists.ts';
import type { QuoteScene } from './quoteScene.ts';

/** Whom "the mayor", "the group" or "the Norwegian" means: the one name whose role the story gives by that noun. */
export function byDescription(
  { source, mentions, roles }: QuoteScene,
  from: number,
  end: number,
): Name | null {
  const noun = lowerAt(source.words, end - 1);
  if (isEpithet(source.words, from, end)) return personBefore(source, from, mentions);
  if (
    !/^(?:the|its|their|his|her)$/.test(lowerAt(source.words, from)) ||
    !(isOffice(noun) || ORGANISATION_NOUNS.has(noun))
  )
    return null;
  const here = new Set(mentions.filter((mention) => mention.from < from).map(({ name }) => name));
  const said = source.words.slice(from + 1, end);
  const heldHere = roles.filter(({ of, is }) => here.has(of) && mayMean(said, wordsOf(is.text)));
  return onlyOne(heldHere.map(holder)) ?? onlyOne(heldBefore(source, roles, from, end).map(holder));
}

/** Whether a description by its last noun may mean whoever holds an office: "the embattled | mayor", but not "the Bergen | mayor" or "the former | mayor" where the office says nothing of it, and not "the | finance | minister" where it says something else. */
function mayMean(said: readonly Word[], office: readonly string[]): boolean {
  return said.every(({ text, lower, pos }, at) => {
    const isProper = text !== lower && !LEANINGS.has(lower);
    const isOfWhat = pos === 'NOUN' && office.length > 1;
    const isAnother = MAKES_ANOTHER.has(lower) || OF_OTHERS.has(lower);
    const tells = at === said.length - 1 || isProper || isOfWhat || isAnother;
    return !tells || office.includes(lower);
  });
}

/** Words before an office that may be of somebody else: "the | rival | leader". */
const OF_OTHERS = wordSet('other rival opposition prime foreign');

/** A description holds for so many paragraphs behind the one that gives the office. */
const FARTHEST = 3;

/** The offices given a few paragraphs before that say all that a description does: "US bank chief" for "the bank chief". */
function heldBefore(
  { words, paragraph }: WordedParagraph,
  roles: readonly Role[],
  from: number,
  end: number,
): Role[] {
  const said = words.slice(from + 1, end).map(({ lower }) => lower);
  return roles.filter(({ of, is, kind }) => {
    const steps = paragraph.number - is.paragraph;
    const isNear = of.kind === 'person' && kind === 'office' && steps > 0 && steps <= FARTHEST;
    return isNear && said.every((word) => wordsOf(is.text).includes(word));
  });
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[\s-]+/);

const holder = ({ of }: Role): Name => of;

/** "the Spaniard", "the 25-year-old": who is called so is somebody just named. */
function isEpithet(words: readonly Word[], from: number, end: number): boolean {
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
  return onlyOne(before.map(named)) ?? onlyOne(acting.map(named));
}

const named = ({ name }: Mention): Name => name;
