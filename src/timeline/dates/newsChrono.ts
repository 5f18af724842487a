import { Chrono } from 'chrono-node';
import { configuration } from 'chrono-node/en';
import { BARE_DAYS } from '../phrases/bareDays.ts';
import { CLOCK } from '../phrases/clock.ts';
import { COMPARED_STRETCHES } from '../phrases/comparedStretches.ts';
import { COUNTED_LENGTHS } from '../phrases/countedLengths.ts';
import { DAY_LISTS } from '../phrases/dayLists.ts';
import { DAYS_OF_MONTH } from '../phrases/daysOfMonth.ts';
import { DECADES } from '../phrases/decades.ts';
import { DEFINITE_UNITS } from '../phrases/definiteUnits.ts';
import { DISTANCES } from '../phrases/distances.ts';
import { EARLY_YEARS } from '../phrases/earlyYears.ts';
import { FISCAL_YEARS } from '../phrases/fiscalYears.ts';
import { HOLIDAYS } from '../phrases/holidays.ts';
import { MONTHS_TOLD } from '../phrases/monthsTold.ts';
import { PARTS_OF_DAY } from '../phrases/partsOfDay.ts';
import { QUARTERS } from '../phrases/quarters.ts';
import { RELATIVE } from '../phrases/relative.ts';
import { SEASONS_OF_YEAR } from '../phrases/seasons.ts';
import { SETS } from '../phrases/sets.ts';
import { SPELLED_YEARS } from '../phrases/spelledYears.ts';
import { SPOKEN_CLOCK } from '../phrases/spokenClock.ts';
import { SPOKEN_OF } from '../phrases/spokenOf.ts';
import { TIMETABLES } from '../phrases/timetables.ts';
import { UNCOUNTED_LENGTHS } from '../phrases/uncountedLengths.ts';
import { UNCOUNTED_UNITS } from '../phrases/uncountedUnits.ts';
import { VAGUE } from '../phrases/vague.ts';
import { WEEKDAYS_TOLD } from '../phrases/weekdaysTold.ts';
import { YEARS } from '../phrases/years.ts';
import { joinClocks } from './joinClocks.ts';
import { readChrono } from './readChrono.ts';

/** Chrono's own parsers that stay: the days, weekdays and months that it reads well on news. */
const PARSERS = new Set([
  'ISOFormatParser',
  'SlashDateFormatParser',
  'ENYearMonthDayParser',
  'ENYearMonthNameParser',
  'ENMonthNameLittleEndianParser',
  'ENMonthNameMiddleEndianParser',
  'ENMonthNameParser',
  'ENWeekdayParser',
  'ENCasualDateParser',
]);

const { parsers, refiners } = configuration.createCasualConfiguration();
const nameOf = (part: object): string => part.constructor.name;
const refinersNamed = (name: string) =>
  refiners.filter((part) => nameOf(part) === name).slice(0, 1);

/**
 * Chrono for news: its parsers for days, ours for the rest. Each result is a ReadResult.
 * Of results that overlap chrono keeps the longest, of equally long ones the first: ours.
 */
export const newsChrono = new Chrono({
  parsers: [
    ...VAGUE,
    ...UNCOUNTED_UNITS,
    ...CLOCK,
    ...PARTS_OF_DAY,
    ...SPOKEN_CLOCK,
    ...HOLIDAYS,
    ...DAY_LISTS,
    ...BARE_DAYS,
    ...DAYS_OF_MONTH,
    ...RELATIVE,
    ...DISTANCES,
    ...SPOKEN_OF,
    ...WEEKDAYS_TOLD,
    ...COMPARED_STRETCHES,
    ...DEFINITE_UNITS,
    ...QUARTERS,
    ...MONTHS_TOLD,
    ...SEASONS_OF_YEAR,
    ...FISCAL_YEARS,
    ...YEARS,
    ...DECADES,
    ...EARLY_YEARS,
    ...SPELLED_YEARS,
    ...COUNTED_LENGTHS,
    ...UNCOUNTED_LENGTHS,
    ...SETS,
    ...TIMETABLES,
    ...parsers.filter((part) => PARSERS.has(nameOf(part))),
  ],
  refiners: [
    ...refinersNamed('MergeWeekdayComponentRefiner'),
    { refine: readChrono },
    ...refinersNamed('OverlapRemovalRefiner'),
    { refine: joinClocks },
  ],
});
