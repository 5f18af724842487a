import { expect, test } from 'vitest';
import { remembering } from '../../src/story/remembering.ts';

test('what was given for a word is given again, and a full memory only costs the work anew', () => {
  const made: string[] = [];
  const upper = remembering((key: string) => {
    made.push(key);
    return key.toUpperCase();
  }, 2);
  expect(['a', 'b', 'a', 'c', 'a', 'c'].map(upper)).toEqual(['A', 'B', 'A', 'C', 'A', 'C']);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
