/**
 * Measures what the built bot takes in memory at 1, 1,000 and 5,000 servers: `npm run measure:memory`,
 * or `npm run measure:memory -- 1 2500` for other numbers. A double of Discord announces servers of
 * 30 text channels, 20 roles and two overwrites a channel; a shard has at most 1,000 of them, and one
 * process runs all shards. Resident and heap are read once it is at work, after a garbage collection.
 */

import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { startBot } from '../tests/double/startBot.ts';
import { startDouble } from '../tests/double/startDouble.ts';

const SERVERS = [1, 1000, 5000];
const SERVER = { channelsPerGuild: 30, rolesPerGuild: 20 };
/** From this many on Discord recommends another shard. */
const SERVERS_A_SHARD = 1000;
const PATIENCE_MS = 120_000;
const MEGABYTE = 2 ** 20;

/** Runs in the bot's process: collects garbage and says what is left. */
const WATCHER = `process.on('SIGUSR2', () => {
  for (let i = 0; i < 3; i++) gc();
  process.stdout.write(JSON.stringify(process.memoryUsage()) + '\\n');
})`;

interface Usage {
  readonly rss: number;
  readonly heapUsed: number;
}

async function measure(servers: number): Promise<void> {
  const shards = Math.ceil(servers / SERVERS_A_SHARD);
  const discord = await startDouble({ guilds: servers, shards, ...SERVER });
  const watcher = `data:text/javascript,${encodeURIComponent(WATCHER)}`;
  const bot = await startBot(discord, {
    command: ['--expose-gc', '--import', watcher, 'dist/main.js', 'bot'],
    env: { DISCORD_SHARDS: `0-${shards - 1}/${shards}`, LOG_LEVEL: 'info' },
    waitForReady: false,
  });
  try {
    const isAtWork = () => /is at work/.test(bot.stderr);
    await discord.waitFor('the bot to be at work', isAtWork, PATIENCE_MS);
    // From the first message on the bot knows what it may forget.
    await discord.say('Hello.');
    await setTimeout(1000);
    const { pid = 0 } = bot;
    process.kill(pid, 'SIGUSR2');
    await discord.waitFor('its memory', () => bot.stdout.includes('\n'));
    const { rss, heapUsed } = JSON.parse(bot.stdout) as Usage;
    const row = {
      servers,
      shards,
      ...megabytes({ resident: rss, heap: heapUsed, peak: peak(pid) }),
    };
    console.log(
      Object.values(row)
        .map((cell) => String(cell).padStart(9))
        .join(''),
    );
  } finally {
    await bot.stop();
    await discord.close();
  }
}

/** The most that a process ever had resident, in bytes; 0 where the system does not say. */
function peak(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function megabytes(bytes: Readonly<Record<string, number>>): Record<string, number> {
  const rounded = Object.entries(bytes).map(([name, size]) => [name, Math.round(size / MEGABYTE)]);
  return Object.fromEntries(rounded);
}

const asked = process.argv.slice(2).map(Number);
console.log('  servers   shards resident     heap     peak   (megabytes)');
for (const servers of asked.length > 0 ? asked : SERVERS) await measure(servers);
