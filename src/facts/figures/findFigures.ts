import type { Figure, Slice } from '../articleFacts.ts';
import { sliceOf, sliceOfWords, type WordedParagraph } from '../words/tagWords.ts';
import { changeOfFigure } from './changeOfFigure.ts';
import { countedBy } from './countedBy.ts';
import { isState } from './countsPeople.ts';
import type { Quantity } from './quantity.ts';
import { quantityAt } from './quantityAt.ts';
import { timeOfFigure, timesIn } from './timeOfFigure.ts';

/** Finds the figures of a paragraph: numbers that count or measure something. Dates, ages, scores, ordinals and durations are none. */
export function findFigures(source: WordedParagraph): Figure[] {
  const figures: Figure[] = [];
  const times = timesIn(source);
  // What a bare number counts: the same as the last plain number.
  let plain: Slice | null = null;
  for (let at = 0; at < source.words.length; at++) {
    const quantity = quantityAt(source, at);
    const number = quantity && numberOf(source, quantity);
    if (!number) continue;
    const counts: Slice | null = (quantity.bare ? plain : null) ?? countedBy(source, quantity);
    figures.push({
      number,
      counts,
      when: timeOfFigure(source, quantity, times),
      change: changeOfFigure(source, quantity),
    });
    plain = isPlainCount(number, counts) || quantity.bare ? counts : null;
    at = quantity.to - 1;
  }
  return figures;
}

/** The number as it stands; the stop of an abbreviated multiple is its sentence's: "€120m". */
function numberOf(source: WordedParagraph, { from, to }: Quantity): Slice | null {
  const number = sliceOfWords(source, from, to);
  return number?.text.endsWith('.')
    ? sliceOf(source.paragraph, number.start, number.end - 1)
    : number;
}

/** Whether a number counts what stands behind it; a measure counts nothing, and the dead are no injured. */
const isPlainCount = (number: Slice, counts: Slice | null): boolean =>
  counts !== null &&
  counts.start >= number.end &&
  !/[%\p{Sc}]/u.test(number.text) &&
  !isState(counts.text.toLowerCase());
