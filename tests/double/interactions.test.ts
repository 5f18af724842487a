import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  ContainerBuilder,
  DiscordAPIError,
  type Interaction,
  MediaGalleryBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SectionBuilder,
  SeparatorBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { OptionValues } from './chooseCommand.ts';
import { openDiscord } from './openDiscord.ts';
import { textOf } from './textOf.ts';

const SMALLEST_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

/** Opens Discord with a bot that does the one on a slash command and the other on all else. */
function openWith(
  onSlash: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
  onOther: (interaction: Interaction) => Promise<unknown> = async () => {},
) {
  return openDiscord({
    onInteraction: (interaction) =>
      interaction.isChatInputCommand() ? onSlash(interaction) : onOther(interaction),
  });
}

/** The code with which Discord refuses what is done, or `undefined` when it does not. */
async function refusalOf(done: Promise<unknown>): Promise<number | string | undefined> {
  try {
    await done;
    return undefined;
  } catch (error) {
    if (error instanceof DiscordAPIError) return error.code;
    throw error;
  }
}

test('a slash command is answered, and the person sees the text', async () => {
  const { discord } = await openWith((interaction) =>
    interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [
        new TextDisplayBuilder().setContent(interaction.options.getString('question', true)),
      ],
      withResponse: true,
    }),
  );
  const answer = await discord.slash('ask', { question: 'Who?' });
  expect(textOf(answer.response)).toBe('Who?');
  expect(answer.ephemeral).toBe(false);
  expect(answer.ackedAfterMs).toBeLessThan(3000);
  expect(discord.violations).toEqual([]);
});

test('everything the builders of discord.js make passes without a violation', async () => {
  const { discord } = await openWith((interaction) =>
    interaction.reply({
      flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
      files: [new AttachmentBuilder(SMALLEST_PNG, { name: 'line.png', description: 'A line' })],
      components: [
        new ContainerBuilder()
          .setAccentColor(0x336699)
          .addSectionComponents(
            new SectionBuilder()
              .addTextDisplayComponents(new TextDisplayBuilder().setContent('Text @everyone'))
              .setButtonAccessory(
                new ButtonBuilder()
                  .setStyle(ButtonStyle.Link)
                  .setURL('https://example.org/a#:~:text=b')
                  .setLabel('Source'),
              ),
          )
          .addSeparatorComponents(new SeparatorBuilder().setDivider(true))
          .addMediaGalleryComponents(
            new MediaGalleryBuilder().addItems({
              media: { url: 'attachment://line.png' },
              description: 'A line',
            }),
          )
          .addActionRowComponents(
            new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
              new StringSelectMenuBuilder()
                .setCustomId('pick')
                .setPlaceholder('Pick one')
                .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' }),
            ),
          ),
      ],
    }),
  );
  const answer = await discord.slash('ask', { question: 'What?' });
  expect(discord.violations).toEqual([]);
  expect(answer.ephemeral).toBe(true);
  expect(answer.text).toBe('Text @everyone\nSource\nPick one');
  const [captured] = discord.capture();
  expect(Buffer.from(captured?.files[0]?.base64 ?? '', 'base64')).toEqual(SMALLEST_PNG);
  const served = await fetch(captured?.files[0]?.url ?? '');
  expect(served.headers.get('content-type')).toBe('image/png');
  expect(JSON.stringify(answer.response.components)).toContain(captured?.files[0]?.url);
});

test('an answer after three seconds finds the interaction unknown', async () => {
  let refused: unknown;
  const { discord } = await openWith(async (interaction) => {
    discord.clock.advance(3001);
    refused = await refusalOf(interaction.reply('Late'));
  });
  const answer = await discord.slash('ask', { question: 'Who?' });
  await discord.waitFor('the refusal', () => refused !== undefined);
  expect(refused).toBe(10062);
  expect(answer.answered).toBe(false);
  expect(() => answer.response).toThrow('did not respond');
});

test('a second answer to the same interaction is refused', async () => {
  let refused: unknown;
  const { discord } = await openWith(async (interaction) => {
    await interaction.reply('First');
    const again = { type: 4, data: { content: 'Second', allowed_mentions: { parse: [] } } };
    const route = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
    refused = await refusalOf(interaction.client.rest.post(route, { body: again, auth: false }));
  });
  const answer = await discord.slash('ask', { question: 'Who?' });
  await discord.waitFor('the refusal', () => refused !== undefined);
  expect(refused).toBe(40060);
  expect(answer.text).toBe('First');
});

