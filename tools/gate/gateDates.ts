import { existsSync } from 'node:fs';
import { readMarked } from '../dates/readMarked.ts';
import { readTimexSet } from '../dates/readTimexSet.ts';
import { overlapF1, rightF1, scoreDates } from '../dates/scoreDates.ts';
import { MEANTIME } from '../sharedSets.ts';
import type { Check } from './check.ts';

/** The time expressions of texts that were kept aside: what `npm run eval:dates` reports, less a few. */
export function gateDates(): Check[] {
  const own = scoreDates(readMarked('kept'));
  const checks: Check[] = [
    { name: 'dates: found, F1', value: overlapF1(own), least: 0.98 },
    { name: 'dates: with the right value, F1', value: rightF1(own), least: 0.94 },
    { name: 'dates: right days', value: own.daysRight / own.days, least: 0.93 },
  ];
  if (!existsSync(MEANTIME)) {
    console.log('skip  no ../shared/eval here: no dates of MEANTIME were read');
    return checks;
  }
  const news = scoreDates(readTimexSet(MEANTIME).held);
  return [
    ...checks,
    { name: 'dates: MEANTIME held, found, F1', value: overlapF1(news), least: 0.91 },
    { name: 'dates: MEANTIME held, right value, F1', value: rightF1(news), least: 0.82 },
    { name: 'dates: MEANTIME held, right days', value: news.daysRight / news.days, least: 0.91 },
  ];
}
