import { describe, expect, it } from 'vitest';
import { es } from '../../src/discord/words/es.ts';
import { ENGLISH } from '../../src/timeline/events/dateWords.ts';
import type { Side } from '../../src/timeline/events/event.ts';
import { formatValue, formatWhen } from '../../src/timeline/events/formatWhen.ts';
import type { DatePart } from '../../src/timeline/time/partOfDate.ts';

describe('dates in words', () => {
  it('say what a range shares once in American English, too', () => {
    const words = { ...ENGLISH, locale: 'en-US' };
    expect(formatValue('2025-07-01/2025-07-31', words)).toBe('July 1 – July 31, 2025');
  });

  it('say what a range shares once in Spanish, too', () => {
    const say = (value: string) => formatValue(value, es.dates);
    expect(say('2025-05/2025-07')).toBe('mayo – julio de 2025');
    expect(say('2025-05-01/2025-06-02')).toBe('1 de mayo – 2 de junio de 2025');
    expect(say('2024-12-30/2025-01-02')).toBe('30 de diciembre de 2024 – 2 de enero de 2025');
  });

  it.each([
    ['2025-07-06', '6 July 2025'],
    ['2025-07-06T09:30', '6 July 2025, 09:30'],
    ['2025-07-06T14:05Z', '6 July 2025, 14:05 UTC'],
    ['2025-07-06TMO', '6 July 2025, morning'],
    ['2025-07-06T24:00', '6 July 2025, midnight'],
    ['2025-07-06TMI', '6 July 2025, midday'],
    ['2025-W27', 'week of 30 June 2025'],
    ['2025-W27-WE', 'weekend of 5 July 2025'],
    ['2025-07', 'July 2025'],
    ['2025-FA', 'autumn 2025'],
    ['2024-WI', 'winter 2024–25'],
    ['2024-Q3', 'third quarter of 2024'],
    ['2024-H1', 'first half of 2024'],
    ['2024', '2024'],
    ['FY2026', 'fiscal year 2026'],
    ['199', '1990s'],
    ['18', '19th century'],
    ['20', '21st century'],
    ['2014/2016', '2014–2016'],
    ['2025-07-04/2025-07-06', '4–6 July 2025'],
    ['2025-06-30/2025-07-03', '30 June – 3 July 2025'],
    ['2020-06/2021-05', 'June 2020 – May 2021'],
  ])('are as precise as %s and no more', (value, words) => {
    expect(formatValue(value)).toBe(words);
  });

  it.each<[string, Side, string, string]>([
    ['2027', 'before', 'before 2027', 'antes de 2027'],
    ['2025-07-06', 'before', 'before 6 July 2025', 'antes del 6 de julio de 2025'],
    ['2025-SU', 'by', 'by summer 2025', 'para el verano de 2025'],
    ['2025-SP', 'after', 'after spring 2025', 'después de la primavera de 2025'],
    ['2025-07-06', 'until', 'until 6 July 2025', 'hasta el 6 de julio de 2025'],
    ['1900', 'about', 'about 1900', 'hacia 1900'],
  ])('say on which side of %s something lies: %s', (value, side, english, spanish) => {
    const article = { published: '2025-07-06' };
    const event = { value, side, to: null, status: 'past', part: null, article } as const;
    expect([formatWhen(event), formatWhen(event, es.dates)]).toEqual([english, spanish]);
  });

  it.each([
    ['197', 'since the 1970s', 'desde la década de 1970'],
    ['2025-SU', 'since summer 2025', 'desde el verano de 2025'],
    ['2025-05', 'since May 2025', 'desde mayo de 2025'],
  ])('say since when something has gone on from %s: %s', (value, english, spanish) => {
    const to = '2025-07-06';
    const event = { value, to, status: 'ongoing', part: null, side: null } as const;
    const told = { ...event, article: { published: to } };
    expect([formatWhen(told), formatWhen(told, es.dates)]).toEqual([english, spanish]);
  });

  it.each<[string, DatePart, string, string]>([
    ['2025', 'end', 'by the end of 2025', 'para finales de 2025'],
    ['2025', 'early', 'by early 2025', 'para principios de 2025'],
    [
      '18',
      'first half',
      'by the first half of the 19th century',
      'para la primera mitad del siglo XIX',
    ],
    ['197', 'late', 'by the late 1970s', 'para finales de la década de 1970'],
  ])('say of %s the %s with the article that it asks for', (value, part, english, spanish) => {
    const article = { published: '2025-07-06' };
    const event = { value, part, to: null, status: 'expected', side: 'by', article } as const;
    expect([formatWhen(event), formatWhen(event, es.dates)]).toEqual([english, spanish]);
  });
});
