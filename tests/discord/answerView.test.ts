import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ACTIONS,
  type AnswerView,
  decodePress,
  encodePress,
  press,
} from '../../src/discord/customIds/answerView.ts';
import { CUSTOM_ID_LIMIT } from '../../src/discord/limits.ts';

const key = fc.stringMatching(/^[\w-]{8}$/);
const view: fc.Arbitrary<AnswerView> = fc
  .record({
    answered: fc.boolean(),
    whole: fc.boolean(),
    private: fc.boolean(),
    shared: fc.boolean(),
    keys: fc.array(key, { minLength: 1, maxLength: 5 }),
    asker: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String),
  })
  .chain((known) =>
    fc.record({
      ...mapConstant(known),
      at: fc.nat({ max: known.keys.length - 1 }),
      later: fc.constantFrom(null, ...known.keys.map((_, place) => place || null)),
    }),
  );

function mapConstant<T extends object>(values: T) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, fc.constant(value)]),
  ) as { [K in keyof T]: fc.Arbitrary<T[K]> };
}

describe('a button under an answer', () => {
  test('carries all that the answer shows, within what Discord allows', () => {
    fc.assert(
      fc.property(view, fc.constantFrom(...ACTIONS), (shown, action) => {
        const id = encodePress(shown, action);
        expect(id.length).toBeLessThanOrEqual(CUSTOM_ID_LIMIT);
        expect(decodePress(id)).toEqual({ view: shown, action });
      }),
    );
  });

  test('never leads past the first or the last match', () => {
    fc.assert(
      fc.property(
        view,
        fc.array(fc.constantFrom(...ACTIONS), { maxLength: 12 }),
        (shown, presses) => {
          const { at, keys } = presses.reduce(press, shown);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(keys.length);
        },
      ),
    );
  });

  test('is not mistaken for ours when it is not', () => {
    for (const id of [
      '',
      'answer:',
      'answer:9:000000:1:abcdefgh',
      'other:0:00000:1:',
      'answer:0:000000:1:short',
    ])
      expect(decodePress(id)).toBeNull();
  });
});
