import type { Figure, Slice } from './articleFacts.ts';
import { isKnown } from './gazetteer.ts';
import { sliceOfWords, type Word, type WordedParagraph } from './readWords.ts';
import { CHANGES, MEASURES, MONTHS, QUALIFIERS } from './wordLists.ts';

/** A number with its qualifier and unit, by its words. */
interface Quantity {
  readonly from: number;
  readonly to: number;
  /** Where the number itself stands. */
  readonly number: number;
  /** What follows and is counted: "of | cocaine", "| mainly British passengers". */
  readonly counted: readonly [from: number, to: number] | null;
}

const NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
const MULTIPLES = /^(?:hundred|thousand|million|billion|trillion|mn|bn|dozen)$/;
/** Numbers in words are figures where they count people; "two countries" is none. */
const NUMBER_WORDS =
  /^(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
const PEOPLE =
  /^(?:people|persons|men|women|children|soldiers|troops|civilians|passengers|bodies|victims|officers|workers|students|protesters|demonstrators|deaths|injuries|casualties|prisoners|hostages|refugees|migrants)$/;
const CURRENCY = /^(?:[$€£¥₹]|US\$|A\$|C\$|USD|EUR|GBP)$/;
const PERCENT = /^(?:%|percent|per-cent)$/;
const UNITS =
  /^(?:tons?|tonnes?|hectares?|acres?|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|inches|km|kg|litres?|liters?|barrels?|gallons?|pounds?|euros?|dollars?|pesos?|yen|degrees?|g|mg|points?|votes?|seats?)$/;
/** A plain number of this size with no unit is a year. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Units of time make a duration, which is the timeline's. */
const DURATIONS =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|year-old|am|pm|a\.m\.|p\.m\.|st|nd|rd|th|utc|gmt|est|pst|cet)$/;
/** What a number may belong to that is a name and no count: "Article 5", "No. 3", "Group of 20". */
const NUMBERED =
  /^(?:article|no|no\.|number|chapter|section|page|flight|route|highway|group|phase|class|level|grade|version|season|day|week|aged|age|at|by|to|until|from|in|since|before|after)$/;
const CLAUSE_ENDS = /^[,;:()]$|^--$|^[—–]$/;

/** Finds the figures of a paragraph: numbers that count or measure something. Dates, ages, scores, ordinals and durations are none. */
export function findFigures(source: WordedParagraph): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < source.words.length; at++) {
    const quantity = quantityAt(source, at);
    if (!quantity) continue;
    const number = sliceOfWords(source, quantity.from, quantity.to);
    if (number)
      figures.push({
        number,
        counts: countedBy(source, quantity),
        when: timeOf(source, quantity),
        change: changeTo(source, quantity) ?? changeBy(source, quantity),
      });
    at = quantity.to - 1;
  }
  return figures;
}

function quantityAt(source: WordedParagraph, number: number): Quantity | null {
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
  if (
    !measured &&
    !currency &&
    NUMBERED.test(word(number - 1)) &&
    !/^(?:at|by|to|from|in|after|before|until|since)$/.test(word(number - 1))
  )
    return null;
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

const isUnit = (word: Word | undefined): boolean =>
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
  const qualifier = QUALIFIERS.find((phrase) => endsBefore(words, from, phrase));
  return qualifier ? from - qualifier.split(' ').length : from;
}

function endsBefore(words: readonly Word[], end: number, phrase: string): boolean {
  const parts = phrase.split(' ');
  return parts.every((part, index) => words[end - parts.length + index]?.lower === part);
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

/** What a quantity counts: the words after it, or the subject of the verb that measures it. */
function countedBy(source: WordedParagraph, { from, counted }: Quantity): Slice | null {
  if (counted) return sliceOfWords(source, ...counted);
  const { words } = source;
  const verb = measuringVerb(words, from);
  if (verb === null) return null;
  const start = clauseStart(words, verb);
  const relative = /^(?:which|that|who)$/.test(words[start]?.lower ?? '');
  if (relative) {
    const end = words[start - 1]?.text === ',' ? start - 1 : start;
    return nounsBefore(source, end);
  }
  let first = start;
  while (['CCONJ', 'SCONJ', 'ADV', 'DET'].includes(words[first]?.pos ?? '')) first++;
  let end = first;
  // The subject ends at its first measuring verb: "the area planted with coca | grew by 10% and reached".
  while (
    end < verb &&
    !CHANGES.has(words[end]?.lower ?? '') &&
    !MEASURES.has(words[end]?.lower ?? '') &&
    words[end]?.pos !== 'AUX'
  )
    end++;
  if (words[end - 1]?.lower === 'to') return null;
  const subject = words.slice(first, end);
  if (subject[0]?.pos === 'ADP') return null;
  const nominal =
    subject.some(({ pos }) => pos === 'NOUN') &&
    !subject.some(({ pos, quoted }) => pos === 'PRON' || quoted);
  return nominal && subject.length <= 12 ? sliceOfWords(source, first, end) : null;
}

/** The verb of change or measure that governs a number; null where another word does. */
function measuringVerb(words: readonly Word[], from: number): number | null {
  for (let at = from - 1; at >= 0 && at > from - 14; at--) {
    const word = words[at];
    if (!word || word.sentence !== words[from]?.sentence || /^[;:()]$/.test(word.text)) return null;
    if (CHANGES.has(word.lower) || MEASURES.has(word.lower)) return word.pos === 'NOUN' ? null : at;
    if (word.pos === 'VERB' || word.text === ',') return null;
  }
  return null;
}

function clauseStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0) {
    const before = words[start - 1];
    if (!before || before.sentence !== words[at]?.sentence || CLAUSE_ENDS.test(before.text))
      return start;
    if (/^(?:which|that|who|while|when|but|as|because|although|after)$/.test(before.lower))
      return /^(?:which|that|who)$/.test(before.lower) ? start - 1 : start;
    start--;
  }
  return start;
}

