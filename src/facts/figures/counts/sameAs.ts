import type { Figure, Slice } from '../../articleFacts.ts';
import { isMoneyIn } from '../../words/money.ts';
import type { WordedParagraph } from '../../words/tagWords.ts';
import { lowerAt } from '../../words/wordAt.ts';
import type { Quantity } from '../number/quantity.ts';

/** A share, without what it is of: "34%", "34 per cent". */
const SHARE = /(?:%|per ?cent)$/;
/** What somebody does who has a share: "Labour | won | 34% of the vote". */
const HAS = /^(?:has|had|have|won|took|got|received|polled|holds|held|owns|owned)$/;
/** Who has another share, with neither verb nor whole: "9.7%| and the Greens |8.9%". */
const AND_ANOTHER = /^(?:,|,? and) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3} $/u;
/** What several have shares of between them: "34% of the | votes |". */
const WHOLES = /^(?:votes?|votes cast|ballots|seats|shares|market|market share)$/;
/** What stands before the whole that a share is of. */
const OF = /^ of (?:the |its |their )?/;

/** What a number counts that only tells more of the figure before it: "net income of $1.31bn, up | 6% |", "1.2 billion pesos (| $20.6 million |)", "61%, down from | 78% in 2019 |"; null where it is of something else. */
export function sameAs(
  { words, paragraph }: WordedParagraph,
  before: Figure | undefined,
  { from, to }: Quantity,
  figure: Pick<Figure, 'number' | 'change'>,
): Slice | null {
  if (!before?.counts) return null;
  const between = paragraph.text.slice(before.number.end, figure.number.start);
  const isInOther =
    between === ' (' && paragraph.text[figure.number.end] === ')' && isMoneyIn(words, from, to);
  // "from $36.8 million, | or $1.04 a share |" was so before.
  const wasSo = paragraph.text.slice(0, before.number.start).endsWith('from ');
  // "$41.2 million, | or $1.19 a share |, up"
  const isPerEach =
    between === ', or ' &&
    !wasSo &&
    / (?:an? |per )/.test(figure.number.text) &&
    /^(?:[,;.]|$)/.test(paragraph.text.slice(figure.number.end));
  const isSame =
    isInOther ||
    (isPerEach && isMoneyIn(words, from, to)) ||
    isOfItsChange(before, figure) ||
    (HAS.test(lowerAt(words, from - 1)) && isOfSameWhole(before, figure.number, between)) ||
    (AND_ANOTHER.test(between) && isOfNext(before, figure));
  return isSame ? before.counts : null;
}

/** Whether two shares, of which neither is a change, may be of one whole, with nothing but a name between them. */
const isOfNext = (before: Figure, { number, change }: Pick<Figure, 'number' | 'change'>): boolean =>
  [before.number, number].every(({ text }) => SHARE.test(text)) &&
  before.change === null &&
  change === null &&
  before.counts !== null &&
  WHOLES.test(before.counts.text);

/** Whether a number is part of the change of the figure before it: as that change itself, or as what was. */
function isOfItsChange(
  before: Figure,
  { number, change }: Pick<Figure, 'number' | 'change'>,
): boolean {
  const whole = before.change;
  if (!whole) return false;
  return change
    ? whole.start === change.start && number.end <= change.end
    : whole.start < number.start && number.end <= whole.end;
}

/** "had 51% | of the vote, while Kibaara had | 45%", "took 9% | of the vote and Kibaara took | 4%": whether two shares are of one whole, told with the first. */
function isOfSameWhole({ number, counts, change }: Figure, other: Slice, between: string): boolean {
  const behind = OF.test(between) ? between.replace(OF, '') : '';
  const isSaid = [', ', ' and '].some((joint) => behind.startsWith(`${counts?.text}${joint}`));
  const areShares = SHARE.test(number.text) && SHARE.test(other.text);
  return isSaid && areShares && change === null && !between.includes('. ');
}
