import { groupBy } from '../../search/groupBy.ts';
import type { Name, Quote, Role, Slice } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { onlyOne } from '../onlyOne.ts';
import { phraseOf } from '../roles/phraseOf.ts';
import { disagrees, isPronoun, tellsOfPronoun } from '../roles/resolvePronoun.ts';
import { subjectOf } from '../roles/subjectOf.ts';
import { SMALL_WORDS } from '../words/nameWords.ts';
import {
  type QuotedWords,
  sentenceStart,
  sliceOf,
  type Word,
  type WordedParagraph,
} from '../words/tagWords.ts';
import { type AttributedQuote, attributeQuotes } from './attributeQuotes.ts';
import type { Attribution } from './attribution.ts';
import { speaks } from './speaks.ts';

/** Unattributed words in quotation marks are no quote up to so many. */
const LONGEST_SET_APART = 3;

/** Words of fewer letters may be written small in a title, whatever they are. */
const LONGEST_SMALL_WORD = 4;

/** Finds every quote of a story with its speaker. A speaker is named only where the words say so. */
export function findQuotes(
  story: readonly WordedParagraph[],
  mentions: readonly Mention[],
  roles: readonly Role[],
): Quote[] {
  const quotes: Quote[] = [];
  const named = groupBy(mentions, ({ source }) => source);
  const officeOf = tellingOffices(roles);
  /** Whose quote the paragraph before left open. */
  let open: Attribution | null = null;
  /** Who acts at the end of the paragraph before. */
  let carried: Name | null = null;
  /** Who asked a question at its very end. */
  let asking: Name | null = null;
  for (const source of story) {
    const here = named.get(source) ?? [];
    const attributed = attributeQuotes({ source, mentions: here, roles, carried, asking }, open);
    const last = attributed.at(-1);
    open = last?.span.open ? last.attribution : null;
    carried = lastActing(here, attributed) ?? goesOn(source, carried);
    asking = last && asks(last) ? (last.attribution?.speaker ?? null) : null;
    quotes.push(...attributed.filter(isSaying).map((quote) => composeQuote(quote, officeOf)));
  }
  return quotes;
}

/** The one person who is a subject in the last sentence of a paragraph that names people in the story's own words; where none does, whoever is quoted all through. */
function lastActing(here: readonly Mention[], quotes: readonly AttributedQuote[]): Name | null {
  const people = here.filter(
    (mention) => mention.name.kind === 'person' && !isBesidePronoun(mention),
  );
  const last = people.at(-1);
  if (!last) return onlyOne(quotes.map(({ attribution }) => attribution?.speaker ?? null));
  const sentence = ({ source, from }: Mention) => source.words[from]?.sentence;
  const acting = people.filter(
    (mention) =>
      sentence(mention) === sentence(last) && (subjectOf(mention) !== null || isSpeaking(mention)),
  );
  const [first, second] = acting;
  // "Anna Dahl and | Ida Holm | won"
  if (!first || isJoined(first, people)) return null;
  if (!second) return first.name;
  // "Vaughan said Pugh had stolen": the first speaks of the second.
  const between = first.source.words.slice(first.to, second.from);
  return between.some(speaks) ? first.name : onlyOne(acting.map(({ name }) => name));
}

/** Whether a name stands inside a quote, or is somebody else's than the "he" or "she" that its sentence opens with. */
const isBesidePronoun = ({ source: { words }, from }: Mention): boolean =>
  words[from]?.quoted === true ||
  ['he', 'she'].some((pronoun) =>
    tellsOfPronoun(words, [sentenceStart(words, from), from], pronoun),
  );

/** Whom a paragraph goes on to tell of that opens with "he" or "she". */
function goesOn({ words }: WordedParagraph, carried: Name | null): Name | null {
  const pronoun = words[0]?.lower ?? '';
  return carried && /^(?:he|she)$/.test(pronoun) && !disagrees(carried, pronoun) ? carried : null;
}

/** Whether a quote is a question, and ends its paragraph. */
const asks = ({ source: { words }, span }: AttributedQuote): boolean =>
  /\?$/.test(words[span.to - 1]?.text ?? '') &&
  !words.slice(span.to).some(({ text }) => /[.;]/.test(text));

/** Whether somebody else's name is joined to a name by an "and". */
function isJoined(mention: Mention, people: readonly Mention[]): boolean {
  const and = phraseOf(mention) - 1;
  return (
    mention.source.words[and]?.lower === 'and' &&
    people.some(({ to, name }) => to === and && name !== mention.name)
  );
}

/** "…," said | NAME */
const isSpeaking = ({ source: { words }, from, to }: Mention): boolean =>
  [words[from - 1], words[to]].some(speaks);

/** Words set apart with no word on who said them are a name or the story's own caution, and no saying; neither is a title. */
function isSaying({ source, span, attribution }: AttributedQuote): boolean {
  const words = source.words.slice(span.from, span.to);
  if (attribution && isTitle(words) && attribution.verb >= span.to && standsWithin(source, span))
    return false;
  if (attribution?.said) return true;
  return !isTitle(words) && (attribution !== null || words.length > LONGEST_SET_APART);
}

/** "In “The Long Wait,” she writes": whether words of a quote's own sentence stand before it. */
function standsWithin({ words }: WordedParagraph, { from }: QuotedWords): boolean {
  const start = sentenceStart(words, from);
  return words.slice(start, from).some(({ pos }) => pos !== 'PUNCT');
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
  officeOf: ReadonlyMap<Name, Slice>,
): Quote {
  const speaker = attribution?.speaker ?? null;
  const said = attribution?.said ?? null;
  return {
    words: sliceOf(source.paragraph, span.start, span.end),
    speaker,
    // "She", where nobody knows who that is, points to nobody.
    said: speaker || !isPronoun(said?.text ?? '') ? said : null,
    office: (speaker && officeOf.get(speaker)) ?? null,
    to,
  };
}

/** The most telling office of everybody who holds one: the longest, as the story gives it. */
function tellingOffices(roles: readonly Role[]): ReadonlyMap<Name, Slice> {
  const offices = new Map<Name, Slice>();
  for (const { of, is, kind } of roles)
    if (kind === 'office' && is.text.length > (offices.get(of)?.text.length ?? 0))
      offices.set(of, is);
  return offices;
}
