import { expect, test } from 'vitest';

/** The cases of a promise: of each text, what is told of it. */
type Cases = Readonly<Record<string, string>>;

/** A table of tests, one a case, each titled by the promise and its text: `promiseOf(numbersIn)('a limit belongs to its number', { 'Over 40 left.': 'Over 40' })`. */
export const promiseOf =
  (read: (text: string) => string) =>
  (promise: string, cases: Cases): void => {
    for (const [text, told] of Object.entries(cases))
      test(`${promise}: ${text}`, () => {
        expect(read(text)).toBe(told);
      });
  };