test('after fifteen minutes the token of an interaction is dead', async () => {
  const { discord, client } = await openWith((interaction) => interaction.reply('First'));
  const answer = await discord.slash('ask', { question: 'Who?' });
  const original = `/webhooks/${discord.botId}/${answer.token}/messages/@original` as const;
  const edit = () =>
    client.rest.patch(original, {
      body: { content: 'Second', allowed_mentions: { parse: [] } },
      auth: false,
    });
  discord.clock.advance(14 * 60_000);
  expect(await refusalOf(edit())).toBeUndefined();
  discord.clock.advance(60_001);
  expect(await refusalOf(edit())).toBe(50027);
  expect(answer.edits.map(textOf)).toEqual(['Second']);
});

test('nothing can follow under a token before the first answer', async () => {
  const refused: unknown[] = [];
  const { discord } = await openWith(async (interaction) => {
    refused.push(await refusalOf(interaction.webhook.send('Too early')));
    await interaction.reply('Now');
  });
  await discord.slash('ask', { question: 'Who?' });
  expect(refused).toEqual([10015]);
});

test('a private deferral stays private, and its first follow-up is the answer', async () => {
  const { discord } = await openWith(async (interaction) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.followUp('Here');
    await interaction.followUp('And more, for all');
  });
  const answer = await discord.slash('ask', { question: 'Who?' });
  expect(answer.deferred).toBe(true);
  expect([answer.text, answer.ephemeral]).toEqual(['Here', true]);
  await discord.waitFor('the follow-up', () => answer.followUps.length === 1);
  expect(answer.followUps.map((one) => [textOf(one), one.flags])).toEqual([
    ['And more, for all', 0],
  ]);
});

test('a public deferral cannot become private by its edit', async () => {
  const { discord } = await openWith(async (interaction) => {
    await interaction.deferReply();
    await interaction.editReply('Here');
  });
  const answer = await discord.slash('ask', { question: 'Who?' });
  expect([answer.text, answer.ephemeral]).toEqual(['Here', false]);
});

test('a deferral can be ended by a message of Components V2', async () => {
  const { discord } = await openWith(async (interaction) => {
    await interaction.deferReply();
    const components = [new TextDisplayBuilder().setContent('Here')];
    await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components });
  });
  const answer = await discord.slash('ask', { question: 'Who?' });
  expect(answer.text).toBe('Here');
  expect(discord.violations).toEqual([]);
});

test('where a person brings the app along, five follow-ups are the most', async () => {
  const refused: unknown[] = [];
  const { discord } = await openWith(async (interaction) => {
    await interaction.reply('0');
    for (const text of ['1', '2', '3', '4', '5', '6'])
      refused.push(await refusalOf(interaction.followUp(text)));
  });
  const answer = await discord.slash('ask', { question: 'Who?' }, { privateChannel: true });
  await discord.waitFor('six tries', () => refused.length === 6);
  expect(refused).toEqual([undefined, undefined, undefined, undefined, undefined, 40094]);
  expect(answer.followUps).toHaveLength(5);
});

test('without the right to use external apps the answer is made private', async () => {
  const { discord } = await openWith((interaction) => interaction.reply('Here'));
  const guild = discord.foreignGuild();
  const bound = discord.person('Ben', { permissions: PermissionFlagsBits.SendMessages });
  const free = await discord.slash('ask', { question: 'Who?' }, { guild });
  const forced = await discord.slash('ask', { question: 'Who?' }, { guild, user: bound });
  expect([free.ephemeral, forced.ephemeral]).toEqual([false, true]);
});

