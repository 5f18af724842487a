import type { Figure, Slice } from '../articleFacts.ts';
import { sliceOfWords, type WordedParagraph } from '../words/tagWords.ts';
import { changeOfFigure } from './changeOfFigure.ts';
import { countedBy } from './countedBy.ts';
import { quantityAt } from './quantityAt.ts';
import { timeOfFigure } from './timeOfFigure.ts';

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
        counts: quantity.bare ? countedBefore(source, figures) : countedBy(source, quantity),
        when: timeOfFigure(source, quantity),
        change: changeOfFigure(source, quantity),
      });
    at = quantity.to - 1;
  }
  return figures;
}

/** What a plain number right before counts, where it stands in the paragraph; a measure counts nothing. */
function countedBefore({ paragraph }: WordedParagraph, figures: readonly Figure[]): Slice | null {
  const last = figures.at(-1);
  if (!last?.counts || last.number.paragraph !== paragraph.number) return null;
  const isCount = last.counts.start >= last.number.end && !/[%\p{Sc}]/u.test(last.number.text);
  return isCount ? last.counts : null;
}
