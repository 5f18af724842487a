import { keepNewest } from '../../story/keepNewest.ts';

/** How much one key may do: `burst` at once, and one more each `refill` milliseconds. */
export interface Allowance {
  readonly burst: number;
  readonly refill: number;
}

/** Whether something may be done now. */
export type Verdict =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      /** When it would be allowed, in the clock's milliseconds. */
      readonly again: number;
      /** Whether it is the first refusal since the bucket was last full. */
      readonly first: boolean;
    };

/** Gives each key a bucket of tokens that refills with time. */
export interface Buckets {
  /** Takes a token where there is one. */
  take(key: string, now: number): Verdict;
}

interface Bucket {
  /** When it will be full again: all that has to be known of how full it is now. */
  readonly fullAt: number;
  readonly refused: boolean;
}

/**
 * Token buckets, `most` at once: past that, those unused for longest are forgotten, which lets
 * their keys begin anew. A bucket that is full again is the same as none.
 */
export function openBuckets({ burst, refill }: Allowance, most = 10_000): Buckets {
  const buckets = new Map<string, Bucket>();

  return {
    take(key, now) {
      const known = buckets.get(key);
      const draining = known && known.fullAt > now ? known : { fullAt: now, refused: false };
      const fullAt = draining.fullAt + refill;
      if (fullAt - now <= burst * refill) {
        keepNewest(buckets, key, { fullAt, refused: draining.refused }, most);
        return { allowed: true };
      }
      keepNewest(buckets, key, { ...draining, refused: true }, most);
      return { allowed: false, again: fullAt - burst * refill, first: !draining.refused };
    },
  };
}
