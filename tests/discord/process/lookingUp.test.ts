import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../double/textOf.ts';
import { atWorkForAll, PATIENTLY, share } from '../support/atWork.ts';

const atWork = atWorkForAll();

describe('/fact', () => {
  test('gives the fact first and the passage under it, cited', async () => {
    const { text } = await atWork.discord.slash('fact', { topic: 'petro' });
    const office = text.indexOf('**Colombian President**');
    const passage = text.indexOf('> Colombian President Gustavo Petro answered');
    expect(text).toMatch(/^### Gustavo Petro/);
    expect(office).toBeGreaterThan(0);
    expect(passage).toBeGreaterThan(office);
    expect(text).toMatch(/-# ¶ 2 · /);
  });

  test('gives a figure with what it counts, when, and the change', async () => {
    const { text } = await atWork.discord.slash('fact', { topic: 'hectares' });
    expect(text).toMatch(/^### .*coca$/m);
    expect(text).toContain('**253,000 hectares** (last year, grew by 10%)');
    expect(text.match(/grew by 10%/g)).toHaveLength(2);
  });

  test('gives a quote with its speaker, the office, and to whom', async () => {
    const { text } = await atWork.discord.slash('fact', { topic: 'Ramsey' });
    expect(text).toMatch(
      /“\*\*rapidly going from bad to worse\*\*” — Geoff Ramsey \(senior fellow.*to Bloomberg/,
    );
  });

  test('offers topics: the weightiest at first, then what is being typed, misspelt or not', async () => {
    const all = await atWork.discord.autocomplete('fact', 'topic', '');
    expect(all.choices.length).toBeGreaterThan(5);
    const some = await atWork.discord.autocomplete('fact', 'topic', 'sarabbia');
    expect(some.choices[0]?.name).toContain('Sarabia');
  });

  test('offers the topics of one story alone where one is named', async () => {
    const story = 'harbour-bridge';
    const own = await atWork.discord.autocomplete('fact', 'topic', '', { story });
    expect(own.choices.length).toBeGreaterThan(0);
    expect(own.choices.map(({ name }) => name)).not.toContain('Gustavo Petro');
  });

  test('says so where the stories hold no such fact, and offers others', async () => {
    const { text } = await atWork.discord.slash('fact', { topic: 'football @everyone' });
    expect(text).toContain('hold no fact under this name');
    expect(text).toContain('For instance, they hold facts on: ');
  });

  test.each(['  ', '\u200b'])(
    'asks for a topic where there is nothing to see of one',
    async (topic) => {
      const blank = await atWork.discord.slash('fact', { topic });
      expect(blank.ephemeral).toBe(true);
      expect(blank.text).toContain('Please ask');
    },
  );

  test('can be private and then shared', async () => {
    const answer = await atWork.discord.slash('fact', { topic: 'ELN', private: true });
    expect(answer.ephemeral).toBe(true);
    const shared = await share(atWork.discord, answer.response);
    expect(textOf(shared)).toContain('National Liberation Army');
  });
});

describe('what is looked up for all to see', () => {
  test.each(['fact', 'timeline'])(
    'can be deleted by whoever asked, and by nobody else: /%s',
    async (command) => {
      const { discord } = atWork;
      const { response } = await discord.slash(command, { topic: 'Petro' });
      await discord.button(response, 'Delete', { user: discord.person('Grace') });
      expect(discord.isDeleted(response)).toBe(false);
      await discord.button(response, 'Delete');
      await discord.waitFor('it to go', () => discord.isDeleted(response));
    },
  );

  test('can be deleted by whoever shared it', async () => {
    const { discord } = atWork;
    const { response } = await discord.slash('fact', { topic: 'ELN', private: true });
    const shared = await share(discord, response);
    await discord.button(shared, 'Delete');
    await discord.waitFor('it to go', () => discord.isDeleted(shared));
  });
});

describe('/timeline', () => {
  test('tells what happened when, with a picture and its words', async () => {
    const { response, text } = await atWork.discord.slash('timeline', {
      story: 'us-colombia-relations',
    });
    expect(text).toMatch(/\*\*2024\*\*\n> .*253,000 hectares/);
    expect(text).toMatch(/\*\*Autumn 2025\*\* · expected or possible\n> .*as early as this fall/);
    expect(text).toContain('**Reported on July 6, 2025**');
    expect(response.attachments).toHaveLength(1);
    expect(response.attachments[0]?.content_type).toBe('image/png');
    expect(JSON.stringify(response.components)).toContain('"description":"What happened when');
  });

  test('pages, in place for its asker and in a private copy for others', async () => {
    const { discord } = atWork;
    const { response } = await discord.slash('timeline');
    const seen = [textOf(response)];
    const pages = Number(/1 of (\d+)/.exec(seen[0] ?? '')?.[1]);
    for (let page = 2; page <= pages; page++)
      seen.push((await discord.button(discord.latest(response), 'Next')).text);
    for (const word of [
      'McNamara',
      'ambassador',
      'shooting',
      'deportation',
      'defused',
      'Sarabia',
      'Catatumbo',
    ])
      expect(seen.join()).toContain(word);
    for (const page of seen) expect(page).toMatch(/\*\*(Reported on|2024|Autumn)/);
    const copy = await discord.button(discord.latest(response), 'Previous', {
      user: discord.person('Grace'),
    });
    expect(copy.ephemeral).toBe(true);
    for (let page = pages; page > 1; page--)
      await discord.button(discord.latest(response), 'Previous');
    expect(textOf(discord.latest(response))).toBe(seen[0]);
  });

  test('can be private and then shared, with its picture', async () => {
    const { discord } = atWork;
    const answer = await discord.slash('timeline', { topic: 'coca', private: true });
    expect(answer.ephemeral).toBe(true);
    const shared = await share(discord, answer.response);
    expect(textOf(shared)).toContain('Shared by Ada');
    expect(textOf(shared)).toContain('253,000');
    expect(shared.attachments).toHaveLength(1);
    const isGone = () => !textOf(discord.latest(answer.response)).includes('Share here');
    await discord.waitFor('the button to go', isGone);
  });

  test('still says who shared it on its other pages', async () => {
    const { discord } = atWork;
    const by = { user: discord.person('Rosa') };
    const { response } = await discord.slash('timeline', { private: true }, by);
    const next = await discord.button(await share(discord, response, by), 'Next', by);
    expect(next.text).toMatch(/^-# Shared by Rosa$/m);
  });

  test('keeps to a topic and to the dates that one types', async () => {
    const { discord } = atWork;
    const by = { user: discord.person('Rosa') };
    const coca = await discord.slash('timeline', { topic: 'coca' }, by);
    expect(coca.text).toContain('253,000');
    expect(coca.text).not.toContain('Decertification could');
    const spring = await discord.slash('timeline', { from: 'March 2025', to: 'april 2025' }, by);
    expect(spring.text).toContain('bridge');
    expect(spring.text).not.toContain('McNamara');
  });

  test('takes what nothing is to be seen of for nothing typed', async () => {
    const { discord } = atWork;
    const by = { user: discord.person('Rosa') };
    const all = await discord.slash('timeline', {}, by);
    const blank = { topic: '\u200b', from: ' ', story: '\u200b ' };
    expect((await discord.slash('timeline', blank, by)).text).toBe(all.text);
  });

  test('says so where there is no such topic, date or story', async () => {
    const { discord } = atWork;
    const by = { user: discord.person('Rosa') };
    expect((await discord.slash('timeline', { topic: 'football' }, by)).text).toContain(
      'There is nothing on this.',
    );
    const date = await discord.slash('timeline', { from: 'the day of @everyone' }, by);
    expect(date.text).toContain('is no date that I understand');
    expect(date.ephemeral).toBe(true);
    expect((await discord.slash('timeline', { from: '1901', to: '1902' }, by)).text).toContain(
      'nothing in that time',
    );
  });

  test('of a story that is gone says so on its buttons, in no words but ours', async () => {
    const { discord, knowledge } = atWork;
    const by = { user: discord.person('Rosa') };
    const file = join(knowledge, 'mill.md');
    const days = Array.from({ length: 9 }, (_, at) => `The mill burnt on ${at + 1} May 2024.`);
    await writeFile(
      file,
      `---\ntitle: The mill\npublished: 2024-06-01\n---\n\n${days.join('\n\n')}\n`,
    );
    const listed = async () => (await discord.slash('sources', {}, by)).text;
    await expect.poll(listed, PATIENTLY).toContain('The mill');
    const { response } = await discord.slash('timeline', { story: 'mill' }, by);
    await rm(file);
    await expect.poll(listed, PATIENTLY).not.toContain('The mill');
    const pressed = await discord.button(response, 'Next', by);
    expect(pressed.ephemeral).toBe(true);
    expect(pressed.text).toBe('This message is too old to work with. Please ask again.');
  });

  test('speaks Spanish to those who do', async () => {
    const { discord } = atWork;
    const by = { user: discord.person('Rosa'), locale: 'es-419' };
    const { text, response } = await discord.slash('timeline', {}, by);
    expect(JSON.stringify(response.components)).toMatch(/"description":"Qué pasó[^"]* hechos/);
    expect(text).toContain('Otoño de 2025');
    expect(text).toContain('esperado o posible');
  });
});
