import { isKnown } from '../../words/gazetteer.ts';
import { CURRENCIES, isMoney, REGULAR_MONEY } from '../../words/money.ts';
import type { Word } from '../../words/tagWords.ts';
import {
  isHyphen,
  isLarge,
  isTagged,
  lowerAt,
  reads,
  textAt,
  textOf,
  touch,
} from '../../words/wordAt.ts';
import { wordSet } from '../../words/wordLists.ts';
import { COMPARES } from '../clause/changeWords.ts';

/** Measures with a plural in s. */
const REGULAR = `
  ton tonne hectare acre mile yard kilometer kilometre meter metre millimeter millimetre centimeter
  centimetre kilowatt megawatt gigawatt terawatt litre liter barrel gallon degree point`;
/** Measures that are written in one way only, or whose plural is another word. */
const OTHERS = `
  feet ft inches mi km kg mph kph km/h cm mm g mg millisieverts percentage
  kw mw gw tw kwh mwh gwh twh`;
/** Words that make another unit of the one behind them: "40 | square | miles", "25 | basis | points". */
export const POWERS = wordSet('nautical square cubic sq basis gross metric');
/** Regular units in the singular, and those that a number makes plural only as "feet". */
const SINGULARS = new Set([...wordSet(REGULAR), ...REGULAR_MONEY, 'foot', 'm']);

/** What something is measured in, beside what the lexicon has for units. */
const UNITS = new Set([
  ...[...wordSet(REGULAR)].flatMap((unit) => [unit, `${unit}s`]),
  ...wordSet(OTHERS),
  ...CURRENCIES,
  ...POWERS,
]);

/** The whole that a share of a country's output is told of. */
const OUTPUT = /^(?:gross domestic product|gross national product|national income|gdp)\b/;

/** What temperatures are told on: "164 degrees | Celsius". */
const SCALES = /^(?:celsius|fahrenheit|centigrade|kelvin)$/;
/** A currency's name has so many words before its last at most: "New Zealand | dollars". */
const MOST_OF_CURRENCY = 2;
/** What tells that a number is one: "the | mercury | hit 46C". */
const TEMPERATURE = /^(?:temperatures?|mercury|thermometers?|heat|hottest|coldest|warmest)$/;
/** Such a word stands within so many words before its number. */
const TEMPERATURE_REACH = 12;

/** What power is measured in; an hour behind it makes of it what energy is measured in. */
const WATTS = /watts?$/;

/** The sign for percent, and the words. */
export const PERCENT = /^(?:%|percent|per-cent)$/;
/** The sign for percent, or the last of its words. */
const PERCENT_END = /^(?:%|per-?cent|cent)$/;
/** What makes a duration of a number, or a time or a date, which are the timeline's: "40 | minutes |", "10 | pm |". */
export const DURATIONS = wordSet(`
  year years month months week weeks day days night nights hour hours minute minutes second seconds
  decade decades year-old am pm a.m. p.m. st nd rd th utc gmt est pst cet ad bc bce ce`);

/** Whether a word is one of our units, whatever the tagger takes it for. */
export const isListedUnit = (word: string): boolean => UNITS.has(withoutStop(word));

/** Whether a word is what something is measured in. */
export const isUnit = (word: Word | undefined): boolean =>
  word !== undefined &&
  (isListedUnit(word.lower) || (isKnown(withoutStop(word.lower), 'unit') && word.pos === 'NOUN'));

/** Whether a unit stands in the singular. */
export const isSingularUnit = (word: string): boolean => SINGULARS.has(word);

/** Where the unit that begins at a word ends; the word itself where none begins: "148 | km/h", "20 | nautical miles", "221 | parts per million". */
export function unitEnd(words: readonly Word[], from: number): number {
  // "a 4.2 billion | -crown | tunnel"
  if (lowerAt(words, from) === '-' && touch(words, from) && isMoney(lowerAt(words, from + 1)))
    return from + 2;
  const currency = currencyEnd(words, from);
  if (currency > from) return currency;
  // "25 | p"
  if (/^p\.?$/.test(textAt(words, from)) && touch(words, from - 1)) return from + 1;
  // "221 | parts per million"
  if (/^parts? per [mbt]r?illion$/.test(textOf(words, from, from + 3))) return from + 3;
  // "42 | Celsius"
  if (SCALES.test(lowerAt(words, from)) && isTagged(words, from - 1, 'NUM')) return from + 1;
  const degrees = degreesEnd(words, from);
  if (degrees > from || !isUnit(words[from])) return degrees;
  let to = from;
  while (POWERS.has(lowerAt(words, to)) || isUnit(words[to])) to = wattHourEnd(words, to);
  // "40 | gross | margins"
  if (POWERS.has(lowerAt(words, to - 1))) return from;
  if (/^degrees?$/.test(lowerAt(words, to - 1)) && SCALES.test(lowerAt(words, to))) return to + 1;
  // "148 km | /h", "76 kg | /hl"
  const isEach = textAt(words, to) === '/' && touch(words, to - 1) && touch(words, to);
  return isEach && /^\p{L}{1,3}\.?$/u.test(textAt(words, to + 1)) ? to + 2 : to;
}

