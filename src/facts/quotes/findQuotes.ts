import { groupBy } from '../../search/groupBy.ts';
import type { Name, Quote, Role, Slice } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { disagreement } from '../roles/disagreement.ts';
import { isBygone } from '../roles/isBygone.ts';
import { isPronoun } from '../roles/resolvePronoun.ts';
import { sliceOf, type WordedParagraph } from '../words/tagWords.ts';
import { textAt } from '../words/wordAt.ts';
import { type AttributedQuote, attributeQuotes } from './attributeQuotes.ts';
import type { Attribution } from './attribution.ts';
import { carriedOver } from './carriedOver.ts';
import { isSaying } from './isSaying.ts';
import type { QuoteScene } from './quoteScene.ts';

/** Finds every quote of a story with its speaker. A speaker is named only where the words say so. */
export function findQuotes(
  story: readonly WordedParagraph[],
  mentions: readonly Mention[],
  roles: readonly Role[],
): Quote[] {
  const quotes: Quote[] = [];
  const named = groupBy(mentions, ({ source }) => source);
  const officesOf = groupBy(
    roles.filter(({ kind }) => kind === 'office'),
    ({ of }) => of,
  );
  const disagrees = disagreement(mentions);
  /** Whose quote the paragraph before left open. */
  let open: Attribution | null = null;
  /** Who acts at the end of the paragraph before. */
  let carried: Name | null = null;
  /** Who asked a question at its very end. */
  let asking: Name | null = null;
  for (const source of story) {
    const here = named.get(source) ?? [];
    const scene: QuoteScene = { source, mentions: here, roles, disagrees, carried, asking };
    const attributed = attributeQuotes(scene, open);
    const last = attributed.at(-1);
    open = last?.span.open ? last.attribution : null;
    carried = carriedOver(scene, attributed);
    asking = last && asks(last) ? (last.attribution?.speaker ?? null) : null;
    quotes.push(...attributed.filter(isSaying).map((quote) => composeQuote(quote, officesOf)));
  }
  return quotes;
}

/** Whether a quote is a question, and ends its paragraph. */
const asks = ({ source: { words }, span }: AttributedQuote): boolean =>
  /\?$/.test(textAt(words, span.to - 1)) &&
  !words.slice(span.to).some(({ text }) => /[.;]/.test(text));

function composeQuote(
  { source, span, attribution, to }: AttributedQuote,
  officesOf: ReadonlyMap<Name, readonly Role[]>,
): Quote {
  const speaker = attribution?.speaker ?? null;
  const said = attribution?.said ?? null;
  const words = sliceOf(source.paragraph, span.start, span.end);
  const offices = (speaker && officesOf.get(speaker)) ?? [];
  return {
    words,
    speaker,
    // "She", where nobody knows who that is, points to nobody.
    said: speaker || !isPronoun(said?.text ?? '') ? said : null,
    office: tellingOffice(offices, source, words),
    to,
  };
}

/** What tells of nobody without whose it is, or of everybody: "Tanzanian counterpart", "deputy", "German citizen". */
const SAYS_LITTLE =
  /^(?:\p{Lu}\p{L}+ )?(?:counterpart|predecessor|successor|deputy|citizen|national|native)$/u;

/** Of the offices of a speaker the one to tell with what they said: one still held, that people are put into, told beside it, the longest. */
function tellingOffice(
  offices: readonly Role[],
  { paragraph }: WordedParagraph,
  words: Slice,
): Slice | null {
  const sentence = paragraph.sentences.find(({ end }) => words.start < end);
  const isBeside = ({ is }: Role): boolean =>
    sentence !== undefined &&
    is.paragraph === paragraph.number &&
    is.start >= sentence.start &&
    is.end <= sentence.end;
  const isHeld = ({ is }: Role): boolean => !isBygone(is.text);
  const [best] = offices
    .filter(({ is }) => !SAYS_LITTLE.test(is.text))
    .toSorted(
      (a, b) =>
        Number(isHeld(b)) - Number(isHeld(a)) ||
        Number(isBeside(b)) - Number(isBeside(a)) ||
        b.is.text.length - a.is.text.length,
    );
  return best?.is ?? null;
}
