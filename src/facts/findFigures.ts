import type { Figure, Slice } from './articleFacts.ts';
import {
  isUnit,
  MULTIPLES,
  NUMBER,
  PERCENT,
  type Quantity,
  quantityAt,
  YEAR,
} from './quantityAt.ts';
import { sliceOfWords, type Word, type WordedParagraph } from './readWords.ts';
import { CHANGES, MEASURES, MONTHS, SPEECH } from './wordLists.ts';

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
  if (words[end - 1]?.lower === 'to' || words[verb - 1]?.lower === 'to') return null;
  // A verb further on is the subject's only where it is joined to the first.
  if (end < verb && !['CCONJ', 'ADV', 'AUX'].includes(words[verb - 1]?.pos ?? '')) return null;
  const subject = words.slice(first, end);
  if (subject[0]?.pos === 'ADP') return null;
  const nominal =
    subject.some(({ pos }) => pos === 'NOUN') &&
    !subject.some(
      ({ pos, quoted, lower }) =>
        pos === 'PRON' || quoted || (pos === 'VERB' && SPEECH.has(lower) && !lower.endsWith('ed')),
    );
  // "A poll published last week showed …": what ends in a verb is no subject.
  const whole = /^(?:NOUN|PROPN)$/.test(subject.at(-1)?.pos ?? '');
  return nominal && whole && subject.length <= 12 ? sliceOfWords(source, first, end) : null;
}

/** The verb of change or measure that governs a number; null where another word does. */
function measuringVerb(words: readonly Word[], from: number): number | null {
  for (let at = from - 1; at >= 0 && at > from - 14; at--) {
    const word = words[at];
    if (!word || word.sentence !== words[from]?.sentence || /^[;:()]$/.test(word.text)) return null;
    // "is closed below 300 feet" measures nothing.
    if (/^(?:is|are|was|were)$/.test(word.lower))
      return words.slice(at + 1, from).every(({ pos }) => pos === 'ADV') ? at : null;
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
    else if (YEAR.test(word.text) && /^(?:in|during|of|for)$/.test(words[index - 1]?.lower ?? ''))
      times.push([index, index + 1]);
  }
  const [time] = times;
  if (times.length !== 1 || !time) return null;
  const [from, to] = time[0] < number ? [time[1], number] : [number, time[0]];
  const between = words.slice(from, to);
  // A later clause in another tense tells of another time.
  const parted = between.some(
    ({ lower, text }) =>
      /^(?:is|are|has|have|will|while|but|whereas|compared|since|until|after|following|before|shows?|showed|found|finds)$/.test(
        lower,
      ) ||
      text === ';' ||
      (text === ',' && time[0] > number),
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