/** Where a word ends that is a unit, with the hour behind its watts: "tonnes |", "gigawatt hours |", "megawatt-hour |". */
export function wattHourEnd(words: readonly Word[], at: number): number {
  const hour = isHyphen(words, at + 1) ? at + 2 : at + 1;
  const isEnergy = WATTS.test(lowerAt(words, at)) && /^hours?$/.test(lowerAt(words, hour));
  return isEnergy ? hour + 1 : at + 1;
}

/** Where the name of a country's money ends that begins at a word; the word itself where none does: "3.2 billion | CFA francs", "90 | Hong Kong dollars", but not "12 | Labour won". */
function currencyEnd(words: readonly Word[], from: number): number {
  let at = from;
  const most = from + MOST_OF_CURRENCY;
  while (at < most && isTagged(words, at, 'PROPN', 'ADJ', 'NOUN') && isLarge(words, at)) at++;
  const money = lowerAt(words, at);
  return at > from && isMoney(money) && money !== 'won' ? at + 1 : from;
}

/** Where the letter for degrees ends behind its number: "minus 35 | C", "35 | °C"; "4C" may as well be a door. */
export function degreesEnd(words: readonly Word[], from: number): number {
  const isSign = textAt(words, from) === '°';
  const letter = isSign ? from + 1 : from;
  if (!/^[CF]\.?$/.test(textAt(words, letter)) || !touch(words, letter - 1)) return from;
  const next = lowerAt(words, letter + 1);
  const isTold =
    isSign ||
    // "20.4C", "2C warmer", against "the flat at 4C below the shop"
    /\.\d/.test(textAt(words, from - 1)) ||
    (COMPARES.has(next) && !/^(?:above|below)$/.test(next)) ||
    lowerAt(words, from - 2) === 'minus' ||
    words
      .slice(Math.max(0, from - TEMPERATURE_REACH), from)
      .some(({ lower }) => TEMPERATURE.test(lower));
  return isTold ? letter + 1 : from;
}

/** Where the sign or the words for percent end that begin at a word; the word itself where none do. */
export function percentEnd(words: readonly Word[], from: number): number {
  const isWords = reads(words, from, 'per', 'cent');
  if (!isWords && !PERCENT.test(lowerAt(words, from))) return from;
  return outputEnd(words, yearOnYearEnd(words, isWords ? from + 2 : from + 1));
}

/** Whether a share ends before a word: "34 per cent |". */
export const isShareBefore = (words: readonly Word[], end: number): boolean =>
  PERCENT_END.test(lowerAt(words, end - 1));

/** Whether some words tell a share. */
export const isShareIn = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ lower }) => PERCENT_END.test(lower));

/** Where the unit or the words for percent end that begin at a word; the word itself where neither does. */
export const measureEnd = (words: readonly Word[], from: number): number =>
  Math.max(unitEnd(words, from), percentEnd(words, from));

/** "2.4% | year-on-year |", "2.4% | month on month |": on what a change is reckoned. */
function yearOnYearEnd(words: readonly Word[], from: number): number {
  const period = lowerAt(words, from);
  const on = textAt(words, from + 1) === '-' ? from + 2 : from + 1;
  const again = on + (on - from);
  const isOn =
    /^(?:year|quarter|month|week)$/.test(period) &&
    lowerAt(words, on) === 'on' &&
    lowerAt(words, again) === period;
  return isOn ? again + 1 : from;
}

/** "5.7 percent | of gross domestic product": it is the unit, and not what is counted. */
function outputEnd(words: readonly Word[], from: number): number {
  if (lowerAt(words, from) !== 'of') return from;
  const of = words.slice(from + 1, from + 4).map(({ lower }) => lower);
  const output = OUTPUT.exec(of.join(' '))?.[0];
  return output ? from + 1 + output.split(' ').length : from;
}

/** A unit without the stop of its sentence: "€120 | m." */
const withoutStop = (word: string): string => word.replace(/\.$/, '');
