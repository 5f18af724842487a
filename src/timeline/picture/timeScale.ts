import { scaleUtc } from 'd3-scale';
import { addDays, daysBetween, type Interval } from '../time/calendar.ts';

/** A gap wider than this share of all the days is left out, so that what lies about it does not clump. */
const BREAK_SHARE = 0.4;
/** At most so many gaps are left out. */
const MOST_BREAKS = 3;
/** How wide a break of the axis is drawn, in pixels. */
const BREAK_WIDTH = 36;
/** No stretch between breaks is drawn narrower, in pixels. */
const LEAST_STRETCH_WIDTH = 150;
/** Room left at both ends of a stretch, as a share of its days. */
const PADDING = 0.04;
/** Up to so many days a tick stands in the middle of its day, under that day's mark. */
const SHORT_STRETCH_DAYS = 31;
const DAY_MS = 86_400_000;
/** Pixels for one label of the axis. */
const TICK_WIDTH = 120;

/** A mark of the calendar on the axis, at a pixel. */
export interface Tick {
  readonly x: number;
  /** `2024`, `Mar`, `6 Jul`. */
  readonly label: string;
  /** The same with its year. */
  readonly full: string;
}

/** Where days lie across a picture: stretches to scale, with breaks between them where nothing happens for long. */
export interface TimeScale {
  /** The pixel at which a day begins. */
  readonly x: (date: string) => number;
  readonly stretches: readonly Stretch[];
}

/** A part of the axis that is to scale, from one pixel to another. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly Tick[];
}

/** Makes a scale for all these intervals, from pixel `left` to pixel `right`, its months named in a locale. */
export function timeScale(
  intervals: readonly Interval[],
  left: number,
  right: number,
  locale: string,
): TimeScale {
  const stretches = stretchesOf(intervals);
  const room =
    right - left - BREAK_WIDTH * (stretches.length - 1) - LEAST_STRETCH_WIDTH * stretches.length;
  const counts = stretches.map(
    ({ from, to }) => intervals.filter((each) => each.from >= from && each.to <= to).length,
  );
  const all = counts.reduce((sum, count) => sum + count, 0) || 1;
  let edge = left;
  const laid = stretches.map(({ from, to }, place) => {
    const pad = Math.max(1, Math.ceil(daysBetween(from, to) * PADDING));
    const width = LEAST_STRETCH_WIDTH + (room * (counts[place] ?? 0)) / all;
    const scale = scaleUtc(
      [at(addDays(from, -pad)), at(addDays(to, 1 + pad))],
      [edge, edge + width],
    );
    const stretch = { from, to, left: edge, right: edge + width, scale };
    edge += width + BREAK_WIDTH;
    return stretch;
  });
  return {
    x(date) {
      const stretch = laid.find(({ to }) => date <= addDays(to, 1)) ?? laid.at(-1);
      return stretch ? stretch.scale(at(date)) : left;
    },
    stretches: laid.map(({ from, to, left: start, right: end, scale }) => ({
      left: start,
      right: end,
      ticks: ticksOf(
        scale,
        { from, to },
        Math.max(1, Math.floor((end - start) / TICK_WIDTH)),
        locale,
      ),
    })),
  };
}

const at = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The runs of days that hold events, parted by the longest gaps. */
function stretchesOf(intervals: readonly Interval[]): Interval[] {
  const runs: { from: string; to: string }[] = [];
  for (const { from, to } of intervals.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = runs.at(-1);
    if (last && from <= addDays(last.to, 1)) last.to = last.to > to ? last.to : to;
    else runs.push({ from, to });
  }
  const gaps = runs.slice(1).map((run, place) => ({
    place: place + 1,
    days: daysBetween(runs[place]?.to ?? run.from, run.from),
  }));
  const broken = new Set<number>();
  let days = daysBetween(runs[0]?.from ?? '', runs.at(-1)?.to ?? '') + 1;
  for (const gap of gaps.toSorted((a, b) => b.days - a.days)) {
    if (broken.size >= MOST_BREAKS || gap.days < days * BREAK_SHARE || runs.length < 3) break;
    broken.add(gap.place);
    days -= gap.days;
  }
  const stretches: { from: string; to: string }[] = [];
  runs.forEach((run, place) => {
    const last = stretches.at(-1);
    if (last && !broken.has(place)) last.to = run.to;
    else stretches.push({ ...run });
  });
  return stretches;
}

type Scale = ReturnType<typeof scaleUtc<number>>;

/** Ticks at the beginnings of years, months or days; where a stretch is short, in the middle of its days. */
function ticksOf(scale: Scale, { from, to }: Interval, count: number, locale: string): Tick[] {
  const days = daysBetween(from, to);
  const dates = days < count ? daysFrom(from, days) : scale.ticks(count);
  const asDays = days <= SHORT_STRETCH_DAYS;
  const months = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return dates
    .filter((date) => date.getUTCHours() === 0)
    .map((date) => ({
      x: scale(date.getTime() + (asDays ? DAY_MS / 2 : 0)),
      ...labelsOf(date, months.format(date), asDays),
    }));
}

const daysFrom = (from: string, days: number): Date[] =>
  Array.from({ length: days + 1 }, (_, day) => at(addDays(from, day)));

function labelsOf(date: Date, month: string, asDay: boolean): { label: string; full: string } {
  const year = date.getUTCFullYear();
  const isFirst = date.getUTCDate() === 1 && !asDay;
  if (isFirst && date.getUTCMonth() === 0) return { label: String(year), full: String(year) };
  const label = isFirst ? month : `${date.getUTCDate()} ${month}`;
  return { label, full: `${label} ${year}` };
}
