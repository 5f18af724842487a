import { isKnown } from '../words/gazetteer.ts';
import { singularOf } from '../words/singularOf.ts';
import type { Word } from '../words/tagWords.ts';
import { lowerAt, textAt, touch } from '../words/wordAt.ts';
import { wordSet } from '../words/wordLists.ts';

/** Units with a plural in s. */
const REGULAR = `
  ton tonne hectare acre mile yard kilometer kilometre meter metre millimeter millimetre centimeter
  centimetre megawatt litre liter barrel gallon pound euro dollar cent peso rupee rouble ruble rubel
  franc lira dirham dinar crown degree point`;
/** Units that are written in one way only, or whose plural is another word. */
const OTHERS = `
  feet ft inches km kg mph kph km/h cm mm g mg millisieverts percentage
  pence yen yuan won reais real reals rupiah krone kroner krona kronor kroon koruna rand baht ringgit
  zloty zlotys forints shekels riyals naira shillings hryvnia hryvnias tenge lei leva taka dong
  ariary kwacha cedi cedis birr kyat lari dram manat som guaranies quetzales lempiras boliviano bolivianos
  bolivar bolivars gourde gourdes pula`;
/** Words that make another unit of the one behind them. */
const POWERS = wordSet('nautical square cubic');
/** Regular units in the singular, and those that a number makes plural only as "feet". */
const SINGULARS = new Set([...wordSet(REGULAR), 'foot', 'm']);

/** What something is measured in, beside what the lexicon has for units. */
const UNITS = new Set([
  ...[...wordSet(REGULAR)].flatMap((unit) => [unit, `${unit}s`]),
  ...wordSet(OTHERS),
  ...POWERS,
]);

/** What money is counted in, where a hyphen joins it to its amount: "4.2 billion- | crown". */
const MONEY =
  /^(?:euro|dollar|pound|yen|yuan|won|peso|rupee|rupiah|rouble|ruble|franc|lira|crown|kron[aeor]+|koruna|rand|baht|ringgit|zloty|forint|shekel|riyal|dirham|dinar|naira|shilling)$/;

/** Whether a word is what money is counted in, in either number. */
export const isMoney = (word: string): boolean => MONEY.test(word) || MONEY.test(singularOf(word));

/** The whole that a share of a country's output is told of. */
const OUTPUT = /^(?:gross domestic product|gross national product|national income|gdp)\b/;

/** The sign for percent, and the words. */
export const PERCENT = /^(?:%|percent|per-cent)$/;
/** Units of time make a duration, which is the timeline's. */
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

/** Where the unit that begins at a word ends; the word itself where none begins: "148 | km/h", "20 | nautical miles". */
export function unitEnd(words: readonly Word[], from: number): number {
  if (isMoneyBehindHyphen(words, from)) return from + 2;
  // "25 | p"
  if (textAt(words, from) === 'p' && touch(words, from - 1)) return from + 1;
  if (!isUnit(words[from])) return from;
  let to = from;
  while (POWERS.has(lowerAt(words, to)) || isUnit(words[to])) to++;
  // "148 km | /h"
  return lowerAt(words, to) === '/' && lowerAt(words, to + 1) === 'h' && touch(words, to)
    ? to + 2
    : to;
}

/** Where the sign or the words for percent end that begin at a word; the word itself where none do. */
export function percentEnd(words: readonly Word[], from: number): number {
  if (PERCENT.test(lowerAt(words, from))) return outputEnd(words, from + 1);
  return lowerAt(words, from) === 'per' && lowerAt(words, from + 1) === 'cent'
    ? outputEnd(words, from + 2)
    : from;
}

/** "5.7 percent | of gross domestic product": it is the unit, and not what is counted. */
function outputEnd(words: readonly Word[], from: number): number {
  if (lowerAt(words, from) !== 'of') return from;
  const of = words.slice(from + 1, from + 4).map(({ lower }) => lower);
  const output = OUTPUT.exec(of.join(' '))?.[0];
  return output ? from + 1 + output.split(' ').length : from;
}

/** "a 4.2 billion | -crown | tunnel" */
const isMoneyBehindHyphen = (words: readonly Word[], hyphen: number): boolean =>
  lowerAt(words, hyphen) === '-' && touch(words, hyphen) && MONEY.test(lowerAt(words, hyphen + 1));

/** A unit without the stop of its sentence: "€120 | m." */
const withoutStop = (word: string): string => word.replace(/\.$/, '');
