import { MessageFlags, REST, Routes, TextDisplayBuilder } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { openDiscord } from './openDiscord.ts';
import { type DoubleOptions, startDouble } from './startDouble.ts';
import { ASK } from './testBot.ts';

const POST_MESSAGE = 'POST /channels/:channel/messages';

/** A double with a bare REST client, closed when the test ends. */
async function openRest(options: DoubleOptions & { wrongToken?: string } = {}) {
  const discord = await startDouble(options);
  onTestFinished(() => discord.close());
  const rest = new REST({ api: discord.apiUrl, retries: 1 }).setToken(
    options.wrongToken ?? discord.token,
  );
  const channel = discord.guilds[0]?.channelIds[0] ?? '';
  return { discord, rest, channel };
}

const quiet = { content: 'Hello', allowed_mentions: { parse: [] } };

test('a wrong token gets 401 and the app can see that it is wrong', async () => {
  const { discord, rest } = await openRest({ wrongToken: 'another' });
  await expect(rest.get(Routes.gatewayBot())).rejects.toMatchObject({ status: 401 });
  expect(discord.requests.map(({ status }) => status)).toEqual([401]);
});

test('the app learns who it is and where its gateway is', async () => {
  const { discord, rest } = await openRest();
  expect(await rest.get(Routes.user())).toMatchObject({ id: discord.botId, bot: true });
  expect(await rest.get(Routes.currentApplication())).toMatchObject({ id: discord.botId });
  expect(await rest.get(Routes.gatewayBot())).toMatchObject({
    url: discord.gateway.url,
    shards: 1,
    session_start_limit: { total: 1000, remaining: 1000 },
  });
});

test('commands that are registered are returned as Discord keeps them', async () => {
  const { discord, rest } = await openRest();
  const route = Routes.applicationCommands(discord.botId);
  const spanish = { ...ASK, name_localizations: { 'es-ES': 'preguntar' } };
  const options = [{ type: 5, name: 'private', description: 'Alone.', required: false }];
  const body = [{ ...spanish, options, default_member_permissions: '32' }];
  await rest.put(route, { body });
  const [plain] = (await rest.get(route)) as Record<string, unknown>[];
  const query = new URLSearchParams({ with_localizations: 'true' });
  const [localized] = (await rest.get(route, { query })) as Record<string, unknown>[];
  expect(plain).not.toHaveProperty('name_localizations');
  expect(localized).toMatchObject({ name_localizations: { 'es-ES': 'preguntar' } });
  expect(plain?.default_member_permissions).toBe('32');
  expect(plain?.options).toEqual([{ type: 5, name: 'private', description: 'Alone.' }]);
  await rest.put(route, { body });
  const [again] = (await rest.get(route)) as Record<string, unknown>[];
  expect([again?.id, again?.version]).toEqual([plain?.id, plain?.version]);
  expect(discord.commands.puts).toBe(2);
  expect(discord.violations).toEqual([]);
});

test('the 201st creation of a command on a day is refused', async () => {
  const { discord, rest } = await openRest();
  const route = Routes.applicationCommands(discord.botId);
  const named = (set: string) =>
    Array.from({ length: 100 }, (_, i) => ({ ...ASK, name: `${set}${i}` }));
  await rest.put(route, { body: named('a') });
  await rest.put(route, { body: named('b') });
  await expect(rest.put(route, { body: named('c') })).rejects.toMatchObject({ code: 30034 });
});

test('discord.js waits out a 429 and then gets through', async () => {
  const { discord, rest, channel } = await openRest();
  discord.faults.next(POST_MESSAGE, { status: 429, retryAfter: 0.3 });
  const before = performance.now();
  await rest.post(Routes.channelMessages(channel), { body: quiet });
  expect(performance.now() - before).toBeGreaterThanOrEqual(300);
  expect(discord.requestsTo(POST_MESSAGE).map(({ status }) => status)).toEqual([429, 200]);
  expect(discord.faults.served.get(POST_MESSAGE)).toBe(1);
});

test('a 500 is tried again as often as the client is told to', async () => {
  const { discord, rest, channel } = await openRest();
  discord.faults.next(POST_MESSAGE, { status: 500 }, 2);
  const post = rest.post(Routes.channelMessages(channel), { body: quiet });
  await expect(post).rejects.toMatchObject({ status: 500 });
  expect(discord.requestsTo(POST_MESSAGE)).toHaveLength(2);
});

test('a delayed route answers late', async () => {
  const { discord, rest } = await openRest();
  discord.faults.delay('GET /users/@me', 120);
  const before = performance.now();
  await rest.get(Routes.user());
  expect(performance.now() - before).toBeGreaterThanOrEqual(115);
});

