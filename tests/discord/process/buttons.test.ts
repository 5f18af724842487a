import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../double/textOf.ts';
import { atWorkForAll, PATIENTLY, share } from '../support/atWork.ts';

const atWork = atWorkForAll();

const asked = { question: 'Why were envoys recalled by the United States and Colombia?' };

describe('under an answer', () => {
  test('Next and Previous page through the matches in place', async () => {
    const { discord } = atWork;
    const { response } = await discord.slash('ask', asked);
    const first = textOf(response);
    const next = await discord.button(response, 'Next');
    expect(next.text).toContain('2 of 5');
    expect(next.text).not.toBe(first);
    const back = await discord.button(discord.latest(response), 'Previous');
    expect(back.text).toBe(first);
  });

  test('the whole paragraph can be read, and the sentence again', async () => {
    const { discord } = atWork;
    const { response } = await discord.slash('ask', asked);
    const before = textOf(response);
    const whole = await discord.button(response, 'Paragraph');
    expect(whole.text.length).toBeGreaterThan(before.length);
    const sentence = await discord.button(discord.latest(response), 'Sentence');
    expect(sentence.text).toBe(before);
  });

  test('the source opens at the quoted words where the story has an address', async () => {
    const { response } = await atWork.discord.slash('ask', {
      question: 'How many people cross the harbour bridge each day?',
    });
    expect(JSON.stringify(response)).toContain('https://news.example/harbour-bridge#:~:text=');
  });

  test('somebody else gets a private copy, and the answer stays as it was', async () => {
    const { discord } = atWork;
    const { response } = await discord.slash('ask', asked);
    const before = textOf(response);
    const copy = await discord.button(response, 'Next', { user: discord.person('Grace') });
    expect(copy.ephemeral).toBe(true);
    expect(copy.text).toContain('2 of 5');
    expect(textOf(discord.latest(response))).toBe(before);
  });

  test('a private answer can be shared once, under its asker’s name, without a ping', async () => {
    const { discord } = atWork;
    const { response } = await discord.slash('ask', { ...asked, private: true });
    const presses = await Promise.all([
      discord.button(response, 'Share here'),
      discord.button(response, 'Share here'),
    ]);
    for (const press of presses) expect(press.answered).toBe(true);
    const shared = () => presses.flatMap(({ followUps }) => followUps).map(textOf);
    await discord.waitFor('what is shared', () => shared().length > 0);
    await discord.slash('ask', asked);
    expect(shared()).toHaveLength(1);
    expect(shared()[0]).toContain('Shared by Ada');
    expect(shared()[0]).not.toContain('<@');
  });

  test('what could not be shared can be shared once more', async () => {
    const { discord } = atWork;
    for (const [command, options] of [
      ['ask', asked],
      ['fact', { topic: 'Petro' }],
      ['timeline', {}],
    ] as const) {
      const { response } = await discord.slash(command, { ...options, private: true });
      for (let tries = 0; tries < 4; tries++)
        discord.faults.next('POST /webhooks/:app/:token', { status: 500 });
      const press = await discord.button(response, 'Share here');
      await discord.waitFor('the apology', () => press.followUps.length > 0);
      expect(press.followUps.map(textOf).join()).toContain('went wrong');
      const again = await share(discord, discord.latest(response));
      expect(textOf(again)).toContain('Shared by Ada');
      const isGone = () => !textOf(discord.latest(response)).includes('Share here');
      await discord.waitFor('the button to go', isGone);
    }
  });

  test('that it was narrowed, and who shared it, is still said on its other pages', async () => {
    const { discord } = atWork;
    const story = 'us-colombia-relations';
    const { response } = await discord.slash('ask', { ...asked, story, private: true });
    const next = await discord.button(response, 'Next');
    expect(next.text).toMatch(/^-# Asked of .* alone\.$/m);
    const shared = await share(discord, discord.latest(response));
    const turned = await discord.button(shared, 'Previous');
    expect(turned.text).toMatch(/^-# Asked of .* alone\.$/m);
    expect(turned.text).toMatch(/^-# Shared by Ada$/m);
  });

  test('what was shared, copied and shared again bears the last sharer’s name alone', async () => {
    const { discord } = atWork;
    const { response } = await discord.slash('ask', { ...asked, private: true });
    const grace = { user: discord.person('Grace') };
    const copy = await discord.button(await share(discord, response), 'Next', grace);
    expect(copy.text).not.toContain('Shared by');
    const again = await share(discord, copy.response, grace);
    expect(textOf(again).match(/Shared by .*/g)).toEqual(['Shared by Grace']);
  });

  test('the asker and who manages messages can delete, others cannot', async () => {
    const { discord } = atWork;
    const { response } = await discord.slash('ask', asked);
    await discord.button(response, 'Delete', { user: discord.person('Grace') });
    expect(discord.isDeleted(response)).toBe(false);
    await discord.button(response, 'Delete');
    await discord.waitFor('the answer to go', () => discord.isDeleted(response));

    const { response: other } = await discord.slash('ask', asked);
    const permissions = PermissionFlagsBits.ManageMessages | PermissionFlagsBits.UseExternalApps;
    await discord.button(other, 'Delete', { user: discord.person('Mod', { permissions }) });
    await discord.waitFor('the answer to go', () => discord.isDeleted(other));
  });

  test('two presses of Delete are no failure', async () => {
    const { discord, bot } = atWork;
    const { response } = await discord.slash('ask', asked);
    const presses = await Promise.all([
      discord.button(response, 'Delete'),
      discord.button(response, 'Delete'),
    ]);
    await discord.waitFor('the second to be known', () => /too late, or twice/.test(bot.stderr));
    expect(discord.isDeleted(response)).toBe(true);
    expect(presses.flatMap(({ followUps }) => followUps)).toEqual([]);
  });

  test('two presses at once do no harm', async () => {
    const { discord } = atWork;
    const { response } = await discord.slash('ask', asked);
    const presses = await Promise.all([
      discord.button(response, 'Next'),
      discord.button(response, 'Next'),
    ]);
    for (const press of presses) expect(press.answered).toBe(true);
    expect(textOf(discord.latest(response))).toContain('2 of 5');
  });

  test('buttons work after a restart', async () => {
    const { discord } = atWork;
    const { response } = await discord.slash('ask', asked);
    await atWork.restart();
    expect((await discord.button(response, 'Next')).text).toContain('2 of 5');
  });

  test('a story that changed since is noticed', async () => {
    const { discord, knowledge } = atWork;
    const question = 'How many people cross the harbour bridge each day?';
    const { response } = await discord.slash('ask', { question });
    expect(textOf(response)).toContain('40,000');
    const file = join(knowledge, 'harbour-bridge.md');
    const story = await readFile(file, 'utf8');
    await writeFile(file, story.replace('40,000 people', '45,000 people'));
    const today = async () => (await discord.slash('ask', { question })).text;
    await expect.poll(today, PATIENTLY).toContain('45,000');
    const pressed = await discord.button(response, 'Paragraph');
    expect(pressed.text).toContain('changed since');
    expect(pressed.text).toContain('45,000');
    expect(pressed.text).not.toContain('40,000');
  });

  test('a story that was asked alone is asked alone when it has changed, too', async () => {
    const { discord, knowledge } = atWork;
    const question = 'How many people cross the harbour bridge each day?';
    const narrowed = { question, story: 'harbour-bridge' };
    const { response } = await discord.slash('ask', narrowed);
    const file = join(knowledge, 'harbour-bridge.md');
    const story = await readFile(file, 'utf8');
    await writeFile(file, story.replace(/4\d,000 people/, '46,000 people'));
    const today = async () => (await discord.slash('ask', narrowed)).text;
    await expect.poll(today, PATIENTLY).toContain('46,000');
    for (let times = 0; times < 2; times++) {
      const pressed = await discord.button(discord.latest(response), 'Next');
      expect(pressed.text).toMatch(
        /^-# Asked of \*Storm .*\* alone\. This story has changed since/m,
      );
      expect(pressed.text).not.toContain('Colombia');
    }
  });
});
