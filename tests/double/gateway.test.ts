import { GatewayCloseCodes, GatewayIntentBits, Status } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Discord } from './discord.ts';
import { asObject, asText, type Json } from './json.ts';
import { openDiscord } from './openDiscord.ts';
import { type DoubleOptions, startDouble } from './startDouble.ts';

/** A bare connection to the gateway, with all frames it got. */
async function connect(discord: Discord, query = 'v=10&encoding=json') {
  const socket = new WebSocket(`${discord.gateway.url}?${query}`);
  onTestFinished(() => socket.terminate());
  const frames: Json[] = [];
  let closedWith: number | undefined;
  socket.on('message', (data) => frames.push(asObject(JSON.parse(String(data)))));
  socket.on('close', (code) => {
    closedWith = code;
  });
  const got = async (what: string, fits: (frame: Json) => boolean): Promise<Json> => {
    await discord.waitFor(what, () => frames.some(fits));
    return frames.find(fits) ?? {};
  };
  const closed = async (): Promise<number | undefined> => {
    await discord.waitFor('the close', () => closedWith !== undefined);
    return closedWith;
  };
  const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
  return { socket, frames, got, closed, send };
}

async function open(options?: DoubleOptions): Promise<Discord> {
  const discord = await startDouble(options);
  onTestFinished(() => discord.close());
  return discord;
}

const isEvent = (name: string) => (frame: Json) => frame.t === name;
const isHello = (frame: Json) => frame.op === 10;
const properties = { os: 'linux', browser: 'test', device: 'test' };
const identify = (discord: Discord, more: object = {}) => ({
  token: discord.token,
  intents: GatewayIntentBits.Guilds,
  properties,
  ...more,
});

test('a session is greeted, identified, told of its guilds and heard', async () => {
  const discord = await open({ guilds: 2, heartbeatIntervalMs: 1234 });
  const { got, send, frames } = await connect(discord);
  expect((await got('HELLO', isHello)).d).toEqual({ heartbeat_interval: 1234 });
  send(2, identify(discord));
  const ready = asObject((await got('READY', isEvent('READY'))).d);
  expect(ready.guilds).toEqual(discord.guilds.map(({ id }) => ({ id, unavailable: true })));
  await discord.waitFor('guilds', () => frames.filter(isEvent('GUILD_CREATE')).length === 2);
  send(1, 3);
  await got('an ACK', ({ op }) => op === 11);
  expect(frames.filter(({ op }) => op === 0).map(({ s }) => s)).toEqual([1, 2, 3]);
});

test.each([
  ['a wrong token', 2, { token: 'no' }, GatewayCloseCodes.AuthenticationFailed],
  ['a shard that is none', 2, { shard: [4, 4] }, GatewayCloseCodes.InvalidShard],
  ['an intent that is none', 2, { intents: 1 << 30 }, GatewayCloseCodes.InvalidIntents],
  [
    'a privileged intent that is off',
    2,
    { intents: GatewayIntentBits.MessageContent },
    GatewayCloseCodes.DisallowedIntents,
  ],
  ['a frame before IDENTIFY', 3, {}, GatewayCloseCodes.NotAuthenticated],
  ['an unknown opcode', 99, {}, GatewayCloseCodes.UnknownOpcode],
])('%s closes the connection', async (_what, op, more, code) => {
  const discord = await open();
  const { got, send, closed } = await connect(discord);
  await got('HELLO', isHello);
  send(op, identify(discord, more));
  expect(await closed()).toBe(code);
});

test('what is no JSON, another version and a second IDENTIFY close the connection', async () => {
  const discord = await open();
  const garbled = await connect(discord);
  await garbled.got('HELLO', isHello);
  garbled.socket.send('{');
  expect(await garbled.closed()).toBe(GatewayCloseCodes.DecodeError);
  const old = await connect(discord, 'v=6&encoding=json');
  expect(await old.closed()).toBe(GatewayCloseCodes.InvalidAPIVersion);
  const twice = await connect(discord);
  await twice.got('HELLO', isHello);
  twice.send(2, identify(discord));
  twice.send(2, identify(discord));
  expect(await twice.closed()).toBe(GatewayCloseCodes.AlreadyAuthenticated);
});

test('more than 120 frames a minute close the connection', async () => {
  const discord = await open();
  const { got, send, closed } = await connect(discord);
  await got('HELLO', isHello);
  for (let i = 0; i < 121; i++) send(1, null);
  expect(await closed()).toBe(GatewayCloseCodes.RateLimited);
});

test('too many guilds for one shard close the connection', async () => {
  const discord = await open({ guilds: 2501, channelsPerGuild: 1 });
  const { got, send, closed } = await connect(discord);
  await got('HELLO', isHello);
  send(2, identify(discord));
  expect(await closed()).toBe(GatewayCloseCodes.ShardingRequired);
});

