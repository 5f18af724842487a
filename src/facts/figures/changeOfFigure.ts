import type { Slice } from '../articleFacts.ts';
import { sliceOfWords, type Word, type WordedParagraph } from '../words/tagWords.ts';
import { CHANGES } from '../words/wordLists.ts';
import { CHANGE_NOUNS, CLAUSE_ENDS, UP } from './changeWords.ts';
import type { Quantity } from './quantity.ts';
import { isUnit, MULTIPLES, NUMBER, PERCENT } from './quantityAt.ts';

/** The change that led to a quantity, or that the quantity is. */
export function changeOfFigure(source: WordedParagraph, quantity: Quantity): Slice | null {
  return (
    changeTo(source, quantity) ??
    changeBy(source, quantity) ??
    changeUp(source, quantity) ??
    changeFrom(source, quantity)
  );
}

/** "grew by 10%" before "and reached 253,000 hectares" or "to 253,000 hectares". */
function changeTo(source: WordedParagraph, { from, number }: Quantity): Slice | null {
  const { words } = source;
  const sentence = words[number]?.sentence;
  const own = words[from - 1]?.lower;
  const reaches = own === 'to' || /^(?:reached|reaching|reach|hit|hitting)$/.test(own ?? '');
  if (!reaches) return null;
  // "fallen 18 percent since the accident | , to 640,000"
  const last = words[from - 2]?.text === ',' ? from - 3 : from - 2;
  for (let at = last; at >= 0 && words[at]?.sentence === sentence; at--) {
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
  // "a 49% | decline"
  if (CHANGE_NOUNS.test(words[to]?.lower ?? '')) return sliceOfWords(source, from, to + 1);
  // "an increase of | 21%"
  if (words[from - 1]?.lower === 'of' && CHANGE_NOUNS.test(words[from - 2]?.lower ?? ''))
    return sliceOfWords(source, from - 2, to);
  const changes = word !== undefined && CHANGES.has(word.lower) && word.pos !== 'NOUN';
  return changes ? sliceOfWords(source, verb, to) : null;
}

/** "1.58 billion euros, | up 23%", and the "| up 23%" itself. */
function changeUp(source: WordedParagraph, { from, to }: Quantity): Slice | null {
  const { words } = source;
  // "made up 29%" is no change.
  if (UP.test(words[from - 1]?.lower ?? '') && words[from - 2]?.pos !== 'VERB')
    return sliceOfWords(source, from - 1, to);
  const up = words[to]?.text === ',' ? to + 1 : to;
  if (!UP.test(words[up]?.lower ?? '') || !NUMBER.test(words[up + 1]?.text ?? '')) return null;
  const end = PERCENT.test(words[up + 2]?.lower ?? '') ? up + 3 : 0;
  return end ? sliceOfWords(source, up, end) : null;
}

/** "148, an agency said, | up from 96" and "| rose to 148 from 96": the change is told by the number before it. */
function changeFrom(source: WordedParagraph, { from, to, number }: Quantity): Slice | null {
  const { words } = source;
  const sentence = words[number]?.sentence;
  const isNumber = (at: number) => NUMBER.test(words[at]?.text ?? '');
  let old = to;
  while (words[old] && words[old]?.sentence === sentence && !isNumber(old)) old++;
  if (words[old]?.sentence !== sentence || words[old - 1]?.lower !== 'from') return null;
  const start = UP.test(words[old - 2]?.lower ?? '') ? old - 2 : verbTo(words, from);
  const follows = start === old - 2 || old === to + 1;
  let end = MULTIPLES.test(words[old + 1]?.lower ?? '') ? old + 2 : old + 1;
  if (PERCENT.test(words[end]?.lower ?? '') || isUnit(words[end])) end++;
  return follows && start !== null ? sliceOfWords(source, start, end) : null;
}

/** The verb in "| rose to 148". */
function verbTo(words: readonly Word[], from: number): number | null {
  const verb = words[from - 1]?.lower === 'to' ? words[from - 2] : undefined;
  return verb && CHANGES.has(verb.lower) && verb.pos !== 'NOUN' ? from - 2 : null;
}