test('a button updates the message it stands on, or opens a private copy', async () => {
  const row = (...labels: string[]) =>
    new ActionRowBuilder<ButtonBuilder>().addComponents(
      labels.map((label) =>
        new ButtonBuilder().setStyle(ButtonStyle.Primary).setCustomId(label).setLabel(label),
      ),
    );
  const { discord } = await openWith(
    (interaction) => interaction.reply({ content: 'One', components: [row('next', 'mine')] }),
    async (interaction) => {
      if (!interaction.isButton()) return;
      if (interaction.customId === 'next')
        await interaction.update({ content: 'Two', components: [row('back', 'mine')] });
      else await interaction.reply({ content: 'Yours', flags: MessageFlags.Ephemeral });
    },
  );
  const answer = await discord.slash('ask', { question: 'Who?' });
  const next = await discord.button(answer.response, 'next');
  expect(next.response.id).toBe(answer.response.id);
  expect(answer.text).toBe('Two\nback\nmine');
  const ben = discord.person('Ben');
  const copy = await discord.button(answer.response, 'mine', { user: ben });
  expect([copy.text, copy.ephemeral]).toEqual(['Yours', true]);
  await expect(discord.button(answer.response, 'next')).rejects.toThrow('back, mine');
  await expect(discord.button(copy.response, 'x')).rejects.toThrow('Ada does not see this');
  expect(discord.violations).toEqual([]);
});

test('a deferred update, a delete and a select do as they do in Discord', async () => {
  const select = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder()
      .setCustomId('story')
      .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' }),
  );
  const { discord } = await openWith(
    (interaction) => interaction.reply({ content: 'Which?', components: [select] }),
    async (interaction) => {
      if (!interaction.isStringSelectMenu()) return;
      await interaction.deferUpdate();
      await interaction.editReply({ content: `Story ${interaction.values[0]}` });
      if (interaction.values[0] === '2') await interaction.deleteReply();
    },
  );
  const answer = await discord.slash('ask', { question: 'Who?' });
  await discord.select(answer.response, 'story', ['1']);
  await discord.waitFor('the edit', () => answer.text.startsWith('Story 1'));
  await discord.select(answer.response, 'story', ['2']);
  await discord.waitFor('the delete', () => discord.isDeleted(answer.response));
  expect(answer.shown).toBe(false);
});

test('a modal is opened, filled in and answered', async () => {
  const input = new TextInputBuilder()
    .setCustomId('words')
    .setLabel('Words')
    .setStyle(TextInputStyle.Short);
  const modal = new ModalBuilder()
    .setCustomId('form')
    .setTitle('Ask')
    .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
  const { discord } = await openWith(
    (interaction) => interaction.showModal(modal),
    async (interaction) => {
      if (interaction.isModalSubmit())
        await interaction.reply(interaction.fields.getTextInputValue('words'));
    },
  );
  const opened = await discord.slash('ask', { question: 'Who?' });
  expect(opened.modalTitle).toBe('Ask');
  const answer = await discord.modalSubmit(opened, { words: 'Nobody' });
  expect(answer.text).toBe('Nobody');
  expect(discord.violations).toEqual([]);
});

test('a message menu hands over the message with its text', async () => {
  const { discord } = await openWith(
    async () => {},
    async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(`"${interaction.targetMessage.content}"`);
    },
  );
  const { message } = await discord.say('Is it so?');
  const answer = await discord.messageMenu('Check this', message);
  expect(answer.text).toBe('"Is it so?"');
});

test('autocomplete offers its choices', async () => {
  const { discord } = await openWith(
    async () => {},
    async (interaction) => {
      if (interaction.isAutocomplete())
        await interaction.respond([{ name: interaction.options.getFocused(), value: 'v' }]);
    },
  );
  const typed = await discord.autocomplete('ask', 'story', 'us', { question: 'Who?' });
  expect(typed.choices).toEqual([{ name: 'us', value: 'v' }]);
  await expect(discord.autocomplete('ask', 'question', 'us')).rejects.toThrow('not completed');
  expect(discord.violations).toEqual([]);
});

test('a person cannot send what Discord would not let them', async () => {
  const { discord } = await openDiscord();
  const ask = (options: OptionValues) => discord.slash('ask', options);
  await expect(discord.slash('tell')).rejects.toThrow('no command "tell"');
  await expect(ask({})).rejects.toThrow('"question" is required');
  await expect(ask({ question: 'Who?', most: 3 })).rejects.toThrow('no option "most"');
  await expect(ask({ question: 3 })).rejects.toThrow('takes a string');
  await expect(ask({ question: 'x'.repeat(6001) })).rejects.toThrow('over 6000');
});
