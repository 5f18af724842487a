import { type Client, Events, GatewayIntentBits, type Message } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { createClient } from '../../src/discord/createClient.ts';
import { forgetUnused } from '../../src/discord/forgetUnused.ts';
import type { Discord } from '../double/discord.ts';
import { startDouble } from '../double/startDouble.ts';

/** The bot's client on a double with three servers; with `quiet` it forgets sooner. */
async function open(quiet?: number): Promise<{ discord: Discord; client: Client<true> }> {
  const discord = await startDouble({ guilds: 3, channelsPerGuild: 5, rolesPerGuild: 4 });
  onTestFinished(() => discord.close());
  const client = createClient({ apiUrl: discord.apiUrl });
  if (quiet !== undefined) forgetUnused(client, quiet);
  onTestFinished(() => client.destroy());
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  return { discord, client: client as Client<true> };
}

const rolesOf = (client: Client) => client.guilds.cache.map(({ roles }) => roles.cache.size);

test('servers are known; their channels and roles are forgotten once messages say what channel they are from', async () => {
  const { discord, client } = await open();
  expect(client.guilds.cache.size).toBe(3);
  await discord.say('Hello.');
  await discord.waitFor('the channels to be forgotten', () => client.channels.cache.size <= 1);
  const left = client.channels.cache.size;
  expect(rolesOf(client)).toEqual([1, 1, 1]);
  discord.joinGuild();
  await discord.waitFor('the new server', () => client.guilds.cache.size === 4);
  expect(client.channels.cache.size).toBe(left);
  expect(rolesOf(client)).toEqual([1, 1, 1, 1]);
});

test('a message in a channel that was forgotten can still be replied to, in a server and directly', async () => {
  const { discord, client } = await open();
  client.on(Events.MessageCreate, (message: Message) => {
    if (!message.author.bot) void message.reply('Here.');
  });
  expect((await discord.mention('Anybody?')).reply?.content).toBe('Here.');
  expect((await discord.dm('Anybody?')).reply?.content).toBe('Here.');
  expect(discord.violations).toEqual([]);
});

test('a channel is forgotten again once nothing is said in it, and a thread is not', async () => {
  const { discord, client } = await open(400);
  const [guild] = discord.guilds;
  const [parent_id] = guild?.channelIds ?? [];
  const thread = { id: discord.world.newId(), type: 11, parent_id, guild_id: guild?.id };
  discord.world.dispatch({
    event: 'THREAD_CREATE',
    data: { ...thread, name: 'A thread', last_message_id: null },
    guildId: guild?.id,
    intents: GatewayIntentBits.Guilds,
  });
  await discord.say('Hello.');
  await discord.say('Hello.', { dm: true });
  await discord.waitFor('three channels', () => client.channels.cache.size === 3);
  await discord.waitFor('the thread alone', () => client.channels.cache.size === 1);
  expect(client.channels.cache.get(thread.id)).toMatchObject({ parentId: parent_id });
  expect(client.guilds.cache.get(guild?.id ?? '')?.channels.cache.size).toBe(1);
});

test('where messages do not say what channel they are from, nothing is forgotten and all are answered', async () => {
  const { discord, client } = await open();
  discord.world.tellsChannelTypes = false;
  client.on(Events.MessageCreate, (message: Message) => {
    if (!message.author.bot) void message.reply('Here.');
  });
  expect((await discord.mention('Anybody?')).reply?.content).toBe('Here.');
  expect((await discord.mention('Anybody else?')).reply?.content).toBe('Here.');
  expect(client.channels.cache.size).toBeGreaterThanOrEqual(15);
});
