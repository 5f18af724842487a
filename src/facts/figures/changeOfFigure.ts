import type { Slice } from '../articleFacts.ts';
import { sliceOfWords, type Word, type WordedParagraph } from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { CHANGES } from '../words/wordLists.ts';
import { amountAt, NUMBER } from './amountAt.ts';
import { CHANGE_NOUNS, CLAUSE_ENDS, UP } from './changeWords.ts';
import type { Quantity } from './quantity.ts';
import { PERCENT, percentEnd, unitEnd } from './units.ts';

/** The number before the change stands within so many words behind the new one. */
const OLD_REACH = 30;
/** No time between the two has more words: "in the first quarter". */
const LONGEST_TIME = 5;

/** A change that tells by how much: "| doubled | to €150mn". */
const MANIFOLD = /^(?:doubled|tripled|trebled|quadrupled|halved)$/;

/** The change that led to a quantity, or that the quantity is. */
export function changeOfFigure(source: WordedParagraph, quantity: Quantity): Slice | null {
  // "34 of the | 75 | seats, up from 19": the change is the part's.
  if (isWhole(source.words, quantity.number)) return null;
  return (
    changeTo(source, quantity) ??
    changeBy(source, quantity) ??
    changeUp(source, quantity) ??
    changeFrom(source, quantity)
  );
}

/** Whether a number is the whole that another before it is a part of. */
const isWhole = (words: readonly Word[], number: number): boolean =>
  isTagged(words, number - 1, 'DET', 'PRON') &&
  lowerAt(words, number - 2) === 'of' &&
  isTagged(words, number - 3, 'NUM');

/** "grew by 10%" before "and reached 253,000 hectares" or "to 253,000 hectares". */
function changeTo(source: WordedParagraph, { from, number }: Quantity): Slice | null {
  const { words } = source;
  const sentence = words[number]?.sentence;
  const own = words[from - 1]?.lower;
  const reaches = own === 'to' || /^(?:reached|reaching|reach|hit|hitting)$/.test(own ?? '');
  if (!reaches) return null;
  // "fallen 18 percent since the accident | , to 640,000"
  const last = textAt(words, from - 2) === ',' ? from - 3 : from - 2;
  for (let at = last; at >= 0 && words[at]?.sentence === sentence; at--) {
    if (CLAUSE_ENDS.test(textAt(words, at)) && !opensOld(words, at)) return null;
    if (!CHANGES.has(lowerAt(words, at)) || isTagged(words, at, 'NOUN')) continue;
    let end = at + 1;
    if (MANIFOLD.test(lowerAt(words, at)) && end === from - 1) return sliceOfWords(source, at, end);
    if (textAt(words, end) === ',') end++;
    if (/^(?:by|from)$/.test(lowerAt(words, end))) end++;
    const by = amountAt(words, end) ?? amountAt(words, end + 1);
    return by?.from === end ? sliceOfWords(source, at, measureEnd(words, by.to)) : null;
  }
  return null;
}

/** "grew by 10%": the figure is the change itself. */
function changeBy(source: WordedParagraph, { from, to }: Quantity): Slice | null {
  const { words } = source;
  const verb = lowerAt(words, from - 1) === 'by' ? from - 2 : from - 1;
  const word = words[verb];
  // "a 49% | decline"
  if (CHANGE_NOUNS.test(lowerAt(words, to))) return sliceOfWords(source, from, to + 1);
  // "an increase of | 21%"
  if (lowerAt(words, from - 1) === 'of' && CHANGE_NOUNS.test(lowerAt(words, from - 2)))
    return sliceOfWords(source, from - 2, to);
  const changes = word !== undefined && CHANGES.has(word.lower) && word.pos !== 'NOUN';
  return changes ? sliceOfWords(source, verb, to) : null;
}

/** "1.58 billion euros, | up 23%", and the "| up 23%" itself. */
function changeUp(source: WordedParagraph, { from, to }: Quantity): Slice | null {
  const { words } = source;
  // "made up 29%" is no change.
  if (UP.test(lowerAt(words, from - 1)) && !isTagged(words, from - 2, 'VERB'))
    return sliceOfWords(source, from - 1, to);
  const comma = pastTime(words, to);
  const up = textAt(words, comma) === ',' ? comma + 1 : to;
  if (!UP.test(lowerAt(words, up)) || !NUMBER.test(textAt(words, up + 1))) return null;
  const end = PERCENT.test(lowerAt(words, up + 2)) ? up + 3 : 0;
  return end ? sliceOfWords(source, up, end) : null;
}

/** Where a time behind a quantity ends: "820,000 tons | last year |, up 12%". */
function pastTime(words: readonly Word[], to: number): number {
  const length = words.slice(to, to + LONGEST_TIME + 1).findIndex(({ pos }) => pos === 'PUNCT');
  const between = words.slice(to, to + Math.max(0, length));
  return between.every(({ pos }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(pos))
    ? to + between.length
    : to;
}

/** "148, an agency said, | up from 96" and "| rose to 148 from 96": the change is told by the number before it. */
function changeFrom(source: WordedParagraph, { from, to, number }: Quantity): Slice | null {
  const { words } = source;
  const behind = numberBehind(words, to, words[number]?.sentence);
  const old = behind === null ? null : amountAt(words, behind);
  if (!old || lowerAt(words, old.from - 1) !== 'from') return null;
  const up = UP.test(lowerAt(words, old.from - 2)) ? old.from - 2 : null;
  const start = up ?? (isOneStep(words, to, old.from - 1) ? verbTo(words, from) : null);
  if (start === null) return null;
  return sliceOfWords(source, start, measureEnd(words, old.to));
}

/** Where the unit or the percent behind a number ends. */
const measureEnd = (words: readonly Word[], to: number): number =>
  Math.max(unitEnd(words, to), percentEnd(words, to));

/** "has doubled | , from £14m | to £28m" */
const opensOld = (words: readonly Word[], comma: number): boolean =>
  textAt(words, comma) === ',' && lowerAt(words, comma + 1) === 'from';

/** The next number in figures of a sentence, not far behind. */
function numberBehind(words: readonly Word[], from: number, sentence?: number): number | null {
  for (let at = from; at < from + OLD_REACH && words[at]?.sentence === sentence; at++)
    if (NUMBER.test(textAt(words, at))) return at;
  return null;
}

/** Whether at most a time stands between the new number and the old: "3.8 percent | in May | from 4.1". */
const isOneStep = (words: readonly Word[], from: number, to: number): boolean =>
  to - from <= LONGEST_TIME &&
  words.slice(from, to).every(({ pos }) => /^(?:ADP|DET|ADJ|NOUN|PROPN)$/.test(pos)) &&
  (from === to || isTagged(words, from, 'ADP'));

/** The verb in "| rose to 148", "| ticked up to 148". */
function verbTo(words: readonly Word[], from: number): number | null {
  if (lowerAt(words, from - 1) !== 'to') return null;
  const verb = UP.test(lowerAt(words, from - 2)) ? from - 3 : from - 2;
  return CHANGES.has(lowerAt(words, verb)) && !isTagged(words, verb, 'NOUN') ? verb : null;
}
