import { type Allowance, type Buckets, openBuckets } from './tokenBucket.ts';

/** What one person may ask: twenty things at once, then one every two seconds. */
export const PERSON: Allowance = { burst: 20, refill: 2_000 };

/**
 * How many mentions are answered in one channel. Discord takes about five messages in five seconds
 * there: three at once and one more before those are over leave room for one notice.
 */
export const CHANNEL: Allowance = { burst: 3, refill: 2_500 };

/** What keeps one person from slowing the others, and a channel from being flooded. */
export interface Pace {
  readonly people: Buckets;
  readonly channels: Buckets;
  readonly now: () => number;
}

export function keepPace(now: () => number = Date.now): Pace {
  return { people: openBuckets(PERSON), channels: openBuckets(CHANNEL), now };
}
