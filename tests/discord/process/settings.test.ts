import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../double/people.ts';
import { textOf } from '../../double/textOf.ts';
import { atWorkForAll, managerOf, PATIENTLY } from '../support/atWork.ts';

const ENVOY = 'Who was recalled for urgent consultations?';
const BRIDGE = 'How many people cross the harbour bridge each day?';

const atWork = atWorkForAll({}, { guilds: 2 });
let manager: Person;
beforeAll(() => {
  manager = managerOf(atWork.discord);
});

const settle = (
  part: string,
  options: Readonly<Record<string, string | boolean>> = {},
  more: { readonly locale?: string } = {},
) => atWork.discord.slash(`settings ${part}`, options, { user: manager, ...more });

describe('/settings', () => {
  test('is for those who manage the server, in the server alone', async () => {
    const { discord } = atWork;
    await expect(discord.slash('settings show')).rejects.toThrow(/permissions/);
    await expect(discord.slash('settings show', {}, { user: manager, dm: true })).rejects.toThrow(
      /not offered/,
    );
    const shown = await settle('show');
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain('Answers are for everyone');
    expect(shown.text).toContain('in every channel');
    expect(shown.text).toContain('from every story');
  });

  test('makes answers private by default, in this server alone', async () => {
    const { discord } = atWork;
    const settled = await settle('privacy', { private: true });
    expect(settled.text).toContain('for the asker alone');
    expect(settled.text).toContain('mentions alone are answered for all to see');
    expect((await discord.slash('ask', { question: ENVOY })).ephemeral).toBe(true);
    expect((await discord.slash('sources')).ephemeral).toBe(true);
    expect((await discord.slash('ask', { question: ENVOY, private: false })).ephemeral).toBe(false);
    const [, other] = discord.guilds;
    const elsewhere = await discord.slash(
      'ask',
      { question: ENVOY },
      other ? { guild: other } : {},
    );
    expect(elsewhere.ephemeral).toBe(false);
    await settle('privacy', { private: false });
    expect((await discord.slash('ask', { question: ENVOY })).ephemeral).toBe(false);
  });

  test('says in which channels mentions are answered, and keeps silent in the others', async () => {
    const { discord } = atWork;
    const [first = '', second = ''] = discord.guilds[0]?.channelIds ?? [];
    expect((await settle('channels', { add: second })).text).toContain(`<#${second}>`);
    expect((await discord.mention(ENVOY, { channel: first, waitMs: 400 })).replies).toEqual([]);
    const { reply } = await discord.mention(ENVOY, { channel: second });
    expect(textOf(reply)).toContain('McNamara');
    expect((await settle('channels', { remove: second })).text).toContain('in every channel');
    expect(textOf((await discord.mention(ENVOY, { channel: first })).reply)).toContain('McNamara');
  });

  test('says from which stories answers come: none other is found, listed or offered', async () => {
    const { discord } = atWork;
    const stories = await discord.autocomplete(
      'settings stories',
      'add',
      '',
      {},
      { user: manager },
    );
    expect(stories.choices).toHaveLength(2);
    const chosen = await settle('stories', { add: 'storm closes the harbor bridge' });
    expect(chosen.text).toContain('Answers come from *Storm closes the harbour bridge*');

    expect((await discord.slash('ask', { question: ENVOY })).text).not.toContain('McNamara');
    expect((await discord.slash('ask', { question: BRIDGE })).text).toContain('40,000');
    expect((await discord.slash('sources')).text).toContain('One story');
    const offered = await discord.autocomplete('ask', 'story', '', { question: ENVOY });
    expect(offered.choices.map(({ value }) => value)).toEqual(['harbour-bridge']);
    const mention = await discord.mention(ENVOY);
    expect(textOf(mention.reply)).not.toContain('McNamara');
    const removable = await discord.autocomplete(
      'settings stories',
      'remove',
      '',
      {},
      { user: manager },
    );
    expect(removable.choices.map(({ value }) => value)).toEqual(['harbour-bridge']);

    expect((await settle('stories', { remove: 'harbour-bridge' })).text).toContain('every story');
    expect((await discord.slash('ask', { question: ENVOY })).text).toContain('McNamara');
  });

  test('offers a chosen story that is gone for removal, by the name that it shows', async () => {
    const { discord, knowledge } = atWork;
    const story = (title: string) => `---\ntitle: ${title}\npublished: 2024-06-01\n---\n\nRain.\n`;
    const file = join(knowledge, 'the_mill_burns.md');
    await writeFile(file, story('Fire at the mill'));
    const listed = async () => (await discord.slash('sources')).text;
    await expect.poll(listed, PATIENTLY).toContain('Fire at the mill');
    await settle('stories', { add: 'Fire at the mill' });
    await rm(file);
    const shown = async () => (await settle('show')).text;
    await expect.poll(shown, PATIENTLY).toContain('no longer there: *the\\_mill\\_burns*');

    const by = { user: manager };
    const { choices } = await discord.autocomplete('settings stories', 'remove', '', {}, by);
    expect(choices).toEqual([{ name: 'the_mill_burns', value: 'the_mill_burns' }]);
    const removed = await settle('stories', { remove: 'The mill burns' });
    expect(removed.text).toContain('Answers come from every story');
  });

  test('says so where there is no such story to add', async () => {
    expect((await settle('stories', { add: 'qqqqzzzz' })).text).toContain('no story called');
  });

  test('says so where what is to be removed was never chosen', async () => {
    const { text } = await settle('stories', { remove: 'harbour-bridge' });
    expect(text).toContain('*harbour-bridge* is not among those that are chosen');
    const [channel = ''] = atWork.discord.guilds[0]?.channelIds ?? [];
    expect((await settle('channels', { remove: channel })).text).toContain(`<#${channel}> is not`);
  });

  test('speaks Spanish to those who do', async () => {
    const { text } = await settle('show', {}, { locale: 'es-419' });
    expect(text).toContain('Las respuestas son para todos');
  });

  test('outlives the bot, ends with the server’s stay, and begins anew when told to', async () => {
    const { discord } = atWork;
    await settle('privacy', { private: true });
    await atWork.restart('SIGKILL');
    expect((await discord.slash('ask', { question: ENVOY })).ephemeral).toBe(true);
    expect((await settle('reset')).text).toContain('Answers are for everyone');

    await settle('privacy', { private: true });
    const [guild] = discord.guilds;
    if (!guild) throw new Error('The double has no guild.');
    discord.leaveGuild(guild);
    await discord.slash('help', {}, { dm: true });
    discord.world.guilds.set(guild.id, guild);
    expect((await settle('show')).text).toContain('Answers are for everyone');
  });
});
