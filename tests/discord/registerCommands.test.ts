import { describe, expect, test } from 'vitest';
import { PAYLOADS } from '../../src/discord/commands/commands.ts';
import { sameCommands } from '../../src/discord/registerCommands.ts';

const wanted = PAYLOADS;
/** The commands as Discord gives them back: with ids and versions, and defaults written out. */
const known = wanted.map((payload, index) => ({
  default_member_permissions: null,
  ...structuredClone(payload),
  id: String(index + 1),
  application_id: '1',
  version: '1',
  nsfw: false,
})) as unknown as Parameters<typeof sameCommands>[1];

describe('the commands are registered', () => {
  test('not again when Discord knows them already', () => {
    expect(sameCommands(wanted, known)).toBe(true);
  });

  test('when a description changed', () => {
    const changed = known.map((one, at) => (at === 0 ? { ...one, description: 'Another' } : one));
    expect(sameCommands(wanted, changed)).toBe(false);
  });

  test('when an option was added, dropped or changed', () => {
    const options = known[0]?.options ?? [];
    expect(options.length).toBeGreaterThan(0);
    const withOptions = (changed: typeof options) =>
      known.map((one, at) => (at === 0 ? { ...one, options: changed } : one));
    expect(sameCommands(wanted, withOptions(options.slice(1)))).toBe(false);
    expect(sameCommands(wanted, withOptions([...options, ...options.slice(0, 1)]))).toBe(false);
    expect(sameCommands(wanted, withOptions(options.toReversed()))).toBe(false);
  });

  test('when one is missing or one too many', () => {
    expect(sameCommands(wanted, known.slice(1))).toBe(false);
    expect(sameCommands(wanted.slice(1), known)).toBe(false);
  });
});
