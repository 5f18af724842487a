import { type Message, PermissionFlagsBits } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { openDiscord } from './openDiscord.ts';
import { startBot } from './startBot.ts';
import { startDouble } from './startDouble.ts';
import { textOf } from './textOf.ts';

/** Opens Discord with a bot that answers messages so. */
async function openWith(onMessage: (message: Message) => Promise<unknown>) {
  const opened = await openDiscord();
  opened.client.on('messageCreate', (message) => {
    if (message.author.id !== opened.discord.botId) void onMessage(message);
  });
  return opened;
}

test('a mention and a DM are replied to', async () => {
  const { discord } = await openWith((message) =>
    message.reply({ content: message.inGuild() ? 'In a guild' : 'In a DM' }),
  );
  const said = await discord.mention('Who?');
  const alone = await discord.dm('Who?');
  expect([textOf(said.reply), textOf(alone.reply)]).toEqual(['In a guild', 'In a DM']);
  expect(said.reply.message_reference?.message_id).toBe(said.message.id);
  expect(discord.violations).toEqual([]);
});

test('a reply to a message carries that message', async () => {
  const { discord } = await openWith(async (message) => {
    const repliedTo = message.reference ? await message.fetchReference() : null;
    await message.reply(repliedTo ? `After "${repliedTo.content}"` : 'First');
  });
  const said = await discord.mention('Who?');
  const again = await discord.mention('And when?', { replyTo: said.reply });
  expect(textOf(again.reply)).toBe('After "First"');
});

test('silence is told from a reply', async () => {
  const { discord } = await openWith(async () => {});
  const said = await discord.mention('Who?', { waitMs: 50 });
  expect(said.replies).toEqual([]);
  expect(() => said.reply).toThrow('did not reply');
});

test('a bot that pings whom it replies to is found out', async () => {
  const { discord } = await openWith((message) =>
    message.reply({ content: 'You!', allowedMentions: { repliedUser: true } }),
  );
  await discord.mention('Who?');
  expect(discord.violations).toMatchObject([{ code: 'TEXT_PINGS', refused: false }]);
});

test('commands are offered by place and permission', async () => {
  const { discord, client } = await openDiscord();
  await client.application.commands.set([
    {
      name: 'settings',
      description: 'Sets.',
      integrationTypes: [0],
      contexts: [0],
      defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
    },
  ]);
  const manager = discord.person('Mia', { permissions: PermissionFlagsBits.ManageGuild });
  const foreign = discord.foreignGuild();
  await expect(discord.slash('settings')).rejects.toThrow('lacks the permissions');
  await expect(discord.slash('settings', {}, { dm: true })).rejects.toThrow('not offered');
  await expect(discord.slash('settings', {}, { user: manager, guild: foreign })).rejects.toThrow(
    'not offered',
  );
  const pressed = discord.slash('settings', {}, { user: manager });
  discord.clock.advance(3001);
  expect((await pressed).answered).toBe(false);
});

test('the interaction says who asks, where and in which language', async () => {
  const seen: unknown[] = [];
  const { discord } = await openDiscord({
    onInteraction: async (interaction) => {
      seen.push([interaction.user.username, interaction.locale, interaction.context]);
      if (interaction.isChatInputCommand()) await interaction.reply('Yes');
    },
  });
  const rosa = discord.person('Rosa', { locale: 'es-ES' });
  await discord.slash('ask', { question: 'a' }, { user: rosa });
  await discord.slash('ask', { question: 'a' }, { user: rosa, dm: true });
  await discord.slash('ask', { question: 'a' }, { privateChannel: true, locale: 'de' });
  expect(seen).toEqual([
    ['Rosa', 'es-ES', 0],
    ['Rosa', 'es-ES', 1],
    ['Ada', 'de', 2],
  ]);
});

/** A bot in a few lines: registers a command, connects, and goes at SIGTERM. */
const TINY_BOT = `
  import { Client, Routes } from 'discord.js';
  const { DISCORD_TOKEN, DISCORD_API_URL } = process.env;
  const client = new Client({ intents: [], rest: { api: DISCORD_API_URL } });
  process.on('SIGTERM', async () => { await client.destroy(); console.log('bye'); });
  await client.login(DISCORD_TOKEN).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
  client.once('clientReady', () => client.application.commands.set([
    { name: 'ask', description: 'Asks.', integrationTypes: [0], contexts: [0] },
  ]));
`;
const command = ['--input-type=module', '--eval', TINY_BOT];

test('a bot in a process of its own is started, heard and stopped', async () => {
  const discord = await startDouble();
  onTestFinished(() => discord.close());
  const bot = await startBot(discord, { command });
  expect(discord.commands.list().map(({ name }) => name)).toEqual(['ask']);
  const exit = await bot.stop();
  expect(exit).toMatchObject({ code: 0, signal: null });
  expect(exit.ms).toBeLessThan(2000);
  expect(bot.stdout).toBe('bye\n');
});

test('a bot that cannot start is shown with what it said', async () => {
  const discord = await startDouble();
  onTestFinished(() => discord.close());
  const env = { DISCORD_TOKEN: 'wrong' };
  await expect(startBot(discord, { command, env })).rejects.toThrow(/code 1[\s\S]*invalid token/);
  const bot = await startBot(discord, { command, env, waitForReady: false });
  expect((await bot.ended()).code).toBe(1);
});
