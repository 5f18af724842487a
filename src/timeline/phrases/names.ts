import type { Season } from '../time/calendar.ts';

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
/** Seasons, which news writes large or small. */
export const SEASON = '[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter';

/** 1 to 12. */
export const readMonth = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
/** 0 for Sunday to 6. */
export const readWeekday = (name: string): number =>
  WEEKDAYS.findIndex((day) => day.startsWith(name.slice(0, 3).toLowerCase()));
/** The TIMEX3 sign of a season's name. */
export const readSeason = (name: string): Season => SEASON_SIGNS[name.toLowerCase()] ?? 'FA';

/** What stands behind a month that markets trade for: `for June delivery`, `the December contract`, `March crude oil futures`. */
export const DELIVERED =
  /^\s+(?:delivery|deliveries|contracts?|(?:[a-z]+\s+){0,2}futures|settlement|options|expiry)\b/;
/** What stands before it: `crude for delivery in September`. */
export const FOR_DELIVERY = /\bfor\s+(?:delivery|settlement)\s+in\s+$/;
