import dotenv from 'dotenv';
import type { ShardRange } from './discord/shards/shardRange.ts';

/** The levels that LOG_LEVEL may name, from the least to the most talkative. */
const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
/** One of them. */
export type LogLevel = (typeof logLevels)[number];

/** Variables by name, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What Pilcrow takes from its environment; `.env.example` explains each variable. */
export interface Config {
  /** DISCORD_TOKEN: the bot's token; null where none is set. */
  readonly token: string | null;
  /** DISCORD_GUILD_ID: register the commands in this server alone; null for everywhere. */
  readonly guildId: string | null;
  /**
   * DISCORD_SHARDS: the shards that this process runs, or `auto` for all that Discord recommends,
   * each in a process of its own; null for one connection without shards.
   */
  readonly shards: ShardRange | 'auto' | null;
  /** DISCORD_API_URL without a version or a closing slash, such as `https://discord.com/api`. */
  readonly apiUrl: string;
  /** KNOWLEDGE_DIR: the folder with the stories. */
  readonly knowledgeDir: string;
  /** LOG_LEVEL. */
  readonly logLevel: LogLevel;
  /** HEALTH_PORT: where health is served, 0 for any free port; null for nowhere. */
  readonly healthPort: number | null;
  /** STORE_URL: the Redis or PostgreSQL that keeps the servers' settings; null for a file in `dataDir`. */
  readonly storeUrl: string | null;
  /** DATA_DIR: the folder for what the bot itself writes. */
  readonly dataDir: string;
}

/** A Config that a bot can log in with. */
export interface BotConfig extends Config {
  readonly token: string;
}

/** The environment cannot be used as it is; the message names each variable at fault and the way to mend it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Where Discord's API lives, and the value of `apiUrl` unless DISCORD_API_URL says otherwise. */
const DISCORD_API = 'https://discord.com/api';
const KNOWLEDGE_DIR = 'knowledge';
const DATA_DIR = 'data';
const STORE_PROTOCOLS = ['redis:', 'rediss:', 'postgres:', 'postgresql:'];
const HIGHEST_PORT = 65_535;
const SHARDS = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The process's environment, with what it does not set taken from `.env` in the working directory.
 * @throws {ConfigError} where there is a `.env` that cannot be read.
 */
export function readEnvironment(): Environment {
  const environment = { ...process.env };
  // Said outright, because DOTENV_DEBUG and the like would otherwise make it print.
  const options = { path: '.env', quiet: true, debug: false, override: false };
  const { error } = dotenv.config({ ...options, processEnv: environment });
  if (error && error.code !== 'ENOENT')
    throw new ConfigError(`.env cannot be read (${error.code}): mend or remove the file.`);
  return environment;
}

/** KNOWLEDGE_DIR alone, for commands that need nothing else of the environment. */
export function knowledgeDirOf(environment: Environment): string {
  return given(environment, 'KNOWLEDGE_DIR') ?? KNOWLEDGE_DIR;
}

/** Whether there is a DISCORD_TOKEN at all, right or wrong. */
export function hasToken(environment: Environment): boolean {
  return given(environment, 'DISCORD_TOKEN') !== null;
}

/**
 * Checks the environment and makes a Config of it. An empty variable counts as unset.
 * @throws {ConfigError} naming every variable at fault; it never repeats the token.
 */
export function readConfig(environment: Environment): Config {
  const problems: string[] = [];
  const read = <T>(name: string, fallback: T, parse: (value: string) => T | Problem): T => {
    const value = given(environment, name);
    if (value === null) return fallback;
    const parsed = parse(value);
    if (!(parsed instanceof Problem)) return parsed;
    problems.push(`${name} ${parsed.text}`);
    return fallback;
  };
  const config: Config = {
    token: read<string | null>('DISCORD_TOKEN', null, parseToken),
    guildId: read<string | null>('DISCORD_GUILD_ID', null, parseGuildId),
    shards: read<Config['shards']>('DISCORD_SHARDS', null, parseShards),
    apiUrl: read('DISCORD_API_URL', DISCORD_API, parseApiUrl),
    knowledgeDir: knowledgeDirOf(environment),
    logLevel: read<LogLevel>('LOG_LEVEL', 'info', parseLogLevel),
    healthPort: read<number | null>('HEALTH_PORT', null, parsePort),
    storeUrl: read<string | null>('STORE_URL', null, parseStoreUrl),
    dataDir: given(environment, 'DATA_DIR') ?? DATA_DIR,
  };
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return config;
}

class Problem {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function given(environment: Environment, name: string): string | null {
  return environment[name]?.trim() || null;
}

function parseToken(value: string): string | Problem {
  const token = value.replace(/^Bot /, '');
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  return new Problem(
    'holds a space or a sign that no token has: copy it again from the Bot page at https://discord.com/developers/applications.',
  );
}

function parseGuildId(value: string): string | Problem {
  if (/^\d{1,20}$/.test(value)) return value;
  return new Problem(
    `is "${value}", which is no server id: right-click the server in Discord (with developer mode on), choose Copy Server ID, and paste the digits.`,
  );
}

function parseShards(value: string): ShardRange | 'auto' | Problem {
  if (value.toLowerCase() === 'auto') return 'auto';
  const [, from = '', to = from, of = ''] = SHARDS.exec(value) ?? [];
  const [first, last, total] = [Number(from), Number(to), Number(of)];
  if (of !== '' && first <= last && last < total) return { first, last, total };
  return new Problem(
    `is "${value}": write auto, or the shards of this process and how many there are in all, counted from 0, as in 0-3/16.`,
  );
}

function parseApiUrl(value: string): string | Problem {
  if (!URL.canParse(value))
    return new Problem(`is "${value}", which is no web address: write ${DISCORD_API} or unset it.`);
  const { protocol, hostname, username, search, hash, origin, pathname } = new URL(value);
  if (protocol !== 'https:' && !(protocol === 'http:' && LOOPBACK.test(hostname)))
    return new Problem(
      'would send the token unprotected: it must begin with https://, or with http:// and a loopback address such as 127.0.0.1.',
    );
  if (username || search || hash)
    return new Problem(`must be a plain base address such as ${DISCORD_API}.`);
  // discord.js adds the version itself, so one that was pasted along is taken off.
  return origin + pathname.replace(/\/+$/, '').replace(/\/v\d+$/, '');
}

function parseLogLevel(value: string): LogLevel | Problem {
  const level = logLevels.find((known) => known === value.toLowerCase());
  return level ?? new Problem(`is "${value}": use one of ${logLevels.join(', ')}.`);
}

function parsePort(value: string): number | Problem {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port <= HIGHEST_PORT) return port;
  return new Problem(`is "${value}": use a port from 1 to ${HIGHEST_PORT}, or 0 for any free one.`);
}

function parseStoreUrl(value: string): string | Problem {
  if (URL.canParse(value) && STORE_PROTOCOLS.includes(new URL(value).protocol)) return value;
  // The value is not repeated: it may hold a password.
  return new Problem(
    'must begin with redis://, rediss:// or postgres://, or be unset to keep the settings in a file.',
  );
}
