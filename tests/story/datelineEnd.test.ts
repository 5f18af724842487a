import { expect, test } from 'vitest';
import { datelineEnd } from '../../src/story/sentences/datelineEnd.ts';

test.each([
  'HELSINKI — | The ferry left.',
  'HELSINKI, Feb. 12 (Reuters) - | The ferry left.',
  'FRANKFURT, Feb 7 (Reuters) - | Rates stay.',
  'GAO, Mali, Feb 26, 2013 (AFP) -- | A bomber struck.',
  'EDMONTON, Alberta (AP) — | “It burns,” she said.',
  'ST. JOHN’S, N.L. — | 1,200 people fled.',
  'MUMBAI, Nov. 5: | Buses will cost more.',
  'Hartford, Jan. 28 — | Workers walked out.',
  'Feb. 23, 2015 -- | Babies ate nuts.',
])('a report begins behind its place, its day and its agency: %s', (marked) => {
  const [before = '', report = ''] = marked.split('| ');
  expect(datelineEnd(before + report)).toBe(before.length);
});

test.each([
  'Chelsea — The champions — won.',
  'NATO — an alliance of thirty — met in Oslo.',
  'Apollo 11 — The first to land — took off.',
  'Munich, September 5: Gunmen broke in.',
  '5 September: Gunmen broke in.',
  'Feb. 23, 2015, was cold -- It snowed.',
  'FIRE! — A house burnt.',
  'The ferry left HELSINKI — It was full.',
])('other words before a dash or a colon are the report’s own: %s', (text) => {
  expect(datelineEnd(text)).toBe(0);
});
