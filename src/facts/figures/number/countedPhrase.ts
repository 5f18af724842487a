import { isKnown } from '../../words/gazetteer.ts';
import { isPluralNoun } from '../../words/isPluralNoun.ts';
import { isMoney } from '../../words/money.ts';
import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import {
  allTagged,
  isArticle,
  isHyphen,
  isOwnerMark,
  isTagged,
  lowerAt,
  reads,
  someTagged,
  taggedEnd,
  textAt,
} from '../../words/wordAt.ts';
import { DAY_WORDS, MONTHS, OWNERS, wordSet } from '../../words/wordLists.ts';
import { CHANGE_NOUNS } from '../clause/changeWords.ts';
import { isGivenAs } from './amountNouns.ts';
import { rateEnd } from './rateEnd.ts';
import { isShareBefore } from './units.ts';

/** What stands behind a measure and is not measured by it: "61 million | last | year", "£4m | overall". */
const PERIODS = wordSet(`
  last this next each every annually yearly daily monthly weekly late early earlier ago
  decade year quarter month week day
  higher lower overall worth addition return exchange total all turn`);

/** What is of a thing itself, and counts nothing that it has: "40 per cent of its | value |". */
const OF_ITSELF = wordSet(`
  value worth size length weight area height time life lives capacity peak level levels total market
  former usual normal original previous current`);

/** What may stand before a noun that it tells of: "| frozen | assets", "| seized | oil". */
const PARTICIPLES = /(?:ed|ing)$|^(?:frozen|stolen|broken|hidden|forgotten|sunken|written)$/;

/** So many words may stand between the article of an amount and what it is given as. */
const GIVEN_REACH = 6;

/** "tons of | cocaine", "735 | mainly British passengers", "300 | sets of traffic lights", "$6 billion in | aid", "$1.4 billion | takeover". */
export function countedPhrase(
  words: readonly Word[],
  to: number,
  measured: boolean,
  currency: boolean,
): Range | null {
  const of = measured ? pastOtherTerms(words, to) : to;
  if (lowerAt(words, of) === 'of') return behindOf(words, of + 1, measured);
  const worth = worthEnd(words, to);
  if (worth > to) return phraseFrom(words, worth);
  if (currency && lowerAt(words, to) === 'in') return purposeFrom(words, to + 1);
  if (currency && isNextClause(words, to)) return null;
  const counted = measured ? modifiedBy(words, to, currency) : phraseFrom(words, to);
  if (counted && measured && CHANGE_NOUNS.test(lowerAt(words, counted[1] - 1))) {
    // "an increase in | its | profits"
    const whole = OWNERS.has(lowerAt(words, counted[1] + 1)) ? counted[1] + 2 : counted[1] + 1;
    return lowerAt(words, counted[1]) === 'in' ? wholeFrom(words, whole) : null;
  }
  const more =
    counted && lowerAt(words, counted[1]) === 'of' ? phraseFrom(words, counted[1] + 1) : null;
  if (counted && more && !isOfList(words, more)) return [counted[0], more[1]];
  return counted && [counted[0], rateEnd(words, counted[1])];
}

/** "the £22bn | ministers hope to save", "a high of $56 | set in May": whether what stands right behind an amount of money is of the next clause, or no noun. */
const isNextClause = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'set' ||
  (isPluralNoun(lowerAt(words, at)) && isTagged(words, at + 1, 'VERB'));

/** A measure in other terms has so many words at most, with its brackets: "| (about 130 square miles) | of". */
const LONGEST_OTHER = 6;

/** Where a measure in other terms ends that stands in brackets behind one, or that the measure itself is: "384 millimeters | (15 inches) | of rain", "(15 inches | ) | of rain"; the word itself where none does. */
function pastOtherTerms(words: readonly Word[], to: number): number {
  const isOther = textAt(words, to) === '(' || textAt(words, to) === ')';
  for (let at = to; isOther && at < to + LONGEST_OTHER; at++)
    if (textAt(words, at) === ')') return lowerAt(words, at + 1) === 'of' ? at + 1 : to;
  return to;
}

/** Where what is worth an amount begins behind it: "£4m | worth of | cocaine", "21 billion euros | ' worth of | goods"; the word itself where nothing is. */
function worthEnd(words: readonly Word[], to: number): number {
  const at = isOwnerMark(words, to) ? to + 1 : to;
  return reads(words, at, 'worth', 'of') ? at + 2 : to;
}

/** "tons of | cocaine", "9% of the | mass of the earth"; of a place, an area measures what lies on it: "64 square miles of the | Gulf". */
function behindOf(words: readonly Word[], from: number, measured: boolean): Range | null {
  const of = behindWhole(words, from);
  if (isShareBefore(words, from - 1)) {
    const whole = wholeFrom(words, of === from ? pastOwner(words, of) : of);
    const last = lowerAt(words, (whole?.[1] ?? 0) - 1);
    // "83% of the | time |" is how often, and "the 6.8% of | May |" when; "66.9% of the | usual level |" tells nothing.
    return whole &&
      (last === 'time' || isUsual(words, whole) || (MONTHS.has(last) && whole[1] === of + 1))
      ? null
      : whole;
  }
  const counted = phraseFrom(words, of === from ? pastOwner(words, of) : of);
  // "the 40 tonnes of | April |"
  if (counted && counted[1] === of + 1 && MONTHS.has(lowerAt(words, of))) return null;
  const isNamed =
    counted !== null && lowerAt(words, from) === 'the' && allTagged(words, counted, 'PROPN');
  return measured && isNamed ? null : counted;
}

