import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, taggedEnd, textAt } from '../../words/wordAt.ts';
import { CHANGES, MEASURES, OWNERS } from '../../words/wordLists.ts';
import { UP } from '../clause/changeWords.ts';
import { CLAUSE_ENDS } from '../clause/clauseEnd.ts';
import { clauseStart, leadsIn, RELATIVE } from '../clause/clauseStart.ts';
import { amountFrom } from '../number/amountAt.ts';
import { qualifiedFrom } from '../number/qualifiedFrom.ts';
import { isMeasured, type Quantity } from '../number/quantity.ts';
import { measureEnd, PERCENT } from '../number/units.ts';

/** What leads to where something is, between a number and its time: "40 people | in Oslo | by June", against "a £40m fine | for failings | between". */
const WHERE = /^(?:in|at|on|across|to|from|near|around|throughout)$/;
/** No such words are more. */
const LONGEST_PLACE = 8;
/** What else may stand there. */
const IN_PLACE = ['DET', 'PRON', 'ADJ', 'NOUN', 'PROPN', 'PART'] as const;
/** What is reckoned from a time, or up to it: "its | lowest | since 2019", "the | first | since May". */
const RECKONED = /est$|^(?:most|least|worst|best|first|last|only|more|less|fewer)$/;
/** What has lasted until now: "| has | risen since May". */
const LASTS = /^(?:has|have|had|'ve|'s)$/;
/** What comes: "| will | rise by May". */
const COMES = /^(?:will|'ll)$/;
/** What is between a time and the number that its clause comes to is no more than so many words: "in the year to March | were down by about | 4%". */
const MOST_VERBS = 6;
/** A time that opens a sentence holds for a number within so many words. */
const LEAD_REACH = 25;

/** Whether a time with a border is surely that of a quantity: right behind it or behind where it is, "40 shops in Oslo | by the end of June |"; behind the subject that it measures, "Sales | in the year to March | were £4m"; or at the beginning of its sentence, "| Since 2019 |, it has sold 400 boats". */
export function isSpanOf(words: readonly Word[], span: Range, quantity: Quantity): boolean {
  const opener = lowerAt(words, span[0]);
  // "lost 20% more ice since 1985 | than | had been thought"
  const isCompared = lowerAt(words, span[1]) === 'than';
  if (isCompared || isKnownBefore(words, quantity.from, opener)) return false;
  if (opener === 'since' && !holdsIn(words, span, quantity, LASTS)) return false;
  // "will rise 4% | from April", against "rose 4% | from April"
  const isOpen = opener === 'from' && !words.slice(...span).some(({ lower }) => lower === 'to');
  if (isOpen && !holdsIn(words, span, quantity, COMES)) return false;
  return span[0] >= quantity.to
    ? isBehind(words, span[0], quantity)
    : isLead(words, span, quantity) || isOfSubject(words, span, quantity);
}

/** Whether a number was so before what is told: "will close | its | 400 shops by June", "to 40 | from | 52 by 2030". */
const isKnownBefore = (words: readonly Word[], from: number, opener: string): boolean =>
  OWNERS.has(lowerAt(words, from - 1)) ||
  lowerAt(words, from - 1) === 'the' ||
  (lowerAt(words, from - 1) === 'from' && /^(?:by|since)$/.test(opener));

/** Whether the clause of a quantity has an auxiliary that its time needs: "| has | invested £85m since 2019", against "the firm's | 400 shops". */
function holdsIn(
  words: readonly Word[],
  [start]: Range,
  { from }: Quantity,
  auxiliaries: RegExp,
): boolean {
  const [first, end] = start < from ? [start, from] : [clauseStart(words, from), start];
  return words
    .slice(first, end)
    .some(({ lower, pos }) => auxiliaries.test(lower) && (pos === 'AUX' || pos === 'VERB'));
}

/** Whether nothing but where it is, or what was done to it, stands between a quantity and a time. */
function isBehind(words: readonly Word[], time: number, quantity: Quantity): boolean {
  const { to, counted } = quantity;
  const isCounted = counted !== null && counted[0] >= to;
  let at = isCounted ? counted[1] : toEnd(words, to);
  // "The £40m bridge | will be built | by 2030" is of no time.
  if (isTagged(words, at, 'AUX') && !isMeasured(words, quantity)) at = doneEnd(words, at);
  const start = beforeOpener(words, time);
  return at <= start && start - at <= LONGEST_PLACE && isPlace(words, at, start);
}

/** "rose 7.4% | to £212m | in the year to March": where the number ends that a change led to. */
function toEnd(words: readonly Word[], to: number): number {
  const amount = lowerAt(words, to) === 'to' ? amountFrom(words, to + 1) : null;
  return amount ? measureEnd(words, amount.to) : to;
}

/** "have been killed |", "were rebuilt |" */
function doneEnd(words: readonly Word[], from: number): number {
  const at = taggedEnd(words, from, 'AUX', 'ADV');
  return isTagged(words, at, 'VERB') && !isTagged(words, at + 1, 'PART') ? at + 1 : from;
}

/** The word before which a time is told without the small words that lead to it: "| in the | year to March". */
function beforeOpener(words: readonly Word[], time: number): number {
  const at = lowerAt(words, time - 1) === 'the' ? time - 1 : time;
  return /^(?:in|for|over|during|at)$/.test(lowerAt(words, at - 1)) && at < time ? at - 1 : at;
}

const isPlace = (words: readonly Word[], from: number, to: number): boolean =>
  from === to ||
  (WHERE.test(lowerAt(words, from)) &&
    words
      .slice(from, to)
      .every(
        ({ lower }, index) =>
          !RECKONED.test(lower) &&
          (WHERE.test(lower) || isTagged(words, from + index, ...IN_PLACE)),
      ));

/** "| Since 2019 |, it has sold 400 boats": whether a time leads its sentence, and nothing else is told before the number. */
function isLead(words: readonly Word[], [start, end]: Range, { number, from }: Quantity): boolean {
  const opener = beforeOpener(words, start);
  if (words[opener]?.opens !== true || number - end > LEAD_REACH) return false;
  const first = textAt(words, end) === ',' ? end + 1 : end;
  return words
    .slice(first, from)
    .every(
      ({ text, lower, pos }, index) =>
        !CLAUSE_ENDS.test(text) &&
        !RELATIVE.test(lower) &&
        pos !== 'SCONJ' &&
        !leadsIn(words, first + index) &&
        !(pos === 'CCONJ' && isTagged(words, first + index + 1, 'VERB', 'AUX', 'PRON')),
    );
}

/** "Sales | in the year to March | were £4m": whether a time stands between a subject and the verb that measures it. */
function isOfSubject(words: readonly Word[], [start, end]: Range, { from }: Quantity): boolean {
  const opener = beforeOpener(words, start);
  const first = clauseStart(words, opener);
  const number = qualifiedFrom(words, from);
  const verbs = words.slice(end, number);
  return (
    isTagged(words, opener - 1, 'NOUN', 'PROPN') &&
    verbs.length > 0 &&
    verbs.length <= MOST_VERBS &&
    verbs.every(({ lower, pos }) => /^(?:AUX|ADV|NUM|SYM)$/.test(pos) || isMeasuring(lower)) &&
    words
      .slice(first, opener)
      .every(
        ({ lower, pos }) =>
          pos !== 'VERB' && pos !== 'AUX' && !/^(?:for|over|about|against|with)$/.test(lower),
      )
  );
}

const isMeasuring = (word: string): boolean =>
  CHANGES.has(word) ||
  MEASURES.has(word) ||
  UP.test(word) ||
  PERCENT.test(word) ||
  /^(?:by|to|at|per|cent)$/.test(word);
