import type { Range } from '../words/nounPhrases.ts';
import type { Word } from '../words/tagWords.ts';
import { MONTHS, WEEKDAYS } from '../words/wordLists.ts';
import { CHANGE_NOUNS } from './changeWords.ts';

/** What stands behind a measure and is not measured by it. */
const PERIODS =
  /^(?:last|this|next|each|every|annually|yearly|daily|monthly|weekly|year|month|week|day|quarter|late|early|earlier|ago|higher|lower|overall|worth|addition|return|exchange|total|all|turn)$/;

/** "tons of | cocaine", "735 | mainly British passengers", "300 | sets of traffic lights", "$6 billion in | aid", "$1.4 billion | takeover". */
export function countedPhrase(
  words: readonly Word[],
  to: number,
  measured: boolean,
  currency: boolean,
): Range | null {
  if (words[to]?.lower === 'of') {
    // "400 of its 1,900 | jobs"
    const number = [to + 1, to + 2].find(
      (at) => words[at]?.pos === 'NUM' && words[at + 1]?.text !== '-',
    );
    return phraseFrom(words, number === undefined ? to + 1 : number + 1);
  }
  if (currency && words[to]?.lower === 'in') return purposeFrom(words, to + 1);
  const counted = measured ? modifiedBy(words, to, currency) : phraseFrom(words, to);
  if (counted && measured && CHANGE_NOUNS.test(words[counted[1] - 1]?.lower ?? ''))
    return words[counted[1]]?.lower === 'in' ? phraseFrom(words, behindIts(words, counted)) : null;
  const more =
    counted && words[counted[1]]?.lower === 'of' ? phraseFrom(words, counted[1] + 1) : null;
  return counted && more ? [counted[0], more[1]] : counted;
}

/** "an increase in | its | profits" */
const behindIts = (words: readonly Word[], [, end]: Range): number =>
  /^(?:its|their|his|her)$/.test(words[end + 1]?.lower ?? '') ? end + 2 : end + 1;

/** When something costs so much, not what it is spent on: "$23 in | afternoon trading". */
const MARKET_HOURS = /^(?:trading|trade|dealings?|morning|afternoon|evening|hours)$/;

/** "$6 billion in | new airliners", but neither "in 2009" nor "in China". */
function purposeFrom(words: readonly Word[], from: number): Range | null {
  const range = phraseFrom(words, from);
  const named = range && words.slice(...range).some(({ text, lower }) => text !== lower);
  if (!range || named || words[from]?.pos === 'DET') return null;
  const [first, last] = [words[from]?.lower ?? '', words[range[1] - 1]?.lower ?? ''];
  return PERIODS.test(first) || MARKET_HOURS.test(last) ? null : range;
}

/** "a 52 percent | majority stake", "$27 billion | debt": the noun that a measure stands before. */
function modifiedBy(words: readonly Word[], from: number, currency: boolean): Range | null {
  const first = words[from];
  // "25.1% deal with problems": only a determined share stands before its noun for sure.
  const determined = words.slice(Math.max(0, from - 4), from).some(({ pos }) => pos === 'DET');
  if (!currency && !determined && !/^(?:more|less|fewer)$/.test(first?.lower ?? '')) return null;
  if (!first || !['NOUN', 'ADJ'].includes(first.pos) || first.text !== first.lower) return null;
  if (PERIODS.test(first.lower) || MONTHS.has(first.lower) || WEEKDAYS.has(first.lower))
    return null;
  return phraseFrom(words, from);
}

/** The noun phrase that begins at a word: determiners and adjectives up to its last noun. */
export function phraseFrom(words: readonly Word[], from: number): Range | null {
  // "815 million | a year earlier"
  if (words[from]?.pos === 'DET' && PERIODS.test(words[from + 1]?.lower ?? '')) return null;
  let end = from;
  let noun = -1;
  for (; end < from + 7; end++) {
    const word = words[end];
    if (!word || word.sentence !== words[from]?.sentence) break;
    if (word.pos === 'NOUN' || word.pos === 'PROPN') noun = end;
    // "drug | - | resistant bacteria": what a hyphen ends is no noun yet.
    else if (noun === end - 1 && isHyphen(words, end)) noun = -1;
    // "90% of GM's | bondholders", "60% of the area's | median income"
    else if (word.lower === "'s" && noun === end - 1) noun = -1;
    else if (noun >= 0 || !canStandBefore(words, end) || /^[,.;:()“”"]$/.test(word.text)) break;
  }
  const start =
    words[from]?.pos === 'DET' && /^(?:the|a|an)$/.test(words[from]?.lower ?? '') ? from + 1 : from;
  return noun < start ? null : [start, noun + 1];
}

const isHyphen = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '-' &&
  words[at]?.start === words[at - 1]?.end &&
  words[at]?.end === words[at + 1]?.start;

/** Whether a word may stand between a number and the noun it counts: "mainly British", "injured". */
function canStandBefore(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.pos !== 'VERB') return ['ADJ', 'ADV', 'DET', 'PUNCT'].includes(word?.pos ?? '');
  return (
    /(?:ed|ing)$/.test(word.lower) && ['NOUN', 'ADJ', 'PROPN'].includes(words[index + 1]?.pos ?? '')
  );
}
