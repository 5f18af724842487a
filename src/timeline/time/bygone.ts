import { addDays, daysBetween, type Interval } from './calendar.ts';
import type { SpannedTimex } from './timex.ts';

/** What came so few days before publication is the news, whatever was told before. */
export const NEWS_DAYS = 10;
/** Days nearer to publication than this need no year. */
const BYGONE_DAYS = 300;

/** Whether a date lies so long before publication that it belongs to another time. */
export const isBygone = ({ to }: Pick<SpannedTimex, 'to'>, published: string): boolean =>
  daysBetween(to, published) > BYGONE_DAYS;

/** The day in the middle of an interval. */
export const middleOf = ({ from, to }: Interval): string =>
  addDays(from, Math.floor(daysBetween(from, to) / 2));