/** Where what somebody has begins behind whose it is: "68 per cent of its | members |", "$1.5 billion of its own | stock |", against "40 per cent of | its value |", which is of what lost it. */
function pastOwner(words: readonly Word[], from: number): number {
  if (!OWNERS.has(lowerAt(words, from))) return from;
  const at = lowerAt(words, from + 1) === 'own' ? from + 2 : from + 1;
  return OF_ITSELF.has(lowerAt(words, at)) ? from : at;
}

/** "the | usual level |", "| normal levels |": what a share is of, whatever it is a share of. */
const isUsual = (words: readonly Word[], [from, end]: Range): boolean =>
  /^levels?$/.test(lowerAt(words, end - 1)) &&
  end - from === 2 &&
  /^(?:usual|normal|previous|average|current|earlier|original|planned)$/.test(lowerAt(words, from));

/** The whole that a share is of: "the | mass of the earth |". */
export function wholeFrom(words: readonly Word[], from: number): Range | null {
  const whole = phraseFrom(words, from);
  const of = whole && lowerAt(words, whole[1]) === 'of' ? phraseFrom(words, whole[1] + 1) : null;
  return whole && of ? [whole[0], of[1]] : whole;
}

/** "doses of | the measles |, mumps and rubella vaccine": a list is told whole, or not at all. */
const isOfList = (words: readonly Word[], [, end]: Range): boolean =>
  textAt(words, end) === ',' &&
  isTagged(words, end + 1, 'NOUN') &&
  /^(?:,|and|or)$/.test(textAt(words, end + 2));

/** "400 of its 1,900 | jobs", "640 of the brewery's 3,900 | employees", "170 of the camps' 240 | classrooms": some of a number are what the number counts. */
function behindWhole(words: readonly Word[], from: number): number {
  let at = from;
  while (isTagged(words, at, 'DET', 'PRON', 'NOUN', 'PROPN', 'PART') || isOwnerMark(words, at))
    at++;
  const isOwned = at <= from + 1 || isOwnerMark(words, at - 1);
  const end = taggedEnd(words, at, 'NUM');
  // "40% of the | 9 billion rupees"
  const isThings = !isHyphen(words, end) && !isMoney(lowerAt(words, end));
  return isOwned && isThings && end > at ? end : from;
}

/** What some of many are that a word tells of: "four | of its 15 libraries |"; null where the many are not told by number. */
export function someOf(words: readonly Word[], of: number): Range | null {
  const noun = lowerAt(words, of) === 'of' ? behindWhole(words, of + 1) : of + 1;
  return noun > of + 1 ? phraseFrom(words, noun) : null;
}

/** When something costs so much, not what it is spent on: "$23 in | afternoon trading". */
const MARKET_HOURS = /^(?:trading|trade|dealings?|morning|afternoon|evening|hours)$/;
/** Where or when money is made or paid, not what it is: "won $4 million in local | courts |", "raised $4 million in early | auctions |". */
const OCCASIONS = wordSet(`
  court courts market markets auction auctions casino casinos tournament tournaments race races game games
  matches election elections talks meeting meetings cities towns villages countries states regions banks shops
  stores schools hospitals account accounts total part full`);

/** "$6 billion in | new airliners", but neither "in 2009" nor "in China". */
function purposeFrom(words: readonly Word[], from: number): Range | null {
  const range = phraseFrom(words, from);
  if (!range || isNamed(words, range) || isTagged(words, from, 'DET')) return null;
  const [first, last] = [lowerAt(words, from), lowerAt(words, range[1] - 1)];
  return PERIODS.has(first) || MARKET_HOURS.test(last) || OCCASIONS.has(last) || isMoney(last)
    ? null
    : range;
}

/** Whether words hold a name, other than of a people before a noun: "in | New York |", "in | Oslo property |", against "in | frozen Russian assets |". */
const isNamed = (words: readonly Word[], [from, end]: Range): boolean =>
  words
    .slice(from, end)
    .some(
      ({ text, lower }, index) =>
        text !== lower && (from + index === end - 1 || !isKnown(text, 'people')),
    );