function nounsBefore(source: WordedParagraph, end: number): Slice | null {
  const { words } = source;
  let start = end;
  while (
    ['NOUN', 'ADJ', 'PROPN'].includes(words[start - 1]?.pos ?? '') &&
    words[start - 1]?.sentence === words[end]?.sentence
  )
    start--;
  return words[end - 1]?.pos === 'NOUN' ? sliceOfWords(source, start, end) : null;
}

/** "grew by 10%" before "and reached 253,000 hectares" or "to 253,000 hectares". */
function changeTo(source: WordedParagraph, { from, number }: Quantity): Slice | null {
  const { words } = source;
  const sentence = words[number]?.sentence;
  const own = words[from - 1]?.lower;
  const reaches = own === 'to' || /^(?:reached|reaching|reach|hit|hitting)$/.test(own ?? '');
  if (!reaches) return null;
  for (let at = from - 2; at >= 0 && words[at]?.sentence === sentence; at--) {
    if (CLAUSE_ENDS.test(words[at]?.text ?? '')) return null;
    if (!CHANGES.has(words[at]?.lower ?? '') || words[at]?.pos === 'NOUN') continue;
    let end = at + 1;
    if (words[end]?.lower === 'by') end++;
    if (!NUMBER.test(words[end]?.text ?? '')) return null;
    end++;
    if (MULTIPLES.test(words[end]?.lower ?? '')) end++;
    if (PERCENT.test(words[end]?.lower ?? '') || isUnit(words[end])) end++;
    return sliceOfWords(source, at, end);
  }
  return null;
}

/** "grew by 10%": the figure is the change itself. */
function changeBy(source: WordedParagraph, { from, to }: Quantity): Slice | null {
  const { words } = source;
  const verb = words[from - 1]?.lower === 'by' ? from - 2 : from - 1;
  const word = words[verb];
  const changes = word !== undefined && CHANGES.has(word.lower) && word.pos !== 'NOUN';
  return changes ? sliceOfWords(source, verb, to) : null;
}

const RELATIVE_TIME = /^(?:last|this|next|previous)$/;
const PERIOD =
  /^(?:year|month|week|quarter|decade|spring|summer|autumn|fall|winter|season|century)$/;

/** The time a quantity holds for, where its sentence has exactly one and nothing parts the two. */
function timeOf(source: WordedParagraph, { number }: Quantity): Slice | null {
  const { words } = source;
  const times: [number, number][] = [];
  for (const [index, word] of words.entries()) {
    if (word.sentence !== words[number]?.sentence) continue;
    const next = words[index + 1];
    if (
      RELATIVE_TIME.test(word.lower) &&
      next &&
      (PERIOD.test(next.lower) || MONTHS.has(next.lower))
    )
      times.push([index, index + 2]);
    else if (
      MONTHS.has(word.lower) &&
      /^\p{Lu}/u.test(word.text) &&
      !RELATIVE_TIME.test(words[index - 1]?.lower ?? '')
    )
      times.push(monthSpan(words, index));
    else if (
      YEAR.test(word.text) &&
      /^(?:in|since|during|by|of|for)$/.test(words[index - 1]?.lower ?? '')
    )
      times.push([index, index + 1]);
  }
  const [time] = times;
  if (times.length !== 1 || !time) return null;
  const [from, to] = time[0] < number ? [time[1], number] : [number, time[0]];
  const between = words.slice(from, to);
  // A later clause in another tense tells of another time.
  const parted = between.some(
    ({ lower, text }) =>
      /^(?:is|are|has|have|will|while|but|whereas|compared)$/.test(lower) || text === ';',
  );
  return parted ? null : sliceOfWords(source, ...time);
}

function monthSpan(words: readonly Word[], month: number): [number, number] {
  const from = /^\d{1,2}$/.test(words[month - 1]?.text ?? '') ? month - 1 : month;
  let to = month + 1;
  if (/^\d{1,2}$/.test(words[to]?.text ?? '')) to++;
  if (words[to]?.text === ',' && YEAR.test(words[to + 1]?.text ?? '')) to += 2;
  else if (YEAR.test(words[to]?.text ?? '')) to++;
  return [from, to];
}
