import { isKnown } from '../words/gazetteer.ts';
import type { Word, WordedParagraph } from '../words/tagWords.ts';
import { MONTHS, QUALIFIERS, WEEKDAYS } from '../words/wordLists.ts';
import { isBareCount } from './bareCount.ts';
import { countedBy } from './countedBy.ts';
import { countedPhrase, phraseFrom } from './countedPhrase.ts';
import type { Quantity } from './quantity.ts';

/** A number in figures. */
export const NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
/** What a number in figures is multiplied by. */
export const MULTIPLES = /^(?:hundred|thousand|million|billion|trillion|mn|bn|dozen)$/;
/** The words of each qualifier. */
const SPLIT_QUALIFIERS = QUALIFIERS.map((qualifier) => qualifier.split(' '));
/** What is written right behind an amount of money for its multiple; "400m" alone is a length. */
const SHORT_MULTIPLES = /^(?:m|bn|mn|b|tn|k)$/;
/** What has a size that is a bare number. */
const SIZED =
  /^(?:crowd|audience|population|toll|attendance|membership|workforce|readership|town|city|village)$/;
/** What something counted is called, where its number is all that is told. */
const COUNTS = /^(?:numbers?|total|count|tally|headcount|turnout)$/;
/** Numbers in words are figures where they count people; "two countries" is none. */
const NUMBER_WORDS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
/** Whom a number in words counts, so that it is a figure. */
const PEOPLE =
  /^(?:people|persons|men|women|children|soldiers|troops|civilians|passengers|bodies|victims|officers|workers|students|protesters|demonstrators|deaths|injuries|casualties|prisoners|hostages|refugees|migrants|miners|pupils|firefighters|guards|sailors|pilots|tourists|villagers|residents|fishermen|climbers|teenagers|boys|girls|policemen|gunmen|suspects)$/;
/** What an amount of money begins with. */
const CURRENCY = /^(?:(?:US|A|C|R|S|HK|NZ|AU|CA)?\$|[€£¥₹]|USD|EUR|GBP)$/;
/** The sign for percent, and the words. */
export const PERCENT = /^(?:%|percent|per-cent)$/;
/** What something is measured in, beside what the lexicon has for units. */
const UNITS =
  /^(?:tons?|tonnes?|hectares?|acres?|nautical|square|cubic|miles?|yards?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|ft|ft\.|inches|km|kg|mph|kph|km\/h|megawatts?|millisieverts|litres?|liters?|barrels?|gallons?|pounds?|euros?|dollars?|cents?|pence|pesos?|yen|yuan|won|reais|reals?|rupees|rupiah|roubles?|rubles?|kron(?:or|er|a|e)|francs?|rand|liras?|baht|ringgit|zloty(?:s)?|forints?|shekels|riyals|dirhams|naira|shillings|percentage|millimet(?:er|re)s?|centimet(?:er|re)s?|cm|mm|degrees?|g|mg|points?)$/;
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
/** What stands before a number that counts; another adjective stands before the number of a model: "the new 737 aircraft". */
const COUNTING =
  /^(?:other|additional|further|remaining|more|extra|first|last|next|past|previous|total|estimated|whole|record|full|top|some|only|another|few|about|least|most|many|much|close|nearly|fewer|less)$/;
/** What a number may belong to that is a name and no count: "Article 5", "No. 3", "Group of 20". */
const NUMBERED =
  /^(?:article|no|no\.|number|chapter|section|page|flight|route|highway|group|phase|class|level|grade|version|season|day|week|aged|age|tier|layer|channel|department)$/;

