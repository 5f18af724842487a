import { expect, it } from 'vitest';
import { findInText } from '../../tools/dates/findInText.ts';

const valuesOf = (text: string): string[] =>
  findInText(text, '2009-06-10').map(({ value }) => value);

it('reads the days and months of a history near the date it told before them', () => {
  expect(
    valuesOf(
      'The mill opened in 1911. On 28 June 1914 it burnt down.\nOn 23 July the owner fled, and by November the site was sold. In February the new owner broke ground. In April 1915 he failed. It was rebuilt in June 1916.\nThe boiler burst on 11 November 1918. In the spring it closed. Today it is a museum.',
    ),
  ).toEqual([
    '1911',
    '1914-06-28',
    '1914-07-23',
    '1914-11',
    '1915-02',
    '1915-04',
    '1916-06',
    '1918-11-11',
    '1919-SP',
    'PRESENT_REF',
  ]);
});

it('reads the days and months of news near its publication, whatever years it looks back to', () => {
  expect(
    valuesOf(
      'The mill will close, its owner said on Monday. It opened in 1911, burnt down in 1914, was rebuilt in 1916 and sold in 1950.\nIn March it lost its last customer. The gates shut on 30 June.',
    ),
  ).toEqual(['2009-06-08', '1911', '1914', '1916', '1950', '2009-03', '2009-06-30']);
});
