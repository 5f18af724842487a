import type { Figure, Slice } from '../articleFacts.ts';
import { sliceOf, sliceOfWords, type WordedParagraph } from '../words/tagWords.ts';
import { changeOfFigure } from './changeOfFigure.ts';
import { countedBy } from './countedBy.ts';
import { isState } from './countsPeople.ts';
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
    const number =
      quantity && withoutStop(source, sliceOfWords(source, quantity.from, quantity.to));
    if (!number) continue;
    const counts: Slice | null = (quantity.bare ? plain : null) ?? countedBy(source, quantity);
    figures.push({
      number,
      counts,
      when: timeOfFigure(source, quantity, times),
      change: withoutStop(source, changeOfFigure(source, quantity)),
    });
    plain = isPlainCount(number, counts) || quantity.bare ? counts : null;
    at = quantity.to - 1;
  }
  return figures.filter((figure) => !figures.some((other) => isOldOf(figure, other)));
}

/** "rose | from £14m | to £28m": an old number that is of no time by itself is told with the new one alone. */
const isOldOf = ({ number, when, change }: Figure, other: Figure): boolean =>
  when === null &&
  change === null &&
  other.change !== null &&
  other.number.start !== number.start &&
  other.change.start < number.start &&
  number.end <= other.change.end &&
  other.change.text.slice(0, number.start - other.change.start).endsWith('from ');

/** Words as they stand; the stop of an abbreviated multiple at their end is its sentence's: "€120m". */
const withoutStop = ({ paragraph }: WordedParagraph, slice: Slice | null): Slice | null =>
  slice?.text.endsWith('.') ? sliceOf(paragraph, slice.start, slice.end - 1) : slice;

/** Whether a number counts what stands behind it; a measure counts nothing, and the dead are no injured. */
const isPlainCount = (number: Slice, counts: Slice | null): boolean =>
  counts !== null &&
  counts.start >= number.end &&
  !/[%\p{Sc}]/u.test(number.text) &&
  !isState(counts.text.toLowerCase());
