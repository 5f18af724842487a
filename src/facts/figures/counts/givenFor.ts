import { isPersonNoun } from '../../words/gazetteer.ts';
import { type IsOne, verbIn } from '../../words/inflected.ts';
import { isMoneyIn } from '../../words/money.ts';
import type { Range } from '../../words/range.ts';
import { singularOf } from '../../words/singularOf.ts';
import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence, textAt } from '../../words/wordAt.ts';
import { DAY_WORDS, MONTHS, OWNERS, wordSet } from '../../words/wordLists.ts';
import { endsThere } from '../clause/clauseEnd.ts';
import { isGivenAs } from '../number/amountNouns.ts';
import { phraseFrom } from '../number/countedPhrase.ts';
import type { Quantity } from '../number/quantity.ts';
import { DURATIONS } from '../number/units.ts';

/** What tells, before an amount, that money goes to something, by the word behind the amount. */
const GIVES: ReadonlyMap<string, IsOne> = new Map([
  // "| approved | $640 million for the rover", "sets | aside | £6.5m for"
  [
    'for',
    verbIn(
      'approve allocate earmark pledge budget sanction include provide announce',
      'pay pays paid paying aside',
    ),
  ],
  // "| spent | £61,000 on holidays"
  ['on', verbIn('waste squander lavish', 'spend spends spent spending')],
]);
/** What tells how or when money is spent, and not on what: "spent £61,000 on | average |", "for a | season |". */
const NO_PURPOSE = wordSet(`
  average balance credit example instance sale life season summer winter spring autumn decade time top behalf
  account trust purpose board occasion occasions`);
/** A verb that holds for several amounts stands within so many words before the last: "spent £61,000 on holidays and | £38,000 on a kitchen". */
const REACH = 20;

/** What money is given for, or spent on: "approved $640 million for the | rover |", "spent £61,000 on | holidays |". */
export function givenFor(words: readonly Word[], from: number, to: number): Range | null {
  const gives = GIVES.get(lowerAt(words, to));
  if (!gives || !isMoneyIn(words, from, to) || !isGiven(words, from, to, gives)) return null;
  const purpose = purposeFrom(words, to + 1);
  return purpose && withSecond(words, purpose);
}

/** What a quantity of money is given as, with what it is for: "a £3m | contract for baggage scanners |", "a £40m | bid for the club |", against "a £40m | contract | for three years". */
export function withPurpose(words: readonly Word[], { from, to, counted }: Quantity): Range | null {
  if (!counted || counted[0] < to || !isMoneyIn(words, from, to)) return counted;
  const end = counted[1];
  if (!isGivenAs(lowerAt(words, end - 1)) || lowerAt(words, end) !== 'for') return counted;
  const purpose = purposeFrom(words, end + 1);
  return purpose && !goesOn(words, purpose[1]) ? [counted[0], purpose[1]] : counted;
}

/** What something is for that begins at a word, without whose it is: "the | rover |", "its | boats |"; null where that is a time, somebody or what is done: "for copying a rival's phones". */
function purposeFrom(words: readonly Word[], from: number): Range | null {
  const purpose = phraseFrom(words, OWNERS.has(lowerAt(words, from)) ? from + 1 : from);
  const head = lowerAt(words, (purpose?.[1] ?? 0) - 1);
  const isDoing = head.endsWith('ing') && isTagged(words, purpose?.[1] ?? 0, 'DET', 'PRON');
  return purpose && !isDoing && isPurpose(head) ? purpose : null;
}

/** Whether a phrase is cut short before a word: "for schools | and roads", "for schools |, roads and parks". */
const goesOn = (words: readonly Word[], end: number): boolean =>
  isTagged(words, end, 'CCONJ') ||
  (textAt(words, end) === ',' && isTagged(words, end + 1, 'NOUN', 'ADJ'));

/** "on | boats and vans |": what money is spent on, told whole where there are two, and not at all where there are more. */
function withSecond(words: readonly Word[], [from, end]: Range): Range | null {
  if (textAt(words, end) === ',' && isTagged(words, end + 1, 'NOUN', 'ADJ')) return null;
  if (!isTagged(words, end, 'CCONJ') || !isTagged(words, end + 1, 'NOUN', 'ADJ'))
    return [from, end];
  const second = phraseFrom(words, end + 1);
  return second && endsThere(words, second[1]) ? [from, second[1]] : null;
}

/** Whether a verb by which money goes somewhere stands right before an amount, or before the first of a list of them. */
function isGiven(words: readonly Word[], from: number, to: number, gives: IsOne): boolean {
  if (gives(lowerAt(words, from - 1))) return true;
  if (!isTagged(words, from - 1, 'CCONJ') && textAt(words, from - 1) !== ',') return false;
  for (let at = from - 2; at > from - REACH; at--) {
    if (!sameSentence(words, at, from)) return false;
    // "£61,000 | on | holidays and £38,000 | on | a kitchen"
    if (gives(lowerAt(words, at)))
      return words.slice(at + 1, from).some(({ lower }) => lower === lowerAt(words, to));
    // "£61,000 on holidays |,| £12,000 on a car and £38,000 on a kitchen"
    const isListed = textAt(words, at) === ',' && isTagged(words, at + 1, 'SYM', 'NUM');
    if (isTagged(words, at, 'VERB', 'AUX', 'SCONJ') || (isTagged(words, at, 'PUNCT') && !isListed))
      return false;
  }
  return false;
}

const isPurpose = (head: string): boolean =>
  !DURATIONS.has(head) &&
  !DAY_WORDS.has(head) &&
  !MONTHS.has(head) &&
  !NO_PURPOSE.has(head) &&
  !isPersonNoun(singularOf(head));
