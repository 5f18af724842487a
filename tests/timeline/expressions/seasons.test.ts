import { expect, it } from 'vitest';
import { readMarked, readValues } from './marked.ts';

it.each([
  ['It will open by [spring].', '1998-SP'],
  ['It will open in [the Fall], or in [late Fall].', '1998-FA; 1998-FA'],
  ['It will open in [spring] or [summer].', '1998-SP; 1998-SU'],
  ['A [summer] launch is planned.', '1998-SU'],
  ['It was mild in [wintertime].', '1997-WI'],
  ['They plan a [fall] release.', '1998-FA'],
  ['Fares will rise for [summer].', '1998-SU'],
  ['He spent [the summer] in France.', '1997-SU'],
  ['It will be a difficult [summer].', '1998-SU'],
  ['It was full [this winter].', '1997-WI'],
  ['He met her in [1962]. [Two winters later] he died.', '1962; 1963-WI'],
  ['[Spring] may bring relief.', '1998-SP'],
  ['It fell [two summers ago].', '1996-SU'],
  ['It opened in [May 1990] and closed [that fall].', '1990-05; 1990-FA'],
  ['It opened in [1990], with debts that fall due.', '1990'],
])('a season is that of its year: %s', (marked, values) => {
  expect(readMarked(marked)).toBe(marked);
  expect(readValues(marked)).toBe(values);
});

it.each([
  ['[Winter] storms hit the coast.', 'XXXX-WI'],
  ['It cut its [summer] schedule.', 'XXXX-SU'],
  ['It was a hard [winter].', 'XXXX-WI'],
])('any such season is given no year: %s', (marked, values) => {
  expect(readMarked(marked)).toBe(marked);
  expect(readValues(marked)).toBe(values);
});

it.each([
  'She was hurt in the fall.',
  'The fall in prices went on after the fall of the bank.',
  'Prices fall and rise.',
  'A cold spring rises in the hills.',
  'The Summer Olympics opened, and the Arab Spring was told of.',
  'She went to summer camp from his summer home.',
  'They live in Spring, Texas.',
  'Shells that fall on a house, and trees that fall short of the road, are counted.',
])('a drop, a source and a name are no season: %s', (sentence) => {
  expect(readMarked(sentence)).toBe(sentence);
});
