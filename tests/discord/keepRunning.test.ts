import { EventEmitter } from 'node:events';
import type { Shard } from 'discord.js';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepRunning } from '../../src/discord/shards/keepRunning.ts';

const MINUTE = 60_000;
const log = pino({ level: 'silent' });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A shard whose process a test ends as it likes; `starts` counts its starts. */
function makeShard() {
  const process = Object.assign(new EventEmitter(), {
    connected: true,
    disconnect() {},
    kill() {},
  });
  const shard = Object.assign(new EventEmitter(), {
    id: 0,
    process: process as typeof process | null,
    starts: 0,
    async spawn() {
      shard.starts += 1;
      shard.process = process;
      shard.emit('spawn', process);
    },
    end() {
      shard.process = null;
      process.emit('exit', 1);
      shard.emit('death', process);
    },
  });
  return { shard, process, kept: keepRunning(shard as unknown as Shard, log) };
}

test('a shard that keeps ending is started ever less often', async () => {
  const { shard } = makeShard();
  await shard.spawn();
  shard.emit('ready');
  for (let minute = 0; minute < 24 * 60; minute++)
    for (let second = 0; second < 60; second++) {
      if (shard.process) shard.end();
      await vi.advanceTimersByTimeAsync(1000);
    }
  // Discord allows 1,000 logins a day.
  expect(shard.starts).toBeGreaterThan(200);
  expect(shard.starts).toBeLessThan(320);
});

test('a shard that ran for long is started again at once', async () => {
  const { shard } = makeShard();
  await shard.spawn();
  shard.emit('ready');
  for (let end = 0; end < 5; end++) {
    await vi.advanceTimersByTimeAsync(20 * MINUTE);
    shard.end();
    await vi.advanceTimersByTimeAsync(1000);
    expect(shard.starts).toBe(end + 2);
  }
});

test('a shard that never came up is not started again', async () => {
  const { shard } = makeShard();
  await shard.spawn();
  shard.end();
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  expect(shard.starts).toBe(1);
});

test('a shard that is left is not started again, and killed where it does not go', async () => {
  const { shard, process, kept } = makeShard();
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => shard.end());
  await shard.spawn();
  shard.emit('ready');
  const left = kept.leave();
  await vi.advanceTimersByTimeAsync(1000);
  expect(kill).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  await left;
  expect(kill).toHaveBeenCalledWith('SIGKILL');
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  expect(shard.starts).toBe(1);
});
