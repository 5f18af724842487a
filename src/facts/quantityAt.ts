import { isKnown } from './gazetteer.ts';
import type { Word, WordedParagraph } from './readWords.ts';
import { MONTHS, QUALIFIERS, WEEKDAYS } from './wordLists.ts';

/** A number with its qualifier and unit, by its words. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** Where the number itself stands. */
  readonly number: number;
  /** What follows and is counted: "of | cocaine", "| mainly British passengers". */
  readonly counted: readonly [from: number, to: number] | null;
}

export const NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
export const MULTIPLES = /^(?:hundred|thousand|million|billion|trillion|mn|bn|dozen)$/;
const SPLIT_QUALIFIERS = QUALIFIERS.map((qualifier) => qualifier.split(' '));
/** Numbers in words are figures where they count people; "two countries" is none. */
const NUMBER_WORDS =
  /^(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
const PEOPLE =
  /^(?:people|persons|men|women|children|soldiers|troops|civilians|passengers|bodies|victims|officers|workers|students|protesters|demonstrators|deaths|injuries|casualties|prisoners|hostages|refugees|migrants)$/;
const CURRENCY = /^(?:[$€£¥₹]|US\$|A\$|C\$|USD|EUR|GBP)$/;
export const PERCENT = /^(?:%|percent|per-cent)$/;
const UNITS =
  /^(?:tons?|tonnes?|hectares?|acres?|nautical|square|cubic|miles?|yards?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|ft|ft\.|inches|km|kg|mph|km\/h|megawatts?|millisieverts|litres?|liters?|barrels?|gallons?|pounds?|euros?|dollars?|pesos?|yen|degrees?|g|mg|points?|votes?|seats?)$/;
/** A plain number of this size with no unit is a year. */
export const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Units of time make a duration, which is the timeline's. */
const DURATIONS =
  /^(?:years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?|decades?|year-old|am|pm|a\.m\.|p\.m\.|st|nd|rd|th|utc|gmt|est|pst|cet|ad|bc|bce|ce)$/;
/** What is said after a number that only compares or repeats: "2.5 times the diameter". */
const TIMES = /^(?:times|fold)$/;
/** Plurals without an s. */
const PLURALS =
  /^(?:people|men|women|children|police|troops|crew|staff|personnel|aircraft|spacecraft|cattle|sheep|deer|fish|species|teeth|feet|mice|geese|media|bacteria|offspring)$|(?:men|women|people)$/;
/** What a number may belong to that is a name and no count: "Article 5", "No. 3", "Group of 20". */
const NUMBERED =
  /^(?:article|no|no\.|number|chapter|section|page|flight|route|highway|group|phase|class|level|grade|version|season|day|week|aged|age|tier|layer|channel|department)$/;

/** The quantity whose number is a given word; null where the word is no number, or dates, numbers or times something. */
export function quantityAt(source: WordedParagraph, number: number): Quantity | null {
  const { words } = source;
  const word = (index: number) => words[index]?.lower ?? '';
  if (NUMBER_WORDS.test(word(number))) return peopleAt(words, number);
  if (!NUMBER.test(word(number)) || isAttached(words, number)) return null;
  const currency = CURRENCY.test(words[number - 1]?.text ?? '');
  let to = number + 1;
  if (MULTIPLES.test(word(to)) || (currency && word(to) === 'm')) to++;
  // "8 out of 10 respondents"
  if (word(to) === 'out' && word(to + 1) === 'of' && NUMBER.test(word(to + 2))) to += 3;
  const percent = PERCENT.test(word(to)) || (word(to) === 'per' && word(to + 1) === 'cent');
  if (percent) to += word(to) === 'per' ? 2 : 1;
  else if (to === number + 1 && !currency && YEAR.test(word(number)) && !UNITS.test(word(to)))
    return null;
  if (
    DURATIONS.test(word(to)) ||
    TIMES.test(word(to)) ||
    (MONTHS.has(word(to)) && !percent) ||
    MONTHS.has(word(number - 1))
  )
    return null;
  const unit =
    !percent && (UNITS.test(word(to)) || (isKnown(word(to), 'unit') && words[to]?.pos === 'NOUN'));
  if (unit) while (word(to) === 'square' || word(to) === 'cubic' || isUnit(words[to])) to++;
  const measured = percent || currency || unit;
  const counted = countedPhrase(words, to, measured);
  if (!measured && !counted) return null;
  if (!measured && (isNumbered(words, number) || !isPlural(words, to, word(number)))) return null;
  if (unit && isModifier(words, number, to)) return null;
  // "40 miles-per-hour"
  if (unit && word(to) === '-' && words[to]?.start === words[to - 1]?.end) return null;
  const from = qualifiedFrom(words, currency ? number - 1 : number);
  return { from, to, number, counted };
}

/** "tons of | cocaine", "735 | mainly British passengers", "300 | sets of traffic lights". */
function countedPhrase(
  words: readonly Word[],
  to: number,
  measured: boolean,
): readonly [number, number] | null {
  if (words[to]?.lower === 'of') return phrase(words, to + 1);
  const counted = measured ? null : phrase(words, to);
  const more = counted && words[counted[1]]?.lower === 'of' ? phrase(words, counted[1] + 1) : null;
  return counted && more ? [counted[0], more[1]] : counted;
}

/** "ten people", "at least three Turkish soldiers". */
function peopleAt(words: readonly Word[], number: number): Quantity | null {
  const counted = words[number + 1]?.text === '-' ? null : phrase(words, number + 1);
  if (!counted || !PEOPLE.test(words[counted[1] - 1]?.lower ?? '')) return null;
  return { from: qualifiedFrom(words, number), to: number + 1, number, counted };
}

/** Whether a number is part of a name: "Article 5", "Channel 6", "Boeing 777". */
function isNumbered(words: readonly Word[], number: number): boolean {
  const before = words[number - 1];
  if (!before || before.sentence !== words[number]?.sentence) return false;
  return (
    NUMBERED.test(before.lower) ||
    (/^\p{Lu}/u.test(before.text) &&
      !before.opens &&
      before.pos !== 'ADP' &&
      !WEEKDAYS.has(before.lower))
  );
}

/** Whether what a number counts agrees with it: not "a 300-strong team", "that 99 cent price", "Tier 1 requirements". */
function isPlural(words: readonly Word[], to: number, number: string): boolean {
  if (MULTIPLES.test(words[to - 1]?.lower ?? '')) return true;
  const counted = phrase(words, to);
  const head = counted && words[counted[1] - 1];
  if (!head || words[to]?.pos === 'DET') return false;
  const plural = PLURALS.test(head.lower) || /[^s']s$/.test(head.lower);
  return plural === (number !== '1');
}

/** A unit in the singular before a noun tells of what kind that is: "a 40 foot whale", "a 3 point goal". */
function isModifier(words: readonly Word[], number: number, to: number): boolean {
  const unit = words[to - 1]?.lower ?? '';
  return (
    to > number + 1 &&
    words[number]?.text !== '1' &&
    /^(?:ton|tonne|hectare|acre|mile|yard|kilomet(?:er|re)|met(?:er|re)|foot|barrel|gallon|pound|euro|dollar|degree|point|m)$/.test(
      unit,
    ) &&
    ['NOUN', 'ADJ', 'PROPN'].includes(words[to]?.pos ?? '')
  );
}

export const isUnit = (word: Word | undefined): boolean =>
  word !== undefined &&
  (UNITS.test(word.lower) || (isKnown(word.lower, 'unit') && word.pos === 'NOUN'));

/** A number that is part of a word, a date, a score or a time: "A-1", "5 July", "11 -- 2", "10:30". */
function isAttached(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word) return true;
  const joined = (a: Word | undefined, b: Word | undefined) =>
    a !== undefined && b !== undefined && a.end === b.start;
  if (joined(before, word) && !/^["“‘([$€£¥]$|^US\$$/.test(before?.text ?? '')) return true;
  if (joined(word, after) && !/^[%,.;:)\]”’"]$|^(?:m|bn|mn|km|kg)$/.test(after?.text ?? ''))
    return true;
  return (
    (/^(?:--|–|—|-|:|\/)$/.test(before?.text ?? '') && NUMBER.test(words[index - 2]?.text ?? '')) ||
    (/^(?:--|–|-|:|\/)$/.test(after?.text ?? '') && NUMBER.test(words[index + 2]?.text ?? ''))
  );
}

/** Where the words begin that limit a number: "more than | 2,600". */
function qualifiedFrom(words: readonly Word[], from: number): number {
  const qualifier = SPLIT_QUALIFIERS.find((parts) =>
    parts.every((part, index) => words[from - parts.length + index]?.lower === part),
  );
  return qualifier ? from - qualifier.length : from;
}

/** The noun phrase that begins at a word: determiners and adjectives up to its last noun. */
function phrase(words: readonly Word[], from: number): readonly [number, number] | null {
  let end = from;
  let noun = -1;
  for (; end < from + 7; end++) {
    const word = words[end];
    if (!word || word.sentence !== words[from]?.sentence) break;
    if (word.pos === 'NOUN' || word.pos === 'PROPN') noun = end;
    else if (noun >= 0 || !canStandBefore(words, end) || /^[,.;:()“”"]$/.test(word.text)) break;
  }
  const start =
    words[from]?.pos === 'DET' && /^(?:the|a|an)$/.test(words[from]?.lower ?? '') ? from + 1 : from;
  return noun < start ? null : [start, noun + 1];
}

/** Whether a word may stand between a number and the noun it counts: "mainly British", "injured". */
function canStandBefore(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.pos !== 'VERB') return ['ADJ', 'ADV', 'DET', 'PUNCT'].includes(word?.pos ?? '');
  return (
    /(?:ed|ing)$/.test(word.lower) && ['NOUN', 'ADJ', 'PROPN'].includes(words[index + 1]?.pos ?? '')
  );
}
