import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Discord } from './discord.ts';

const BUILT_BOT = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
/** A bot that has not gone by then is killed, so that no test leaves one behind. */
const STOP_PATIENCE_MS = 10_000;
/** Long enough for a machine that is busy with other tests. */
const START_PATIENCE_MS = 45_000;

/** Said outright, so that nothing of a developer's own `.env` comes in. */
const UNSET = {
  ...{ DISCORD_GUILD_ID: '', DISCORD_SHARDS: '', HEALTH_PORT: '', KNOWLEDGE_DIR: '' },
  STORE_URL: '',
};

/** How the bot process is started. */
export interface BotOptions {
  /** The script and its arguments; by default the built bot, `dist/main.js bot`. */
  readonly command?: readonly string[];
  /** Environment beside what the double gives; what it says nothing of is unset, and `DATA_DIR` a folder of the process's own. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** How many shards are waited for. */
  readonly shards?: number;
  /** False gives the process back at once, as for a bot that cannot start. */
  readonly waitForReady?: boolean;
}

/** How a bot process ended. */
export interface Exit {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** From the wish to stop (or the start, when it ended by itself) to the end. */
  readonly ms: number;
}

/** A running bot process. */
export class BotProcess {
  readonly #child: ChildProcess;
  readonly #startedAt = performance.now();
  readonly #ended: Promise<Exit>;
  #stopAt: number | undefined;
  #exit: Exit | undefined;
  stdout = '';
  stderr = '';

  constructor(child: ChildProcess) {
    this.#child = child;
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.#ended = once(child, 'close').then(([code, signal]) => {
      this.#exit = { code, signal, ms: performance.now() - (this.#stopAt ?? this.#startedAt) };
      return this.#exit;
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Both streams, for a failing test to print. */
  get output(): string {
    return this.stdout + this.stderr;
  }

  /** How it ended, once it has. */
  get exit(): Exit | undefined {
    return this.#exit;
  }

  /** Waits for the process to end by itself. */
  async ended(): Promise<Exit> {
    return this.#ended;
  }

  /** Sends a signal, SIGTERM unless told otherwise, and waits for the end. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Exit> {
    if (this.#exit) return this.#exit;
    this.#stopAt = performance.now();
    this.#child.kill(signal);
    const kill = setTimeout(() => this.#child.kill('SIGKILL'), STOP_PATIENCE_MS);
    const exit = await this.#ended;
    clearTimeout(kill);
    return exit;
  }
}

/**
 * Starts the bot in a process of its own on the double, and waits until it has its sessions and
 * its commands are registered.
 * @throws Error with the bot's output when it ends before that.
 */
export async function startBot(discord: Discord, options: BotOptions = {}): Promise<BotProcess> {
  const { command = [BUILT_BOT, 'bot'], shards = 1, waitForReady = true } = options;
  const dataDir = await mkdtemp(join(tmpdir(), 'pilcrow-data-'));
  const env = {
    ...UNSET,
    DATA_DIR: dataDir,
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NO_COLOR: '1',
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    LOG_LEVEL: 'debug',
    ...options.env,
  };
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  child.once('close', () => void rm(dataDir, { recursive: true, force: true }));
  const bot = new BotProcess(child);
  if (!waitForReady) return bot;
  const isRegistered = () =>
    ['global', ...discord.world.guilds.keys()].some(
      (scope) => discord.commands.list(scope).length > 0,
    );
  try {
    await discord.waitFor(
      'the bot to be ready and its commands registered',
      () => bot.exit !== undefined || (discord.readyShards >= shards && isRegistered()),
      START_PATIENCE_MS,
    );
    if (bot.exit) throw new Error(`The bot ended with code ${bot.exit.code}.`);
  } catch (error) {
    await bot.stop('SIGKILL');
    throw new Error(`${String(error)}\n${bot.output}`, { cause: error });
  }
  return bot;
}