/** "a 52 percent | majority stake", "$27 billion | debt", "a 4.2 billion-crown | Skarv tunnel": the noun that a measure stands before. */
function modifiedBy(words: readonly Word[], from: number, currency: boolean): Range | null {
  const isHyphened = isHyphen(words, from - 2);
  const word = lowerAt(words, from);
  // "25.1% deal with problems": only a determined share stands before its noun for sure.
  const determined = isDetermined(words, isHyphened ? from - 2 : from);
  if (!currency && !determined && !/^(?:more|less|fewer)$/.test(word)) return null;
  // "an $8.6 billion | all-share offer"
  const isCompound = isHyphen(words, from + 1);
  if (!isTagged(words, from, 'NOUN', 'ADJ') && !isHyphened && !isCompound) return null;
  if (textAt(words, from) !== word && !isHyphened) return null;
  const isWhen = PERIODS.has(word) || MONTHS.has(word) || DAY_WORDS.has(word);
  return isWhen && !isCompound ? null : phraseFrom(words, from);
}

/** Whether an article or the like stands before a measure, qualified or not, that ends before a word. */
const isDetermined = (words: readonly Word[], end: number): boolean =>
  someTagged(words, [Math.max(0, end - 4), end], 'DET');

/** The noun phrase that begins at a word: determiners and adjectives up to its last noun. */
export function phraseFrom(words: readonly Word[], from: number): Range | null {
  // "815 million | a year earlier"
  if (isTagged(words, from, 'DET') && PERIODS.has(lowerAt(words, from + 1))) return null;
  // "£84 | more | a year"
  if (/^(?:more|less)$/.test(lowerAt(words, from)) && isTagged(words, from + 1, 'DET')) return null;
  // "61 million | last year"
  if (/^(?:last|this|next)$/.test(lowerAt(words, from))) return null;
  if (isHyphen(words, from)) return null;
  let end = from;
  let noun = -1;
  for (; end < from + 7; end++) {
    const word = words[end];
    if (!word || word.sentence !== words[from]?.sentence) break;
    // "312 people | Thursday | night"
    const isDay = DAY_WORDS.has(word.lower) && isTagged(words, end - 1, 'NOUN');
    if (doesSomething(words, end, noun)) break;
    if (noun === end - 1 && (isDay || isOtherName(words, end))) break;
    if (word.pos === 'NOUN' || word.pos === 'PROPN') noun = end;
    else if (isGiven(words, end, from) || isCountedVerb(words, end)) noun = end;
    // "drug | - | resistant bacteria": what a hyphen ends is no noun yet.
    else if (noun === end - 1 && isHyphen(words, end)) noun = -1;
    // "90% of GM's | bondholders", "60% of the area's | median income"
    else if (word.lower === "'s" && noun === end - 1) noun = -1;
    else if (noun >= 0 || !canStandBefore(words, end) || /^[,.;:()“”"]$/.test(word.text)) break;
  }
  const start = isArticle(words, from) ? from + 1 : from;
  return noun < start || isPossessive(words, noun) ? null : [start, noun + 1];
}

/** "612 pages | Judge Varga | wrote": a name behind things that are counted is of somebody else. */
const isOtherName = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'PROPN') &&
  isTagged(words, at - 1, 'NOUN') &&
  /^\p{Ll}.*[^s]s$/u.test(textAt(words, at - 1));

/** "a tenth of | Bergen's |", "of its | rivals'": whose something is, is not what is counted. */
const isPossessive = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at).endsWith("'s") || isOwnerMark(words, at + 1);

/** "3,900 employees | work": the tagger takes what many do for a noun. */
const doesSomething = (words: readonly Word[], at: number, noun: number): boolean =>
  noun === at - 1 &&
  /(?:[^s']s|people|men|women)$/.test(lowerAt(words, noun)) &&
  /^(?:work|live|vote|play|face|say|die|stay|remain|name|want|own|favour|favor|oppose)$/.test(
    lowerAt(words, at),
  );

/** "a $45 million emergency | grant": the tagger takes what money is given as for a verb, and a fine for an adjective. */
function isGiven(words: readonly Word[], at: number, from: number): boolean {
  return (
    (isTagged(words, at, 'VERB') ||
      (isTagged(words, at, 'ADJ') && !isTagged(words, at + 1, 'NOUN', 'ADJ', 'PROPN'))) &&
    isGivenAs(lowerAt(words, at)) &&
    (isTagged(words, at - 1, 'NOUN', 'ADJ') || at === from) &&
    words
      .slice(Math.max(0, from - GIVEN_REACH), from)
      .some(({ lower }) => /^(?:an?|the|its|their)$/.test(lower))
  );
}

/** "14 | counts | of theft": the tagger takes for a verb what a number stands right before. */
const isCountedVerb = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'VERB') &&
  isTagged(words, at - 1, 'NUM') &&
  /[^s]s$/.test(lowerAt(words, at)) &&
  lowerAt(words, at + 1) === 'of';

/** Whether a word may stand between a number and the noun it counts: "mainly British", "injured". */
function canStandBefore(words: readonly Word[], at: number): boolean {
  if (!isTagged(words, at, 'VERB')) return isTagged(words, at, 'ADJ', 'ADV', 'DET', 'PUNCT');
  return PARTICIPLES.test(lowerAt(words, at)) && isTagged(words, at + 1, 'NOUN', 'ADJ', 'PROPN');
}
