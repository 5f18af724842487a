import { type Allowance, type Buckets, openBuckets } from './tokenBucket.ts';

/** What one person may do: thirty things at once, then one a second; more than anybody reads. */
export const PERSON: Allowance = { burst: 30, refill: 1_000 };

/**
 * How often choices are offered to one person while they type: Discord asks about once for each
 * stop between keystrokes.
 */
export const TYPING: Allowance = { burst: 40, refill: 200 };

/**
 * How many mentions are answered in one channel, where Discord takes about five messages in five
 * seconds: four, and one notice. Tokens that come every five seconds never let a fifth through.
 */
export const CHANNEL: Allowance = { burst: 4, refill: 5_000 };

/** What keeps one person from slowing the others, and a channel from being flooded. */
export interface Pace {
  readonly people: Buckets;
  readonly typing: Buckets;
  readonly channels: Buckets;
  readonly now: () => number;
}

/** Keeps the pace from now on, by a clock in milliseconds. */
export function keepPace(now: () => number = Date.now): Pace {
  return {
    people: openBuckets(PERSON),
    typing: openBuckets(TYPING),
    channels: openBuckets(CHANNEL),
    now,
  };
}
