import type { Figure } from '../../../src/facts/articleFacts.ts';
import { promiseOf } from '../../promiseOf.ts';
import { factsIn, UNTOLD } from '../factsIn.ts';

/** Reads these parts of each figure in a text: "9% | Exports; $410 million | Exports", and no more of one than is told. */
const read =
  (...parts: readonly (keyof Figure)[]) =>
  (text: string): string =>
    factsIn(text)
      .figures.map((figure) => parts.map((part) => figure[part]?.text ?? UNTOLD).join(' | '))
      .map((told) => told.replace(/(?: \| –)+$/, ''))
      .join('; ');

/** What each figure of a text counts: "9% | Exports", "9%" where that is not told. */
export const countsIn = read('number', 'counts');

/** Promises the number of each figure, with its limit and unit: "over 40 miles". */
export const promiseNumbers = promiseOf(read('number'));
/** Promises what each figure counts: "9% | Exports". */
export const promiseCounts = promiseOf(countsIn);
/** Promises the time of each figure: "9% | last year". */
export const promiseTimes = promiseOf(read('number', 'when'));
/** Promises the change that led to each figure: "9% | fell 9%". */
export const promiseChanges = promiseOf(read('number', 'change'));
/** Promises each figure whole: "9% | Exports | last year | fell 9%", "61 | seats | – | down 17". */
export const promiseFigures = promiseOf(read('number', 'counts', 'when', 'change'));
