import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANNEL, PERSON } from '../../../src/discord/pace/pace.ts';
import { openBuckets } from '../../../src/discord/pace/tokenBucket.ts';

const allowance = fc.record({
  burst: fc.integer({ min: 1, max: 40 }),
  refill: fc.integer({ min: 1, max: 10_000 }),
});
/** Moments at which something is asked, in order. */
const moments = fc
  .array(fc.integer({ min: 0, max: 15_000 }), { minLength: 1, maxLength: 120 })
  .map((waits) => {
    let now = 0;
    return waits.map((wait) => {
      now += wait % 3 === 0 ? 0 : wait;
      return now;
    });
  });

describe('a person’s or a channel’s allowance', () => {
  test('is never exceeded in any stretch of time', () => {
    fc.assert(
      fc.property(allowance, moments, (allowed, asked) => {
        const buckets = openBuckets(allowed);
        const said = asked.filter((now) => buckets.take('key', now).allowed);
        for (let first = 0; first < said.length; first++)
          for (let last = first; last < said.length; last++) {
            const span = (said[last] ?? 0) - (said[first] ?? 0);
            const most = allowed.burst + Math.floor(span / allowed.refill);
            expect(last - first + 1).toBeLessThanOrEqual(most);
          }
      }),
    );
  });

  test('can be used again at the moment that was named', () => {
    fc.assert(
      fc.property(allowance, moments, (allowed, asked) => {
        const buckets = openBuckets(allowed);
        for (const now of asked) {
          const verdict = buckets.take('key', now);
          if (verdict.allowed) continue;
          expect(verdict.again).toBeGreaterThan(now);
          expect(buckets.take('key', verdict.again)).toEqual({ allowed: true });
          return;
        }
      }),
    );
  });

  test('is not touched by what others do', () => {
    fc.assert(
      fc.property(allowance, moments, (allowed, asked) => {
        const alone = openBuckets(allowed);
        const among = openBuckets(allowed);
        for (const now of asked) {
          among.take('somebody else', now);
          expect(among.take('key', now)).toEqual(alone.take('key', now));
          among.take('a third', now);
        }
      }),
    );
  });

  test('tells of a flood once, and of the next one again', () => {
    const buckets = openBuckets({ burst: 2, refill: 100 });
    const first = (now: number) => {
      const verdict = buckets.take('key', now);
      return verdict.allowed ? 'answered' : verdict.first ? 'told' : 'dropped';
    };
    expect([0, 0, 0, 0, 50, 150, 160].map(first)).toEqual([
      'answered',
      'answered',
      'told',
      'dropped',
      'dropped',
      'answered',
      'dropped',
    ]);
    expect([5000, 5000, 5000, 5000].map(first)).toEqual([
      'answered',
      'answered',
      'told',
      'dropped',
    ]);
  });

  test('costs bounded memory, and forgets those who were away for longest', () => {
    const buckets = openBuckets({ burst: 1, refill: 1000 }, 3);
    for (const key of ['a', 'b', 'c', 'a', 'd']) buckets.take(key, 0);
    expect(buckets.take('a', 0).allowed).toBe(false);
    expect(buckets.take('b', 0).allowed).toBe(true);
  });
});

test('a channel is given no more than Discord takes: five messages in five seconds, the notice counted', () => {
  fc.assert(
    fc.property(moments, (asked) => {
      const buckets = openBuckets(CHANNEL);
      const said = asked.filter((now) => {
        const verdict = buckets.take('channel', now);
        return verdict.allowed || verdict.first;
      });
      for (const now of said)
        expect(said.filter((at) => at >= now && at < now + 5000).length).toBeLessThanOrEqual(5);
    }),
  );
});

test('nobody who reads the answers is held up', () => {
  const people = openBuckets(PERSON);
  for (let second = 0; second < 3600; second += 2)
    expect(people.take('reader', second * 1000).allowed).toBe(true);
});
