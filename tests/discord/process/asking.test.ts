import { describe, expect, test } from 'vitest';
import { textOf } from '../../double/textOf.ts';
import { atWorkForAll, share } from '../support/atWork.ts';

const atWork = atWorkForAll();

const ENVOY = 'Who was recalled for urgent consultations?';
const OFF_TOPIC = 'How long should I boil a soft egg?';

describe('/ask', () => {
  test('gives the passage word for word under its citation', async () => {
    const answer = await atWork.discord.slash('ask', { question: ENVOY });
    expect(answer.deferred).toBe(false);
    expect(answer.ephemeral).toBe(false);
    expect(answer.text).toContain('McNamara');
    expect(answer.text).toMatch(/^> .*\*\*.+\*\*/m);
    expect(answer.text).toMatch(
      /¶ 1 · \*\*How the United States and Colombia fell out .* · July 6, 2025/,
    );
  });

  test('says so where the stories hold no answer', async () => {
    const { text } = await atWork.discord.slash('ask', { question: OFF_TOPIC });
    expect(text).toContain('The stories don’t say.');
  });

  test('tells the course of events to whoever asks what happened in a time', async () => {
    const { discord } = atWork;
    const ask = (question: string) =>
      discord.slash('ask', { question }, { user: discord.person('Lise') });
    const told = await ask('What happened in July 2025?');
    expect(told.text).toMatch(/-# July 1 – July 31, 2025/);
    expect(told.text).not.toContain('The stories don’t say.');
    const to = await ask('What happened to the envoy?');
    expect(to.text).toMatch(/^> .*\n.*¶ \d/m);
  });

  test('shows a private answer to the asker alone', async () => {
    const answer = await atWork.discord.slash('ask', { question: ENVOY, private: true });
    expect(answer.ephemeral).toBe(true);
  });

  test('looks in one story alone where it is told to, by its title or its file name', async () => {
    for (const story of ['harbour-bridge', 'storm closes the harbour bridge']) {
      const { text } = await atWork.discord.slash('ask', {
        question: 'How many people cross?',
        story,
      });
      expect(text).toContain('40,000');
      expect(text).toContain('Storm closes the harbour bridge');
    }
    const elsewhere = await atWork.discord.slash('ask', {
      question: ENVOY,
      story: 'harbour-bridge',
    });
    expect(elsewhere.text).not.toContain('McNamara');
  });

  test('says so where there is no such story', async () => {
    const answer = await atWork.discord.slash('ask', {
      question: ENVOY,
      story: 'qqqqqqqqzzzz @everyone',
    });
    expect(answer.text).toContain('There is no story called');
    expect(answer.ephemeral).toBe(true);
  });

  test('offers stories while one is typed', async () => {
    const asked = { question: ENVOY };
    const all = await atWork.discord.autocomplete('ask', 'story', '', asked);
    expect(all.choices).toHaveLength(2);
    const some = await atWork.discord.autocomplete('ask', 'story', 'harbor brige', asked);
    expect(some.choices[0]).toMatchObject({ value: 'harbour-bridge' });
  });

  test('speaks Spanish to those who do, and quotes the story as it is', async () => {
    const { text } = await atWork.discord.slash('ask', { question: ENVOY }, { locale: 'es-ES' });
    expect(text).toContain('Párrafo');
    expect(text).toContain('6 de julio de 2025');
    expect(text).toContain('urgent consultations');
  });

  test.each(['ja', 'fr', 'de'])(
    'speaks English, in dates as well, to those whose language it does not speak: %s',
    async (locale) => {
      const { discord } = atWork;
      const answer = await discord.slash('ask', { question: ENVOY }, { locale });
      expect(answer.text).toContain('6 July 2025');
      const offered = await discord.autocomplete('ask', 'story', 'storm', {}, { locale });
      expect(offered.choices[0]?.name).toContain('(14 March 2025)');
      const told = await discord.slash('timeline', { from: 'July 2025' }, { locale });
      expect(told.text).toContain('From 1 July 2025');
      expect((await discord.slash('sources', {}, { locale })).text).toContain('14 March 2025');
    },
  );

  test.each([
    ['6,000 characters', 'Who is Petro? '.repeat(500).slice(0, 6000)],
    ['nothing but stop words', 'who is it and what of the'],
    ['emoji', '😀🎉👩‍👩‍👧 Petro?'],
    ['emoji alone', '😀🎉'],
    ['right-to-left text', 'من هو بيترو \u202E Petro'],
    ['zero-width characters', 'Pe\u200Btro\u200B \u2060 who'],
    ['zero-width characters alone', '\u200B\u200B\u200B'],
    ['a code block', '```js\nconsole.log("Petro")\n```'],
    ['a heading and a mention', '# hello @everyone <@1> [x](https://x.example) Petro'],
    ['one letter', 'x'],
  ])('answers a question of %s properly', async (_kind, question) => {
    const answer = await atWork.discord.slash('ask', { question });
    expect(answer.answered).toBe(true);
    expect(answer.text).not.toContain('went wrong');
  });
});

describe('/sources and /help', () => {
  test('list the stories with their days', async () => {
    const { text } = await atWork.discord.slash('sources');
    expect(text).toContain('Storm closes the harbour bridge');
    expect(text).toContain('March 14, 2025');
  });

  test('say what one can do, to the asker alone', async () => {
    const help = await atWork.discord.slash('help');
    expect(help.ephemeral).toBe(true);
    expect(help.text).toContain('/ask');
  });
});

describe('what is only polite', () => {
  test('gets a friendly word or the help wherever it is asked, not a passage', async () => {
    const { discord } = atWork;
    const thanks = await discord.slash('ask', { question: 'Thanks!' });
    expect(thanks.text).toMatch(/^You’re welcome\./);
    expect(thanks.ephemeral).toBe(true);
    const can = await discord.slash('ask', { question: 'what can you do?' });
    expect(can.text).toContain('/sources');
    const { message } = await discord.say('hello');
    const menu = await discord.messageMenu('Ask the stories', message);
    expect(menu.text).toMatch(/^Hello!/);
  });
});

describe('a message', () => {
  test('that mentions the bot is answered as a question', async () => {
    const { reply } = await atWork.discord.mention(ENVOY);
    expect(textOf(reply)).toContain('McNamara');
  });

  test('is asked without what Discord shows by an id, or a link behind it', async () => {
    const emoji = '<:think:123456789012345678>';
    const asked = `${ENVOY} ${emoji} <@123456789012345678> https://news.example/envoys/1`;
    const channel = atWork.discord.guilds[0]?.channelIds[1] ?? '';
    const { reply } = await atWork.discord.mention(asked, { channel });
    expect(textOf(reply)).toContain('McNamara');
    expect(textOf(reply)).not.toContain('123456789012345678');
    const { text } = await atWork.discord.slash('ask', { question: asked });
    expect(text).toContain('McNamara');
    expect(text).not.toContain('think');
  });

  test('that mentions it and says nothing gets a short help', async () => {
    expect(textOf((await atWork.discord.mention('')).reply)).toContain('/sources');
  });

  test.each(['help!', '/ayuda'])('to it alone that says “%s” gets the help, too', async (text) => {
    const user = atWork.discord.person('Grace');
    expect(textOf((await atWork.discord.dm(text, { user })).reply)).toContain('/sources');
  });

  test('that is only polite gets a friendly word and what can be asked, not a passage', async () => {
    const user = atWork.discord.person('Hedy');
    expect(textOf((await atWork.discord.dm('Thanks a lot!', { user })).reply)).toMatch(
      /^You’re welcome\..*\/help/,
    );
    expect(textOf((await atWork.discord.dm('hello', { user })).reply)).toMatch(/^Hello!.*who did/);
    expect(textOf((await atWork.discord.dm('What can you do?', { user })).reply)).toContain(
      '/sources',
    );
  });

  test('to it alone is answered as a question', async () => {
    expect(textOf((await atWork.discord.dm(ENVOY)).reply)).toContain('McNamara');
  });

  test('that mentions everyone or nobody is left alone', async () => {
    for (const text of [`@everyone ${ENVOY}`, ENVOY]) {
      const said = await atWork.discord.say(text, { waitMs: 300 });
      expect(said.replies).toEqual([]);
    }
  });

  test('that replies to an answer asks the same story first', async () => {
    const { reply } = await atWork.discord.mention(
      'How many people cross the harbour bridge each day?',
    );
    const next = await atWork.discord.mention('What is the cost expected to be?', {
      replyTo: reply,
    });
    expect(textOf(next.reply)).toContain('12 million');
  });
});

describe('a message’s menu', () => {
  test.each(['Ask the stories', 'Check against the stories'])(
    '“%s” says so of a message without words, such as a picture',
    async (entry) => {
      const { message } = await atWork.discord.say('');
      const { text, ephemeral } = await atWork.discord.messageMenu(entry, message);
      expect(text).toBe('This message holds no sentence to look up.');
      expect(ephemeral).toBe(true);
    },
  );

  test('asks the stories with the message as the question, privately, and shares what came', async () => {
    const { message } = await atWork.discord.say(ENVOY);
    const answer = await atWork.discord.messageMenu('Ask the stories', message);
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain('McNamara');
    const shared = await share(atWork.discord, answer.response);
    expect(textOf(shared)).toContain('Shared by Ada');
  });

  test('puts each sentence beside what the stories say on it', async () => {
    const { message } = await atWork.discord.say(
      'The Trump administration recalled John McNamara. A soft egg takes six minutes to boil.',
    );
    const check = await atWork.discord.messageMenu('Check against the stories', message);
    expect(check.ephemeral).toBe(true);
    expect(check.text).toContain('urgent consultations');
    expect(check.text).toContain('The stories don’t say.');
    expect(check.text).not.toMatch(/\b(true|false)\b/i);
    const shared = await share(atWork.discord, check.response);
    expect(textOf(shared)).toContain('urgent consultations');
  });
});

describe('a person who has installed the bot for themselves', () => {
  test('is answered for all to see where they may use it openly', async () => {
    const { discord } = atWork;
    const guild = discord.foreignGuild();
    const answer = await discord.slash('ask', { question: ENVOY }, { guild });
    expect(answer.ephemeral).toBe(false);
  });

  test('is answered alone, with nothing to share, where they may not', async () => {
    const { discord } = atWork;
    const guild = discord.foreignGuild();
    const user = discord.person('Grace', { permissions: 0n });
    const answer = await discord.slash('ask', { question: ENVOY }, { guild, user });
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain('McNamara');
    expect(answer.text).not.toMatch(/Share here|Delete/);
  });
});
