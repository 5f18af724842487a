import type { Figure } from './articleFacts.ts';
import { changeOfFigure } from './changeOfFigure.ts';
import { countedBy } from './countedBy.ts';
import { quantityAt } from './quantityAt.ts';
import { sliceOfWords, type WordedParagraph } from './readWords.ts';
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
        counts: countedBy(source, quantity),
        when: timeOfFigure(source, quantity),
        change: changeOfFigure(source, quantity),
      });
    at = quantity.to - 1;
  }
  return figures;
}
