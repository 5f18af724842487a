import type { Parser } from 'chrono-node';
import { MONTH } from '../../story/sentences/months.ts';
import { unitEnded, yearOf } from '../time/calendar.ts';
import { anyCase } from '../time/pattern.ts';
import { byNumberedDay } from './numberedDay.ts';
import { date, phrase } from './phrase.ts';
import { fullYear, YEAR } from './readYear.ts';
import { stepOf } from './units.ts';

/** The day on which a stretch of business ended: `ended Sept. 30`. */
const ENDED = String.raw`(?=,?\s+(?:(?:that|which)\s+)?end(?:ed|ing|s)?,?\s+(?:on\s+)?(?<month>${MONTH})\s+(?<number>\d{1,2})(?:,\s+(?<year>${YEAR}))?(?!\d))`;
const FISCAL = '(?:fiscal|financial)';

/** Fiscal years, and the quarters told by their last day. */
export const FISCAL_YEARS: readonly Parser[] = [
  // fiscal 1989, FY25, the 1989 fiscal year
  phrase(
    anyCase`(?:${FISCAL}\s+(?:year\s+)?|FY\s?)(?<figures>20\d\d|19\d\d|\d\d)(?!\d)|(?:the\s+)?(?<year>${YEAR})(?:[-–]\d\d)?\s+${FISCAL}\s+year`,
    ({ figures = '', year = figures }) =>
      date((scene) => `FY${year.length === 4 ? year : fullYear(year, scene)}`),
  ),
  // the fiscal year ended June 30
  phrase(anyCase`(?:the|its|their)\s+${FISCAL}\s+year${ENDED}`, (ended) =>
    byNumberedDay(ended, (last) => `FY${yearOf(last)}`),
  ),
  // last fiscal year
  phrase(
    anyCase`(?:(?<which>this|last|next)|(?:the|its|their)(?:\s+(?<of>current|previous|prior|latest|new|coming|following|next))?|current)\s+${FISCAL}\s+year(?!\s+\d)`,
    ({ of = '', which = of }) => date(({ published }) => `FY${yearOf(published) + stepOf(which)}`),
  ),
  // the quarter ended Sept. 30
  phrase(
    anyCase`(?:the|its|their)\s+(?:(?:first|second|third|fourth|final|latest|fiscal)\s+)*quarter${ENDED}`,
    (ended) => byNumberedDay(ended, (last) => unitEnded(last, 'quarter')),
  ),
];
