import type { Season } from '../time/calendar.ts';
import { anyCase } from '../time/pattern.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const SEASON_SIGNS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};

/** Weekdays in full, which news writes in capitals only. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** Parts of the day. */
export const PART_OF_DAY = 'morning|afternoon|evening|night';
/** A word for one, and nothing more. */
export const IS_PART_OF_DAY = anyCase`^(?:${PART_OF_DAY})$`;
/** Seasons, which news writes large or small. */
export const SEASON = '[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter';

/** 1 to 12. */
export const readMonth = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
/** 0 for Sunday to 6. */
export const readWeekday = (name: string): number =>
  WEEKDAYS.findIndex((day) => day.startsWith(name.slice(0, 3).toLowerCase()));
/** The TIMEX3 value of a weekday (0 for Sunday) of any week: `XXXX-WXX-7`. */
export const anyWeekday = (weekday: number): string => `XXXX-WXX-${weekday || 7}`;
/** The TIMEX3 sign of a season's name. */
export const readSeason = (name: string): Season => SEASON_SIGNS[name.toLowerCase()] ?? 'FA';
