import { BLANK, blank } from './blank.ts';

const QUOTATION = /["“][^"“”]*(?:["”]|$)/g;
const ASKS = /\?["”’)]*$/;

/**
 * A sentence with a blank for each letter of what somebody is quoted to ask, since what is only asked happens nowhere: the
 * places of the rest stay. Null where it asks itself, or holds nothing else.
 */
export function withoutAsked(sentence: string): string | null {
  const told = sentence.replace(QUOTATION, (quoted) =>
    ASKS.test(quoted) ? blank(quoted) : quoted,
  );
  return ASKS.test(told) || told.replaceAll(BLANK, '').trim() === '' ? null : told;
}
