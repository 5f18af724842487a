import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Shard } from 'discord.js';
import type { Logger } from 'pino';
import { inTime } from '../inTime.ts';

/** The first wait before a shard is started again; it doubles with every end, up to the longest. */
const FIRST_WAIT = 1000;
/** At one start in five minutes a shard takes 288 of the 1,000 logins that Discord allows a day. */
const LONGEST_WAIT = 300_000;
/** A shard that ran for so long begins with the first wait again, in milliseconds. */
const SETTLED_AFTER = 600_000;
/** How long a shard's process may take to leave before it is killed, in milliseconds. */
const LAST_WORDS = 1700;

/** A shard's process, which is started again when it ends. */
export interface KeptShard {
  /** Parts from the process and waits for its end; it is not started again. */
  leave(): Promise<void>;
}

/**
 * Starts a shard again whenever its process ends, after a wait that grows, so that a lasting fault
 * does not use up the day's logins. A shard that was never ready is left to who started it.
 */
export function keepRunning(shard: Shard, log: Logger): KeptShard {
  let wasReady = false;
  let leaving = false;
  let startedAt = 0;
  let waitMs = FIRST_WAIT;
  let timer: NodeJS.Timeout | undefined;

  shard.once('ready', () => {
    wasReady = true;
  });
  shard.on('spawn', (process) => {
    startedAt = Date.now();
    log.info({ shard: shard.id, pid: (process as ChildProcess).pid }, 'Started a shard');
  });
  shard.on('death', (process) => {
    if (leaving || !wasReady) return;
    if (Date.now() - startedAt > SETTLED_AFTER) waitMs = FIRST_WAIT;
    const { exitCode, signalCode } = process as ChildProcess;
    const end = { shard: shard.id, code: exitCode, signal: signalCode };
    log.warn({ ...end, waitMs }, 'A shard ended; starting it again');
    timer = setTimeout(() => void shard.spawn(-1), waitMs);
    waitMs = Math.min(2 * waitMs, LONGEST_WAIT);
  });

  return {
    async leave() {
      leaving = true;
      clearTimeout(timer);
      const { process } = shard;
      if (!process) return;
      const ended = once(process, 'exit');
      if (process.connected) process.disconnect();
      await inTime(ended, LAST_WORDS);
      process.kill('SIGKILL');
      await ended;
    },
  };
}
