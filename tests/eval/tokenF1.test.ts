import { expect, test } from 'vitest';
import { tokenF1 } from '../../src/eval/tokenF1.ts';

test.each([
  ['the river Main', 'River Main.', 1],
  ['1,450 hectares', '1450', 2 / 3],
  ['last Tuesday', 'a mill', 0],
  ['mill mill', 'mill', 2 / 3],
])('"%s" says "%s" to the degree of the words they share', (a, b, f1) => {
  expect(tokenF1(a, b)).toBeCloseTo(f1, 9);
});
