import type { Parser } from 'chrono-node';
import { MONTH } from '../../story/sentences/months.ts';
import { looksAhead, mentionedStart, type Scene } from '../scene/scene.ts';
import { settleMonth } from '../scene/settleMonth.ts';
import { seasonValue, settleSeason } from '../scene/settleSeason.ts';
import { isYear, monthIn, monthOf, SEASONS, yearOf } from '../time/calendar.ts';
import { pattern } from '../time/pattern.ts';
import { shiftYears } from '../time/unitsFrom.ts';
import { readMonth, readSeason, SEASON } from './names.ts';
import { date, phrase } from './phrase.ts';
import { BESIDE_YEAR, fullYear, readYear, YEAR } from './readYear.ts';
import { readStep, stepOf, WHICH } from './units.ts';

/** Months and seasons by how they stand to another time: `the following May`, `last March`, `March last year`. */
export const MONTHS_TOLD: readonly Parser[] = [
  // the following May, that autumn
  phrase(
    pattern`(?:[Tt]he\s+(?<which>[Nn]ext|[Ff]ollowing|[Pp]revious|[Pp]receding)|(?<that>[Tt]hat))\s+(?:(?<month>${MONTH})(?!\s+\d)|(?<season>${SEASON})(?!\s+due\b))`,
    ({ which = '', that, month, season }) =>
      date((scene) => {
        // rules “last changed in 1998, would be tightened before the next winter”
        if (/next/i.test(which) && looksAhead(scene) && mentionedStart(scene) < scene.published)
          return month
            ? settleMonth(scene, readMonth(month), 'next')
            : settleSeason(scene, readSeason(season ?? ''), 'next');
        if (!that) return stepFrom(scene, stepOf(which), month, season);
        // Nothing was told that it could point to: "trees that fall on the line" tell of no season.
        if (scene.mentioned === scene.published)
          return month ? settleMonth(scene, readMonth(month)) : null;
        const day = mentionedStart(scene);
        return month
          ? monthIn(yearOf(day), readMonth(month))
          : seasonValue(yearOf(day), readSeason(season ?? ''));
      }),
  ),
  // March last year, March of ’62
  phrase(
    pattern`(?<month>${MONTH})(?:,?\s+(?:of\s+|in\s+)?(?<year>${BESIDE_YEAR}|(?<=in\s)${YEAR})|\s+(?:of\s+)?['’‘](?<figures>\d\d)(?!\d))`,
    ({ month = '', year, figures }) =>
      date((scene) => {
        const of = figures ? fullYear(figures, scene) : (readYear(year, scene) ?? 0);
        return monthIn(of, readMonth(month));
      }),
  ),
  // this time last year, at this point next year, last year at this time
  phrase(
    /this\s+(?:time|point|stage)\s+(?<which>last|next)\s+year|(?<first>last|next)\s+year(?:\s+at|,)\s+this\s+time/i,
    ({ first, which = first ?? '' }) =>
      date(({ published }) => shiftYears(published.slice(0, 7), stepOf(which))),
  ),
  // last March
  phrase(pattern`(?<which>${WHICH})\s+(?<month>${MONTH})(?!\s+\d)`, ({ which = '', month = '' }) =>
    date((scene) => settleMonth(scene, readMonth(month), readStep(which))),
  ),
];

/** The month or season so named next after, or next before, what is told of; after a year in the year that follows. */
function stepFrom(scene: Scene, by: number, month: string | undefined, season = ''): string {
  const day = mentionedStart(scene);
  const of = month ? readMonth(month) : SEASONS[readSeason(season)];
  const year = yearOf(day);
  const isBeyond = !isYear(scene.mentioned) && (by > 0 ? of > monthOf(day) : of < monthOf(day));
  const told = isBeyond ? year : year + by;
  return month ? monthIn(told, of) : seasonValue(told, readSeason(season));
}
