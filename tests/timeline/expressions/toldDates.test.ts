import { expect, it } from 'vitest';
import { readMarked, readValues } from './marked.ts';

it.each([
  ['It fell on [May 3, 1996]. [The next day] it rose.', '1996-05-03; 1996-05-04'],
  ['It fell on [May 3, 1996]. [Two days later] it rose.', '1996-05-03; 1996-05-05'],
  ['It fell on [May 3, 1996]. [The following week] it rose.', '1996-05-03; 1996-W19'],
  ['It fell on [May 3, 1996]. [The previous day] it rose.', '1996-05-03; 1996-05-02'],
  ['It fell on [May 3, 1996]. [A month later] it rose.', '1996-05-03; 1996-06'],
  ['It fell on [May 3, 1996]. [A year later] it rose.', '1996-05-03; 1997'],
  ['It fell on [May 3, 1996]. It had been told [the Monday before].', '1996-05-03; 1996-04-29'],
  ['It fell on [May 3, 1996]. It rose [the week before that].', '1996-05-03; 1996-W17'],
  ['It fell on [May 3, 1996]. [Two days after that], it rose.', '1996-05-03; 1996-05-05'],
  ['It fell on [May 3, 1996]; on [the Tuesday after] they had none.', '1996-05-03; 1996-05-07'],
  ['It fell in [1986]. [A decade later] it rose.', '1986; 1996'],
  ['It fell in [1986]. [Ten years later] it rose.', '1986; 1996'],
  ['It fell in [1986]. [The following year] it rose.', '1986; 1987'],
  ['It fell in [1986]. [Two years earlier] it rose.', '1986; 1984'],
  ['It fell on [May 3, 1996]. [That night] it rose.', '1996-05-03; TIME 1996-05-03TNI'],
  ['It fell on [May 3, 1996]. [The next morning] it rose.', '1996-05-03; TIME 1996-05-04TMO'],
  ['It fell on [May 3, 1996]. [That same day] it rose.', '1996-05-03; 1996-05-03'],
  ['It fell on [May 3, 1996]. [Later that day] it rose.', '1996-05-03; 1996-05-03'],
  ['It fell on [May 3, 1996]. [Later that month] it rose.', '1996-05-03; 1996-05'],
  ['It fell on [May 3, 1996]. [That summer] it rose.', '1996-05-03; 1996-SU'],
  ['It fell on [May 3, 1996]. [The following spring] it rose.', '1996-05-03; 1997-SP'],
  ['In [1914] it fell. On [4 August] it rose.', '1914; 1914-08-04'],
  ['In [1914] it fell. In [August] it rose.', '1914; 1914-08'],
  ['In [1914] it fell. In [August] it rose. By [September] it was over.', '1914; 1914-08; 1914-09'],
  ['It rose in [the third quarter]. [A year earlier], it fell.', '1997-Q3; 1996-Q3'],
  ['Profit rose in [the third quarter] from [a year ago].', '1997-Q3; 1996-Q3'],
  ['Profit rose in [the third quarter], up from [the year-earlier quarter].', '1997-Q3; 1996-Q3'],
  ['It fell in [October]. [A year earlier] it rose.', '1997-10; 1996-10'],
  ['From [a year-earlier] $11 million, profit rose.', '1997'],
  [
    'Profit in [the third quarter] fell after a strike in [August]. It was 5% more [a year earlier].',
    '1997-Q3; 1997-08; 1996-Q3',
  ],
  ['It will pay $5 on [March 15]. Its head had resigned [a week earlier].', '1998-03-15; 1998-W09'],
])('what counts from the date told before: %s', (marked, values) => {
  expect(readMarked(marked)).toBe(marked);
  expect(readValues(marked)).toBe(values);
});
