import { Keyv } from 'keyv';
import { type Logger, pino } from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/discord/settings/settings.ts';
import { keepSettings, StoreOutOfReach } from '../../../src/discord/settings/settingsKeeper.ts';

/** A store that can be out of reach, in either way: it refuses, or it never answers. */
class Shelf extends Map<string, unknown> {
  state: 'at hand' | 'refusing' | 'silent' = 'at hand';
  looks = 0;
  async #reach(): Promise<void> {
    this.looks += 1;
    if (this.state === 'refusing') throw new Error('ECONNREFUSED');
    if (this.state === 'silent') await new Promise(() => {});
  }
  // biome-ignore lint/suspicious/noExplicitAny: Keyv asks for promises where a Map gives values.
  override get(key: string): any {
    return this.#reach().then(() => super.get(key));
  }
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  override set(key: string, value: unknown): any {
    return this.#reach().then(() => void super.set(key, value));
  }
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  override delete(key: string): any {
    return this.#reach().then(() => super.delete(key));
  }
}

let shelf: Shelf;
let now: number;
let lines: { readonly level: number; readonly msg: string }[];
let log: Logger;
const open = () => {
  const store = new Keyv({ store: shelf, throwOnErrors: true, emitErrors: false });
  return keepSettings(store, log, () => now);
};
const hidden = (known: typeof DEFAULT_SETTINGS) => ({ ...known, private: true });

beforeEach(() => {
  shelf = new Shelf();
  now = 1_000_000;
  lines = [];
  log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
});

describe('what a server has chosen', () => {
  test('holds at once, and in another process within half a minute', async () => {
    const one = open();
    const other = open();
    expect(await other.of('1')).toEqual(DEFAULT_SETTINGS);
    await one.change('1', hidden);
    expect(await one.of('1')).toEqual(hidden(DEFAULT_SETTINGS));
    now += 30_000;
    expect(await other.of('1')).toEqual(hidden(DEFAULT_SETTINGS));
    expect(await other.of('2')).toEqual(DEFAULT_SETTINGS);
  });

  test('is looked up once for many who ask, and not again while it is fresh', async () => {
    const keeper = open();
    await Promise.all(Array.from({ length: 200 }, () => keeper.of('1')));
    now += 29_000;
    await keeper.of('1');
    expect(shelf.looks).toBe(1);
  });

  test('is the default in direct messages, without a look', async () => {
    expect(await open().of(null)).toEqual(DEFAULT_SETTINGS);
    expect(shelf.looks).toBe(0);
  });

  test('is forgotten with the server', async () => {
    const keeper = open();
    await keeper.change('1', hidden);
    await keeper.forget('1');
    expect(shelf.size).toBe(0);
    expect(await keeper.of('1')).toEqual(DEFAULT_SETTINGS);
  });

  test('builds on what another process has chosen since', async () => {
    const [one, other] = [open(), open()];
    await one.of('1');
    await other.change('1', (known) => ({ ...known, channels: ['7'] }));
    expect(await one.change('1', hidden)).toEqual({ private: true, channels: ['7'], stories: [] });
  });
});

describe.each(['refusing', 'silent'] as const)('with the store %s', (state) => {
  test('servers are answered in time, by what was known or by default', async () => {
    const keeper = open();
    await keeper.change('1', hidden);
    now += 31_000;
    shelf.state = state;
    const start = performance.now();
    const answers = await Promise.all([keeper.of('1'), keeper.of('2'), keeper.of('1')]);
    expect(performance.now() - start).toBeLessThan(600);
    expect(answers).toEqual([hidden(DEFAULT_SETTINGS), DEFAULT_SETTINGS, hidden(DEFAULT_SETTINGS)]);
  });

  test('it is left alone for a while, and used again once it is back', async () => {
    const keeper = open();
    shelf.state = state;
    await keeper.of('1');
    const { looks } = shelf;
    for (let ask = 0; ask < 50; ask++) await keeper.of(`${ask}`);
    expect(shelf.looks).toBe(looks);
    shelf.state = 'at hand';
    await open().change('1', hidden);
    now += 5_000;
    expect(await keeper.of('1')).toEqual(hidden(DEFAULT_SETTINGS));
  });

  test('the log says so once a minute at most', async () => {
    const keeper = open();
    shelf.state = state;
    for (let ask = 0; ask < 4; ask++) {
      await keeper.of(`${ask}`);
      now += 6_000;
    }
    expect(lines.map(({ msg }) => msg)).toEqual([expect.stringContaining('out of reach')]);
    now += 60_000;
    await keeper.of('1');
    expect(lines).toHaveLength(2);
  });

  test('a change is not claimed to be kept', async () => {
    const keeper = open();
    shelf.state = state;
    await expect(keeper.change('1', hidden)).rejects.toThrow(StoreOutOfReach);
    expect(await keeper.of('1')).toEqual(DEFAULT_SETTINGS);
  });

  test('a server that leaves is named in the log', async () => {
    shelf.state = state;
    await open().forget('42');
    expect(lines).toMatchObject([{ guildId: '42' }]);
  });
});
