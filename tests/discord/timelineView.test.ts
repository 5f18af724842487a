import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeTurn,
  encodeTurn,
  type TimelineView,
  TOPIC_LENGTH,
} from '../../src/discord/customIds/timelineView.ts';
import { CUSTOM_ID_LIMIT } from '../../src/discord/limits.ts';

const day = fc
  .date({
    min: new Date('1000-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const view: fc.Arbitrary<TimelineView> = fc.record({
  page: fc.nat({ max: 998 }),
  topic: fc.option(fc.string({ minLength: 1, maxLength: TOPIC_LENGTH })),
  from: fc.option(day),
  to: fc.option(day),
  story: fc.option(fc.stringMatching(/^[\w-]{8}$/)),
  private: fc.boolean(),
  asker: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String),
});

describe('a button under a timeline', () => {
  test('carries all that its press leads to, within what Discord allows', () => {
    fc.assert(
      fc.property(view, (shown) => {
        const pages = {
          previous: Math.max(0, shown.page - 1),
          count: shown.page,
          share: shown.page,
        };
        for (const [turn, page] of Object.entries({ ...pages, next: shown.page + 1 })) {
          const id = encodeTurn(shown, turn as keyof typeof pages);
          expect(id.length).toBeLessThanOrEqual(CUSTOM_ID_LIMIT);
          expect(decodeTurn(id)).toEqual({ turn, view: { ...shown, page } });
        }
      }),
    );
  });

  test('is not mistaken for ours when it is not', () => {
    for (const id of ['', 'timeline:', 'timeline:0:1:::', 'other:000:1::::', 'timeline:400:1::::'])
      expect(decodeTurn(id)).toBeNull();
  });
});