test('more than fifty requests in a second are too many', async () => {
  const { discord } = await openRest();
  const headers = { authorization: `Bot ${discord.token}` };
  const get = () => fetch(`${discord.apiUrl}/v10/users/@me`, { headers });
  const answers = await Promise.all(Array.from({ length: 60 }, get));
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
});

test('an invalid body gets the error shape of Discord and is written down', async () => {
  const { discord, rest, channel } = await openRest();
  const body = { ...quiet, content: 'x'.repeat(2001) };
  const post = rest.post(Routes.channelMessages(channel), { body });
  await expect(post).rejects.toMatchObject({
    code: 50035,
    status: 400,
    rawError: { errors: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } },
  });
  expect(discord.violations).toMatchObject([{ path: 'content', refused: true }]);
});

test('an empty message is refused with its own code', async () => {
  const { rest, channel } = await openRest();
  const post = rest.post(Routes.channelMessages(channel), { body: { content: ' ' } });
  await expect(post).rejects.toMatchObject({ code: 50006 });
});

test('channels, messages and rights that are not there are refused', async () => {
  const { discord, rest, channel } = await openRest();
  const elsewhere = discord.foreignGuild().channelIds[0] ?? '';
  const { message } = await discord.say('Hello');
  const at = Routes.channelMessage(channel, message.id);
  await expect(rest.post(Routes.channelMessages('1'), { body: quiet })).rejects.toMatchObject({
    code: 10003,
  });
  await expect(rest.post(Routes.channelMessages(elsewhere), { body: quiet })).rejects.toMatchObject(
    { code: 50001 },
  );
  await expect(rest.get(Routes.channelMessage(channel, '1'))).rejects.toMatchObject({
    code: 10008,
  });
  await expect(rest.patch(at, { body: quiet })).rejects.toMatchObject({ code: 50005 });
  await expect(rest.delete(at)).rejects.toMatchObject({ code: 50013 });
});

test('a message can be sent, edited, read and deleted, with its file kept', async () => {
  const { discord, rest, channel } = await openRest();
  const files = [{ name: 'a.txt', data: Buffer.from('words'), contentType: 'text/plain' }];
  const sent = (await rest.post(Routes.channelMessages(channel), { body: quiet, files })) as {
    id: string;
  };
  const at = Routes.channelMessage(channel, sent.id);
  await rest.patch(at, { body: { ...quiet, content: 'Changed' } });
  expect(await rest.get(at)).toMatchObject({
    content: 'Changed',
    attachments: [{ filename: 'a.txt', size: 5, content_type: 'text/plain' }],
  });
  await rest.post(Routes.channelTyping(channel));
  expect(discord.world.typing).toEqual([channel]);
  await rest.delete(at);
  await expect(rest.get(at)).rejects.toMatchObject({ code: 10008 });
  expect(discord.violations).toEqual([]);
});

test('the app can open a DM and write to it', async () => {
  const { discord, client } = await openDiscord();
  const ben = discord.person('Ben');
  const user = await (await client.users.createDM(ben.user.id)).send({
    flags: MessageFlags.IsComponentsV2,
    components: [new TextDisplayBuilder().setContent('Hello')],
  });
  expect(discord.latest(user.toJSON() as never).channel_id).toBe(discord.world.dmWith(ben.user).id);
  expect(discord.violations).toEqual([]);
});

test('five messages in five seconds are the most a channel takes, where that is asked for', async () => {
  const { discord } = await openRest({ keepsChannelLimit: true });
  const [channel, other] = discord.guilds[0]?.channelIds ?? [];
  const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
  const post = async (to: string | undefined) => {
    const url = `${discord.apiUrl}/v10/channels/${to}/messages`;
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(quiet) })).status;
  };
  const statuses: number[] = [];
  for (let i = 0; i < 6; i++) statuses.push(await post(channel));
  statuses.push(await post(other));
  discord.clock.advance(5000);
  statuses.push(await post(channel));
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 200, 200]);
  expect(discord.invalidRequests).toBe(1);
});

test('a body that is no JSON is refused', async () => {
  const { discord, channel } = await openRest();
  const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
  const url = `${discord.apiUrl}/v10/channels/${channel}/messages`;
  const answer = await fetch(url, { method: 'POST', headers, body: '{' });
  expect(await answer.json()).toMatchObject({ code: 50109 });
});

test('an unknown route is 404', async () => {
  const { discord } = await openRest();
  const headers = { authorization: `Bot ${discord.token}` };
  const answer = await fetch(`${discord.apiUrl}/v10/nothing`, { headers });
  expect(answer.status).toBe(404);
});