/** The quantity whose number is a given word; null where the word is no number, or dates, numbers or times something. */
export function quantityAt(source: WordedParagraph, number: number): Quantity | null {
  const { words } = source;
  if (NUMBER_WORDS.test(words[number]?.lower ?? '')) return peopleAt(words, number);
  if (!NUMBER.test(words[number]?.text ?? '')) return null;
  const word = (index: number) => words[index]?.lower ?? '';
  const amount = amountAt(words, number);
  if (!amount || isAttached(words, number)) return null;
  const { currency } = amount;
  const range = rangeFrom(words, amount);
  let to = range?.to ?? amount.to;
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
  const unit = !percent && (UNITS.test(word(to)) || isUnit(words[to]));
  if (unit) while (word(to) === 'square' || word(to) === 'cubic' || isUnit(words[to])) to++;
  // "148 km | /h"
  if (unit && word(to) === '/' && word(to + 1) === 'h' && areJoined(words, to)) to += 2;
  const measured = percent || currency || unit;
  const counted = countedPhrase(words, to, measured, currency);
  const from = qualifiedFrom(words, range ? rangeStart(words, amount.from) : amount.from);
  const bare = !measured && !counted && isBareCount(words, from, to);
  const quantity: Quantity = { from, to, number, counted, bare };
  if (!measured && !counted && !bare && !isSize(words, from) && !isTally(source, quantity))
    return null;
  if (!measured && counted && (isNumbered(words, number) || !isPlural(words, quantity)))
    return null;
  // "one in | 20"
  if (word(from - 1) === 'in' && words[from - 2]?.pos === 'NUM') return null;
  if (unit && isModifier(words, number, to)) return null;
  // "40 miles-per-hour"
  if (unit && word(to) === '-' && words[to]?.start === words[to - 1]?.end) return null;
  return quantity;
}

/** "The death toll from the floods has risen to | 148": the size of the subject of its verb. */
function isTally(source: WordedParagraph, quantity: Quantity): boolean {
  // "rose from 96" tells what it was.
  if (/^(?:from|by|of)$/.test(source.words[quantity.from - 1]?.lower ?? '')) return false;
  const subject = countedBy(source, quantity)?.text.toLowerCase().split(/\s+/) ?? [];
  const behind = subject.findIndex((word) => /^(?:of|from|in|at|for|on|among|by)$/.test(word));
  const head = subject.at(behind < 0 ? -1 : behind - 1) ?? '';
  return SIZED.test(head) || COUNTS.test(head);
}

/** A number with its currency and its multiple: "US$ | 1.2 | million". */
interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly currency: boolean;
}

function amountAt(words: readonly Word[], number: number): Amount | null {
  const text = words[number]?.text ?? '';
  if (!NUMBER.test(text)) return null;
  const currency = CURRENCY.test(words[number - 1]?.text ?? '');
  let from = currency ? number - 1 : number;
  // "HK | $ | 3"
  if (
    currency &&
    /^(?:US|A|C|R|S|HK|NZ)$/.test(words[from - 1]?.text ?? '') &&
    areJoined(words, from - 1)
  )
    from--;
  let to = number + 1;
  if (
    words[to]?.text === '-' &&
    areJoined(words, number) &&
    MULTIPLES.test(words[to + 1]?.lower ?? '')
  )
    to += 2;
  else if (MULTIPLES.test(words[to]?.lower ?? '')) to++;
  else if (currency && SHORT_MULTIPLES.test(words[to]?.text ?? '') && areJoined(words, number))
    to++;
  return { from, to, value: Number(text.replaceAll(',', '')), currency };
}

/** The second number of a range: "25.5 billion | and 26.5 billion | euros"; a score or a change has none. */
function rangeFrom(words: readonly Word[], { from, to, value, currency }: Amount): Amount | null {
  const before = words[from - 1]?.lower ?? '';
  // "between 30% and 40%"
  const joint = PERCENT.test(words[to]?.lower ?? '') ? to + 1 : to;
  const joiner = words[joint]?.lower ?? '';
  const joins =
    joiner === 'and' ? before === 'between' : /^(?:to|-|–)$/.test(joiner) && before !== 'from';
  if (!joins) return null;
  const next = CURRENCY.test(words[joint + 1]?.text ?? '') ? joint + 2 : joint + 1;
  const end = amountAt(words, next);
  // "in 2023 to $3.7 billion", "rose 11.4% to 842 euros"
  if (!end || (end.currency && !currency)) return null;
  if (joint > to && !PERCENT.test(words[end.to]?.lower ?? '')) return null;
  return end.value > value || end.to > next + 1 ? end : null;
}

const rangeStart = (words: readonly Word[], from: number): number =>
  words[from - 1]?.lower === 'between' ? from - 1 : from;

const areJoined = (words: readonly Word[], at: number): boolean =>
  words[at]?.end === words[at + 1]?.start;

/** "a crowd of | 84,814": a number that tells the size of what stands before it. */
function isSize(words: readonly Word[], from: number): boolean {
  return words[from - 1]?.lower === 'of' && SIZED.test(words[from - 2]?.lower ?? '');
}

