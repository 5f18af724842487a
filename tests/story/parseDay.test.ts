import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPublished } from '../../src/story/citation.ts';
import { parseDay } from '../../src/story/formats/parseDay.ts';

test.each([
  '6 July, 2025',
  '6 July 2025',
  '06 Jul. 2025',
  'July 6, 2025',
  'JULY 6 2025',
  'Sunday, July 6th, 2025',
  'Sun, 6 Jul 2025 10:30:00 GMT',
  'Published: 6 July 2025 at 10:30 am',
  'Published on July 6, 2025',
  '2025-07-06',
  '2025-07-06T23:59:59-05:00',
  '2025/7/6 10:30',
  '06.07.2025',
  '6. Juli 2025',
  '6 de julio de 2025',
  'domingo, 6 de julio de 2025',
  '6 juillet 2025',
  '6 luglio 2025',
])('"%s" names the sixth of July 2025', (line) => {
  expect(parseDay(line)).toBe('2025-07-06');
});

test.each([
  '',
  'July 2025',
  '2025',
  '31 June 2025',
  '29 February 2025',
  '2025-13-01',
  '06/07/2025',
  '6 Smarch 2025',
  'On 6 July 2025 the envoy left.',
  '6 July 2025 the envoy left for Lima',
  `6 July 2025${' '.repeat(100)}`,
])('"%s" names no single day', (line) => {
  expect(parseDay(line)).toBeNull();
});

test('a day written out in any of several languages is read back', () => {
  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const locale = fc.constantFrom('en-GB', 'en-US', 'es', 'fr', 'de', 'pt', 'it', 'nl');
  fc.assert(
    fc.property(day, locale, (published, tag) => {
      expect(parseDay(formatPublished(published, tag))).toBe(published);
    }),
  );
});
