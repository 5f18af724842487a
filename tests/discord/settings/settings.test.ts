import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answersIn,
  choose,
  DEFAULT_SETTINGS,
  MOST_CHOSEN,
  readSettings,
} from '../../../src/discord/settings/settings.ts';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: MOST_CHOSEN });

describe('a server’s settings', () => {
  test('are read back as they were kept', () => {
    const settings = fc.record({ private: fc.boolean(), channels: ids, stories: ids });
    fc.assert(
      fc.property(settings, (kept) => {
        expect(readSettings(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      }),
    );
  });

  test('are usable whatever is found in the store', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), fc.anything(), (whole, a, b, c) => {
        for (const stored of [whole, { private: a, channels: b, stories: c }]) {
          const { private: isPrivate, channels, stories } = readSettings(stored);
          expect(typeof isPrivate).toBe('boolean');
          for (const list of [channels, stories]) {
            expect(list.every((id) => typeof id === 'string')).toBe(true);
            expect(list.length).toBeLessThanOrEqual(MOST_CHOSEN);
          }
        }
      }),
    );
    for (const nothing of [undefined, null, '', 7, []])
      expect(readSettings(nothing)).toEqual(DEFAULT_SETTINGS);
  });

  test('take one choice more and one fewer, and never too many or one twice', () => {
    const maybe = fc.option(fc.oneof(fc.string(), fc.constantFrom('a', 'b')), { nil: undefined });
    fc.assert(
      fc.property(ids, maybe, maybe, (before, add, remove) => {
        const after = choose(before, { add, remove });
        if (!after) return expect(before).toHaveLength(MOST_CHOSEN);
        expect(new Set(after).size).toBe(after.length);
        expect(after.length).toBeLessThanOrEqual(MOST_CHOSEN);
        for (const id of before) if (id !== remove) expect(after).toContain(id);
        for (const id of after) expect(before.includes(id) || id === add).toBe(true);
        if (remove !== undefined && remove !== add) expect(after).not.toContain(remove);
        if (add !== undefined && before.length < MOST_CHOSEN) expect(after).toContain(add);
      }),
    );
  });

  test('let mentions be answered in every channel, or in the chosen ones and their threads', () => {
    expect(answersIn(DEFAULT_SETTINGS, '1')).toBe(true);
    const chosen = { ...DEFAULT_SETTINGS, channels: ['1', '2'] };
    expect(answersIn(chosen, '2')).toBe(true);
    expect(answersIn(chosen, '3')).toBe(false);
    expect(answersIn(chosen, '3', '1')).toBe(true);
    expect(answersIn(chosen, '3', null)).toBe(false);
  });
});
