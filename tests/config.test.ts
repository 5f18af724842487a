import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { ConfigError, type Environment, readConfig } from '../src/config.ts';

describe('the environment', () => {
  it('needs nothing: every variable may be missing or empty', () => {
    const example = parse(readFileSync('.env.example'));
    expect(readConfig(example)).toEqual(readConfig({}));
    expect(readConfig({})).toEqual({
      token: null,
      guildId: null,
      shards: null,
      apiUrl: 'https://discord.com/api',
      knowledgeDir: 'knowledge',
      logLevel: 'info',
      healthPort: null,
      storeUrl: null,
      dataDir: 'data',
    });
  });

  it('is documented variable by variable in .env.example', () => {
    expect(Object.keys(parse(readFileSync('.env.example'))).sort()).toEqual([
      'DATA_DIR',
      'DISCORD_API_URL',
      'DISCORD_GUILD_ID',
      'DISCORD_SHARDS',
      'DISCORD_TOKEN',
      'HEALTH_PORT',
      'KNOWLEDGE_DIR',
      'LOG_LEVEL',
      'STORE_URL',
    ]);
  });

  it('takes an API address with a version or a closing slash for the base it means', () => {
    for (const url of [
      'https://d.example/api',
      'https://d.example/api/',
      'https://d.example/api/v10',
    ])
      expect(readConfig({ DISCORD_API_URL: url }).apiUrl).toBe('https://d.example/api');
  });

  it('lets http through to this machine alone', () => {
    for (const host of ['localhost', '127.0.0.1', '127.9.9.9', '[::1]'])
      expect(readConfig({ DISCORD_API_URL: `http://${host}:81` }).apiUrl).toBe(`http://${host}:81`);
    for (const host of ['d.example', 'localhost.d.example', '127.0.0.1.d.example', '10.0.0.1'])
      expect(() => readConfig({ DISCORD_API_URL: `http://${host}` })).toThrow(/DISCORD_API_URL/);
  });

  it('names every variable at fault at once, each on its own line', () => {
    const message = messageFor({
      DISCORD_GUILD_ID: 'my server',
      DISCORD_API_URL: 'discord.com',
      LOG_LEVEL: 'loud',
      HEALTH_PORT: '70000',
    });
    expect(message.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'DISCORD_GUILD_ID',
      'DISCORD_API_URL',
      'LOG_LEVEL',
      'HEALTH_PORT',
    ]);
  });

  it('takes shards as a range, as one, or as many as Discord recommends', () => {
    const shardsOf = (value: string) => readConfig({ DISCORD_SHARDS: value }).shards;
    expect(shardsOf('auto')).toBe('auto');
    expect(shardsOf('4-7/16')).toEqual({ first: 4, last: 7, total: 16 });
    expect(shardsOf('15/16')).toEqual({ first: 15, last: 15, total: 16 });
    for (const wrong of ['4', '4-7', '7-4/16', '0-16/16', '0/0', '0-3 of 16', '-1/4', 'all'])
      expect(messageFor({ DISCORD_SHARDS: wrong })).toMatch(/^DISCORD_SHARDS .*0-3\/16/);
  });

  it('takes a Redis or a PostgreSQL to keep settings in, and refuses others without repeating a password', () => {
    for (const url of ['redis://h', 'rediss://u:p@h:1/0', 'postgres://h/d', 'postgresql://h/d'])
      expect(readConfig({ STORE_URL: url }).storeUrl).toBe(url);
    for (const url of ['mysql://u:hunter2@h/d', 'u:hunter2@h', 'hunter2']) {
      const message = messageFor({ STORE_URL: url });
      expect(message).toMatch(/^STORE_URL /);
      expect(message).not.toMatch(/hunter2/);
    }
  });

  it('never repeats a token that it refuses', () => {
    const message = messageFor({ DISCORD_TOKEN: 'secret part' });
    expect(message).toMatch(/^DISCORD_TOKEN /);
    expect(message).not.toMatch(/secret/);
  });
});

function messageFor(environment: Environment): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('The environment was accepted.');
}