/** "ten people", "at least three Turkish soldiers". */
function peopleAt(words: readonly Word[], number: number): Quantity | null {
  const to = MULTIPLES.test(words[number + 1]?.lower ?? '') ? number + 2 : number + 1;
  const counted = words[to]?.text === '-' ? null : phraseFrom(words, to);
  const from = qualifiedFrom(words, number);
  const bare = !counted && isBareCount(words, from, to);
  if (!counted && !bare) return null;
  if (counted && to === number + 1 && !PEOPLE.test(words[counted[1] - 1]?.lower ?? '')) return null;
  return { from, to, number, counted, bare };
}

/** Whether a number is part of a name: "Article 5", "Channel 6", "Boeing 777". */
function isNumbered(words: readonly Word[], number: number): boolean {
  const before = words[number - 1];
  if (!before || before.sentence !== words[number]?.sentence) return false;
  return (
    NUMBERED.test(before.lower) ||
    (before.pos === 'ADJ' && !COUNTING.test(before.lower)) ||
    (/^\p{Lu}/u.test(before.text) &&
      !before.opens &&
      before.pos !== 'ADP' &&
      !WEEKDAYS.has(before.lower))
  );
}

/** Whether what a number counts agrees with it: not "a 300-strong team", "that 99 cent price", "Tier 1 requirements". */
function isPlural(words: readonly Word[], { number, to, counted }: Quantity): boolean {
  if (MULTIPLES.test(words[to - 1]?.lower ?? '')) return true;
  // "22 of its 318 | stores" are some of many.
  if (words[to]?.lower === 'of' && counted && words[counted[0] - 1]?.pos === 'NUM') return true;
  const phrase = phraseFrom(words, to);
  const head = phrase && words[phrase[1] - 1];
  if (!head || words[to]?.pos === 'DET') return false;
  const plural = PLURALS.test(head.lower) || /[^s']s$/.test(head.lower);
  return plural === (words[number]?.text !== '1');
}

/** A unit in the singular before a noun tells of what kind that is: "a 40 foot whale", "a 3 point goal". */
function isModifier(words: readonly Word[], number: number, to: number): boolean {
  const unit = words[to - 1]?.lower ?? '';
  return (
    to > number + 1 &&
    words[number]?.text !== '1' &&
    /^(?:ton|tonne|hectare|acre|mile|yard|kilomet(?:er|re)|met(?:er|re)|foot|barrel|gallon|pound|euro|dollar|degree|point|cent|m)$/.test(
      unit,
    ) &&
    ['NOUN', 'ADJ', 'PROPN'].includes(words[to]?.pos ?? '')
  );
}

/** Whether a word is what something is measured in. */
export const isUnit = (word: Word | undefined): boolean =>
  word !== undefined &&
  (UNITS.test(word.lower) || (isKnown(word.lower, 'unit') && word.pos === 'NOUN'));

/** A number that is part of a word, a date, a score or a time: "A-1", "5 July", "11 -- 2", "10:30". */
function isAttached(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word) return true;
  const joined = (a: Word | undefined, b: Word | undefined) =>
    a !== undefined && b !== undefined && a.end === b.start;
  if (
    joined(before, word) &&
    !/^["“‘([]$/.test(before?.text ?? '') &&
    !CURRENCY.test(before?.text ?? '')
  )
    return true;
  const follows = after?.text ?? '';
  if (
    joined(word, after) &&
    !/^[%,.;:)\]”’"]$|^(?:km|kg|cm|mm)$/.test(follows) &&
    !(SHORT_MULTIPLES.test(follows) && CURRENCY.test(before?.text ?? '')) &&
    !(follows === '-' && MULTIPLES.test(words[index + 2]?.lower ?? ''))
  )
    return true;
  return (
    (/^(?:--|–|—|-|:|\/)$/.test(before?.text ?? '') && NUMBER.test(words[index - 2]?.text ?? '')) ||
    (/^(?:--|–|-|:|\/)$/.test(follows) && NUMBER.test(words[index + 2]?.text ?? ''))
  );
}

/** Where the words begin that limit a number: "more than | 2,600". */
function qualifiedFrom(words: readonly Word[], from: number): number {
  if (words[from - 1]?.lower === 'minus') return from - 1;
  const qualifier = SPLIT_QUALIFIERS.find((parts) =>
    parts.every((part, index) => words[from - parts.length + index]?.lower === part),
  );
  return qualifier ? from - qualifier.length : from;
}
