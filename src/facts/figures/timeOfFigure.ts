import type { Slice } from '../articleFacts.ts';
import type { Range } from '../words/nounPhrases.ts';
import { sliceOfWords, type Word, type WordedParagraph } from '../words/tagWords.ts';
import { CHANGES, MEASURES, MONTHS } from '../words/wordLists.ts';
import type { Quantity } from './quantity.ts';
import { YEAR } from './quantityAt.ts';

/** What makes a time of a period behind it: "| last | year". */
const RELATIVE_TIME = /^(?:last|this|next|previous)$/;
/** Periods that such a word dates. */
const PERIOD =
  /^(?:year|month|week|quarter|decade|spring|summer|autumn|fall|winter|season|century)$/;
/** Parts of a year: "the first | quarter". */
const PART_OF_YEAR = /^(?:quarter|half|months|weeks)$/;
/** A time behind these begins or ends something else. */
const BORDERS = /^(?:by|until|since|before|after|from|to|end|beginning|till)$/;
/** What parts a time from a quantity: the next clause, or a comparison. */
const PARTS = /^(?:while|but|whereas|compared|since|until|after|following|before|;|:)$/;
/** A time within so many words of its sentence's beginning holds for all of it: "In 2009, …". */
const LEAD = 3;

/** The time a quantity holds for, where its clause has exactly one and nothing parts the two. */
export function timeOfFigure(
  source: WordedParagraph,
  { number, to, counted }: Quantity,
): Slice | null {
  const { words } = source;
  const sentence = words[number]?.sentence;
  const times: Range[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.sentence !== sentence) continue;
    const time = timeAt(words, at);
    if (!time) continue;
    // "The €9.5 million scheme | was on track for 2027": what it counts is of no time.
    const isOfVerb = counted?.[0] === to && isMoney(words, number) && hasVerb(words, to, time[0]);
    if (!isBorder(words, time[0]) && !areParted(words, time, number) && !isOfVerb) times.push(time);
    at = time[1] - 1;
  }
  const [time] = times;
  return time && times.length === 1 ? sliceOfWords(source, ...time) : null;
}

const isMoney = (words: readonly Word[], number: number): boolean =>
  /\p{Sc}$/u.test(words[number - 1]?.text ?? '');
const hasVerb = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, Math.max(from, to)).some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/** The time that begins at a word: "last year", "March 2024", "the | first quarter of 2009", "in | 2009". */
function timeAt(words: readonly Word[], at: number): Range | null {
  const word = (index: number) => words[index]?.lower ?? '';
  if (RELATIVE_TIME.test(word(at)) && (PERIOD.test(word(at + 1)) || MONTHS.has(word(at + 1))))
    return [at, at + 2];
  if (PART_OF_YEAR.test(word(at + 1)) && /^(?:first|second|third|fourth|final)$/.test(word(at))) {
    const year = word(at + 2) === 'of' ? at + 3 : at + 2;
    // "the first quarter of | last year"
    if (RELATIVE_TIME.test(word(year)) && PERIOD.test(word(year + 1))) return [at, year + 2];
    return YEAR.test(word(year)) ? [at, year + 1] : [at, at + 2];
  }
  // "the December | average"
  const describes = words[at - 1]?.pos === 'DET' && /^(?:NOUN|ADJ)$/.test(words[at + 1]?.pos ?? '');
  if (MONTHS.has(word(at)) && !describes && /^\p{Lu}/u.test(words[at]?.text ?? ''))
    return monthSpan(words, at);
  if (YEAR.test(word(at)) && /^(?:in|during|of|for)$/.test(word(at - 1))) return [at, at + 1];
  return null;
}

/** "by the end of | 2025", "since | 2003". */
function isBorder(words: readonly Word[], from: number): boolean {
  return [1, 2, 3, 4].some((steps) => {
    const word = words[from - steps];
    const between = words.slice(from - steps + 1, from);
    return (
      word !== undefined &&
      BORDERS.test(word.lower) &&
      between.every(
        ({ lower, pos }) => pos === 'DET' || /^(?:of|the|early|late|mid|end|-)$/.test(lower),
      )
    );
  });
}

/** Whether another clause or another doing stands between a time and a quantity. */
function areParted(words: readonly Word[], time: Range, number: number): boolean {
  const isBefore = time[0] < number;
  const [from, to] = isBefore ? [time[1], number] : [number, time[0]];
  const leads = isBefore && words[time[0] - LEAD]?.sentence !== words[number]?.sentence;
  for (let at = from; at < to; at++) {
    const { lower = '', text = '', pos } = words[at] ?? {};
    // "TOKYO, Jan. 2 (Kyodo) - An earthquake"
    if (isBefore && /^(?:\(|-|--|–|—)$/.test(text) && words[at]?.start !== words[at - 1]?.end)
      return true;
    // "A report last year estimated | that", "fined over the | grounding in February"
    if (isBefore && lower === 'that' && words[at - 1]?.pos === 'VERB') return true;
    if (
      lower === 'over' &&
      words[at + 1]?.pos === 'DET' &&
      !PERIOD.test(words[at + 2]?.lower ?? '')
    )
      return true;
    if (PARTS.test(lower) || /^(?:is|are|has|have|will|shows?|showed|found|finds)$/.test(lower))
      return true;
    if (leads) continue;
    // What follows a "which" tells on of what the time is said of.
    if (text === ',' && !(isBefore && /^(?:which|who)$/.test(words[at + 1]?.lower ?? '')))
      return true;
    if (pos === 'VERB' && lower.endsWith('ing')) return true;
    if (pos === 'CCONJ' && isOtherDoing(words[at + 1])) return true;
  }
  return false;
}

const isOtherDoing = (word: Word | undefined): boolean =>
  word?.pos === 'VERB' && !CHANGES.has(word.lower) && !MEASURES.has(word.lower);

function monthSpan(words: readonly Word[], month: number): Range {
  const from = /^\d{1,2}$/.test(words[month - 1]?.text ?? '') ? month - 1 : month;
  let to = month + 1;
  if (/^\d{1,2}$/.test(words[to]?.text ?? '')) to++;
  if (words[to]?.text === ',' && YEAR.test(words[to + 1]?.text ?? '')) to += 2;
  else if (YEAR.test(words[to]?.text ?? '')) to++;
  return [from, to];
}
