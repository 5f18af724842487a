import { nounIn, verbIn } from '../../words/inflected.ts';
import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, reads } from '../../words/wordAt.ts';
import { CHANGES, QUALIFIERS } from '../../words/wordLists.ts';

/** The words of each qualifier. */
const SPLIT_QUALIFIERS = QUALIFIERS.map((qualifier) => qualifier.split(' '));

/** What moves up, or is moved: "was | revised | up to 2.1%". */
const RAISED =
  /^(?:revised|raised|marked|pushed|lifted|went|gone|go|goes|moved|moves|adjusted|rounded|scaled|stepped|picked|shot|bid|driven|drove|sent)$/;

/** Verbs that "over" may belong to: "| turned | over £62,000", "is | handing | over 300 homes", "| presided | over 40 trials", against "| sold | over 400 paintings". */
const goesWithOver = verbIn(
  'turn hand preside rule argue quarrel clash fret agonise agonize squabble bicker protest disagree',
  'take takes took taken taking',
);
/** What there is over something, and not over so many of them: "a | row | over 300 jobs". */
const isOverSomething = nounIn(`
  row dispute fight battle clash clashes argument quarrel feud spat standoff stand-off war protest strike
  anger outcry outrage fury concern fear worry backlash criticism disagreement uncertainty doubt question
  talk negotiation lawsuit case inquiry investigation control power jurisdiction sovereignty`);

/** Where the words begin that limit a number: "more than | 2,600". */
export function qualifiedFrom(words: readonly Word[], from: number): number {
  // "plus or | minus | 5 per cent"
  const isEither = reads(words, from - 3, 'plus', 'or');
  if (lowerAt(words, from - 1) === 'minus') return isEither ? from - 3 : from - 1;
  const qualifier = SPLIT_QUALIFIERS.find((parts) =>
    parts.every((part, index) => lowerAt(words, from - parts.length + index) === part),
  );
  const start = qualifier ? from - qualifier.length : from;
  if (qualifier?.join(' ') === 'over' && isOfOther(words, start)) return from;
  // "ticked up | to 2.9 percent", "was revised up | to 2.1%"
  const before = lowerAt(words, start - 1);
  const rises = qualifier?.join(' ') === 'up to' && (CHANGES.has(before) || RAISED.test(before));
  return rises ? from : start;
}

/** Whether an "over" belongs to what stands before it, and says nothing of the number behind it. */
const isOfOther = (words: readonly Word[], over: number): boolean =>
  goesWithOver(lowerAt(words, over - 1)) ||
  (isOverSomething(lowerAt(words, over - 1)) &&
    // "They | control | over 60% of the market"
    (isTagged(words, over - 1, 'NOUN') || words[over - 1]?.opens === true));