test('a resumed session is told what it missed, in order, and then RESUMED', async () => {
  const discord = await open();
  const first = await connect(discord);
  await first.got('HELLO', isHello);
  first.send(2, identify(discord, { intents: GatewayIntentBits.GuildMessages }));
  const ready = await first.got('READY', isEvent('READY'));
  first.socket.terminate();
  await discord.waitFor('the loss', () => discord.readyShards === 0);
  await discord.say('One');
  await discord.say('Two');
  const second = await connect(discord);
  await second.got('HELLO', isHello);
  const session_id = asText(asObject(ready.d).session_id);
  second.send(6, { token: discord.token, session_id, seq: 1 });
  await second.got('RESUMED', isEvent('RESUMED'));
  expect(second.frames.slice(1).map(({ t, s }) => [t, s])).toEqual([
    ['MESSAGE_CREATE', 2],
    ['MESSAGE_CREATE', 3],
    ['RESUMED', 4],
  ]);
  expect(discord.gateway.resumes).toEqual([2]);
});

test('a session that is not known cannot be resumed', async () => {
  const discord = await open();
  const { got, send } = await connect(discord);
  await got('HELLO', isHello);
  send(6, { token: discord.token, session_id: '1', seq: 1 });
  expect((await got('INVALID_SESSION', ({ op }) => op === 9)).d).toBe(false);
});

test('text reaches a bot without the MessageContent intent only where it is meant', async () => {
  const discord = await open();
  const { got, send, frames } = await connect(discord);
  await got('HELLO', isHello);
  const intents = GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages;
  send(2, identify(discord, { intents }));
  await got('READY', isEvent('READY'));
  await discord.say('Not for you');
  await discord.mention('For you', { waitMs: 0 });
  await discord.dm('Alone', { waitMs: 0 });
  const texts = () =>
    frames.filter(isEvent('MESSAGE_CREATE')).map(({ d }) => asText(asObject(d).content));
  await discord.waitFor('three messages', () => texts().length === 3);
  expect(texts()).toEqual(['', `<@${discord.botId}> For you`, 'Alone']);
});

test('discord.js resumes after its connection is dropped, and misses nothing', async () => {
  const heard: string[] = [];
  const { discord, client } = await openDiscord();
  client.on('messageCreate', ({ content }) => heard.push(content));
  discord.gateway.drop();
  await discord.waitFor('the loss', () => discord.readyShards === 0);
  await discord.dm('While away', { waitMs: 0 });
  await discord.waitFor('the resume', () => discord.gateway.resumes.length === 1);
  await discord.waitFor('the message', () => heard.includes('While away'));
  expect(discord.gateway.identifies).toHaveLength(1);
});

test.each([
  ['is asked to reconnect', (discord: Discord) => discord.gateway.askToReconnect(), 1],
  ['is closed with a resumable code', (discord: Discord) => discord.gateway.closeWith(4000), 1],
  ['loses its session', (discord: Discord) => discord.gateway.invalidate(false), 0],
])('discord.js comes back when it %s', async (_how, trouble, resumes) => {
  // discord.js would space its logins by five seconds and more; the double asks for no such spacing.
  const ws = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) };
  const { discord, client } = await openDiscord({ client: { ws } });
  trouble(discord);
  const times = () => discord.gateway.resumes.length + discord.gateway.identifies.length;
  const isBack = () => times() >= 2 && client.ws.shards.every((s) => s.status === Status.Ready);
  await discord.waitFor('its return', isBack, 20_000);
  expect(discord.gateway.resumes).toHaveLength(resumes);
});

test('discord.js gives up a connection that no longer answers its heartbeats', async () => {
  const { discord } = await openDiscord({ double: { heartbeatIntervalMs: 100 } });
  await discord.waitFor('a heartbeat', () => discord.gateway.heartbeats > 1);
  discord.gateway.mute = true;
  await discord.waitFor('the loss', () => discord.readyShards === 0);
  discord.gateway.mute = false;
  await discord.waitFor('the resume', () => discord.gateway.resumes.length > 0);
});

test('four shards share the guilds, and each hears of its own alone', async () => {
  const heard: number[] = [];
  const { discord, client } = await openDiscord({
    double: { guilds: 8, shards: 4 },
    client: { shards: 'auto' },
  });
  client.on('messageCreate', ({ guild }) => heard.push(guild?.shardId ?? -1));
  expect(discord.readyShards).toBe(4);
  expect(client.guilds.cache.size).toBe(8);
  for (const guild of discord.guilds) await discord.say('Hello', { guild });
  await discord.waitFor('all of them', () => heard.length === 8);
  expect(heard.sort()).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
});

test('the bot is told when it joins and leaves a guild', async () => {
  const { discord, client } = await openDiscord();
  const told: string[] = [];
  client.on('guildCreate', ({ name }) => told.push(`joined ${name}`));
  client.on('guildDelete', ({ name }) => told.push(`left ${name}`));
  const guild = discord.joinGuild('Library');
  await discord.waitFor('the invite', () => told.length === 1);
  discord.leaveGuild(guild);
  await discord.waitFor('the removal', () => told.length === 2);
  expect(told).toEqual(['joined Library', 'left Library']);
});

test('discord.js refuses to log in with a wrong token', async () => {
  const discord = await open({ token: 'right' });
  const { Client } = await import('discord.js');
  const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
  onTestFinished(() => client.destroy());
  await expect(client.login('wrong')).rejects.toThrow('invalid token');
});
