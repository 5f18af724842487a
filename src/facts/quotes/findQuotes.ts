import type { Name, Quote, Role, Slice } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { phraseOf } from '../roles/phraseOf.ts';
import { subjectOf } from '../roles/subjectOf.ts';
import { SMALL_WORDS } from '../words/nameWords.ts';
import { sliceOf, type Word, type WordedParagraph } from '../words/tagWords.ts';
import { SPEECH } from '../words/wordLists.ts';
import { type AttributedQuote, attributeQuotes } from './attributeQuotes.ts';
import type { Attribution } from './attribution.ts';

/** Unattributed words in quotation marks are no quote up to so many. */
const LONGEST_SET_APART = 3;

/** Words of fewer letters may be written small in a title, whatever they are. */
const LONGEST_SMALL_WORD = 4;

const PRONOUN = /^(?:he|she|it|they)$/i;

/** Finds every quote of a story with its speaker. A speaker is named only where the words say so. */
export function findQuotes(
  story: readonly WordedParagraph[],
  mentions: readonly Mention[],
  roles: readonly Role[],
): Quote[] {
  const quotes: Quote[] = [];
  /** Whose quote the paragraph before left open. */
  let open: Attribution | null = null;
  /** Who acts at the end of the paragraph before. */
  let carried: Name | null = null;
  for (const source of story) {
    const here = mentions.filter((mention) => mention.source === source);
    const attributed = attributeQuotes({ source, mentions: here, roles, carried }, open);
    const last = attributed.at(-1);
    open = last?.span.open ? last.attribution : null;
    carried = lastActing(here, attributed) ?? null;
    quotes.push(...attributed.filter(isSaying).map((quote) => composeQuote(quote, roles)));
  }
  return quotes;
}

/** The one person who is a subject in the last sentence of a paragraph that names people in the story's own words; where none does, whoever is quoted all through. */
function lastActing(here: readonly Mention[], quotes: readonly AttributedQuote[]): Name | null {
  const people = here.filter(
    ({ name, source, from }) => name.kind === 'person' && !source.words[from]?.quoted,
  );
  const last = people.at(-1);
  if (!last) return onlyOf(quotes.map(({ attribution }) => attribution?.speaker ?? null));
  const sentence = ({ source, from }: Mention) => source.words[from]?.sentence;
  const acting = people.filter(
    (mention) =>
      sentence(mention) === sentence(last) && (subjectOf(mention) !== null || speaks(mention)),
  );
  const [first, second] = acting;
  // "Anna Dahl and | Ida Holm | won"
  if (!first || isJoined(first, people)) return null;
  if (!second) return first.name;
  // "Vaughan said Pugh had stolen": the first speaks of the second.
  const between = first.source.words.slice(first.to, second.from);
  const says = between.some(({ lower, pos }) => SPEECH.has(lower) && pos !== 'NOUN');
  return says ? first.name : onlyOf(acting.map(({ name }) => name));
}

/** Whether somebody else's name is joined to a name by an "and". */
function isJoined(mention: Mention, people: readonly Mention[]): boolean {
  const and = phraseOf(mention) - 1;
  return (
    mention.source.words[and]?.lower === 'and' &&
    people.some(({ to, name }) => to === and && name !== mention.name)
  );
}

/** "…," said | NAME */
const speaks = ({ source: { words }, from, to }: Mention): boolean =>
  [words[from - 1], words[to]].some((word) => SPEECH.has(word?.lower ?? ''));

function onlyOf(names: readonly (Name | null)[]): Name | null {
  const [only = null, ...others] = new Set(names);
  return others.length ? null : only;
}

/** Words set apart with no word on who said them are a name or the story's own caution, and no saying; neither is a title. */
function isSaying({ source, span, attribution }: AttributedQuote): boolean {
  const words = source.words.filter(({ start, end }) => start >= span.start && end <= span.end);
  if (attribution?.said) return true;
  return !isTitle(words) && (attribution !== null || words.length > LONGEST_SET_APART);
}

/** "A Broken Promise: Care in Crisis": each of several words is written large, small words aside. */
function isTitle(words: readonly Word[]): boolean {
  const large = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  const isSmall = ({ text, pos }: Word) =>
    SMALL_WORDS.has(pos) || !/\p{L}/u.test(text) || text.length < LONGEST_SMALL_WORD;
  return large > 1 && words.every((word) => /^\p{Lu}/u.test(word.text) || isSmall(word));
}

function composeQuote(
  { source, span, attribution, to }: AttributedQuote,
  roles: readonly Role[],
): Quote {
  const speaker = attribution?.speaker ?? null;
  const said = attribution?.said ?? null;
  return {
    words: sliceOf(source.paragraph, span.start, span.end),
    speaker,
    // "She", where nobody knows who that is, points to nobody.
    said: speaker || !PRONOUN.test(said?.text ?? '') ? said : null,
    office: officeOf(speaker, roles),
    to,
  };
}

/** The most telling office of a speaker: the longest, as the story gives it. */
function officeOf(speaker: Name | null, roles: readonly Role[]): Slice | null {
  const offices = roles
    .filter(({ of, kind }) => of === speaker && kind === 'office')
    .map(({ is }) => is);
  return offices.reduce<Slice | null>(
    (best, is) => (best && best.text.length >= is.text.length ? best : is),
    null,
  );
}
