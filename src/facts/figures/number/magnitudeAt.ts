import type { Word } from '../../words/tagWords.ts';
import { isHyphen, lowerAt, textAt } from '../../words/wordAt.ts';
import type { Quantity } from './quantity.ts';

/** How strong an earthquake is. */
const STRENGTH = /^\d\.\d$/;

/** The strength of an earthquake that begins at a word: "magnitude | 6.9 |", "a magnitude of | 6.4 |", "a | 6.9 | -magnitude quake"; null where none does. */
export function magnitudeAt(words: readonly Word[], at: number): Quantity | null {
  if (!STRENGTH.test(textAt(words, at))) return null;
  const places = [at - 1, isHyphen(words, at + 1) ? at + 2 : at - 1];
  if (lowerAt(words, at - 1) === 'of') places.push(at - 2);
  const noun = places.find((place) => lowerAt(words, place) === 'magnitude');
  return noun === undefined
    ? null
    : { from: at, to: at + 1, number: at, counted: [noun, noun + 1], bare: false };
}
