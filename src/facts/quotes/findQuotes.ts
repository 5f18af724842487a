import { groupBy } from '../../search/groupBy.ts';
import type { Name, Quote, Role, Slice } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { disagreement } from '../roles/disagreement.ts';
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
  const officeOf = tellingOffices(roles);
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
    quotes.push(...attributed.filter(isSaying).map((quote) => composeQuote(quote, officeOf)));
  }
  return quotes;
}

/** Whether a quote is a question, and ends its paragraph. */
const asks = ({ source: { words }, span }: AttributedQuote): boolean =>
  /\?$/.test(textAt(words, span.to - 1)) &&
  !words.slice(span.to).some(({ text }) => /[.;]/.test(text));

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
