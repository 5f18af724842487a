import type { Name } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { onlyOne } from '../onlyOne.ts';
import type { Disagrees } from '../roles/disagreement.ts';
import { phraseOf } from '../roles/phraseOf.ts';
import { sharesPronoun } from '../roles/relativeOf.ts';
import { tellsOfPronoun } from '../roles/resolvePronoun.ts';
import { subjectOf } from '../roles/subjectOf.ts';
import { sentenceStart } from '../words/tagWords.ts';
import { lowerAt } from '../words/wordAt.ts';
import type { AttributedQuote } from './attributeQuotes.ts';
import type { QuoteScene } from './quoteScene.ts';
import { speaks } from './speaks.ts';

/** Whom a "he" or "she" may go on with in the paragraph behind one: who acts at its end, or whom it tells of all through by such a pronoun itself. */
export function carriedOver(scene: QuoteScene, quotes: readonly AttributedQuote[]): Name | null {
  return lastActing(scene, quotes) ?? goesOn(scene);
}

/** The one person who is a subject in the last sentence of a paragraph that names people in the story's own words; where none does, whoever is quoted all through. */
function lastActing(
  { mentions, disagrees }: QuoteScene,
  quotes: readonly AttributedQuote[],
): Name | null {
  const people = mentions.filter(
    (mention) =>
      mention.name.kind === 'person' && !isBesidePronoun(mention) && !isOwner(mention, mentions),
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
  if (!first || isJoined(first, people) || sharesPronoun(first, mentions, disagrees)) return null;
  if (!second) return first.name;
  // "She founded a clinic. Its director, Vaughan, said Pugh was old": she who was told of all along may be meant again.
  if (isToldBefore(first, disagrees)) return null;
  const between = first.source.words.slice(first.to, phraseOf(second));
  // "Vaughan said he had won, but Pugh was calm": each acts in a clause of their own.
  if (between.at(-1)?.pos === 'CCONJ') return null;
  // "Vaughan said Pugh had stolen": the first speaks of the second.
  return between.some(speaks) ? first.name : onlyOne(acting.map(({ name }) => name));
}

/** "| Wiebe's | clinic": whether a name only owns something, of somebody who is named before in the paragraph. */
const isOwner = (
  { name, source: { words }, from, to }: Mention,
  all: readonly Mention[],
): boolean =>
  lowerAt(words, to) === "'s" && all.some((other) => other.name === name && other.from < from);

/** Whether a "he" or "she" before a name, in an earlier sentence of its paragraph, may mean somebody who is named behind it. */
const isToldBefore = ({ name, source: { words }, from }: Mention, disagrees: Disagrees): boolean =>
  words
    .slice(0, sentenceStart(words, from))
    .some(({ lower, quoted }) => !quoted && /^(?:he|she)$/.test(lower) && !disagrees(name, lower));

/** Whether a name stands inside a quote, or is somebody else's than the "he" or "she" that its sentence opens with. */
const isBesidePronoun = ({ source: { words }, from }: Mention): boolean =>
  words[from]?.quoted === true ||
  ['he', 'she'].some((pronoun) =>
    tellsOfPronoun(words, [sentenceStart(words, from), from], pronoun),
  );

/** Whom a paragraph goes on to tell of that opens with "he" or "she". */
function goesOn({ source, carried, disagrees }: QuoteScene): Name | null {
  const pronoun = lowerAt(source.words, 0);
  return carried && /^(?:he|she)$/.test(pronoun) && !disagrees(carried, pronoun) ? carried : null;
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
const isSpeaking = ({ source: { words }, from, to }: Mention): boolean =>
  [words[from - 1], words[to]].some(speaks);
