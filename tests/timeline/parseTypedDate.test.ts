import { describe, expect, it } from 'vitest';
import { parseTypedDate } from '../../src/timeline/dates/parseTypedDate.ts';

describe('dates that people type', () => {
  it.each([
    ['March', '2025-03-01', '2025-03-31'],
    ['march', '2025-03-01', '2025-03-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['last spring', '2025-03-01', '2025-05-31'],
    ['spring', '2025-03-01', '2025-05-31'],
    ['6 July 2025', '2025-07-06', '2025-07-06'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['Q3 2024', '2024-07-01', '2024-09-30'],
    ['the 1990s', '1990-01-01', '1999-12-31'],
    ['last week', '2025-06-23', '2025-06-29'],
    ['yesterday', '2025-07-05', '2025-07-05'],
    ['since 2022', '2022-01-01', '2022-12-31'],
    ['fri', '2025-07-04', '2025-07-04'],
    ['3/2025', '2025-03-01', '2025-03-31'],
    ['last christmas', '2024-12-25', '2024-12-25'],
    ['the first half of 2024', '2024-01-01', '2024-06-30'],
    ['the week before last', '2025-06-16', '2025-06-22'],
    ['last 30 days', '2025-06-06', '2025-07-06'],
    ['late May', '2025-05-22', '2025-05-31'],
    ['the past two weeks', '2025-06-22', '2025-07-06'],
    ['past month', '2025-06-06', '2025-07-06'],
    ['next 3 months', '2025-07-06', '2025-10-06'],
    ['2024/10', '2024-10-01', '2024-10-31'],
    ["new year's day", '2025-01-01', '2025-01-01'],
    ['the week of june 16th', '2025-06-16', '2025-06-22'],
    ['first monday of this month', '2025-07-07', '2025-07-07'],
  ])('mean days: %s', (typed, from, to) => {
    expect(parseTypedDate(typed, '2025-07-06')).toEqual({ from, to });
  });

  it.each([
    '',
    'hello',
    'soon',
    '2025-13',
    '2025-02-30',
    'March and May',
    'for three weeks',
    'last 5,000 years',
  ])('are not guessed at: %j', (typed) => {
    expect(parseTypedDate(typed, '2025-07-06')).toBeNull();
  });
});
