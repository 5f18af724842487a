import type { Unit } from '../time/calendar.ts';

/** Units that lengths are told in, more than the calendar has. */
export const LENGTH_UNITS =
  'seconds?|minutes?|hours?|days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)|millenni(?:ums?|a)';
/** ISO 8601 signs of the units, with what one of them counts for. */
const SIGNS: readonly (readonly [start: string, sign: string, times: number])[] = [
  ['second', 'TS', 1],
  ['minute', 'TM', 1],
  ['hour', 'TH', 1],
  ['day', 'D', 1],
  ['night', 'D', 1],
  ['weekend', 'D', 2],
  ['week', 'W', 1],
  ['fortnight', 'W', 2],
  ['month', 'M', 1],
  ['quarter', 'M', 3],
  ['year', 'Y', 1],
  ['decade', 'Y', 10],
  ['centur', 'Y', 100],
  ['millen', 'Y', 1000],
];
/** The units in which a part of a longer one is told: half an hour is 30 minutes. */
const SMALLER: Readonly<Record<string, readonly [unit: string, fits: number]>> = {
  TH: ['minute', 60],
  D: ['hour', 24],
  Y: ['month', 12],
};

const UNITS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** How many of which unit of the calendar an ISO 8601 duration tells, `P30D`; null for others. */
export function readLength(value: string): { readonly count: number; readonly unit: Unit } | null {
  const [, count = '', sign = ''] = /^P(\d+)([DWMY])$/.exec(value) ?? [];
  const unit = UNITS[sign];
  return unit ? { count: Number(count), unit } : null;
}

/** The ISO 8601 duration of so many units; `X` stands for a number nobody gave. */
export function lengthOf(count: number | null, unit: string): string {
  const [, sign = 'D', times = 1] =
    SIGNS.find(([start]) => unit.toLowerCase().startsWith(start)) ?? [];
  const [smaller, fits] = SMALLER[sign] ?? [];
  if (count !== null && count < 1 && smaller && fits && times === 1)
    return lengthOf(count * fits, smaller);
  const number = count === null ? 'X' : String(count * times);
  return sign.length > 1 ? `PT${number}${sign.slice(1)}` : `P${number}${sign}`;
}

/** The signs of the units from the longest on, by which parts of a length are told: `two years and three months`. */
const PARTS = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** The ISO 8601 duration of lengths told one after another, the longer first: `P2Y3M`; null where they are not. */
export function joinLengths(lengths: readonly string[]): string | null {
  let [joined, last] = ['P', -1];
  for (const length of lengths) {
    const [, time = '', number = '', unit = ''] = /^P(T?)([\d.]+)([A-Z])$/.exec(length) ?? [];
    const place = PARTS.indexOf(time + unit);
    if (place <= last) return null;
    joined += `${time && !joined.includes('T') ? 'T' : ''}${number}${unit}`;
    last = place;
  }
  return joined;
}
