import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dateOf,
  dayInMonth,
  daysBetween,
  spanOf,
  type Unit,
  unitValueOf,
  weekdayBeside,
  weekdayFrom,
  weekdayInMonth,
  weekdayOf,
  weekdayUpTo,
  weekOf,
} from '../../src/timeline/time/calendar.ts';

const day = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the calendar', () => {
  it('puts each day into the week, month, quarter, year, decade and century whose value it gives', () => {
    const units: Unit[] = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'];
    fc.assert(
      fc.property(day, fc.constantFrom(...units), (date, unit) => {
        const span = spanOf(unitValueOf(date, unit));
        expect(span && span.from <= date && date <= span.to).toBe(true);
        expect(span?.precision).toBe(unit);
      }),
    );
  });

  it('finds the first such weekday after a day and the last before it, each within a week', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), (date, weekday) => {
        for (const step of [1, -1]) {
          const beside = weekdayBeside(date, weekday, step);
          expect(weekdayOf(beside)).toBe(weekday);
          expect(step * daysBetween(date, beside)).toBeGreaterThan(0);
          expect(step * daysBetween(date, beside)).toBeLessThanOrEqual(7);
        }
      }),
    );
  });

  it('knows the days of a month by their number and by their weekday', () => {
    expect(dayInMonth('2024-02', 29)).toBe('2024-02-29');
    expect(dayInMonth('2023-02', 29)).toBe(null);
    expect(dayInMonth('2023-02', 0)).toBe('2023-02-28');
    expect(weekdayInMonth('2025-07', 1, 5)).toBe('2025-07-04');
    expect(weekdayInMonth('2025-07', 5, 5)).toBe('2025-07-25');
  });

  it('counts days there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -9999, max: 9999 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('finds a weekday within the week that begins, or ends, with a day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), (date, weekday) => {
        const [next, last] = [weekdayFrom(date, weekday), weekdayUpTo(date, weekday)];
        expect([weekdayOf(next), weekdayOf(last)]).toEqual([weekday, weekday]);
        expect(daysBetween(date, next)).toBeOneOf([0, 1, 2, 3, 4, 5, 6]);
        expect(daysBetween(last, date)).toBeOneOf([0, 1, 2, 3, 4, 5, 6]);
      }),
    );
  });

  it('knows the edges: leap days, the last of the month, weeks of the year before', () => {
    expect(dateOf(2024, 3, 0)).toBe('2024-02-29');
    expect(addMonths('2025-03-31', -1)).toBe('2025-02-28');
    expect(weekOf('2027-01-01')).toBe('2026-W53');
    expect(spanOf('2025-02-30')).toBeNull();
    expect(spanOf('PAST_REF')).toBeNull();
    expect(spanOf('2024-WI')).toEqual({
      from: '2024-12-01',
      to: '2025-02-28',
      precision: 'season',
    });
  });
});
